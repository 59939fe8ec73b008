import type { MediaInput } from '../../model/schema/schema.js';
import { mapAddresses } from './bare-addresses.js';
import { programIn, readHtmlMedium } from './html-media.js';
import type { HtmlTag } from './html-token.js';
import { readTokens } from './html-tokens.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';
import { shiftText, type Shift } from '../../text/shifted-text.js';

/** HTML in the document's own notation, and what can't be expressed in it. */
export interface HtmlText {
  readonly text: string;
  /** Images, recordings and frames in the text. */
  readonly media: readonly MediaInput[];
  /** Names of tags that were left out, without duplicates, and `style=` for attributes. */
  readonly lost: readonly string[];
  /** Code that was left out, without duplicates: `script`, `onclick=`, `javascript:`. */
  readonly unsafe: readonly string[];
}

/** Conversion of a tag. */
type TagKind =
  | '**'
  | '*'
  | 'link'
  | 'line'
  | 'paragraph'
  | 'cell'
  | 'list'
  | 'item'
  | 'quote'
  | 'digits'
  | 'media'
  | 'silent'
  | 'hidden';

const TAGS: ReadonlyMap<string, TagKind> = new Map(
  Object.entries({
    '**': 'b strong',
    '*': 'i em cite',
    link: 'a',
    line: 'br hr tr dt dd figcaption',
    paragraph: 'p div blockquote section article figure h1 h2 h3 h4 h5 h6',
    cell: 'td th',
    list: 'ul ol',
    item: 'li',
    quote: 'q',
    digits: 'sup sub',
    media: 'img iframe video audio',
    silent: 'span font small u wbr abbr time dl thead tbody source',
    hidden: 'script style template noscript del s strike',
  } satisfies Record<TagKind, string>).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, TagKind] => [name, kind as TagKind]),
  ),
);

/** Text for an opening and for a closing tag. */
const SIGNS: { readonly [Kind in TagKind]?: readonly [open: string, close: string] } = {
  line: ['\n', ''],
  paragraph: ['\n\n', '\n\n'],
  cell: [' ', ' '],
  list: ['\n\n', '\n\n'],
  quote: ['“', '”'],
};

const SHIFTS: Readonly<Record<string, Shift>> = { sup: 'raised', sub: 'lowered' };

const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;

const NO_ATTRIBUTES: HtmlTag['attributes'] = new Map();

/** A tag that is open. */
interface Frame {
  readonly kind: TagKind | 'text';
  readonly attributes: HtmlTag['attributes'];
  text: string;
}

/**
 * Converts HTML without a DOM. Bold, italics, links, lists, paragraphs and line breaks are converted to the document's
 * notation; of everything else the text is kept. A sign that would be notation gets a backslash.
 *
 * @param isLinked Makes links of bare addresses.
 */
export function readHtml(html: string, { isLinked = false } = {}): HtmlText {
  const frames: Frame[] = [{ kind: 'text', attributes: NO_ATTRIBUTES, text: '' }];
  const media: MediaInput[] = [];
  const findings = makeFindings();
  const counts: number[] = [];
  let shift: Shift | undefined;
  for (const token of visibleTokens(html, findings)) {
    if (token.kind === 'text') {
      const isInLink = frames.some(({ kind }) => kind === 'link');
      append(readText(token.text, shift, isLinked && !isInLink), frames);
      continue;
    }
    const kind = TAGS.get(token.name);
    if (kind === '**' || kind === '*' || kind === 'link') {
      if (token.isEnd) close(kind, frames);
      else open(kind, token.attributes, frames);
    } else if (kind === 'media') {
      const medium = token.isEnd ? undefined : readHtmlMedium(token);
      if (medium) media.push(medium);
      else if (!token.isEnd) findings.lost.add(token.name);
    } else if (kind === 'digits') shift = token.isEnd ? undefined : SHIFTS[token.name];
    else if (kind === 'item' && !token.isEnd) append(`\n${nextMark(counts)}`, frames);
    else if (kind !== undefined) append(SIGNS[kind]?.[token.isEnd ? 1 : 0] ?? '', frames);
    if (kind === 'list') updateLists(token, counts);
  }
  while (frames.length > 1) closeInnermost(frames);
  return { text: tidy(frames[0]?.text ?? ''), media, lost: [...findings.lost], unsafe: [...findings.unsafe] };
}

/** Reads the words of HTML on one line, for titles, where bold is lost as well. */
export function readHtmlWords(html: string): Omit<HtmlText, 'media'> {
  const findings = makeFindings();
  let words = '';
  let shift: Shift | undefined;
  for (const token of visibleTokens(html, findings)) {
    if (token.kind === 'text') {
      words += shiftText(token.text, shift);
      continue;
    }
    const kind = TAGS.get(token.name);
    if (kind === 'digits') shift = token.isEnd ? undefined : SHIFTS[token.name];
    else if (kind === 'item') words += ' ';
    else if (kind === '**' || kind === '*' || kind === 'link' || kind === 'media') findings.lost.add(token.name);
    else if (kind !== undefined) words += SIGNS[kind]?.[token.isEnd ? 1 : 0] ?? '';
  }
  return { text: collapseWhitespace(words), lost: [...findings.lost], unsafe: [...findings.unsafe] };
}

/** Names of what was left out. */
interface Findings {
  readonly lost: Set<string>;
  readonly unsafe: Set<string>;
}

function makeFindings(): Findings {
  return { lost: new Set(), unsafe: new Set() };
}

/** Yields the tokens outside of tags that are never shown, and notes unknown and unsafe ones. */
function* visibleTokens(html: string, { lost, unsafe }: Findings) {
  let hiddenBy: string | undefined;
  for (const token of readTokens(html)) {
    if (hiddenBy !== undefined) {
      if (token.kind === 'tag' && token.isEnd && token.name === hiddenBy) hiddenBy = undefined;
      continue;
    }
    if (token.kind === 'tag') {
      const kind = TAGS.get(token.name);
      if (token.name === 'script') unsafe.add('script');
      else if (kind === undefined || kind === 'hidden') lost.add(token.name);
      if (kind === 'hidden' && !token.isEnd) hiddenBy = token.name;
      noteAttributes(token, lost, unsafe);
      if (kind === undefined || kind === 'hidden') continue;
    }
    yield token;
  }
}

function noteAttributes({ name: tag, attributes }: HtmlTag, lost: Set<string>, unsafe: Set<string>): void {
  for (const [name, value] of attributes) {
    const program = programIn(value);
    if (name.startsWith('on') || name === 'srcdoc') unsafe.add(`${name}=`);
    else if (program !== undefined && /^(?:href|src|poster)$/.test(name)) unsafe.add(program);
    else if (name === 'style') lost.add('style=');
    else if (name === 'href' && tag === 'a' && !LINK.test(value.trim())) lost.add(tag);
  }
}

function readText(typed: string, shift: Shift | undefined, isLinked: boolean): string {
  const text = shiftText(typed, shift).replace(/\s+/g, ' ');
  return isLinked ? mapAddresses(text, escapeMarks, linkTo) : escapeMarks(text);
}

const BULLET = NaN;

function updateLists({ name, isEnd }: HtmlTag, counts: number[]): void {
  if (isEnd) counts.pop();
  else counts.push(name === 'ol' ? 0 : BULLET);
}

/** Returns the mark of the next item in the innermost list. */
function nextMark(counts: number[]): string {
  const count = (counts.at(-1) ?? BULLET) + 1;
  if (Number.isNaN(count)) return '• ';
  counts[counts.length - 1] = count;
  return `${count}. `;
}

function append(text: string, frames: readonly Frame[]): void {
  const frame = frames.at(-1);
  if (frame) frame.text += text;
}

/** Opens a tag. Bold within bold adds nothing. */
function open(kind: TagKind, attributes: HtmlTag['attributes'], frames: Frame[]): void {
  if (!frames.some((frame) => frame.kind === kind)) frames.push({ kind, attributes, text: '' });
}

/** Closes a tag and the tags that were opened within it. */
function close(kind: TagKind, frames: Frame[]): void {
  const depth = frames.findLastIndex((frame) => frame.kind === kind);
  while (depth > 0 && frames.length > depth) closeInnermost(frames);
}

/** Appends the text between two tags to the text around them. White space moves outside of the marks. */
function closeInnermost(frames: Frame[]): void {
  const { kind = 'text', attributes = NO_ATTRIBUTES, text = '' } = frames.pop() ?? {};
  const inner = text.trim();
  const from = text.length - text.trimStart().length;
  const wrapped = kind === 'link' ? linkTo(inner, hrefIn(attributes)) : `${kind}${inner}${kind}`;
  append(inner === '' ? text : text.slice(0, from) + wrapped + text.slice(from + inner.length), frames);
}

function hrefIn(attributes: HtmlTag['attributes']): string {
  return (attributes.get('href') ?? '').trim();
}

/** Writes a link, where readers may follow it; otherwise its text. */
export function linkTo(text: string, href: string): string {
  if (!LINK.test(href)) return text;
  return `[${text}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Escapes the signs that the document's notation uses. */
export function escapeMarks(text: string): string {
  return text.replace(/[\\*[\]]/g, '\\$&');
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

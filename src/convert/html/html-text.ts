import type { MediaInput } from '../../model/schema/schema.js';
import { mapAddresses } from './bare-addresses.js';
import { decodeEntities } from './entities.js';
import { programIn, readHtmlMedium } from './html-media.js';
import { readAttributes, readTokens, type HtmlTag } from './html-tokens.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';

/** HTML in our own notation, and what of it has no place there. */
export interface HtmlText {
  readonly text: string;
  /** Pictures, recordings and frames that stood in the text. */
  readonly media: readonly MediaInput[];
  /** Names of tags that were left out, each once, and `style=` for attributes. */
  readonly lost: readonly string[];
  /** What would have run as a program, each once: `script`, `onclick=`, `javascript:`. */
  readonly unsafe: readonly string[];
}

/** What becomes of a tag. */
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
    hidden: 'script style template noscript',
  } satisfies Record<TagKind, string>).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, TagKind] => [name, kind as TagKind]),
  ),
);

/** What stands in the text for an opening and for a closing tag. */
const SIGNS: { readonly [Kind in TagKind]?: readonly [open: string, close: string] } = {
  line: ['\n', ''],
  paragraph: ['\n\n', '\n\n'],
  cell: [' ', ' '],
  list: ['\n\n', '\n\n'],
  quote: ['“', '”'],
};

const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;

/** What was opened and not closed yet. */
interface Frame {
  readonly kind: TagKind | 'text';
  readonly attributes: string;
  text: string;
}

/**
 * Reads HTML without a DOM: bold, italics, links, lists, paragraphs and line breaks become ours, everything else the text in it. What
 * would be a mark of ours in plain text gets a backslash.
 *
 * @param isLinked Addresses that stand bare in the text become links.
 */
export function readHtml(html: string, { isLinked = false } = {}): HtmlText {
  const frames: Frame[] = [{ kind: 'text', attributes: '', text: '' }];
  const media: MediaInput[] = [];
  const findings = makeFindings();
  const counts: number[] = [];
  let shape = '';
  for (const token of visibleTokens(html, findings)) {
    if (token.kind === 'text') {
      const isInLink = frames.some(({ kind }) => kind === 'link');
      append(readText(token.text, shape, isLinked && !isInLink), frames);
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
    } else if (kind === 'digits') shape = token.isEnd ? '' : token.name;
    else if (kind === 'item' && !token.isEnd) append(`\n${nextMark(counts)}`, frames);
    else if (kind !== undefined) append(SIGNS[kind]?.[token.isEnd ? 1 : 0] ?? '', frames);
    if (kind === 'list') updateLists(token, counts);
  }
  while (frames.length > 1) closeInnermost(frames);
  return { text: tidy(frames[0]?.text ?? ''), media, lost: [...findings.lost], unsafe: [...findings.unsafe] };
}

/** The words of HTML alone, on one line, for titles, where even what is bold is lost. */
export function readHtmlWords(html: string): Omit<HtmlText, 'media'> {
  const findings = makeFindings();
  let words = '';
  let shape = '';
  for (const token of visibleTokens(html, findings)) {
    if (token.kind === 'text') {
      words += reshape(decodeEntities(token.text), shape);
      continue;
    }
    const kind = TAGS.get(token.name);
    if (kind === 'digits') shape = token.isEnd ? '' : token.name;
    else if (kind === 'item') words += ' ';
    else if (kind === '**' || kind === '*' || kind === 'link' || kind === 'media') findings.lost.add(token.name);
    else if (kind !== undefined) words += SIGNS[kind]?.[token.isEnd ? 1 : 0] ?? '';
  }
  return { text: collapseWhitespace(words), lost: [...findings.lost], unsafe: [...findings.unsafe] };
}

/** What was left out, by name. */
interface Findings {
  readonly lost: Set<string>;
  readonly unsafe: Set<string>;
}

function makeFindings(): Findings {
  return { lost: new Set(), unsafe: new Set() };
}

/** All but what stands in tags that are never shown; what is unknown or unsafe is noted. */
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
  if (attributes.length < 3) return;
  for (const [name, value] of readAttributes(attributes)) {
    const program = programIn(decodeEntities(value));
    if (name.startsWith('on') || name === 'srcdoc') unsafe.add(`${name}=`);
    else if (program !== undefined && /^(?:href|src|poster)$/.test(name)) unsafe.add(program);
    else if (name === 'style') lost.add('style=');
    else if (name === 'href' && tag === 'a' && !LINK.test(decodeEntities(value).trim())) lost.add(tag);
  }
}

function readText(typed: string, shape: string, isLinked: boolean): string {
  const text = reshape(decodeEntities(typed), shape).replace(/\s+/g, ' ');
  return isLinked ? mapAddresses(text, escapeMarks, linkTo) : escapeMarks(text);
}

const DIGITS: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** Raised and lowered digits keep their place: 10³ is not 103. */
function reshape(text: string, shape: string): string {
  const digits = DIGITS[shape];
  return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

const BULLET = NaN;

function updateLists({ name, isEnd }: HtmlTag, counts: number[]): void {
  if (isEnd) counts.pop();
  else counts.push(name === 'ol' ? 0 : BULLET);
}

/** What stands before an entry of the innermost list. */
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

/** Bold within bold says nothing more. */
function open(kind: TagKind, attributes: string, frames: Frame[]): void {
  if (!frames.some((frame) => frame.kind === kind)) frames.push({ kind, attributes, text: '' });
}

/** Closes a tag, and what was opened within it. */
function close(kind: TagKind, frames: Frame[]): void {
  const depth = frames.findLastIndex((frame) => frame.kind === kind);
  while (depth > 0 && frames.length > depth) closeInnermost(frames);
}

/** Puts what stood between two tags into what stands around them, white space outside, where it does no harm. */
function closeInnermost(frames: Frame[]): void {
  const { kind = 'text', attributes = '', text = '' } = frames.pop() ?? {};
  const inner = text.trim();
  const from = text.length - text.trimStart().length;
  const wrapped = kind === 'link' ? linkTo(inner, hrefIn(attributes)) : `${kind}${inner}${kind}`;
  append(inner === '' ? text : text.slice(0, from) + wrapped + text.slice(from + inner.length), frames);
}

function hrefIn(attributes: string): string {
  return decodeEntities(readAttributes(attributes).get('href') ?? '').trim();
}

/** A link, where readers may be sent; else its text. */
export function linkTo(text: string, href: string): string {
  if (!LINK.test(href)) return text;
  return `[${text}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A text in which nothing is a mark of ours. */
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

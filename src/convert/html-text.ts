import { decodeEntities } from './entities.js';

/** HTML in our own notation, and what of it has no place there. */
export interface HtmlText {
  readonly text: string;
  /** Names of tags that were left out, each once. */
  readonly lost: readonly string[];
}

/** What becomes of a tag. */
type TagKind = '**' | '*' | 'link' | 'line' | 'paragraph' | 'silent' | 'hidden';

const TAGS: ReadonlyMap<string, TagKind> = new Map(
  Object.entries({
    '**': 'b strong',
    '*': 'i em',
    link: 'a',
    line: 'br li tr',
    paragraph: 'p div ul ol blockquote h1 h2 h3 h4 h5 h6',
    silent: 'span font small u wbr sup sub cite q abbr time',
    hidden: 'script style template noscript',
  } satisfies Record<TagKind, string>).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, TagKind] => [name, kind as TagKind]),
  ),
);

const TOKEN = /<(?<end>\/?)(?<name>[a-zA-Z][a-zA-Z0-9-]*)(?<attributes>[^<>]*)>|<![^<>]*>|[^<]+|</g;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;

/** What was opened and not closed yet. */
interface Frame {
  readonly kind: TagKind | 'text';
  readonly attributes: string;
  text: string;
}

/**
 * Reads HTML without a DOM: bold, italics, links, paragraphs and line breaks become ours, everything else the text in it. What
 * would be a mark of ours in plain text gets a backslash.
 */
export function readHtml(html: string): HtmlText {
  const frames: Frame[] = [{ kind: 'text', attributes: '', text: '' }];
  const lost = new Set<string>();
  let hiddenBy: string | undefined;
  for (const { 0: typed, groups } of html.matchAll(TOKEN)) {
    const name = groups?.['name']?.toLowerCase();
    const isEnd = groups?.['end'] === '/';
    if (hiddenBy !== undefined) {
      if (isEnd && name === hiddenBy) hiddenBy = undefined;
    } else if (name === undefined) {
      if (!typed.startsWith('<!')) append(escapeMarks(decodeEntities(typed)).replace(/\s+/g, ' '), frames);
    } else {
      const kind = TAGS.get(name);
      if (kind === undefined || kind === 'hidden') lost.add(name);
      if (kind === 'hidden' && !isEnd) hiddenBy = name;
      if (kind === 'line' || kind === 'paragraph') append(kind === 'line' ? '\n' : '\n\n', frames);
      if (kind === '**' || kind === '*' || kind === 'link') {
        if (isEnd) close(kind, frames);
        else open(kind, groups?.['attributes'] ?? '', frames);
      }
    }
  }
  while (frames.length > 1) closeInnermost(frames);
  return { text: tidy(frames[0]?.text ?? ''), lost: [...lost] };
}

/** The words of HTML alone, on one line, for titles. */
export function readHtmlWords(html: string): string {
  const words = html.replace(TOKEN, (typed: string, _end: string, name: string | undefined) => {
    if (name === undefined) return typed.startsWith('<!') ? '' : typed;
    const kind = TAGS.get(name.toLowerCase());
    return kind === 'line' || kind === 'paragraph' ? ' ' : '';
  });
  return decodeEntities(words).replace(/\s+/g, ' ').trim();
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
  const wrapped = kind === 'link' ? linkTo(attributes, inner) : `${kind}${inner}${kind}`;
  append(inner === '' ? text : text.slice(0, from) + wrapped + text.slice(from + inner.length), frames);
}

function linkTo(attributes: string, text: string): string {
  const [, ...values] = HREF.exec(attributes) ?? [];
  const href = decodeEntities(values.find((value) => value !== undefined) ?? '').trim();
  if (!LINK.test(href)) return text;
  return `[${text}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function escapeMarks(text: string): string {
  return text.replace(/[\\*[\]]/g, '\\$&');
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

import { shiftText, type Shift } from '../../text/shifted-text.js';
import { isNoteMark, isNoteReference, MAX_MARK_LENGTH } from '../note-mark.js';
import type { HtmlTag, HtmlToken } from './html-token.js';
import { readTokens } from './html-tokens.js';

/** Elements that begin a line, and end one. */
export const BLOCKS = names(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form',
  'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table td th tr ul',
);

/** Elements without an end. */
const VOID = names('area base br col embed hr img input link meta param source track wbr');

/** Elements whose text is no text of the page: what was deleted, how a word is read, a formula for programs. */
const LEFT_OUT = names('annotation annotation-xml del rp rt');

/** Elements that strike text. As in browsers they go on until they are closed, whatever is closed around them. */
const STRUCK = names('s strike');

/** Small parts of a formula, by the element around them and their place in it. */
const FORMULAS: Readonly<Record<string, readonly (Shift | undefined)[]>> = {
  msup: [undefined, 'raised'],
  msub: [undefined, 'lowered'],
  msubsup: [undefined, 'lowered', 'raised'],
  mfrac: ['raised', 'lowered'],
};

const SHIFTS: Readonly<Record<string, Shift>> = { sup: 'raised', sub: 'lowered', super: 'raised' };

interface OpenElement {
  readonly name: string;
  readonly shift: Shift | undefined;
  readonly isLeftOut: boolean;
  children: number;
}

/**
 * Reads the tokens of what a page shows as its text. What is struck or deleted is left out, and so are references to notes; small
 * raised and lowered digits get their own characters.
 *
 * @param leftOut Names of further elements that are left out.
 */
export function* readPageTokens(html: string, leftOut: ReadonlySet<string>): Generator<HtmlToken> {
  const tokens = readTokens(html);
  const open = new OpenElements();
  let before = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const isShown = open.isShown;
    if (token.kind === 'text') {
      if (!isShown) continue;
      const text = shiftText(token.text, open.shift);
      before = text;
      yield { kind: 'text', text };
      continue;
    }
    const end = isShown ? endOfNote(tokens, index, before) : undefined;
    if (end !== undefined) {
      index = end;
      continue;
    }
    if (BLOCKS.has(token.name)) before = '';
    if (token.isEnd) open.close(token.name);
    else {
      if (open.isSecondOfFraction) yield { kind: 'text', text: '⁄' };
      open.begin(token, leftOut);
    }
    // Lines end in struck text as well.
    if (isShown || open.isShown || (BLOCKS.has(token.name) && !open.isLeftOut)) yield token;
  }
}

/** The elements around a place, and what they make of its text. */
class OpenElements {
  private readonly elements: OpenElement[] = [];
  private readonly counts = new Map<string, number>();
  private leftOut = 0;
  private struck = 0;

  get isShown(): boolean {
    return !this.isLeftOut && this.struck === 0;
  }

  get isLeftOut(): boolean {
    return this.leftOut > 0;
  }

  get shift(): Shift | undefined {
    return this.elements.at(-1)?.shift;
  }

  get isSecondOfFraction(): boolean {
    const around = this.elements.at(-1);
    return this.isShown && around?.name === 'mfrac' && around.children === 1;
  }

  begin(tag: HtmlTag, leftOut: ReadonlySet<string>): void {
    const { name, attributes, isClosed } = tag;
    if (BLOCKS.has(name)) this.close(name === 'body' ? 'head' : 'p');
    const around = this.elements.at(-1);
    const place = around?.children ?? 0;
    if (around) around.children += 1;
    if (VOID.has(name) || isClosed) return;
    if (STRUCK.has(name)) {
      this.struck += 1;
      return;
    }
    const { shift, isStruck } = readStyle(attributes.get('style') ?? '');
    const element: OpenElement = {
      name,
      shift: shift ?? SHIFTS[name] ?? FORMULAS[around?.name ?? '']?.[place] ?? around?.shift,
      isLeftOut: isStruck || LEFT_OUT.has(name) || leftOut.has(name),
      children: 0,
    };
    this.elements.push(element);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (element.isLeftOut) this.leftOut += 1;
  }

  /** Closes an element and whatever is open in it. */
  close(name: string): void {
    if (STRUCK.has(name)) this.struck = Math.max(0, this.struck - 1);
    if (!this.counts.get(name)) return;
    for (let closed = this.elements.pop(); closed; closed = this.elements.pop()) {
      this.counts.set(closed.name, (this.counts.get(closed.name) ?? 0) - 1);
      if (closed.isLeftOut) this.leftOut -= 1;
      if (closed.name === name) return;
    }
  }
}

const STRUCK_STYLE = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;
const SHIFTED_STYLE = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/i;

function readStyle(style: string): { readonly shift: Shift | undefined; readonly isStruck: boolean } {
  const [, shift = ''] = SHIFTED_STYLE.exec(style) ?? [];
  return { shift: SHIFTS[shift.toLowerCase()], isStruck: STRUCK_STYLE.test(style) };
}

/** A reference to a note has no more tokens than these. */
const MAX_NOTE_TOKENS = 40;

/** Ids that programs give to notes, and to the places of a text where they are named. */
const NOTE_ID = /#(?:[^#]*(?:foot|end|cite_)note|_*(?:fn|ftn|edn|en|fnref|note|nota|ref|n)[-_.:]*\d)/i;

/** Classes of references to notes. */
const NOTE_CLASS =
  /(?:foot|end)[-_]?note|note[-_]?(?:ref|anchor|call|mark)|(?:^|\s)(?:reference|fn|fnref|fn-ref)(?:\s|$)/i;

/**
 * Index of the tag that ends a reference to a note, where one begins here.
 *
 * @param before The text before it.
 */
function endOfNote(tokens: readonly HtmlToken[], start: number, before: string): number | undefined {
  const first = tokens[start];
  if (first?.kind !== 'tag' || first.isEnd || first.isClosed || VOID.has(first.name)) return undefined;
  const isRoot = first.name === 'sup' || first.name === 'a' || first.name === 'span' || isNamedNote(first);
  const found = isRoot ? readShortElement(tokens, start) : undefined;
  return found && isNote(found, before) ? found.end : undefined;
}

/** A short element: its tags, its text, and the index of the tag that ends it. */
interface ShortElement {
  readonly tags: readonly HtmlTag[];
  readonly text: string;
  /** True if all of its text is raised. */
  readonly isRaised: boolean;
  readonly end: number;
}

function readShortElement(tokens: readonly HtmlToken[], start: number): ShortElement | undefined {
  const tags: HtmlTag[] = [];
  const open: HtmlTag[] = [];
  let text = '';
  let isRaised = true;
  for (let end = start; end < Math.min(tokens.length, start + MAX_NOTE_TOKENS); end += 1) {
    const token = tokens[end]!;
    if (token.kind === 'text') {
      text += token.text;
      if (text.trim().length > MAX_MARK_LENGTH) return undefined;
      if (token.text.trim() !== '') isRaised &&= open.some(isRaisedTag);
    } else if (token.isEnd) {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at >= 0) open.length = at;
      if (open.length === 0) return { tags, text: text.trim(), isRaised, end };
    } else {
      if (BLOCKS.has(token.name)) return undefined;
      tags.push(token);
      if (!token.isClosed && !VOID.has(token.name)) open.push(token);
    }
  }
  return undefined;
}

function isNote({ tags, text, isRaised }: ShortElement, before: string): boolean {
  if (text === '') return false;
  const addresses = tags.flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href') ?? ''] : []));
  const isLink = addresses.some((address) => /#./.test(address)) || tags.some(({ name }) => name === 'button');
  if (tags.some(isNamedNote) || isNoteReference(text, { isRaised, isLink })) return true;
  if (!isNoteMark(text)) return false;
  const hasNoteClass = tags.some(({ attributes }) => NOTE_CLASS.test(attributes.get('class') ?? ''));
  if (hasNoteClass && (isRaised || isLink)) return true;
  return isLink && (addresses.some((address) => NOTE_ID.test(address)) || isTouching(before, text));
}

function isRaisedTag({ name, attributes }: HtmlTag): boolean {
  return name === 'sup' || readStyle(attributes.get('style') ?? '').shift === 'raised';
}

/** True for an element that says that it is a reference to a note, as DPUB-ARIA, EPUB and GitHub do. */
function isNamedNote({ attributes }: HtmlTag): boolean {
  const types = `${attributes.get('role') ?? ''} ${attributes.get('epub:type') ?? ''}`;
  return /(?:^|\s)(?:doc-)?noteref(?:\s|$)/i.test(types) || attributes.has('data-footnote-ref');
}

/** True if a number that links to a place in the page continues a word or a number, as only marks of notes do. */
function isTouching(before: string, text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^\p{Nd}{1,3}$/u.test(text);
}

function names(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

import type { TextRange } from '../../text/text-range.js';
import type { ArticleLanguage } from '../../language/article-language.js';

/** A word, a whole quotation with its marks, or another character, with its offsets in the article. */
export interface Token {
  readonly kind: 'word' | 'quote' | 'mark';
  readonly text: string;
  /** The text in lower case, with straight apostrophes, and without the “-t-” of “a-t-il”. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a quotation, without its marks, as offsets in the article. */
export interface QuotedSpan {
  readonly from: number;
  readonly to: number;
}

/** Last words of the names of firms that may have a comma before them. */
const OF_FIRM = String.raw`plc|PLC|Ltd|Inc|Corp|LL[CP]|GmbH|AG|[SN]\.[AV]\.`;

/** A word, an abbreviation with its dots, a number, or any other character. */
const PIECE = new RegExp(
  [
    // “Marine, Inc.” is within the name of a firm, but “Newry, Co. Down” is a place.
    String.raw`\p{Lu}[\p{L}\p{N}’'-]*\.?, (?:${OF_FIRM}|Co(?!\.? \p{Lu}(?!td)))(?![\p{L}\p{N}])`,
    String.raw`(?:\p{Lu}\.){2,}`,
    // An initial, but not the end of “in a post on X.”
    String.raw`(?<!(?:on|to|via|platform|site|Twitter,?) (?=X\.\s(?!\p{Lu}\.)))\p{Lu}\.(?=\s\p{Lu})`,
    // A comma, a point or a dash between digits is part of a number: “5-6”, “1,000”.
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=[\p{L}\p{N}])|[.,–](?=\p{N})(?<=\p{N}.))*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/**
 * Splits a paragraph into tokens. A quotation is one token, so that its words don't affect the grammar around it.
 *
 * @param text The article.
 * @param range The paragraph's offsets.
 * @param quoted Quotations of the paragraph, in order.
 * @param language Its titles, of which one with a full stop is one token with it, and what it writes as one word.
 */
export function tokenizeParagraph(
  text: string,
  { start, end }: TextRange,
  quoted: readonly QuotedSpan[],
  language: WrittenWords,
): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const { from, to } of quoted) {
    const openAt = Math.max(at, from - (isDoubled(text, from - 2) ? 2 : 1));
    const closeAt = Math.min(end, to + (isDoubled(text, to) ? 2 : 1));
    // An unclosed mark opens a quotation up to the end of the paragraph, which may contain other quotations.
    if (openAt >= closeAt) continue;
    addPieces(text.slice(at, openAt), at, tokens, language);
    tokens.push(makeToken('quote', text.slice(openAt, closeAt), openAt));
    at = closeAt;
  }
  addPieces(text.slice(at, end), at, tokens, language);
  return tokens;
}

/** Returns true if two single marks stand for one double mark. */
function isDoubled(text: string, at: number): boolean {
  return text.startsWith("''", at) || text.startsWith('``', at);
}

type WrittenWords = Pick<ArticleLanguage, 'titles' | 'split' | 'verbs'>;

function addPieces(text: string, offset: number, tokens: Token[], { titles, split, verbs }: WrittenWords): void {
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const before = tokens.at(-1);
    const rest = text.slice(index);
    const isOfWord = piece === '.' && before?.end === offset + index;
    if (isOfWord && (titles.has(`${before.lower}.`) || isShortFirm(tokens, rest))) {
      tokens[tokens.length - 1] = makeToken('word', `${before.text}.`, before.start);
      continue;
    }
    // “Penhale Marine, Inc., said”: the second comma belongs to the first.
    if (/, \S+$/.test(before?.text ?? '') && isFirmEnding(before!.text) && verbs.has(/^, (\S+)/.exec(rest)?.[1] ?? ''))
      continue;
    let start = offset + index;
    for (const part of split ? piece.split(split) : [piece]) {
      tokens.push(makeToken(IS_WORD.test(part) ? 'word' : 'mark', part, start));
      start += part.length;
    }
  }
}

/** Last words of the names of firms. */
const FIRM = new RegExp(`(?:^|, )(?:${OF_FIRM}|Co|SA|KG)\\.?$`);

/** True for the last word of the name of a firm: “plc”, “Inc.”, “GmbH”, “Marine, Inc.” */
export function isFirmEnding(word: string | undefined): boolean {
  return word !== undefined && FIRM.test(word);
}

/** True for “Inc.” within a sentence, behind a name. Before a capital letter, its full stop may end the sentence. */
function isShortFirm(tokens: readonly Token[], rest: string): boolean {
  const [before, word] = tokens.slice(-2);
  return before?.text !== ',' && FIRM.test(`${word?.text}.`) && /^\.(?:[,;]|\s+(?:\p{Ll}|Ltd|KG))/u.test(rest);
}

const IS_WORD = /^[\p{L}\p{N}]/u;

function makeToken(kind: Token['kind'], text: string, start: number): Token {
  const lower =
    kind === 'quote'
      ? ''
      : text
          .toLowerCase()
          .replaceAll('’', "'")
          .replace(/-(?:t-)?$/, '');
  return { kind, text, lower, start, end: start + text.length };
}

/** Returns true for a word that begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

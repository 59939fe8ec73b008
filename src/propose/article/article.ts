import type { ArticleLanguage } from '../../language/article-language.js';
import { findQuotedSpans } from './quoted-spans.js';
import { splitSentences } from './sentences.js';
import { tokenizeParagraph, type Token, type QuotedSpan } from './tokens.js';

/** A sentence with its tokens. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Number of the sentence and of its paragraph, from 0. */
  readonly index: number;
  readonly paragraph: number;
  readonly isFirstInParagraph: boolean;
}

/** An article with its sentences and quotations. */
export interface Article {
  readonly text: string;
  readonly lang: string;
  readonly language: ArticleLanguage;
  /** Sentences of running text; headings and captions aren't in it. */
  readonly sentences: readonly Sentence[];
}

/** Maximum number of words in a heading. A longer line without a full stop is running text. */
const MAX_HEADING_WORDS = 25;

/** Place, day and agency: “PORT ELLERY, 16 May (Courier) —”, “PORT ELLERY —”, “Port Ellery (Courier) -”. */
const DATELINE =
  /^(?!(?:U\.?[KNS]\.?A?|EU|NATO|OPEC) - )(?:((?!On |Am )(?=[^—–]*,)(?:(?:am )?\p{Lu}[\p{L}.,/’-]* )+\d\d?(?:\.? \p{Lu}\p{L}+)?[ ,\d]*)|[\p{Lu} ,./’-]{3,}|\p{Lu}[\p{L} ,./’-]*(?= \())(?: ?\([^)]+\))?(?: ?— ?| (?:–|--?) )(?=\P{Ll})/u;

/**
 * Returns the dateline before the first sentence of a report. Its day is not the date of an event. Some beginnings look like a dateline but
 * belong to the sentence: words in small letters, a place in small letters without a day or an agency, words before an insertion between two
 * dashes, the first of two names with a short dash between them, and an abbreviation as in “USA - China trade fell”. “ROM -” is a place.
 */
export function datelineOf(line: string): string {
  const [dateline = '', day] = DATELINE.exec(line) ?? [];
  const dashes = line.split('. ', 1)[0]!.match(/[—–]| -/g);
  return day === undefined && dashes?.length === 2 ? '' : dateline;
}

/**
 * Reads an article into sentences and tokens, in one pass.
 *
 * @param text The article, with a line for each paragraph.
 * @param language Grammar and words of its language.
 * @returns The article, whose sentences keep the text's offsets.
 */
export function readArticle(text: string, language: ArticleLanguage): Article {
  const spans = findQuotedSpans(text, language.lang);
  const fullNames = [...new Set(text.match(language.givenNames))];
  const sentences: Sentence[] = [];
  let next = 0;
  let paragraph = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const quoted: QuotedSpan[] = [];
    for (let span = spans[next]; span && span.from < index + line.length; span = spans[(next += 1)]) quoted.push(span);
    const start = index + (paragraph < 2 ? datelineOf(line).length : 0);
    // “Per” before a surname is in no list of words.
    const tokens = tokenizeParagraph(text, { start, end: index + line.length }, quoted, language).map((token) =>
      fullNames.some((name) => text.startsWith(name, token.start)) ? { ...token, lower: token.text } : token,
    );
    if (tokens.length === 0 || isHeading(tokens)) continue;
    for (const [place, part] of splitSentences(tokens, language).entries()) {
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last) continue;
      const { start } = first;
      sentences.push({
        tokens: part,
        start,
        end: last.end,
        index: sentences.length,
        paragraph,
        isFirstInParagraph: place === 0,
      });
    }
    paragraph += 1;
  }
  return { text, lang: language.lang, language, sentences };
}

function isHeading(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'word' && tokens.length <= MAX_HEADING_WORDS;
}

import { rangesMeet, type TextRange } from '../../text/text-range.js';
import { comparableTextWithOffsets } from '../../model/quotation/comparable-text.js';
import { findQuotations } from '../../model/quotation/find-quotations.js';
import { provesWords } from '../../model/quotation/proof.js';
import { findUnrecognized } from '../../model/quotation/unrecognized-marks.js';
import { findStretch, makeComparedPassage, preparePassage } from '../../model/quotation/proven-words.js';
import { readStretches } from '../../model/quotation/quoted-pieces.js';
import { unescapeMarks } from '../../model/read/inline-text.js';
import { quoteSelection, type TextSelection } from './quote-selection.js';
import { findArticleSpans } from './article-spans.js';

/** Marks that an editor has to correct: a single mark of a pair, or marks around words that are not in marks in the article. */
export interface WrongMarks {
  /** The words with their marks, or the mark alone. */
  readonly words: string;
  readonly isAlone: boolean;
  /** True for marks that the reader of documents doesn’t take for quotation marks, such as 'these'. */
  readonly isUnread?: true;
}

export interface TypedMarks {
  /** The editor's words. Signs for inches are escaped, so that they aren’t read as quotation marks. */
  readonly text: string;
  /** Words of the article that prove the quotations, one selection for each; empty if any mark is wrong. */
  readonly quoted: readonly TextSelection[];
  readonly wrong?: WrongMarks;
}

/**
 * Reads the words that an editor has put into quotation marks. Only words in quotation marks in the article can prove them.
 *
 * @param lang Language of the editor's words.
 */
export function readTypedMarks(
  words: string,
  lang: string,
  article: string,
  spans: readonly TextSelection[],
): TypedMarks {
  const text = escapeInches(words, lang);
  const { quotations, unpaired } = findQuotations(text, lang);
  const quoted: TextSelection[] = [];
  for (const { openAt, closeAt } of quotations) {
    const found = findProof(unescapeMarks(text.slice(openAt + 1, closeAt)), article, spans);
    if (!found) return { text, quoted: [], wrong: { words: text.slice(openAt, closeAt + 1), isAlone: false } };
    if (!quoted.some(({ from, to }) => from === found.from && to === found.to)) quoted.push(found);
  }
  const [alone] = unpaired;
  if (alone !== undefined) return { text, quoted: [], wrong: { words: text.charAt(alone), isAlone: true } };
  const [unread] = findUnrecognized(text, quotations);
  if (!unread) return { text, quoted };
  return {
    text,
    quoted: [],
    wrong: { words: text.slice(unread.openAt, unread.closeAt + 1), isAlone: false, isUnread: true },
  };
}

/** Finds the words in quotation marks in a passage. */
export function findSpansOfPassage(
  text: string,
  lang: string | undefined,
  passage: TextRange,
): readonly TextSelection[] {
  const { start, end } = passage;
  const isWithin = ({ from, to }: TextSelection) => rangesMeet({ start: from, end: to }, passage);
  const within = findArticleSpans(text, lang)
    .filter(isWithin)
    .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) }));
  return [...within, ...findBrokenSpans(text, lang, start).filter(isWithin)];
}

/** A line that ends with a sentence. The next line does not continue it. */
const LINE_END = /[.!?…:"”»]\n/;

/** Finds quotations with a line break inside, in the paragraph around an offset. Texts from emails and PDFs break their lines at one width. */
export function findBrokenSpans(text: string, lang: string | undefined, at: number): readonly TextSelection[] {
  const start = text.lastIndexOf('\n\n', at) + 1;
  const end = text.indexOf('\n\n', at);
  const paragraph = text.slice(start, end < 0 ? undefined : end);
  return findQuotations(paragraph.replaceAll('\n', ' '), lang).quotations.flatMap(({ openAt, closeAt }) => {
    const words = paragraph.slice(openAt + 1, closeAt);
    return words.includes('\n') && !LINE_END.test(words) ? [{ from: start + openAt + 1, to: start + closeAt }] : [];
  });
}

/** Escapes straight marks for inches, as in “6" long”: marks behind a digit that would open a quotation, or that have no second mark. */
function escapeInches(text: string, lang: string): string {
  const { quotations, unpaired } = findQuotations(text, lang);
  const inches = [...quotations.map(({ openAt }) => openAt), ...unpaired].find((at) =>
    /^\p{N}"$/u.test(text.slice(Math.max(0, at - 1), at + 1)),
  );
  if (inches === undefined) return text;
  return escapeInches(`${text.slice(0, inches)}\\${text.slice(inches)}`, lang);
}

/** Finds the shortest selection within one of the spans that proves a quotation. */
function findProof(words: string, text: string, spans: readonly TextSelection[]): TextSelection | undefined {
  const isProof = (passage: string) => provesWords(words, preparePassage(passage));
  for (const span of spans) {
    if (!isProof(text.slice(span.from, span.to))) continue;
    for (const selection of [findNarrow(words, text, span) ?? span, span]) {
      const made = quoteSelection(text, selection, '');
      if (made && isProof(made.citation.quote ?? '')) return made.selection;
    }
  }
  return undefined;
}

/** Finds the words of a quotation in a span, from the first to the last of them. */
function findNarrow(words: string, text: string, { from, to }: TextSelection): TextSelection | undefined {
  const { text: comparable, starts, ends } = comparableTextWithOffsets(text.slice(from, to));
  const passage = makeComparedPassage(comparable);
  const found: TextSelection[] = [];
  for (const stretch of readStretches(words) ?? []) {
    const span = findStretch(stretch, passage, found.at(-1)?.to ?? 0);
    if (!span) return undefined;
    found.push(span);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  return { from: from + (starts[first.from] ?? 0), to: from + (ends[last.to - 1] ?? to - from) };
}

import { findCitedPassages } from '../../checks/citations.js';
import { readSourceText, type Passage, type SourceText } from '../evidence/source-text.js';
import type { InTextCode } from '../../model/problems/unproven.js';
import { OMISSION } from '../../model/quotation/comparable-text.js';
import { findQuotations } from '../../model/quotation/find-quotations.js';
import { findSpansInMarks } from '../../model/quotation/own-words.js';
import { provesWords } from '../../model/quotation/proof.js';
import { preparePassage } from '../../model/quotation/proven-words.js';
import { unescapeMarks } from '../../model/read/inline-text.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import type { TextSelection } from './quote-selection.js';
import { isOwnText } from './detect-voice.js';
import { findBrokenSpans } from './typed-marks.js';
import { citationsOfWords, quoteInContext } from '../speakers/analyzed-text.js';
import type { Json } from '../document/json.js';
import type { PastedText } from '../versions/journal.js';
import { listAt, memberOf, textAt } from '../document/pointer.js';

/** Quoted words of a statement that the texts of its sources don’t give as the speaker’s words. */
export interface UnprovenInText {
  /** Index of the statement. */
  readonly index: number;
  readonly words: string;
  readonly code: FoundCode;
}

/** A problem of quoted words, or advice on words that the text may show as a quotation by other means than marks. */
export type FoundCode = InTextCode | 'quote-lacks-marks';

/** Codes in the order in which they mislead readers, the worst first. */
const CODES: readonly FoundCode[] = ['quote-outside-marks', 'quote-not-in-text', 'quote-lacks-marks'];

/** The text of a source, and the language in which its quotation marks are read. */
interface Held {
  readonly pasted: PastedText;
  readonly lang: string | undefined;
  /** True where the whole text is the speaker’s own. */
  readonly isOwn: boolean;
}

const sourceOf = memoizeByKey(({ text }: PastedText): SourceText => readSourceText(text));

/**
 * Finds quoted words that the texts of their sources have outside of quotation marks, or not at all, whatever the citation says of them.
 * Nothing is reported if a citation with the words is of a source without a text here, or with a text whose marks can't be read. Words
 * that no citation has are not reported either, since reading the document reports them.
 *
 * @param texts Texts by the ids of their sources.
 */
export function findUnprovenInTexts(document: Json, texts: ReadonlyMap<string, PastedText>): readonly UnprovenInText[] {
  const lang = textAt(document, 'lang') || undefined;
  const sources = listAt(document, '/sources');
  const spans = new Map<PastedText, readonly TextSelection[]>();
  const heldOf = (citation: Json): Held | undefined => {
    const id = textAt(citation, 'source');
    const source = sources.find((each) => memberOf(each, 'id') === id);
    const pasted = texts.get(id);
    return pasted && { pasted, lang: textAt(source, 'lang') || lang, isOwn: isOwnText(source) };
  };
  const spansOf = ({ pasted, lang: own }: Held): readonly TextSelection[] => {
    const found = spans.get(pasted) ?? findSpansInMarks(pasted.text, own);
    spans.set(pasted, found);
    return found;
  };
  return listAt(document, '/statements').flatMap((statement, index) => {
    if (memberOf(statement, 'silence') !== undefined) return [];
    return wordsInMarks(textAt(statement, 'text'), lang).flatMap((words): readonly UnprovenInText[] => {
      const citations = citationsOfWords(statement).filter(
        (citation) => memberOf(citation, 'ownWords') !== false && hasWords(textAt(citation, 'quote'), words),
      );
      const proofs = citations.map((citation) => {
        const held = heldOf(citation);
        return held && lookUp(words, citation, held, spansOf);
      });
      if (proofs.includes(undefined) || proofs.includes('proven')) return [];
      const code = CODES.find((each) => proofs.includes(each));
      return code ? [{ index, words, code }] : [];
    });
  });
}

function wordsInMarks(text: string, lang: string | undefined): readonly string[] {
  return findQuotations(text, lang).quotations.map(({ openAt, closeAt }) =>
    unescapeMarks(text.slice(openAt + 1, closeAt)),
  );
}

/** Looks for quoted words at the passage of a citation in the text of its source. It returns undefined if the marks there can't be read. */
function lookUp(
  words: string,
  citation: Json,
  held: Held,
  spansOf: (held: Held) => readonly TextSelection[],
): 'proven' | FoundCode | undefined {
  const { text } = held.pasted;
  const source = sourceOf(held.pasted);
  // Words at another place are reported as misplaced, by the prefix and suffix of the citation.
  const { passages } = findCitedPassages(quoteInContext(citation), source);
  if (passages.length === 0) return 'quote-not-in-text';
  if (held.isOwn) return 'proven';
  const spans = spansOf(held);
  // A text without any marks has lost them, or shows quotations by other means.
  if (spans.length === 0) return undefined;
  if (passages.some((passage) => isInMarks(words, passage, text, [...spans, ...brokenAt(passage, held)])))
    return 'proven';
  const paragraphs = passages.map((passage) => paragraphAround(passage, text));
  if (paragraphs.some((paragraph) => isUnclear(paragraph, held.lang))) return undefined;
  const isSetApart = memberOf(citation, 'ownWords') === true && paragraphs.every(({ words: all }) => !MARK.test(all));
  return isSetApart ? 'quote-lacks-marks' : 'quote-outside-marks';
}

function brokenAt(passage: Passage, { pasted: { text }, lang }: Held): readonly TextSelection[] {
  return findBrokenSpans(text, lang, passage[0]?.start ?? 0);
}

/** Returns true if the parts of a passage that are in marks contain the words. Each piece between “[…]” may be in marks of its own. */
function isInMarks(words: string, passage: Passage, text: string, spans: readonly TextSelection[]): boolean {
  const [start, end] = [passage[0]?.start ?? 0, passage.at(-1)?.end ?? 0];
  const within = spans
    .map(({ from, to }) => text.slice(Math.max(from, start), Math.min(to, end)))
    .filter((part) => part !== '');
  return words.split(OMISSION).every((piece) => within.some((part) => hasWords(part, piece)));
}

function hasWords(passage: string, words: string): boolean {
  return passage !== '' && provesWords(words, preparePassage(passage));
}

/** Paragraphs of a passage, and the lines before them. */
interface Paragraph {
  readonly words: string;
  /** The words up to the end of the passage. */
  readonly upToEnd: string;
  /** The line before. */
  readonly before: string;
  /** The last line before that has marks: a quotation may begin there. */
  readonly marked: string;
}

function paragraphAround(passage: Passage, text: string): Paragraph {
  const [from, to] = [passage[0]?.start ?? 0, passage.at(-1)?.end ?? 0];
  const start = text.lastIndexOf('\n', from) + 1;
  const end = text.indexOf('\n', to);
  const lines = text
    .slice(0, start)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return {
    words: text.slice(start, end < 0 ? undefined : end),
    upToEnd: text.slice(start, to),
    before: lines.at(-1) ?? '',
    marked: lines.findLast((line) => MARK.test(line)) ?? '',
  };
}

const MARK = /["“”„‟«»‹›‘「」『』]/;

/** Straight single marks, which look like apostrophes. */
const SINGLE_MARK = /(?:^|[\s([])'\S/;

/** Signs for inches, and marks that consist of several characters. */
const OTHER_MARKS = /\p{N}"|``|''/u;

/** Beginnings of direct speech without marks: “REYES:”, a dash, and a name with “@” above a post. */
const SPOKEN = /^\s*(?:[>–—-]|\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4}:)/u;
const HANDLE = /(?:^|[\s(])@\w/;

/**
 * Returns true if the quotation marks of a paragraph are ambiguous: if a sign may be something else, if a quotation continues over several
 * paragraphs, and if direct speech has no marks, as in an interview.
 */
function isUnclear({ words, upToEnd, before, marked }: Paragraph, lang: string | undefined): boolean {
  const isUneven = [...words.split('\n'), marked].some((line) => findQuotations(line, lang).unpaired.length > 0);
  const isSpoken = [words, before].some((line) => SPOKEN.test(line)) || HANDLE.test(before);
  return isUneven || isSpoken || SINGLE_MARK.test(upToEnd) || OTHER_MARKS.test(words);
}

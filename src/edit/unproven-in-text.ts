import { readSourceText, type Passage, type SourceText } from '../evidence/source-text.js';
import type { InTextCode } from '../model/problems/unproven.js';
import { OMISSION } from '../model/quotation/comparable-text.js';
import { findQuotations } from '../model/quotation/find-quotations.js';
import { findSpansInMarks } from '../model/quotation/own-words.js';
import { provesWords } from '../model/quotation/proof.js';
import { preparePassage } from '../model/quotation/proven-words.js';
import { unescapeMarks } from '../model/read/inline-text.js';
import { memoizeByKey } from '../scheduling/memoize.js';
import type { TextSelection } from './cite.js';
import { isOwnText } from './detect-own-words.js';
import { findBrokenSpans } from './draft/own-marks.js';
import { citationsOfWords } from './heard-text.js';
import type { Json } from './json.js';
import type { PastedText } from './journal.js';
import { textAt } from './person-words.js';
import { listAt, memberOf } from './pointer.js';

/** Words of a statement in quotation marks that the texts of its sources haven’t as the speaker’s. */
export interface UnprovenInText {
  /** Index of the statement. */
  readonly index: number;
  readonly words: string;
  readonly code: InTextCode;
}

/** The text of a source, and the language in which its quotation marks are read. */
interface Held {
  readonly pasted: PastedText;
  readonly lang: string | undefined;
  /** True where the whole text is the speaker’s own. */
  readonly isOwn: boolean;
}

const sourceOf = memoizeByKey(({ text }: PastedText): SourceText => readSourceText(text));

/**
 * Finds words in quotation marks that the texts of their sources have outside quotation marks, or not at all, whatever the citation
 * says of them. Where any citation with the words is of a source whose text isn't here, or can't be read for marks, nothing is told,
 * and nothing is told of words that no citation has: reading the document tells of those.
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
      if (proofs.length === 0 || !proofs.every((proof) => proof !== undefined && proof !== 'proven')) return [];
      return [
        { index, words, code: proofs.includes('quote-outside-marks') ? 'quote-outside-marks' : 'quote-not-in-text' },
      ];
    });
  });
}

function wordsInMarks(text: string, lang: string | undefined): readonly string[] {
  return findQuotations(text, lang).quotations.map(({ openAt, closeAt }) =>
    unescapeMarks(text.slice(openAt + 1, closeAt)),
  );
}

/** Looks for quoted words where a citation stands in the text of its source. It returns undefined where marks can't be read. */
function lookUp(
  words: string,
  citation: Json,
  held: Held,
  spansOf: (held: Held) => readonly TextSelection[],
): 'proven' | InTextCode | undefined {
  const { text } = held.pasted;
  const source = sourceOf(held.pasted);
  const [prefix, suffix] = [textAt(citation, 'prefix'), textAt(citation, 'suffix')];
  const passages = source
    .findAll(textAt(citation, 'quote'))
    .filter(
      (each) => (prefix === '' || source.isBefore(prefix, each)) && (suffix === '' || source.isAfter(suffix, each)),
    );
  if (passages.length === 0) return 'quote-not-in-text';
  if (held.isOwn) return 'proven';
  const spans = spansOf(held);
  // A text without any marks has lost them, or sets quotations apart in another way.
  if (spans.length === 0) return undefined;
  if (passages.some((passage) => isInMarks(words, passage, text, [...spans, ...brokenAt(passage, held)])))
    return 'proven';
  return passages.some((passage) => hasSingleMarks(text, passage)) ? undefined : 'quote-outside-marks';
}

function brokenAt(passage: Passage, { pasted: { text }, lang }: Held): readonly TextSelection[] {
  return findBrokenSpans(text, lang, passage[0]?.start ?? 0);
}

/** True where the parts of a passage that stand in marks have the words. Between “[…]” each piece may stand in marks of its own. */
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

/** True for a paragraph with straight single marks, which can't be told from apostrophes. */
function hasSingleMarks(text: string, passage: Passage): boolean {
  const at = passage[0]?.start ?? 0;
  return /(?:^|[\s([])'\S/.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 1));
}

import { isOnlyQuote } from './continued-quote.js';
import { attribute, type FoundStatement, type StatementFinder } from './found-statement.js';

/**
 * Finds sentences in the subjunctive of reported speech without a speaker, which continue the last speaker’s words: „Das sei ein Fehler.“
 * English has no such mood.
 */
export const reportedMood: StatementFinder = ({ sentences, clauses, language }, found) => {
  const attributions: FoundStatement[] = [];
  let before: FoundStatement | undefined;
  if (language.reportedMood.size === 0) return attributions;
  const emptyClauses = new Map(clauses.map((clause) => [clause.sentence.index, clause]));
  for (const sentence of sentences) {
    const own = found.get(sentence.index)?.at(-1);
    if (own) {
      before = own.form === 'silence' ? undefined : own;
      continue;
    }
    // „Amberg bestreitet das. Ein Angebot habe es nie gegeben.“
    const empty = emptyClauses.get(sentence.index);
    if (empty?.frame.speaker) {
      before = attribute(empty, 'indirect', 0);
      continue;
    }
    // „«Passiert ist nichts.» Mehr sei nicht möglich.“: the sentence continues a quotation.
    if (before?.sentence === sentence.index - 1 && !sentence.isFirstInParagraph && isOnlyQuote(sentence)) {
      before = { ...before, sentence: sentence.index };
      continue;
    }
    const isReported = sentence.tokens.some(({ lower }) => language.reportedMood.has(lower));
    const isNext = before !== undefined && before.sentence === sentence.index - 1;
    if (!isReported || !isNext || !before?.speaker) continue;
    const last = sentence.tokens.at(-1);
    const end = last?.kind === 'mark' ? last.start : sentence.end;
    const hasQuote = sentence.tokens.some(({ kind }) => kind === 'quote');
    const { speaker } = before;
    before = {
      sentence: sentence.index,
      form: hasQuote ? 'mixed' : 'indirect',
      parts: [{ start: sentence.start, end }],
      speaker,
      confidence: 0.8,
    };
    attributions.push(before);
  }
  return attributions;
};

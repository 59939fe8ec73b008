import type { FoundStatement, Sieve } from './found-statement.js';

/**
 * A sentence in the reporting mood that names nobody goes on with whoever spoke last: „Das sei ein Fehler.“ English has
 * no such mood.
 */
export const reportedMood: Sieve = ({ sentences, language }, found) => {
  const attributions: FoundStatement[] = [];
  let before: FoundStatement | undefined;
  for (const sentence of sentences) {
    const own = found.get(sentence.index)?.at(-1);
    if (own) {
      before = own.form === 'silence' ? undefined : own;
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

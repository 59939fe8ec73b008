import type { Citation, Explainer, Run, Statement } from '../model/explainer.js';
import { pointerTo } from '../model/json-pointer.js';
import type { Problem } from '../model/problems/problem.js';
import { occursIn, occursInText, preparePassage } from '../model/quotation/proven-words.js';
import { areOwnWords } from '../model/quotation/own-words.js';
import { wordsOf } from '../model/statement-words.js';
import { makeCheckProblem } from './check-problems.js';
import { findCitedPassages } from './citations.js';
import type { NamedSource } from './prove-quotes.js';

/** Results for quoted words if the document doesn't state whose words the source has. The text of the source may show it. */
export interface VoiceProof {
  /** Words outside of quotation marks in the source, which may be a reporter's. */
  readonly problems: readonly Problem[];
  /** Pointers with words, by `keyOf`, whose voice is known now. */
  readonly settled: ReadonlySet<string>;
}

/** Checks whether quoted words are within quotation marks in the text of a source. */
export function proveVoices({ statements }: Explainer, source: NamedSource): VoiceProof {
  const problems: Problem[] = [];
  const settled = new Set<string>();
  for (const statement of statements.filter(({ silence }) => silence === undefined)) {
    for (const words of provenWords(wordsOf(statement).runs)) {
      const citations = statement.sources.filter((citation) => isUndecided(citation, words));
      const own = citations.filter((citation) => citation.source.id === source.id);
      if (own.length === 0 || isDecided(statement, words)) continue;
      const pointer = pointerTo(statement.pointer, 'text');
      settled.add(keyOf(pointer, words));
      if (own.some((citation) => isInMarks(citation, words, source)) || own.length < citations.length) continue;
      problems.push(makeCheckProblem('quote-outside-marks', pointer, { words, source: source.name }));
    }
  }
  return { problems, settled };
}

export function keyOf(pointer: string, words: unknown): string {
  return `${pointer}\n${String(words)}`;
}

function provenWords(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run) => {
    if (run.kind === 'verbatim') return run.isProven ? [run.text] : [];
    return 'runs' in run ? provenWords(run.runs) : [];
  });
}

function quotesWords({ quote, source, for: what = 'text' }: Citation, words: string): boolean {
  return quote !== undefined && what === 'text' && occursIn(words, preparePassage(quote, source.lang));
}

function isUndecided(citation: Citation, words: string): boolean {
  return quotesWords(citation, words) && areOwnWords(citation, words, occursInText) === undefined;
}

function isDecided({ sources }: Statement, words: string): boolean {
  return sources.some(
    (citation) => quotesWords(citation, words) && areOwnWords(citation, words, occursInText) === true,
  );
}

function isInMarks(citation: Citation, words: string, { text }: NamedSource): boolean {
  return findCitedPassages(citation, text).passages.some((passage) => text.isInMarks(words, passage));
}

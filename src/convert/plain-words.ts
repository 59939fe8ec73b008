import type { Run } from '../model/explainer.js';
import { readProse } from '../model/read/inline-text.js';

/** A text in our notation as plain words: emphasis is lost, and a link’s address follows its words. */
export function plainWordsOf(text: string): string {
  return writePlain(readProse(text));
}

/** True if plain words say as much. */
export function isPlain(text: string): boolean {
  return readProse(text).every(({ kind }) => kind === 'plain');
}

function writePlain(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'plain') return run.text;
      if (run.kind === 'verbatim') return run.open + run.text + run.close;
      const words = writePlain(run.runs);
      return run.kind === 'link' && words !== run.href ? `${words} (${run.href})` : words;
    })
    .join('');
}

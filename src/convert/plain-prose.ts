import type { Run } from '../model/explainer.js';
import { readProse } from '../model/read/inline-text.js';

/**
 * Converts a text in the document's notation to plain words: emphasis is lost, and a link's address follows its words.
 */
export function plainWordsOf(text: string): string {
  return writePlain(readProse(text));
}

/** Tells whether a text loses nothing as plain words. */
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

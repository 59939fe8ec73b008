import type { Token } from '../article/tokens.js';

/** A phrase, word by word with the choices for each; “*” stands for a few words. */
export type Phrase = readonly ReadonlySet<string>[];

/** Maximum number of words for “*”. */
const MAX_GAP = 8;

/** Returns the index behind a phrase that begins at a token; undefined if it doesn't begin there. */
function matchPhrase(tokens: readonly Token[], from: number, phrase: Phrase): number | undefined {
  let at = from;
  let gap = 0;
  for (const choices of phrase) {
    if (choices.has('*')) {
      gap = MAX_GAP;
      continue;
    }
    const limit = at + gap;
    while (at < limit && at < tokens.length && !choices.has(tokens[at]?.lower ?? '')) {
      if (tokens[at]?.kind !== 'word') return undefined;
      at += 1;
    }
    if (!choices.has(tokens[at]?.lower ?? '')) return undefined;
    at += 1;
    gap = 0;
  }
  return at;
}

/** Returns the index behind the first phrase that begins at a token. */
export function firstMatch(tokens: readonly Token[], from: number, list: readonly Phrase[]): number | undefined {
  for (const phrase of list) {
    const end = matchPhrase(tokens, from, phrase);
    if (end !== undefined) return end;
  }
  return undefined;
}

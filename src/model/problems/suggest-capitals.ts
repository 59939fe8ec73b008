import { comparableText } from '../quotation/comparable-text.js';
import type { Problem } from './problem.js';

/**
 * Says how to show that a capital was changed, in place of a general cure.
 *
 * @param problem A quotation that differs from its source only in capitals.
 * @returns The problem with the new cure; the same problem where brackets in the quotation hide which words differ.
 * @example
 * suggestCapitals(problem).cure; // 'The source has “No”. Write “[n]o”.'
 */
export function suggestCapitals(problem: Problem): Problem {
  const { words = '', quote = '' } = problem.values;
  const typed = comparableText(`${words}`).trim().replace(/[,.]$/, '');
  const source = comparableText(`${quote}`);
  const at = source.toLowerCase().indexOf(typed.toLowerCase());
  const pairs = at < 0 ? [] : pairWords(typed, source.slice(at));
  const others = pairs.filter(([ours, theirs]) => ours !== theirs);
  const isShown = others.length > 0 && others.every(([ours, theirs]) => ours.slice(1) === theirs.slice(1));
  if (!isShown) return problem;
  const found = others.map(([, theirs]) => theirs).join(' … ');
  const shown = others.map(([ours]) => `[${ours.slice(0, 1)}]${ours.slice(1)}`).join(' … ');
  return { ...problem, cure: `The source has “${found}”. Write “${shown}”.` };
}

/** Pairs the words of two texts that differ in nothing but capitals. */
function pairWords(ours: string, theirs: string): readonly (readonly [string, string])[] {
  return Array.from(ours.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index }) => [
    word,
    theirs.slice(index, index + word.length),
  ]);
}

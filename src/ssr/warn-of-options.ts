import { guess } from '../model/problems/guess.js';
import { sayOnce } from '../text/say-once.js';

/**
 * Warns in the console, once, of options that a function doesn't have: a misspelt one would be ignored without a word.
 *
 * @param caller Name of the function.
 * @param options The options that were passed to it.
 * @param known Names of the options that there are.
 */
export function warnOfOptions(caller: string, options: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const meant = guess(name, known);
    const asked = meant === undefined ? '' : ` Did you mean ${meant}?`;
    sayOnce(`${caller} has no option ${name}.${asked} There are: ${known.join(', ')}.`);
  }
}

import { guess } from '../../../model/problems/guess.js';

/** More names are not listed. */
const MAX_LISTED = 12;

/**
 * Says that there is no such name, with the known name that is near, or else with those that there are.
 *
 * @param fault What is wrong, without a full stop.
 * @param name The unknown name.
 * @param known The names that there are.
 * @example
 * tellUnknown('slot="tolbar" is no slot of it', 'tolbar', ['toolbar']); // 'slot="tolbar" is no slot of it. Did you mean toolbar?'
 */
export function tellUnknown(fault: string, name: string, known: readonly string[]): string {
  const meant = guess(name, known);
  return `${fault}. ${meant === undefined ? listKnown(known) : `Did you mean ${meant}?`}`;
}

/** "There are: oldest, newest." */
export function listKnown(known: readonly string[]): string {
  if (known.length === 0) return 'There are none.';
  return `There are: ${known.slice(0, MAX_LISTED).join(', ')}${known.length > MAX_LISTED ? ', …' : '.'}`;
}

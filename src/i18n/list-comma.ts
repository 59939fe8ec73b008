import type { Say } from './messages.js';

/** Separator between the members of a list, in the language of the texts: ", ", "، ", "、". */
export function comma(say: Say): string {
  return say('listed', { first: '', second: '' });
}

import type { Say } from './messages.js';

/** What a language puts between things that it lists: ", ", "، ", "、". */
export function comma(say: Say): string {
  return say('listed', { first: '', second: '' });
}

import { NEGATIONS_BEHIND, STEMS_OF_NEGATIONS_BEHIND } from './negations.js';

const WORDS = Object.values(NEGATIONS_BEHIND).flat();
const STEMS = Object.values(STEMS_OF_NEGATIONS_BEHIND).flat();
const NEGATION = new RegExp(
  String.raw`^ (?:(?:${WORDS.join('|')})(?![\p{L}\p{M}\p{N}'])|${STEMS.join('|')})`.normalize('NFC'),
  'iu',
);

/** Longest negation, in characters. */
const REACH = 16;

/** Returns true if a negation stands directly behind the words that end at an offset of a comparable text. */
export function isNegatedBehind(text: string, at: number): boolean {
  return NEGATION.test(text.slice(at, at + REACH));
}

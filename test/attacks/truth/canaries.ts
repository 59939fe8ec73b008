/**
 * Words that stand in one place of one document and nowhere else: wherever such a word turns up, it is known where it comes from.
 * They hold small Latin letters alone, so that no format escapes, splits or changes them.
 */
export interface Canaries {
  /** Returns a word that nobody has been given before. */
  readonly next: () => string;
}

/** Letters of the number in a canary: neither the first nor the last letter of one is among them. */
const DIGITS = 'abcdefghijklmnop';

/** Makes a source of canaries; those of one document follow each other. */
export function makeCanaries(): Canaries {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `zq${[...count.toString(DIGITS.length)].map((digit) => DIGITS[parseInt(digit, DIGITS.length)]).join('')}z`;
    },
  };
}

const CANARY = /zq[a-p]+z/gi;

/** Returns the canaries of a text in their order. */
export function canariesIn(text: string): readonly string[] {
  return (text.match(CANARY) ?? []).map((canary) => canary.toLowerCase());
}

/** Returns all canaries anywhere in a value: in its texts, and in the names of its fields. */
export function canariesOf(value: unknown): ReadonlySet<string> {
  return new Set(canariesIn(JSON.stringify(value) ?? ''));
}

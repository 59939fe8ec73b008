import { fill } from './date-words.js';
import { formatMs, type FormatContext } from './format-context.js';

/**
 * One end of a date in words, in parts, so that two ends can be joined without repetition: "17–19 February 2023", "18
 * February 2023, 19:30–20:15 UTC", "252–66 million years ago".
 */
export interface EndWords {
  /** The part that differs between two ends that can be joined: "17 February 2023", "19:30", "252". */
  readonly core: string;
  /** Phrases before and after the core, with `{core}` in its place: "18 February 2023, {core}", "{core} BCE". */
  readonly lead: string;
  readonly trail: string;
  /** Intl options of the core, where Intl formats it. Then Intl can join two of them. */
  readonly intl?: { readonly ms: number; readonly options: Intl.DateTimeFormatOptions };
}

/** Phrase without any words before or after the core. */
export const CORE = '{core}';

/** Makes words that can't be joined to others. */
export function wholeWords(core: string): EndWords {
  return { core, lead: CORE, trail: CORE };
}

/** Makes the words of a moment by Intl. */
export function intlWords(
  ms: number,
  options: Intl.DateTimeFormatOptions,
  { lead = CORE, trail }: { readonly lead?: string; readonly trail: string },
  context: FormatContext,
): EndWords {
  return { core: formatMs(ms, options, context), lead, trail, intl: { ms, options } };
}

export function sayWords({ core, lead, trail }: EndWords): string {
  return fill(lead, { core: fill(trail, { core }) });
}

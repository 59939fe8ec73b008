import { fill } from './date-words.js';
import { formatMs, type FormatContext } from './date-voice.js';

/**
 * One end of a date in words, taken apart so that two can be joined: what they share is said once, as in "17–19 February
 * 2023", "18 February 2023, 19:30–20:15 UTC", "252–66 million years ago".
 */
export interface EndWords {
  /** What differs between two that can be joined: "17 February 2023", "19:30", "252". */
  readonly core: string;
  /** What is said before it and behind it, with `{core}` in its place: "18 February 2023, {core}", "{core} BCE". */
  readonly lead: string;
  readonly trail: string;
  /** How Intl says the core, if it does: then it knows how to join two. */
  readonly intl?: { readonly ms: number; readonly options: Intl.DateTimeFormatOptions };
}

/** Nothing before or behind. */
export const CORE = '{core}';

/** What is said as a whole, and joined to nothing. */
export function wholeWords(core: string): EndWords {
  return { core, lead: CORE, trail: CORE };
}

/** What Intl says of a moment. */
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

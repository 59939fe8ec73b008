import { fill } from './date-words.js';
import { fillPhrase } from './fill-phrase.js';
import { CORE, sayWords, type EndWords } from './end-words.js';
import { endWords } from './format-end.js';
import type { KnownEnd } from './format-years.js';
import type { DateEnd } from '../fuzzy-date.js';
import { dateTimeFormat } from './intl.js';
import { withoutWeekday, type FormatContext } from './format-context.js';

/** Two ends without repetition: "17" and "19 February 2023". */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** Both ends as a range: "17–19 February 2023". */
  readonly joined: string;
}

/** Formats two ends, without their sureness. */
export function formatPair(start: KnownEnd, end: KnownEnd, context: FormatContext): Pair {
  const isEraNamed = start.fields.year <= 0 && end.fields.year > 0;
  const first = endWords(start, withoutWeekday(context));
  const last = endWords(end, withoutWeekday(context), isEraNamed);
  const cores = start.precision === end.precision && joinCores(first, last, context);
  const from = cores ? fill(first.lead, { core: cores.from }) : sayWords(first);
  const to = cores ? fill(last.trail, { core: cores.to }) : sayWords(last);
  if (cores && context.style !== 'spoken') return { from, to, joined: from + cores.joiner + to };
  return { from, to, joined: from === to ? from : joinInWords(from, to, [start, end], context) };
}

/** Joins two ends by the language's phrase for a range. */
export function joinInWords(
  from: string,
  to: string,
  ends: readonly DateEnd[],
  { style, words }: FormatContext,
): string {
  return fillPhrase(style === 'spoken' ? words.rangeSpoken : words.range, { from, to }, ...ends);
}

interface Cores {
  readonly from: string;
  readonly to: string;
  readonly joiner: string;
}

/** Returns the cores of two ends whose surrounding phrases are equal; undefined where they differ. */
function joinCores(first: EndWords, last: EndWords, context: FormatContext): Cores | undefined {
  const { lead, trail, core } = first;
  if (lead !== last.lead || trail !== last.trail || core === last.core) return undefined;
  if (first.intl && last.intl) return intlRange(first.intl, last.intl.ms, context);
  return trail === CORE ? undefined : { from: core, to: last.core, joiner: '–' };
}

/** Splits the range that Intl formats, since Intl knows which parts to leave out. */
function intlRange(
  { ms: startMs, options }: NonNullable<EndWords['intl']>,
  endMs: number,
  { locale }: FormatContext,
): Cores {
  const format = dateTimeFormat(locale, options);
  const texts = { before: '', startRange: '', joiner: '', endRange: '', after: '' };
  for (const { source, value } of format.formatRangeToParts(startMs, endMs)) {
    if (source !== 'shared') texts[source] += value;
    else texts[texts.endRange ? 'after' : texts.startRange ? 'joiner' : 'before'] += value;
  }
  // A locale without a pattern for ranges of long dates gets figures from Intl. Then both dates are written in full.
  const isFigures = texts.endRange.includes('/');
  // In "17.–19. Februar" the point belongs to the day, even where other words join the two.
  const point = texts.joiner.startsWith('.') ? '.' : '';
  const from = isFigures ? format.format(startMs) : texts.before + texts.startRange + point;
  const to = isFigures ? format.format(endMs) : texts.endRange + texts.after;
  return { from, to, joiner: spaceDash(texts.joiner.slice(point.length), texts.startRange + texts.endRange) };
}

/**
 * Unifies the spaces around a dash, which differ between engines: spaces between words, none between single numbers.
 */
function spaceDash(joiner: string, joined: string): string {
  const dash = joiner.trim();
  if (!/^[–—-]$/.test(dash)) return joiner;
  return /\s/.test(joined) ? ` ${dash} ` : dash;
}

import { fill } from './date-words.js';
import { fillPhrase } from './date-phrase.js';
import { CORE, sayWords, type EndWords } from './end-words.js';
import { endWords } from './format-end.js';
import type { KnownEnd } from './format-years.js';
import type { DateEnd } from '../fuzzy-date.js';
import { dateTimeFormat } from './intl.js';
import { withoutWeekday, type FormatContext } from './date-voice.js';

/** Two ends, said so that what they share is said once: "17" and "19 February 2023". */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** Both as a range: "17–19 February 2023". */
  readonly joined: string;
}

/** Says two ends, without a word on how sure they are. */
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

/** A range by the phrase of the language. */
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

/** What two ends don't share, if all that stands around it is the same. */
function joinCores(first: EndWords, last: EndWords, context: FormatContext): Cores | undefined {
  const { lead, trail, core } = first;
  if (lead !== last.lead || trail !== last.trail || core === last.core) return undefined;
  if (first.intl && last.intl) return intlRange(first.intl, last.intl.ms, context);
  return trail === CORE ? undefined : { from: core, to: last.core, joiner: '–' };
}

/** Intl's own range, taken apart: it knows what to leave out. */
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
  // Where a locale has no range of long dates Intl falls back to figures; then both are written out.
  const isFigures = texts.endRange.includes('/');
  // "17.–19. Februar": the point belongs to the day, also where something else joins them.
  const point = texts.joiner.startsWith('.') ? '.' : '';
  const from = isFigures ? format.format(startMs) : texts.before + texts.startRange + point;
  const to = isFigures ? format.format(endMs) : texts.endRange + texts.after;
  return { from, to, joiner: spaceDash(texts.joiner.slice(point.length), texts.startRange + texts.endRange) };
}

/** Engines differ in the spaces round a dash: here it has some between words, none between single figures. */
function spaceDash(joiner: string, joined: string): string {
  const dash = joiner.trim();
  if (!/^[–—-]$/.test(dash)) return joiner;
  return /\s/.test(joined) ? ` ${dash} ` : dash;
}

import { DAY_MS } from './calendar.js';
import { fill } from './date-words.js';
import { formatEnd, inZone, isClockTime, wallMsOf } from './format-end.js';
import { deepTime, inEra, type KnownEnd } from './format-years.js';
import { dateTimeFormat } from './intl.js';
import { besideAnother, fieldOptions, formatMs, timeOptions, type Voice } from './voice.js';

/** Two ends, said so that what they share is said once: "17" and "19 February 2023". */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** Both as a range: "17–19 February 2023". */
  readonly joined: string;
}

/** `Date` and Intl reach no further; such years are only ever written as numbers. */
const LAST_INTL_YEAR = 9999;

/** Says two ends, without a word on how sure they are. */
export function formatPair(start: KnownEnd, end: KnownEnd, voice: Voice): Pair {
  return (
    daysPair(start, end, voice) ??
    timesPair(start, end, voice) ??
    deepPair(start, end, voice) ??
    plainPair(start, end, voice)
  );
}

/** Two days, months or years: Intl knows what to leave out. */
function daysPair(start: KnownEnd, end: KnownEnd, voice: Voice): Pair | undefined {
  const options = fieldOptions(start.precision, voice);
  const years = [start.fields.year, end.fields.year] as const;
  const [startEra, endEra] = years.map((year) => inEra('', year, voice, false));
  const isBeyondIntl = years.some((year) => Math.abs(year) > LAST_INTL_YEAR);
  if (!options || start.precision !== end.precision || startEra !== endEra || isBeyondIntl) return undefined;
  const range = intlPair(start.earliestMs, end.earliestMs, options, voice);
  return range && join(range.from, inEra(range.to, end.fields.year, voice, false), range.joiner, voice);
}

/** Two clock times of one day. */
function timesPair(start: KnownEnd, end: KnownEnd, voice: Voice): Pair | undefined {
  if (!isClockTime(start) || start.precision !== end.precision) return undefined;
  const [startMs, endMs] = [wallMsOf(start, voice), wallMsOf(end, voice)];
  const isOneDay = Math.floor(startMs / DAY_MS) === Math.floor(endMs / DAY_MS);
  const range = isOneDay && intlPair(startMs, endMs, timeOptions(start), voice);
  if (!range || inZone('', start, voice) !== inZone('', end, voice)) return undefined;
  const date = inEra(formatMs(startMs, fieldOptions('day', voice)!, voice), start.fields.year, voice, false);
  const from = fill(voice.words.timeOfDay, { date, time: range.from });
  return join(from, inZone(range.to, end, voice), range.joiner, voice);
}

/** "252–66 million years ago". */
function deepPair(start: KnownEnd, end: KnownEnd, voice: Voice): Pair | undefined {
  const [from, to] = [deepTime(start.fields.year, voice), deepTime(end.fields.year, voice)];
  if (!from || !to || from.phrase !== to.phrase) return undefined;
  return join(from.number, fill(to.phrase, { number: to.number }), '–', voice);
}

/** Each in full, and once if both look the same. */
function plainPair(start: KnownEnd, end: KnownEnd, voice: Voice): Pair {
  const isEraNamed = start.fields.year <= 0 && end.fields.year > 0;
  const [from, to] = [formatEnd(start, besideAnother(voice)), formatEnd(end, besideAnother(voice), isEraNamed)];
  return { from, to, joined: from === to ? from : joinInWords(from, to, voice) };
}

function join(from: string, to: string, joiner: string, voice: Voice): Pair {
  return { from, to, joined: voice.style === 'spoken' ? joinInWords(from, to, voice) : from + joiner + to };
}

/** A range by the phrase of the language. */
export function joinInWords(from: string, to: string, { style, words }: Voice): string {
  return fill(style === 'spoken' ? words.rangeSpoken : words.range, { from, to });
}

/** Intl's own range, taken apart; undefined if both ends look the same. */
function intlPair(
  startMs: number,
  endMs: number,
  options: Intl.DateTimeFormatOptions,
  { locale }: Voice,
): { from: string; to: string; joiner: string } | undefined {
  const format = dateTimeFormat(locale, options);
  const texts = { before: '', startRange: '', joiner: '', endRange: '', after: '' };
  for (const { source, value } of format.formatRangeToParts(startMs, endMs)) {
    if (source !== 'shared') texts[source] += value;
    else texts[texts.endRange ? 'after' : texts.startRange ? 'joiner' : 'before'] += value;
  }
  if (!texts.endRange) return undefined;
  // Where a locale has no range of long dates Intl falls back to figures; then both are written out.
  const isFigures = texts.endRange.includes('/');
  const from = isFigures ? format.format(startMs) : texts.before + texts.startRange;
  const to = isFigures ? format.format(endMs) : texts.endRange + texts.after;
  return { from, to, joiner: spaceDash(texts.joiner, texts.startRange + texts.endRange) };
}

/** Engines differ in the spaces round a dash: here it has some between words, none between single figures. */
function spaceDash(joiner: string, joined: string): string {
  const dash = joiner.trim();
  if (!/^[–—-]$/.test(dash)) return joiner;
  return /\s/.test(joined) ? ` ${dash} ` : dash;
}

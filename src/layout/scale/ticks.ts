import { type DateWords, englishDateWords, fill } from '../../time/format/date-words.js';
import { civilFromMs, DAY_MS } from '../../time/units/calendar.js';
import { ticks } from '../../time/units/ticks.js';
import { unitNamed } from '../../time/units/units.js';
import type { Span } from '../geometry.js';
import { formatMoment, isBeyondIntl } from './format-moment.js';
import type { TextMeasure, TextStyle } from '../labels/text-measure.js';
import { TICK_STEPS, type TickStep } from './tick-steps.js';
import type { ScalePiece, TimeScale } from './time-scale.js';
import { numberFormat } from '../../time/format/intl.js';

/**
 * A line of the axis with its label. `x` is the position of the line. A minor label is centred on it; a major label
 * begins there.
 */
export interface Tick {
  readonly ms: number;
  readonly x: number;
  readonly label: string;
  readonly widthPx: number;
}

/** Ticks in two layers, for example "8 Feb", "15 Feb" above "2022". */
export interface AxisTicks {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

export interface TickOptions {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly measure: TextMeasure;
  /** Phrases for dates in the locale; English by default. */
  readonly words?: Partial<DateWords> | undefined;
  /** Distance between the labels of a layer, in px; 20 by default. */
  readonly gapPx?: number;
}

const DEFAULT_GAP_PX = 20;
/** Smallest distance between ticks, however short their labels. */
const MIN_STEP_PX = 24;
/** So many steps at most are looked through for the only tick of a short piece. */
const MAX_LONE_STEPS = 4;
/** Major labels are bold, so they are measured as titles are. */
const MAJOR_STYLE = 'title';
/** The axis counts years before our time if a moment lies before this year. */
const FIRST_DEEP_YEAR = -1e6;

const gapOf = ({ gapPx = DEFAULT_GAP_PX }: TickOptions): number => gapPx;

/** Computes the ticks in view, thinned until no label touches another. */
export function axisTicks(scale: TimeScale, options: TickOptions): AxisTicks {
  const gapPx = gapOf(options);
  if (scale.evenMs.length > 0) return { minor: thinOut(stepTicks(scale, options), scale, 0.5, gapPx), major: [] };
  const inView = scale.pieces.map((piece) => clipPiece(piece, scale)).filter((piece) => piece.to - piece.from > 1);
  const layers = inView.map((piece) => pieceTicks(piece, scale, options));
  const minor = thinOut(
    layers.flatMap((layer) => layer.minor),
    scale,
    0.5,
    gapPx,
  );
  const major = layers.flatMap((layer, at) =>
    layer.major.map((tick) => moveInside(tick, inView[at - 1], minor, scale)),
  );
  return { minor, major: thinOut(major, scale, 0, gapPx) };
}

/**
 * Moves a name that has no room after its beginning to the end of the chart, where a label above it begins there too, or where it is the
 * name of a short stretch and lies over the fold before it. Without it the name before would seem to go on.
 */
function moveInside(tick: Tick, before: ScalePiece | undefined, minor: readonly Tick[], { widthPx }: TimeScale): Tick {
  const x = widthPx - tick.widthPx;
  const isLabelled = minor.some(({ ms }) => ms === tick.ms);
  return x < tick.x && (isLabelled || x > (before?.to ?? Infinity)) ? { ...tick, x } : tick;
}

/** On an even scale each date is a tick, since distances between dates say nothing. */
function stepTicks(scale: TimeScale, options: TickOptions): Tick[] {
  const span = scale.ms(scale.widthPx) - scale.ms(0);
  const style = span < 2 * DAY_MS ? 'minute' : span < 200 * 365 * DAY_MS ? 'date' : 'year';
  return ticksAt(scale.evenMs, (ms) => formatMoment(ms, style, options), scale, options);
}

/** Cuts a piece to the part that is in view. */
function clipPiece(piece: ScalePiece, scale: TimeScale): ScalePiece {
  const from = Math.max(piece.from, 0);
  const to = Math.min(piece.to, scale.widthPx);
  return {
    from,
    to,
    fromMs: from === piece.from ? piece.fromMs : scale.ms(from),
    toMs: to === piece.to ? piece.toMs : scale.ms(to),
  };
}

/** Uses the finest step whose labels all fit. */
function pieceTicks(piece: ScalePiece, scale: TimeScale, options: TickOptions): AxisTicks {
  const pxPerMs = (piece.to - piece.from) / (piece.toMs - piece.fromMs);
  const steps = isBeyondIntl(piece.fromMs) ? TICK_STEPS.filter(({ style }) => style === 'year') : TICK_STEPS;
  for (const step of steps) {
    const stepPx = unitNamed(step.unit).approxMs * step.step * pxPerMs;
    if (stepPx < MIN_STEP_PX) continue;
    const deep = deepScale(step, piece);
    const label = (ms: number): string =>
      deep ? formatYearsAgo(ms, deep, options.locale) : formatMoment(ms, step.style, options);
    // Finding the moments of a time zone is slow, so a step that surely doesn't fit is skipped.
    if (stepPx < gapOf(options) + 0.6 * options.measure.width(label(piece.fromMs), 'note')) continue;
    const moments = ticks(unitNamed(step.unit), step.step, piece.fromMs, piece.toMs, options);
    const minor = ticksAt(moments, label, scale, options);
    if (!allFit(minor, gapOf(options))) continue;
    if (minor.length === 0) return loneTick(piece, scale, options);
    const major = deep
      ? ticksAt([piece.fromMs], () => deepTimePhrase(deep, options.words), scale, options, MAJOR_STYLE)
      : majorTicks(step, piece, scale, options);
    return { minor, major };
  }
  return loneTick(piece, scale, options);
}

/** Gives a piece that has no room for a second tick one in its middle, so that each stretch between folds says when it is. */
function loneTick(piece: ScalePiece, scale: TimeScale, options: TickOptions): AxisTicks {
  const lengthMs = piece.toMs - piece.fromMs;
  for (const step of TICK_STEPS) {
    if (lengthMs > MAX_LONE_STEPS * unitNamed(step.unit).approxMs * step.step || isBeyondIntl(piece.fromMs)) continue;
    const moments = ticks(unitNamed(step.unit), step.step, piece.fromMs, piece.toMs, options);
    const ms = moments[moments.length >> 1];
    if (ms === undefined) continue;
    return {
      minor: ticksAt([ms], () => formatMoment(ms, step.style, options), scale, options),
      major: majorTicks(step, piece, scale, options),
    };
  }
  return { minor: [], major: [] };
}

function majorTicks({ major }: TickStep, { fromMs, toMs }: ScalePiece, scale: TimeScale, options: TickOptions): Tick[] {
  if (!major) return [];
  const later = ticks(unitNamed(major.unit), 1, fromMs, toMs, options);
  const moments = later[0] === fromMs ? later : [fromMs, ...later];
  return ticksAt(moments, (ms) => formatMoment(ms, major.style, options), scale, options, MAJOR_STYLE);
}

/**
 * Chooses the unit and the number of digits for a stretch of deep time. The result is undefined where years are written
 * as numbers, or where the stretch runs far into the future.
 */
function deepScale({ deepYears = 0 }: TickStep, { fromMs, toMs }: ScalePiece): DeepScale | undefined {
  const [first, last] = [civilFromMs(fromMs).year, civilFromMs(toMs).year];
  if (deepYears === 0 || first > FIRST_DEEP_YEAR || last > Math.max(deepYears, 10_000)) return undefined;
  const years = first <= -1e9 ? 1e9 : 1e6;
  return { years, fractionDigits: Math.max(0, Math.ceil(Math.log10(years / deepYears))) };
}

/** Makes ticks of moments. All their labels are measured at once, since a page is laid out anew for each measurement. */
function ticksAt(
  moments: readonly number[],
  labelOf: (ms: number) => string,
  scale: TimeScale,
  { measure }: TickOptions,
  style: TextStyle = 'note',
): Tick[] {
  const found = moments.map((ms) => ({ ms, x: scale.x(ms), label: labelOf(ms) }));
  measure.width(found.map(({ label }) => label).join(' '), style);
  return found.map((tick) => ({ ...tick, widthPx: measure.width(tick.label, style) }));
}

function allFit(candidates: readonly Tick[], gapPx: number): boolean {
  return candidates.every((tick, index) => {
    const before = candidates[index - 1];
    return !before || tick.x - before.x >= (tick.widthPx + before.widthPx) / 2 + gapPx;
  });
}

/**
 * Drops labels that would touch each other or an end of the chart, and a name that the label before has already.
 * `anchor` is the share of a label before its tick. In the major layer the later label stays, so that a piece's opening
 * label gives way.
 */
function thinOut(candidates: readonly Tick[], { widthPx }: TimeScale, anchor: 0 | 0.5, gapPx: number): Tick[] {
  const spanOf = (tick: Tick): Span => ({
    from: tick.x - tick.widthPx * anchor,
    to: tick.x + tick.widthPx * (1 - anchor),
  });
  const kept: Tick[] = [];
  for (const tick of [...candidates].sort((a, b) => a.x - b.x)) {
    const span = spanOf(tick);
    const before = kept[kept.length - 1];
    if (span.from < 0 || span.to > widthPx || (anchor === 0 && before?.label === tick.label)) continue;
    const touches = before && spanOf(before).to + gapPx / 2 > span.from;
    if (touches && anchor === 0) kept.pop();
    else if (touches) continue;
    kept.push(tick);
  }
  return kept;
}

/** Unit in which deep time is counted. Counting starts at year 1, since two thousand years are lost in the rounding. */
interface DeepScale {
  /** 1e6 or 1e9. */
  readonly years: number;
  readonly fractionDigits: number;
}

/** Formats the number of years ago, for an axis whose lower layer says "million years ago": "66", "0.2". */
function formatYearsAgo(ms: number, { years, fractionDigits }: DeepScale, locale: string): string {
  const yearsAgo = 1 - civilFromMs(ms).year;
  return numberFormat(locale, { maximumFractionDigits: fractionDigits }).format(Math.max(0, yearsAgo - 1) / years);
}

/** Phrase below those numbers: "million years ago". */
function deepTimePhrase({ years }: DeepScale, words?: Partial<DateWords>): string {
  const { billionYearsAgo, millionYearsAgo } = { ...englishDateWords, ...words };
  const phrase = years >= 1e9 ? billionYearsAgo : millionYearsAgo;
  return fill(typeof phrase === 'string' ? phrase : (phrase.many ?? phrase.other ?? ''), { number: '' });
}

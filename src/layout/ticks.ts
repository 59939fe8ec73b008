import { ticks, unitNamed, type Unit, type UnitName } from '../time/units.js';
import { formatMoment, type MomentStyle } from './moment-words.js';
import { spansOverlap, type Span } from './geometry.js';
import type { TextMeasure } from './text-measure.js';
import type { Piece, TimeScale } from './time-scale.js';

/** A line of the axis with its words. `x` is the line's; the words stand at its middle (minor) or behind it (major). */
export interface Tick {
  readonly ms: number;
  readonly x: number;
  readonly label: string;
  readonly widthPx: number;
}

/** The axis in two layers: "8", "15", "22" above "February 2022". */
export interface AxisTicks {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

export interface TickOptions {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly measure: TextMeasure;
}

/** A row of the table of steps: which units the ticks may have, and what stands in the layer below. */
interface TickStep {
  readonly unit: UnitName;
  readonly step: number;
  readonly style: MomentStyle;
  readonly major?: { readonly unit: UnitName; readonly style: MomentStyle };
}

/** Room for the words under a fold. */
export const FOLD_WORDS_PX = 92;
/** Room beside each label. */
const TICK_GAP = 22;

const dayBelow = { unit: 'day', style: 'date' } as const;
const monthBelow = { unit: 'month', style: 'month-year' } as const;
const yearBelow = { unit: 'year', style: 'year' } as const;

/** Finest first; the first whose labels have room is taken. */
const STEPS: readonly TickStep[] = [
  ...[1, 5, 15, 30].map((step) => ({ unit: 'second', step, style: 'second', major: dayBelow }) as const),
  ...[1, 5, 15, 30].map((step) => ({ unit: 'minute', step, style: 'minute', major: dayBelow }) as const),
  ...[1, 3, 6, 12].map((step) => ({ unit: 'hour', step, style: 'minute', major: dayBelow }) as const),
  ...[1, 2, 7].map((step) => ({ unit: 'day', step, style: 'day', major: monthBelow }) as const),
  { unit: 'month', step: 1, style: 'month', major: yearBelow },
  { unit: 'quarter', step: 1, style: 'month', major: yearBelow },
  ...(
    [
      'year',
      'decade',
      'century',
      'millennium',
      'ten-millennia',
      'hundred-millennia',
      'million-years',
      'ten-million-years',
      'hundred-million-years',
      'aeon',
    ] as const
  ).flatMap((unit) => [1, 2, 5].map((step) => ({ unit, step, style: 'year' }) as const)),
];

/** Ticks for what is in view, thinned until no label touches another. */
export function axisTicks(scale: TimeScale, options: TickOptions): AxisTicks {
  const inView = scale.pieces.map((piece) => clip(piece, scale)).filter((piece) => piece.to - piece.from > 1);
  const layers = inView.map((piece) => pieceTicks(piece, scale, options));
  return {
    minor: thin(
      layers.flatMap(({ minor }) => minor),
      scale,
      0.5,
    ),
    major: thin(
      layers.flatMap(({ major }) => major),
      scale,
      0,
    ),
  };
}

/** The part of a piece that is in view. */
function clip(piece: Piece, scale: TimeScale): Piece {
  const from = Math.max(piece.from, 0);
  const to = Math.min(piece.to, scale.widthPx);
  return {
    from,
    to,
    fromMs: from === piece.from ? piece.fromMs : scale.ms(from),
    toMs: to === piece.to ? piece.toMs : scale.ms(to),
  };
}

function pieceTicks(piece: Piece, scale: TimeScale, options: TickOptions): AxisTicks {
  const step = STEPS.find((each) => hasRoom(each, piece, options)) ?? STEPS[STEPS.length - 1]!;
  const reckoning = { timeZone: options.timeZone };
  const tickAt = (ms: number, style: MomentStyle): Tick => {
    const label = formatMoment(ms, style, options);
    return { ms, x: scale.x(ms), label, widthPx: options.measure.width(label, 'note') };
  };
  const minor = ticks(unitNamed(step.unit), step.step, piece.fromMs, piece.toMs, reckoning);
  const { major } = step;
  if (!major) return { minor: minor.map((ms) => tickAt(ms, step.style)), major: [] };
  const unit = unitNamed(major.unit);
  const later = ticks(unit, 1, piece.fromMs, piece.toMs, reckoning);
  return {
    minor: minor.map((ms) => tickAt(ms, step.style)),
    major: [...opening(piece, unit, later, options), ...later].map((ms) => tickAt(ms, major.style)),
  };
}

/** The piece's own start, so that its first ticks have their month or year below them too. */
function opening(piece: Piece, unit: Unit, later: readonly number[], { timeZone }: TickOptions): number[] {
  return later[0] === piece.fromMs || unit.floor(piece.fromMs, timeZone) === piece.fromMs ? [] : [piece.fromMs];
}

/** True if labels of the step fit between two of its ticks. */
function hasRoom({ unit, step, style }: TickStep, piece: Piece, options: TickOptions): boolean {
  const perMs = (piece.to - piece.from) / (piece.toMs - piece.fromMs);
  const label = formatMoment(piece.fromMs, style, options);
  return unitNamed(unit).approxMs * step * perMs >= options.measure.width(label, 'note') + TICK_GAP;
}

/**
 * Drops labels that would touch each other, the words of a fold, or an end of the chart. `anchor` tells which share of a
 * label stands before its tick. In the lower layer the later one stays, so that a piece's opening label gives way.
 */
function thin(found: readonly Tick[], { closedFolds, widthPx }: TimeScale, anchor: 0 | 0.5): Tick[] {
  const spanOf = ({ x, widthPx: width }: Tick): Span => ({ from: x - width * anchor, to: x + width * (1 - anchor) });
  const folds = closedFolds.map(({ from, to }) => wordsOfFold((from + to) / 2));
  const kept: Tick[] = [];
  for (const tick of [...found].sort((a, b) => a.x - b.x)) {
    const span = spanOf(tick);
    if (span.from < 0 || span.to > widthPx || folds.some((fold) => spansOverlap(fold, span))) continue;
    const before = kept[kept.length - 1];
    const touches = before && spanOf(before).to + TICK_GAP / 2 > span.from;
    if (touches && anchor === 0) kept.pop();
    else if (touches) continue;
    kept.push(tick);
  }
  return kept;
}

/** "11 months not shown" stands in two lines under its fold. */
function wordsOfFold(middle: number): Span {
  return { from: middle - FOLD_WORDS_PX / 2, to: middle + FOLD_WORDS_PX / 2 };
}

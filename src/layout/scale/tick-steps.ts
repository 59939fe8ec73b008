import type { UnitName } from '../../time/units/units.js';
import type { MomentStyle } from './format-moment.js';

/** A distance between ticks, the style of their labels, and the unit of the layer below. */
export interface TickStep {
  readonly unit: UnitName;
  readonly step: number;
  readonly style: MomentStyle;
  readonly major?: { readonly unit: UnitName; readonly style: MomentStyle };
  /** Number of years in a step of deep time, where labels count how long ago. */
  readonly deepYears?: number;
}

const dayBelow = { unit: 'day', style: 'date' } as const;
const yearBelow = { unit: 'year', style: 'year' } as const;

/** All steps, the finest first. */
export const TICK_STEPS: readonly TickStep[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(
    (step) => ({ unit: 'millisecond', step, style: 'millisecond', major: dayBelow }) as const,
  ),
  ...[1, 2, 5, 10, 15, 30].map((step) => ({ unit: 'second', step, style: 'second', major: dayBelow }) as const),
  ...[1, 2, 5, 10, 15, 30].map((step) => ({ unit: 'minute', step, style: 'minute', major: dayBelow }) as const),
  ...[1, 2, 3, 6].map((step) => ({ unit: 'hour', step, style: 'minute', major: dayBelow }) as const),
  ...[1, 2, 7].map((step) => ({ unit: 'day', step, style: 'day', major: yearBelow }) as const),
  { unit: 'month', step: 1, style: 'month', major: yearBelow },
  { unit: 'quarter', step: 1, style: 'month', major: yearBelow },
  ...(
    [
      ['year', 1],
      ['decade', 10],
      ['century', 100],
      ['millennium', 1e3],
      ['ten-millennia', 1e4],
      ['hundred-millennia', 1e5],
      ['million-years', 1e6],
      ['ten-million-years', 1e7],
      ['hundred-million-years', 1e8],
      ['aeon', 1e9],
    ] as const
  ).flatMap(([unit, years]) =>
    [1, 2, 5].map((step) => ({ unit, step, style: 'year', deepYears: years * step }) as const),
  ),
];

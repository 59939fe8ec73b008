import type { Explainer, Statement, StoryEvent } from '../../model/explainer.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Mark, StepMark } from '../scale/marks.js';
import type { DatePlacer, PlacedDate } from '../scale/placed-date.js';
import { statementsAt } from './statements-at-events.js';

/** Distance between squares, while there is space for all of them. */
const PITCH_PX = 9;
/** Squares at a dot stand in this many columns, so that they stay below it. */
const COLUMNS = 2;
/** Height that they may take. Where an event has more statements, they are smaller. */
const MAX_ROWS = 4;
/** Distance from the middle of a mark, with its ring, to the squares below it. */
const SQUARES_OFFSET_PX = 11;
/** Space of a square that is not the square itself. */
const GAP_PX = 2;

/** A statement that was made at an event, and the moment that is known of it within the event. */
export interface StatementAtEvent {
  readonly statement: Statement;
  readonly date?: PlacedDate;
}

/** A statement's square at one zoom step: below the mark of its event, at its own time where that is known. */
export interface StepSquare {
  readonly statement: Statement;
  /** Position in time, in pixels from the start of the whole; undefined for the middle of the mark. */
  readonly at: number | undefined;
  /** Distance of its middle from there. */
  readonly shiftPx: number;
  readonly row: number;
  readonly pitchPx: number;
}

/** A statement's square in view: its middle from the start of the line, its top, and its size. */
export interface Square {
  readonly statement: Statement;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
}

/** Returns a function that finds the statements made at an event, in the order of the sides. */
export function statementsWithDates(
  explainer: Explainer,
  placer: DatePlacer,
): (event: StoryEvent, date: PlacedDate) => readonly StatementAtEvent[] {
  const order = new Map(explainer.sides.map(({ id }, index) => [id, index]));
  const placeOf = ({ side }: Statement): number => (side && order.get(side.id)) ?? order.size;
  return (event, during) =>
    [...statementsAt(explainer, event)]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((statement) => {
        const date = statement.date && placer(statement.date, true);
        const isWithin =
          date && during.startEarliest <= date.startEarliest && date.endLatest <= during.endLatest && isFinite(date);
        return { statement, ...(isWithin && { date }) };
      });
}

function isFinite({ startEarliest, endLatest }: PlacedDate): boolean {
  return Number.isFinite(startEarliest) && Number.isFinite(endLatest);
}

/**
 * Lays out the squares of an event. At a dot they stand below it side by side. Along a bar each stands at its own time, below another that is
 * too near; what has no time of its own stands at the middle of the bar.
 */
export function layoutSquares(
  statements: readonly StatementAtEvent[],
  { shape, from, to }: Pick<StepMark, 'shape' | 'from' | 'to'>,
  scale: TimeScale,
): readonly StepSquare[] {
  const columns = Math.max(COLUMNS, Math.ceil(Math.sqrt((statements.length * COLUMNS) / MAX_ROWS)));
  const pitchPx = (PITCH_PX * COLUMNS) / columns;
  if (shape === 'dot') {
    return statements.map(({ statement }, index) => {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, statements.length - row * columns);
      return { statement, at: undefined, shiftPx: ((index % columns) - (inRow - 1) / 2) * pitchPx, row, pitchPx };
    });
  }
  const maxRows = Math.floor((MAX_ROWS * PITCH_PX) / pitchPx);
  const taken: number[][] = Array.from({ length: maxRows }, () => []);
  return statements.map(({ statement, date }) => {
    const at = date && (scale.x(date.startEarliest) + scale.x(date.endLatest)) / 2;
    const x = at ?? (from + to) / 2;
    const free = taken.findIndex((row) => row.every((other) => Math.abs(other - x) >= pitchPx));
    const row = free < 0 ? maxRows - 1 : free;
    taken[row]!.push(x);
    return { statement, at, shiftPx: 0, row, pitchPx };
  });
}

/** Returns how far the squares reach below the middle of their mark; 0 without any. */
export function heightOfSquares(squares: readonly StepSquare[]): number {
  if (squares.length === 0) return 0;
  return SQUARES_OFFSET_PX + Math.max(...squares.map(({ row, pitchPx }) => (row + 1) * pitchPx));
}

/** Moves the squares of a mark into view. Those at no time of their own stand at the middle of what is visible of the mark. */
export function moveSquares(
  squares: readonly StepSquare[],
  { from, to, y }: Mark,
  toView: (x: number) => number,
  widthPx: number,
): readonly Square[] {
  const middle = (Math.max(from, 0) + Math.min(to, widthPx)) / 2;
  return squares
    .map(({ statement, at, shiftPx, row, pitchPx }) => ({
      statement,
      x: (at === undefined ? middle : toView(at)) + shiftPx,
      y: y + SQUARES_OFFSET_PX + row * pitchPx,
      sizePx: Math.max(0.5, pitchPx - GAP_PX),
    }))
    .filter(({ x, sizePx }) => x > -sizePx && x < widthPx + sizePx);
}

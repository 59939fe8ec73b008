import { boxesOverlap, type Box } from '../geometry.js';
import type { Mark } from '../scale/marks.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A row of the chart. Lines run along `channelY` above it, where nothing stands. */
export interface Row {
  /** Middle of its marks. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** Lower end of the row above. */
  readonly freeFrom: number;
  readonly channelY: number;
  readonly words: readonly Box[];
  readonly marks: readonly Mark[];
}

/** One end of a line: a mark's row, the positions where the line may touch the mark, and its distance from the middle. */
export interface RouteEnd {
  readonly row: number;
  readonly xs: readonly number[];
  readonly gapPx: number;
  /** The line touches the mark from above. */
  readonly isFromAbove: boolean;
}

/** Distance that a line keeps from words and dots. */
const CLEAR_PX = 5;
/** Costs of a corner and of crossing a bar, as lengths of line that cost the same. */
const BEND_COST_PX = 30;
const BAR_COST_PX = 60;

/**
 * Finds lines between two marks, the cheapest first: one for each combination of leaving the first mark and reaching the second, from
 * above or below. Lines run along channels between rows, and cross rows only where there are neither words nor dots.
 */
export function findRoutes(
  from: RouteEnd,
  to: RouteEnd,
  rows: readonly Row[],
  taken: readonly Box[],
  widthPx: number,
): readonly (readonly Point[])[] {
  // Channel `n` is above row `n`. Below the last row there is none.
  const channels = ({ row, isFromAbove }: RouteEnd): number[] =>
    isFromAbove || row + 1 === rows.length ? [row] : [row, row + 1];
  const found = channels(from).flatMap((start) =>
    channels(to).flatMap(
      (end) => routeBetween({ ...from, channel: start }, { ...to, channel: end }, rows, taken, widthPx) ?? [],
    ),
  );
  return found.sort((a, b) => a.cost - b.cost).map(({ points }) => points);
}

type RouteStop = RouteEnd & { readonly channel: number };

interface PartialRoute {
  readonly cost: number;
  /** Positions at which the line goes up or down, in order. */
  readonly xs: readonly number[];
}

function routeBetween(
  from: RouteStop,
  to: RouteStop,
  rows: readonly Row[],
  taken: readonly Box[],
  widthPx: number,
): { cost: number; points: readonly Point[] } | undefined {
  const step = Math.sign(to.channel - from.channel);
  const crossed = Array.from({ length: Math.abs(to.channel - from.channel) }, (_, at) =>
    step > 0 ? from.channel + at : from.channel - 1 - at,
  );
  const candidates = candidateXs(from, to, rows, taken).filter((x) => x > 0 && x < widthPx);
  let routes: PartialRoute[] = from.xs.filter((x) => isFreeAt(x, from, rows, taken)).map((x) => ({ cost: 0, xs: [x] }));
  for (const row of crossed) {
    routes = candidates.flatMap((x) => {
      const crossing = costOfCrossing(x, rows[row]!, rows[row + 1]?.channelY, taken);
      return crossing === Infinity ? [] : cheapest(routes, x, crossing);
    });
  }
  const ends = to.xs.filter((x) => isFreeAt(x, to, rows, taken)).flatMap((x) => cheapest(routes, x, 0));
  const best = ends.sort((a, b) => a.cost - b.cost)[0];
  return best && { cost: best.cost, points: pointsOf(best.xs, from, to, crossed, rows) };
}

/** Returns the cheapest of some routes, each extended along a channel to a position. */
function cheapest(routes: readonly PartialRoute[], x: number, more: number): PartialRoute[] {
  let [best, bestCost]: [PartialRoute | undefined, number] = [undefined, Infinity];
  for (const route of routes) {
    const last = route.xs.at(-1)!;
    const cost = route.cost + more + (x === last ? 0 : Math.abs(x - last) + BEND_COST_PX);
    if (cost < bestCost) [best, bestCost] = [route, cost];
  }
  return best ? [{ cost: bestCost, xs: [...best.xs, x] }] : [];
}

/** Positions at which a line may cross rows: at its ends, and close to words. */
function candidateXs(from: RouteEnd, to: RouteEnd, rows: readonly Row[], taken: readonly Box[]): readonly number[] {
  const [first, last] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const boxes = [...rows.slice(first, last + 1).flatMap(({ words }) => words), ...taken];
  const beside = boxes.flatMap(({ x, width }) => [x - CLEAR_PX - 1, x + width + CLEAR_PX + 1]);
  const besideDots = rows
    .slice(first, last + 1)
    .flatMap(({ marks }) => marks.filter(isDot).flatMap((dot) => [dot.from - CLEAR_PX - 1, dot.to + CLEAR_PX + 1]));
  return [...new Set([...from.xs, ...to.xs, ...beside, ...besideDots])];
}

/** Tells whether a line can leave a mark up or down to a channel. */
function isFreeAt(x: number, { row, channel }: RouteStop, rows: readonly Row[], taken: readonly Box[]): boolean {
  const { y } = rows[row]!;
  const channelY = rows[channel]!.channelY;
  const [top, bottom] = channel === row ? [channelY, y] : [y, channelY];
  return !isBlocked(x, top, bottom, [...rows[row]!.words, ...taken]);
}

/** Returns the cost of crossing a row from the channel above it to the one below; infinite where something stands. */
function costOfCrossing(x: number, row: Row, belowY = row.bottom, taken: readonly Box[]): number {
  if (isBlocked(x, row.channelY, belowY, [...row.words, ...taken])) return Infinity;
  const met = row.marks.filter(({ from, to }) => from - CLEAR_PX <= x && x <= to + CLEAR_PX);
  return met.some(isDot) ? Infinity : met.length * BAR_COST_PX;
}

function isBlocked(x: number, top: number, bottom: number, boxes: readonly Box[]): boolean {
  const line = { x: x - CLEAR_PX, y: top, width: 2 * CLEAR_PX, height: bottom - top };
  return boxes.some((box) => boxesOverlap(line, box));
}

const isDot = ({ shape }: Mark): boolean => shape === 'dot';

/** Returns the corners of a line, without those where it goes straight on. */
function pointsOf(
  xs: readonly number[],
  from: RouteStop,
  to: RouteStop,
  crossed: readonly number[],
  rows: readonly Row[],
): readonly Point[] {
  const isDown = to.channel > from.channel;
  const channelYs = [from.channel, ...crossed.map((row) => (isDown ? row + 1 : row))].map((at) => rows[at]!.channelY);
  const endY = ({ row, channel, gapPx }: RouteStop): number => rows[row]!.y + (channel === row ? -gapPx : gapPx);
  const corners = xs.slice(1).flatMap((x, at) => [
    { x: xs[at]!, y: channelYs[at]! },
    { x, y: channelYs[at]! },
  ]);
  const all = [{ x: xs[0]!, y: endY(from) }, ...corners, { x: xs.at(-1)!, y: endY(to) }];
  return all.filter((point, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    if (!before || !after) return true;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

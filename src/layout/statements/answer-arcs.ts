import { pathRound } from 'd3-path';

/** One end of an arc, in units of `ARC_BOX`. */
export interface ArcEnd {
  readonly x: number;
  readonly y: number;
}

/** Size of the viewBox in which arcs are drawn, in its own units: its width, and its height for each row. */
export const ARC_BOX = { width: 1000, row: 10 } as const;
/** Distance that an arc rises above the higher of its ends. */
const ARC_RISE = 7;
/** Minimum horizontal bow, so that an arc between near ends isn't a straight line. */
const MIN_BOW = 14;

/** Returns the SVG path of an arc above both ends. */
export function arcBetween(from: ArcEnd, to: ArcEnd): string {
  const middle = (from.x + to.x) / 2 + (Math.abs(from.x - to.x) < MIN_BOW ? MIN_BOW : 0);
  const top = Math.min(from.y, to.y) - ARC_RISE;
  const arc = pathRound(1);
  arc.moveTo(from.x, from.y);
  arc.quadraticCurveTo(middle, top, to.x, to.y);
  return arc.toString();
}

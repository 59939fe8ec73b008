import { pathRound } from 'd3';

/** One end of an arc, in units of `ARC_BOX`. */
export interface ArcEnd {
  readonly x: number;
  readonly y: number;
}

/** What arcs are drawn in: so wide, and so high for each row. */
export const ARC_BOX = { width: 1000, row: 10 } as const;
/** How far above the higher of its ends an arc is drawn to. */
const ARC_RISE = 7;
/** Ends nearer than this would make a straight line of an arc. */
const MIN_BOW = 14;

/** The path of an arc over both of its ends. */
export function arcBetween(from: ArcEnd, to: ArcEnd): string {
  const middle = (from.x + to.x) / 2 + (Math.abs(from.x - to.x) < MIN_BOW ? MIN_BOW : 0);
  const arc = pathRound(1);
  arc.moveTo(from.x, from.y);
  arc.quadraticCurveTo(middle, Math.min(from.y, to.y) - ARC_RISE, to.x, to.y);
  return arc.toString();
}

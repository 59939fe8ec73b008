import { pathRound } from 'd3-path';
import { boxesOverlap, hull, spansOverlap, type Box, type Span } from '../geometry.js';
import { LINK_ROOM_PX } from './drawn-links.js';
import { findRoutes, type Point, type Row } from './link-routes.js';
import type { Mark } from '../scale/marks.js';
import type { Label, TimelineLayout } from './timeline-layout.js';

/** A link between two events that is to be drawn, from one to the other. */
export interface LinkRequest {
  readonly from: string;
  readonly to: string;
  /** The event that has the link; the chart keeps room for the words above it. */
  readonly at: string;
  /** Words that may stand at the arc, the best first. */
  readonly words: readonly string[];
}

/** An arc, as the corners of a line between two marks, and its words. */
export interface LinkArc<T extends LinkRequest = LinkRequest> {
  readonly link: T;
  readonly points: readonly Point[];
  readonly words: string;
  readonly box: Box;
}

export type ArcLayout = Pick<TimelineLayout, 'marks' | 'labels' | 'clusters' | 'widthPx' | 'heightPx' | 'measure'>;

/** Distance of an arc from the row above it, and of words from an arc. */
const ROW_CLEAR_PX = 2;
const WORDS_GAP_PX = 6;
/** Distance of words from the mark and the label in whose row they stand. */
const IN_ROW_GAP_PX = 14;
/** Half the height of a mark without a label. */
const HALF_MARK_PX = 12;
/** Distance from the middle of a mark to the end of an arc. */
const END_PX = 9;
const CORNER_PX = 10;
const ARROW_PX = { x: 4, y: 6 };

/**
 * Lays out arcs between marks in view. An arc crosses neither words nor dots, and its words stand above the event that
 * has the link, where the chart keeps room for them. An arc that finds no way, or whose words find no room, is left out.
 */
export function layoutLinkArcs<T extends LinkRequest>(layout: ArcLayout, links: readonly T[]): readonly LinkArc<T>[] {
  const rows = rowsOf(layout);
  const marks = new Map(layout.marks.map((mark) => [mark.event.id, mark]));
  const arcs: LinkArc<T>[] = [];
  for (const link of links) {
    const [from, to, at] = [link.from, link.to, link.at].map((id) => marks.get(id));
    if (!from || !to || !at) continue;
    const [start, end] = [from, to].map((mark) => ({ ...endOf(mark, rows, layout), isFromAbove: mark === at }));
    const row = rows.find(({ y }) => y === at.y)!;
    const taken = arcs.map(({ box }) => box);
    for (const points of findRoutes(start!, end!, rows, taken, layout.widthPx)) {
      const words = placeWords(points, link.words, { row, mark: at }, layout, arcs);
      if (!words) continue;
      arcs.push({ link, points, ...words });
      break;
    }
  }
  return arcs;
}

/** Returns the path of a line with round corners and an arrow at its end. */
export function arrowPath(points: readonly Point[]): string {
  const line = pathRound(1);
  const [start, end] = [points[0]!, points.at(-1)!];
  line.moveTo(start.x, start.y);
  for (const [index, corner] of points.slice(1, -1).entries()) {
    const [before, after] = [points[index]!, points[index + 2]!];
    const radius = Math.min(CORNER_PX, distance(before, corner) / 2, distance(corner, after) / 2);
    line.arcTo(corner.x, corner.y, after.x, after.y, radius);
  }
  line.lineTo(end.x, end.y);
  const back = end.y - Math.sign(end.y - points.at(-2)!.y) * ARROW_PX.y;
  line.moveTo(end.x - ARROW_PX.x, back);
  line.lineTo(end.x, end.y);
  line.lineTo(end.x + ARROW_PX.x, back);
  return line.toString();
}

/** Returns the length of a part of a line, which is level or upright. */
function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** Returns the box of a label's words. */
export function wordsBox({ box, textX, textY, widthPx, heightPx }: Label): Box {
  return { x: box.x + textX, y: box.y + textY, width: widthPx, height: heightPx };
}

/** Gathers what is drawn by rows, from the top, each with the height between it and the row above. */
function rowsOf({ marks, labels, clusters }: ArcLayout): readonly Row[] {
  const bands = new Map<number, { top: number; bottom: number; words: Box[]; marks: Mark[] }>();
  const bandAt = (y: number, top: number, bottom: number) => {
    const band = bands.get(y) ?? { top, bottom, words: [], marks: [] };
    bands.set(y, Object.assign(band, { top: Math.min(band.top, top), bottom: Math.max(band.bottom, bottom) }));
    return band;
  };
  const labelOf = new Map(labels.map((label) => [label.event, label]));
  for (const mark of marks) {
    const label = labelOf.get(mark.event);
    const { y, height } = label?.box ?? { y: mark.y - HALF_MARK_PX, height: 2 * HALF_MARK_PX };
    const band = bandAt(mark.y, y, y + height);
    band.marks.push(mark);
    if (label) band.words.push(wordsBox(label));
  }
  for (const { box } of clusters) bandAt(box.y + box.height / 2, box.y, box.y + box.height).words.push(box);
  const sorted = [...bands].sort(([a], [b]) => a - b).map(([y, band]) => ({ y, ...band }));
  return sorted.map((row, index) => {
    const above = sorted[index - 1];
    const freeFrom = above ? above.bottom : Math.max(0, row.top - LINK_ROOM_PX - ROW_CLEAR_PX);
    return { ...row, freeFrom, channelY: Math.min(freeFrom + ROW_CLEAR_PX, (freeFrom + row.top) / 2) };
  });
}

/** Returns where an arc may leave a mark: the middle of a dot, and points along the visible part of a bar. */
function endOf(mark: Mark, rows: readonly Row[], { widthPx }: ArcLayout) {
  const [from, to] = [Math.max(0, mark.from), Math.min(widthPx, mark.to)];
  const at = mark.shape === 'dot' ? [0.5] : [0.08, 0.25, 0.5, 0.75, 0.92];
  return {
    row: rows.findIndex(({ y }) => y === mark.y),
    xs: at.map((share) => Math.round(from + share * (to - from))),
    gapPx: END_PX,
  };
}

/** Finds a place for words: above a row beside the arc, or in the row beside its event. */
function placeWords(
  points: readonly Point[],
  candidates: readonly string[],
  { row, mark }: { readonly row: Row; readonly mark: Mark },
  layout: ArcLayout,
  arcs: readonly LinkArc[],
): Pick<LinkArc, 'words' | 'box'> | undefined {
  const { measure, widthPx, heightPx, labels, clusters } = layout;
  const inRowY = Math.min(mark.y - LINK_ROOM_PX / 2, heightPx - LINK_ROOM_PX);
  const y = row.top - LINK_ROOM_PX;
  const lines = [points, ...arcs.map((arc) => arc.points)];
  const label = labels.find(({ event }) => event === mark.event);
  const taken = [...labels, ...clusters, ...arcs].map(({ box }) => box);
  const isFree = (box: Box): boolean =>
    box.x >= 0 &&
    box.x + box.width <= widthPx &&
    !taken.some((other) => boxesOverlap(box, other)) &&
    !lines.some((line) => crosses(line, box));
  for (const words of candidates) {
    const width = Math.ceil(measure.width(words, 'note'));
    const above = row.top - row.freeFrom < LINK_ROOM_PX ? [] : startsBeside(points, { from: y, to: row.top }, width);
    const beside = startsInRow(mark, label?.box, width);
    const boxes = [...above.map((x) => ({ x, y })), ...beside.map((x) => ({ x, y: inRowY }))];
    const box = boxes.map((at) => ({ ...at, width, height: LINK_ROOM_PX })).find(isFree);
    if (box) return { words, box };
  }
  return undefined;
}

/** Returns starts for words of a width in the row of an event: before and after its mark and its label. */
function startsInRow(mark: Mark, label: Box | undefined, width: number): readonly number[] {
  const { from, to } = label ? hull(mark, { from: label.x, to: label.x + label.width }) : mark;
  return [from - IN_ROW_GAP_PX - width, to + IN_ROW_GAP_PX];
}

/** Returns starts for words of a width: beside the upright parts of a line in a height, or under the level part above. */
function startsBeside(points: readonly Point[], height: Span, width: number): readonly number[] {
  const parts = points
    .slice(1)
    .map((to, index) => ({ x: spanOf(points[index]!.x, to.x), y: spanOf(points[index]!.y, to.y) }));
  const upright = parts.filter(({ x, y }) => x.from === x.to && spansOverlap(y, height));
  const level = parts.filter(({ x, y }) => x.from < x.to && Math.abs(y.from - height.from) <= LINK_ROOM_PX / 2);
  return [...upright, ...level].flatMap(({ x }) => [
    x.from - WORDS_GAP_PX - width,
    x.to + WORDS_GAP_PX,
    ...(x.from < x.to ? [x.from + WORDS_GAP_PX, x.to - WORDS_GAP_PX - width] : []),
  ]);
}

/** Tells whether a line crosses a box. */
export function crosses(points: readonly Point[], box: Box): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index]!;
    const [across, down] = [spanOf(from.x, to.x), spanOf(from.y, to.y)];
    const part = { x: across.from, y: down.from, width: across.to - across.from, height: down.to - down.from };
    return boxesOverlap(part, box);
  });
}

function spanOf(a: number, b: number): Span {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

import type { StoryEvent } from '../../model/explainer.js';
import type { PlacedDate } from './placed-date.js';
import type { TimeScale } from '../scale/time-scale.js';

/** A range narrower than this is a dot of this size. */
export const DOT_PX = 12;

/** What an event's date looks like. `from` and `to` hold everything; between `solidFrom` and `solidTo` it is certain. */
export interface Mark {
  readonly event: StoryEvent;
  /** A range narrower than 12 px is a dot; it is one moment within a wider one (`soft`), or it lasted (`bar`). */
  readonly shape: 'dot' | 'soft' | 'bar';
  readonly from: number;
  readonly solidFrom: number;
  readonly solidTo: number;
  readonly to: number;
  /** The middle of its line. */
  readonly y: number;
  /** Its lane's place in the document's order, from 1; 0 for none. */
  readonly lane: number;
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/** A mark at one zoom step, in pixels from the start of the whole. */
export type StepMark = Omit<Mark, 'y' | 'lane'>;

/** The mark of a date that has a place. What is open runs to the end of the whole. */
export function markOf(event: StoryEvent, date: PlacedDate, scale: TimeScale, widthPx: number): StepMark {
  const opensBefore = date.startEarliest === -Infinity;
  const opensAfter = date.endLatest === Infinity;
  const from = opensBefore ? 0 : scale.x(date.startEarliest);
  const to = opensAfter ? widthPx : scale.x(date.endLatest);
  const middle = (from + to) / 2;
  if (to - from < DOT_PX) {
    const edges = { from: middle - DOT_PX / 2, to: middle + DOT_PX / 2 };
    return { event, shape: 'dot', ...edges, solidFrom: edges.from, solidTo: edges.to, opensBefore, opensAfter };
  }
  if (!date.lasts && !opensBefore && !opensAfter) {
    return { event, shape: 'soft', from, to, solidFrom: middle, solidTo: middle, opensBefore, opensAfter };
  }
  const solidFrom = Math.min(opensBefore ? from : softEdge(from, scale.x(date.startLatest)), to);
  const solidTo = Math.max(opensAfter ? to : -softEdge(-to, -scale.x(date.endEarliest)), from);
  return {
    event,
    shape: 'bar',
    from,
    to,
    solidFrom: Math.min(solidFrom, Math.max(solidTo, middle)),
    solidTo: Math.max(solidTo, Math.min(solidFrom, middle)),
    opensBefore,
    opensAfter,
  };
}

/** Where an end begins to be certain: at once where its range is narrower than a dot. */
function softEdge(outer: number, inner: number): number {
  return inner - outer < DOT_PX ? outer : inner;
}

/** True if a date says when, at one end at least. */
export function hasPlace(date: PlacedDate | undefined): date is PlacedDate {
  return date !== undefined && (Number.isFinite(date.startEarliest) || Number.isFinite(date.endLatest));
}

/** Dots keep their size about their middle; everything longer stretches. */
export function moveMark(mark: StepMark, y: number, lane: number, toView: (x: number) => number): Mark {
  if (mark.shape === 'dot') {
    const from = toView((mark.from + mark.to) / 2) - DOT_PX / 2;
    return { ...mark, y, lane, from, solidFrom: from, solidTo: from + DOT_PX, to: from + DOT_PX };
  }
  const { from, solidFrom, solidTo, to } = mark;
  return {
    ...mark,
    y,
    lane,
    from: toView(from),
    solidFrom: toView(solidFrom),
    solidTo: toView(solidTo),
    to: toView(to),
  };
}

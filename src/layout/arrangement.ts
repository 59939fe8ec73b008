import type { Explainer, StoryEvent } from '../model/explainer.js';
import { joinClusters } from './clusters.js';
import type { FoldMap } from './fold.js';
import type { Span } from './geometry.js';
import { placeLabels, roomsBetween, TEAR_PX, type LabelRequest, type LabelSide } from './labels.js';
import { groupByLane, type LaneBy, type LaneGroup } from './lanes.js';
import { markOf, type StepMark } from './marks.js';
import { placeDate } from './placed-date.js';
import { wrapText, type TextMeasure } from './text-measure.js';
import { timeScale } from './time-scale.js';
import { WHOLE } from './viewport.js';

const LANE_PADDING = 12;
const ROW_GAP = 8;
/** From the top of a row to the middle of its marks. */
export const MARK_Y = 10;
/** From the top of a row to words under a mark. */
export const UNDER_Y = 20;
const LEAST_ROW = 28;
export const CLUSTER_PX = { width: 52, height: 26 };
const MOST_ROWS = 26;
const LEAST_MOST_ROWS = 3;

/** An event's mark and label at one zoom step, in pixels from the start of the whole. */
export interface Wanted {
  readonly event: StoryEvent;
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  readonly textHeight: number;
}

export interface Arranged {
  readonly wanted: Wanted;
  readonly mark: StepMark;
  readonly side: LabelSide;
  readonly textFrom: number;
  readonly textWidth: number;
  readonly y: number;
  readonly height: number;
}

export interface ArrangedLane {
  readonly group: LaneGroup;
  readonly y: number;
  readonly height: number;
  readonly placed: readonly Arranged[];
  readonly clusters: readonly { readonly events: readonly StoryEvent[]; readonly middle: number; readonly y: number }[];
}

export interface Arrangement {
  readonly step: number;
  readonly heightPx: number;
  readonly lanes: readonly ArrangedLane[];
}

export interface ArrangeOptions {
  readonly widthPx: number;
  readonly measure: TextMeasure;
  readonly lanes: LaneBy;
  readonly events: readonly StoryEvent[];
  readonly noteOf: (event: StoryEvent) => string;
}

/** Places all labels once for a zoom step; what follows only moves them. */
export function arrangeTimeline(
  explainer: Explainer,
  fold: FoldMap,
  zone: string | undefined,
  step: number,
  options: ArrangeOptions,
): Arrangement {
  const { measure, lanes: by, noteOf } = options;
  const widthPx = options.widthPx * step;
  const scale = timeScale(fold, WHOLE, widthPx);
  const rooms = roomsBetween(scale.closedFolds, widthPx, TEAR_PX);
  const groups = groupByLane(explainer, options.events, by);
  const mostRows = Math.max(LEAST_MOST_ROWS, Math.floor(MOST_ROWS / Math.max(1, groups.length)));
  const widest = Math.min(210, Math.max(120, options.widthPx * 0.22));

  let y = 0;
  const lanes = groups.map((group) => {
    const requests = group.events.flatMap((event) => {
      const mark = event.date && markOf(event, placeDate(event.date, zone), scale, widthPx);
      return mark ? [labelRequest(event, mark, widest, measure, noteOf)] : [];
    });
    const lane = arrangeLane(group, requests, { widthPx, rooms, folds: scale.closedFolds, mostRows, y });
    y += lane.height;
    return lane;
  });
  return { step, heightPx: y, lanes };
}

interface WantedLabel extends Wanted {
  readonly mark: StepMark;
}

function labelRequest(
  event: StoryEvent,
  mark: StepMark,
  widest: number,
  measure: TextMeasure,
  noteOf: (event: StoryEvent) => string,
): LabelRequest<WantedLabel> {
  const title = wrapText(event.title, widest, 'title', measure);
  const note = wrapText(noteOf(event), widest, 'note', measure);
  const textHeight = title.lines.length * measure.linePx.title + note.lines.length * measure.linePx.note;
  return {
    item: { event, mark, lines: title.lines, noteLines: note.lines, textHeight },
    mark,
    isBar: mark.shape === 'bar',
    widthPx: Math.max(title.widthPx, note.widthPx),
    weight: event.weight,
  };
}

function arrangeLane(
  group: LaneGroup,
  requests: readonly LabelRequest<WantedLabel>[],
  room: { widthPx: number; rooms: readonly Span[]; folds: readonly Span[]; mostRows: number; y: number },
): ArrangedLane {
  const { placed, left } = placeLabels(requests, room);
  const rowHeights: number[] = [];
  for (const { request, side, row } of placed) {
    const under = side === 'under' || (request.isBar && request.mark.to - request.mark.from >= request.widthPx);
    const height = Math.max(LEAST_ROW, request.item.textHeight + (under ? UNDER_Y : 0));
    rowHeights[row] = Math.max(rowHeights[row] ?? 0, height);
  }
  const rowTops: number[] = [];
  let y = room.y + LANE_PADDING;
  for (const [row, height] of rowHeights.entries()) {
    rowTops[row] = y;
    y += height + ROW_GAP;
  }
  const clusters = joinClusters(
    left.map(({ item, mark }) => ({ item: item.event, at: (mark.from + mark.to) / 2 })),
    { buttonPx: CLUSTER_PX.width, rooms: room.rooms },
  );
  const clusterY = y;
  if (clusters.length > 0) y += CLUSTER_PX.height + ROW_GAP;
  return {
    group,
    y: room.y,
    height: y - ROW_GAP + LANE_PADDING - room.y,
    placed: placed.map(({ request, side, label, row }) => ({
      wanted: request.item,
      mark: request.item.mark,
      side,
      textFrom: label.from,
      textWidth: request.widthPx,
      y: rowTops[row]!,
      height: Math.max(LEAST_ROW, request.item.textHeight + (side === 'under' ? UNDER_Y : 0)),
    })),
    clusters: clusters.map(({ items, span }) => ({ events: items, middle: (span.from + span.to) / 2, y: clusterY })),
  };
}

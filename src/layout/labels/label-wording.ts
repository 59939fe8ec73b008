import type { Explainer, Named, StoryEvent } from '../../model/explainer.js';
import { clamp } from '../geometry.js';
import type { PlacedEvent } from '../timeline/placed-events.js';
import { LABEL_GAP_PX } from './label-positions.js';
import type { TextMeasure, TextStyle } from './text-measure.js';
import { minWidth, wrapText, type WrappedText } from './wrap-text.js';

/** An event's label: its title and, smaller, a note. Both stand on one line, or each in lines of its own. */
export interface LabelWords {
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** Distance from the top to the middle of the first line. */
  readonly middlePx: number;
  readonly isWrapped: boolean;
  readonly isLead: boolean;
}

export interface LabelWording {
  readonly wordsOf: (placed: PlacedEvent, isWrapped: boolean) => LabelWords;
  /** Lower bound of the label's width, in px, which is faster to compute than its lines. */
  readonly minWidthOf: (placed: PlacedEvent) => number;
  /** Height of a lane's name, which may need several lines beside the chart. */
  readonly nameHeightOf: (lane: Named | undefined) => number;
}

/** Width of a label without words, which is still a pointer target. */
const MIN_WIDTH_PX = 12;
/** Shortest line that a narrow chart may force. */
const MIN_LINE_PX = 96;

/** Usual width of the lines of a label that is broken: half of the chart, since one side of a mark has that much. */
const MIN_USUAL_PX = 120;
const MAX_USUAL_PX = 280;
/** Space for half a mark, and between it and its label. */
export const HALF_MARK_AND_GAP_PX = 16;

/**
 * Puts the labels of one list of events into lines. Zoom doesn't change the lines, so each label is broken once. The
 * title of the lead event is larger. Names of lanes get lines up to `namesPx` wide.
 */
export function labelWording(
  explainer: Explainer,
  chartPx: number,
  measure: TextMeasure,
  noteOf: (event: StoryEvent) => string,
  namesPx = Infinity,
): LabelWording {
  const maxPx = Math.max(MIN_LINE_PX, chartPx);
  const widths = { usualPx: clamp(chartPx / 2 - HALF_MARK_AND_GAP_PX, MIN_USUAL_PX, MAX_USUAL_PX), maxPx };
  const { linePx } = measure;

  const wordsIn = (isWrapped: boolean): ((placed: PlacedEvent) => LabelWords) => {
    const wrap = (text: string, style: TextStyle): WrappedText =>
      isWrapped
        ? wrapText(text, widths, style, measure)
        : { lines: text ? [text] : [], widthPx: measure.width(text, style) };
    return memoizeByIndex((event) => {
      const isLead = event === explainer.lead;
      const style = isLead ? 'lead' : 'title';
      const [title, note] = [wrap(event.title, style), wrap(noteOf(event), 'note')];
      const partsPx = [title.widthPx, note.widthPx];
      const sumPx = partsPx.reduce((sum, px) => sum + px + (px && LABEL_GAP_PX), -LABEL_GAP_PX);
      const linesPx = title.lines.length * linePx[style] + note.lines.length * linePx.note;
      return {
        lines: title.lines,
        noteLines: note.lines,
        widthPx: Math.ceil(Math.max(MIN_WIDTH_PX, isWrapped ? Math.max(...partsPx) : sumPx)),
        heightPx: isWrapped ? linesPx : linePx[style],
        middlePx: linePx[style] / 2,
        isWrapped,
        isLead,
      };
    });
  };
  const [onOneLine, inLines] = [wordsIn(false), wordsIn(true)];
  return {
    wordsOf: (placed, isWrapped) => (isWrapped ? inLines : onOneLine)(placed),
    minWidthOf: memoizeByIndex((event) => minWidth(event.title, widths, 'title', measure)),
    nameHeightOf: (lane) => {
      const { lines } = wrapText(lane?.name ?? '', { usualPx: namesPx, maxPx: namesPx }, 'title', measure);
      return lines.length * linePx.title;
    },
  };
}

/** Caches answers by the event's index in its list, which is faster than by the event itself. */
function memoizeByIndex<T>(answer: (event: StoryEvent) => T): (placed: PlacedEvent) => T {
  const answers = new Map<number, T>();
  return ({ event, index }) => {
    const known = answers.get(index) ?? answer(event);
    answers.set(index, known);
    return known;
  };
}

import type { StoryEvent } from '../../model/explainer.js';
import type { PlacedEvent } from '../timeline/placed-events.js';
import type { TextMeasure } from './text-measure.js';
import { minWidth, wrapText } from './wrap-text.js';

/** An event's label in lines: the title and, smaller, a note. */
export interface LabelWords {
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LabelWording {
  readonly wordsOf: (placed: PlacedEvent) => LabelWords;
  /** Lower bound of the label's width, in px, which is faster to compute than its lines. */
  readonly minWidthOf: (placed: PlacedEvent) => number;
}

/** Width of a label without words, which is still a pointer target. */
const MIN_WIDTH_PX = 12;
/** Shortest line that a narrow chart may force. */
const MIN_LINE_PX = 96;

/**
 * Breaks the labels of one list of events into lines. Zoom doesn't change the lines, so each label is broken once.
 */
export function labelWording(
  chartPx: number,
  measure: TextMeasure,
  noteOf: (event: StoryEvent) => string,
): LabelWording {
  const maxPx = Math.max(MIN_LINE_PX, chartPx);
  const widths = { usualPx: Math.min(210, Math.max(120, chartPx * 0.22)), maxPx };
  return {
    wordsOf: memoizeByIndex((event) => {
      const title = wrapText(event.title, widths, 'title', measure);
      const note = wrapText(noteOf(event), widths, 'note', measure);
      return {
        lines: title.lines,
        noteLines: note.lines,
        widthPx: Math.max(MIN_WIDTH_PX, title.widthPx, note.widthPx),
        heightPx: title.lines.length * measure.linePx.title + note.lines.length * measure.linePx.note,
      };
    }),
    minWidthOf: memoizeByIndex((event) => minWidth(event.title, widths, 'title', measure)),
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

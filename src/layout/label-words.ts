import type { StoryEvent } from '../model/explainer.js';
import type { TextMeasure } from './text-measure.js';
import { leastWidth, wrapText } from './wrap-text.js';

/** An event's label in lines: the title and, smaller, a note. */
export interface LabelWords {
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LabelWording {
  readonly wordsOf: (event: StoryEvent) => LabelWords;
  /** What the label cannot be narrower than: quicker to say than its words. */
  readonly leastWidthOf: (event: StoryEvent) => number;
}

/** A label without words is still a target. */
const LEAST_WIDTH = 12;

/** Breaks labels into lines, each once: no zoom changes them. */
export function labelWording(
  chartPx: number,
  measure: TextMeasure,
  noteOf: (event: StoryEvent) => string,
): LabelWording {
  const widest = Math.min(210, Math.max(120, chartPx * 0.22));
  return {
    wordsOf: remembered((event) => {
      const title = wrapText(event.title, widest, 'title', measure);
      const note = wrapText(noteOf(event), widest, 'note', measure);
      return {
        lines: title.lines,
        noteLines: note.lines,
        widthPx: Math.max(LEAST_WIDTH, title.widthPx, note.widthPx),
        heightPx: title.lines.length * measure.linePx.title + note.lines.length * measure.linePx.note,
      };
    }),
    leastWidthOf: remembered((event) => leastWidth(event.title, 'title', measure)),
  };
}

function remembered<T>(answer: (event: StoryEvent) => T): (event: StoryEvent) => T {
  const answers = new Map<StoryEvent, T>();
  return (event) => {
    let known = answers.get(event);
    if (known === undefined) answers.set(event, (known = answer(event)));
    return known;
  };
}

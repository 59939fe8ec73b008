import type { Explainer, StoryEvent } from '../../../model/explainer.js';
import { memoizeByKey } from '../../../scheduling/memoize.js';
import type { DateStyle } from '../../../time/format/format-date.js';
import { correctionLabels } from '../../../describe/corrections.js';
import { formatLength, formatWhen, yearOf } from '../../../describe/event-dates.js';
import type { Words } from '../../../describe/parts.js';

/** Formats when an event happened, how long it lasted and whether it was corrected, for a label. */
export function formatNote(event: StoryEvent, words: Words, locale: string, style: DateStyle): string {
  return [formatWhen(event, words, style), formatLength(event, locale), ...correctionLabels(event, words.say)]
    .filter(Boolean)
    .join(words.say('dot'));
}

/** Tells whether most events of a story were in the year of this one, so that its label beside the axis need not repeat it. */
export function isInMainYear({ date }: StoryEvent, explainer: Explainer): boolean {
  return date !== undefined && yearOf(date) === mainYear(explainer);
}

/** Returns the year in which more than half of the dated events were. They are in time order. */
const mainYear = memoizeByKey(({ events }: Explainer): number | false | undefined => {
  const years = events.flatMap(({ date }) => (date ? [yearOf(date)] : []));
  const middle = years[years.length >> 1];
  return years.filter((year) => year === middle).length > years.length / 2 && middle;
});

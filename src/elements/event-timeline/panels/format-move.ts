import { spokenStyleOf } from '../../../describe/event-dates.js';
import { periodBetween, storyPeriod } from '../../../describe/story-period.js';
import { countInView } from '../../../layout/timeline/count-in-view.js';
import type { RenderContext } from '../../base/render-context.js';
import type { TimelineData } from '../timeline-data.js';
import '../../../i18n/en/details.js';

/**
 * Formats where a reader has moved, once the chart stands still: "5 of 8 events, 14 to 21 February 2023". Nothing is said while it moves, so
 * that assistive technology says the words once, also where they are the same again.
 */
export function formatMove(
  { layout, announcedTimes, isMoving, isWhole }: TimelineData,
  { explainer, say, date }: RenderContext,
): string {
  if (!layout || !announcedTimes || isMoving) return '';
  const shown = countInView(layout);
  const count = say('eventCount', { count: layout.dated.length });
  const counted = shown < layout.dated.length ? say('shownOf', { shown, count }) : count;
  // The axis is a little longer than the story.
  const period = isWhole ? storyPeriod(explainer) : periodBetween(announcedTimes, layout.timeZone);
  return period ? say('listed', { first: counted, second: date(period, spokenStyleOf(period)) }) : counted;
}

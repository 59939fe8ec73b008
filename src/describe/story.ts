import type { Explainer } from '../model/explainer.js';
import { wasSaid } from '../model/was-said.js';
import type { PartOrNothing, Words } from './parts.js';
import { storyPeriod } from './story-period.js';

/** Describes "February 2022 – February 2023 · 8 events · 20 statements · Updated 19 February 2023", as facts of a line. */
export function describeStory(explainer: Explainer, { say, date }: Words): readonly PartOrNothing[] {
  const { events, statements, updated } = explainer;
  const period = storyPeriod(explainer);
  const said = statements.filter(wasSaid).length;
  return [
    period && date(period),
    events.length > 0 && say('eventCount', { count: events.length }),
    said > 0 && say('statementCount', { count: said }),
    updated && say('updated', { date: date(updated) }),
  ];
}

import { detailMessages } from '../../../i18n/en/details.js';
import { searchMessages } from '../../../i18n/en/search.js';
import { nothing, type TemplateResult } from 'lit';
import { layoutEventFacets } from '../../../layout/filter/event-facets.js';
import {
  isFilteringEvents,
  prepareSearch,
  type EventFilter,
  type SearchWords,
} from '../../../layout/filter/event-filter.js';
import type { Explainer, StoryEvent } from '../../../model/explainer.js';
import { runInSlices } from '../../../scheduling/slices.js';
import type { Words } from '../../parts/event-detail/event-dates.js';
import { renderFindPanel } from '../../parts/search-panel/search-panel.js';
import { findPanelStyles } from '../../parts/search-panel/search-panel.styles.js';

export { filterEvents } from '../../../layout/filter/event-filter.js';
export { focusFindPanel } from '../../parts/search-panel/search-panel.js';
export const styles = [findPanelStyles];
export const messages = [detailMessages, searchMessages];

export interface TimelineFindContext extends Words {
  readonly locale: string;
  readonly lang: string | undefined;
  readonly isOpen: boolean;
  readonly filter: EventFilter | undefined;
  /** What the filter leaves. */
  readonly events: readonly StoryEvent[];
  readonly selectedId: string | null;
  readonly search: SearchWords;
  /** A reader's wish; undefined to show all. */
  readonly onFilter: (filter: EventFilter | undefined) => void;
  readonly onClose: () => void;
}

/** Finding among a timeline's events, by words, topic, lane and person. */
export function renderTimelineFind(
  explainer: Explainer,
  context: TimelineFindContext,
): TemplateResult | typeof nothing {
  const { say, filter, events, onFilter } = context;
  const count = explainer.events.length;
  const isFiltering = isFilteringEvents(filter);
  if (!isFiltering && !context.isOpen) return nothing;
  const shownOf = events.length > 0 ? say('shownOf', { shown: events.length, count }) : say('noneFits', { count });
  return renderFindPanel({
    ...context,
    text: filter?.text ?? '',
    facets: facetsInWords(explainer, context),
    isFiltering,
    result: isFiltering ? shownOf : say('eventCount', { count }),
    notes: [isChosenHidden(context) && say('chosenNotShown')],
    onText: (text) => onFilter({ ...filter, text }),
    onChoose: (key, id) => onFilter({ ...filter, [key]: id }),
    onReset: () => onFilter(undefined),
  });
}

/** Readies the texts of all events while the reader begins to type. */
export async function prepareFinding(explainer: Explainer, search: SearchWords): Promise<void> {
  await runInSlices(prepareSearch(explainer, search));
}

function facetsInWords(explainer: Explainer, { say, locale, filter, search }: TimelineFindContext) {
  const words = {
    topic: { label: say('topic'), all: say('allTopics') },
    lane: { label: say('lane'), all: say('allLanes') },
    person: { label: say('person'), all: say('allPeople') },
  };
  return layoutEventFacets(explainer, filter, search).map((facet) => ({
    ...facet,
    ...words[facet.key],
    options:
      facet.key === 'person' ? [...facet.options].sort((a, b) => a.name.localeCompare(b.name, locale)) : facet.options,
  }));
}

/** The chosen event stays chosen while it is narrowed away, and comes back with the way back. */
function isChosenHidden({ selectedId, events }: TimelineFindContext): boolean {
  return selectedId !== null && !events.some(({ id }) => id === selectedId);
}

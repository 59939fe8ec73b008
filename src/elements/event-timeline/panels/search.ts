import { nothing, type TemplateResult } from 'lit';
import { layoutEventFacets } from '../../../layout/filter/event-facets.js';
import {
  filterEvents,
  isFilteringEvents,
  prepareSearch,
  type EventFilter,
  type SearchWords,
} from '../../../layout/filter/event-filter.js';
import type { Explainer, StoryEvent } from '../../../model/explainer.js';
import { memoizeLast } from '../../../scheduling/memoize.js';
import { runInSlices } from '../../../scheduling/slices.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatWhen } from '../../../describe/event-dates.js';
import { renderSearchFields } from '../../parts/search-panel/search-panel.js';
import { findPanelStyles } from '../../parts/search-panel/search-panel.styles.js';
import type { Dispatch } from '../timeline-requests.js';
import '../../../i18n/en/search.js';

export const styles = [findPanelStyles];

export interface SearchData {
  readonly isOpen: boolean;
  readonly filter: EventFilter | undefined;
  /** Events that the filter leaves. */
  readonly events: readonly StoryEvent[];
  readonly selectedId: string | null;
}

/** The fields to find events by, with words, topic, lane and person; while they are closed, only what is filtered. */
export function renderSearch(
  data: SearchData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult | typeof nothing {
  const { filter, events } = data;
  const { say, explainer } = context;
  const count = explainer.events.length;
  const isFiltering = isFilteringEvents(filter);
  if (!isFiltering && !data.isOpen) return nothing;
  const shown = events.length > 0 ? say('eventsShown', { shown: events.length, count }) : say('noneFits', { count });
  const changeFilter = (wanted: EventFilter | undefined) => dispatch({ type: 'change-filter', filter: wanted });
  return renderSearchFields({
    ...context,
    isOpen: data.isOpen,
    text: filter?.text ?? '',
    facets: facetsInWords(filter, context),
    isFiltering,
    result: isFiltering ? shown : say('eventCount', { count }),
    notes: [isChosenHidden(data) && say('chosenNotShown')],
    onText: (text) => changeFilter({ ...filter, text }),
    onChoose: (key, id) => changeFilter({ ...filter, [key]: id }),
    onReset: () => changeFilter(undefined),
    onClose: () => dispatch({ type: 'close', panel: 'search' }),
  });
}

/** Creates a function that finds the events that a filter leaves, and that finds the same list while nothing changes. */
export function createEventFilter(): (filter: EventFilter, context: RenderContext) => readonly StoryEvent[] {
  let latest: RenderContext;
  const find = memoizeLast((filter: EventFilter, explainer: Explainer, _locale: string, _timeZone?: string) =>
    filterEvents(explainer, filter, searchWords(latest)),
  );
  return (filter, context) => {
    latest = context;
    return find(filter, context.explainer, context.locale, context.timeZone);
  };
}

/** Prepares the texts of all events while the reader begins to type. */
export async function prepareTexts(context: RenderContext): Promise<void> {
  await runInSlices(prepareSearch(context.explainer, searchWords(context)));
}

/** The searchable words of an event, and what they depend on besides the event. */
function searchWords(context: RenderContext): SearchWords {
  const { locale, timeZone } = context;
  return { key: `${locale} ${timeZone ?? ''}`, whenOf: (event) => formatWhen(event, context) };
}

function facetsInWords(filter: EventFilter | undefined, context: RenderContext) {
  const { say, locale, explainer } = context;
  const words = {
    topic: { label: say('topic'), all: say('allTopics') },
    lane: { label: say('lane'), all: say('allLanes') },
    person: { label: say('person'), all: say('allPeople') },
  };
  return layoutEventFacets(explainer, filter, searchWords(context)).map((facet) => ({
    ...facet,
    ...words[facet.key],
    options:
      facet.key === 'person' ? [...facet.options].sort((a, b) => a.name.localeCompare(b.name, locale)) : facet.options,
  }));
}

/** The chosen event stays chosen while it is narrowed away, and comes back with the way back. */
function isChosenHidden({ selectedId, events }: SearchData): boolean {
  return selectedId !== null && !events.some(({ id }) => id === selectedId);
}

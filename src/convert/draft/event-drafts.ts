import { compact } from '../../model/compact.js';
import type { EventInput, ExplainerDocument, PersonInput } from '../../model/schema/schema.js';
import { makeIdSource } from '../../model/read/slug.js';
import type { Conversion } from '../conversion.js';
import { idOfDate } from '../dates/date-ids.js';
import { makeNamedList } from './make-people.js';
import { makeSourceList } from './make-sources.js';

/** An event as formats have it that only name what it refers to. */
export interface EventDraft extends Partial<
  Pick<EventInput, 'id' | 'date' | 'dateText' | 'summary' | 'status' | 'statusDate' | 'weight' | 'place' | 'changed'>
> {
  /** Pointer to it in its file. */
  readonly pointer: string;
  readonly title: string;
  readonly lane?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly people?: readonly string[] | undefined;
  /** Each as `Title <https://…>`, an address, or a title. */
  readonly sources?: readonly string[] | undefined;
  readonly media?: EventInput['media'] | undefined;
}

/** What stands above the events. */
export type StoryHead = Partial<Omit<ExplainerDocument, 'explainer' | 'events'>>;

/** The document of such events. One without an id has its date for one, so that links stay when its title is edited. */
export function assembleStory(
  head: StoryHead,
  drafts: readonly EventDraft[],
): Pick<Conversion, 'document' | 'originOf'> {
  const lanes = makeNamedList();
  const topics = makeNamedList();
  const people = makeNamedList();
  const sources = makeSourceList();
  const freeId = makeIdSource(drafts.flatMap(({ id }) => id ?? []));
  const events = drafts.map(({ pointer: _, id, date, ...draft }): EventInput => {
    return compact({
      id: id ?? freeId(idOfDate(date)),
      date: date ?? '',
      ...draft,
      lane: lanes.idOf(draft.lane ?? ''),
      topics: filled((draft.topics ?? []).flatMap((name) => topics.idOf(name) ?? [])),
      people: filled((draft.people ?? []).flatMap((name) => people.idOf(name) ?? [])),
      media: draft.media && filled(draft.media),
      sources: (draft.sources ?? []).map(sources.idOf),
    });
  });
  return {
    document: compact({
      explainer: 1,
      title: 'Timeline',
      ...head,
      lanes: filled(lanes.items),
      topics: filled(topics.items),
      // What kind of speaker each is, a name doesn’t tell: reading asks for it.
      people: filled(people.items as PersonInput[]),
      sources: filled(sources.items),
      events,
    }),
    originOf(pointer) {
      const [, list = '', index = ''] = pointer.split('/');
      return list === 'events' ? (drafts[Number(index)]?.pointer ?? '') : '';
    },
  };
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

import { compact } from '../../model/compact.js';
import type { EventInput, ExplainerDocument, PersonInput, SourceInput } from '../../model/schema/schema.js';
import { makeIdSource, slugOf } from '../../model/slug.js';
import type { Conversion } from '../conversion.js';
import { idOfDate } from '../dates/date-ids.js';
import { makeNamedList } from './make-people.js';

/** An event in a format that names lanes, topics, people and sources instead of listing them. */
export interface EventDraft extends Partial<
  Pick<EventInput, 'id' | 'date' | 'dateText' | 'summary' | 'status' | 'statusDate' | 'weight' | 'place' | 'changed'>
> {
  /** Pointer to the event in its file. */
  readonly pointer: string;
  readonly title: string;
  readonly lane?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly people?: readonly string[] | undefined;
  /** Sources, each as `Title <https://…>`, an address, or a title. */
  readonly sources?: readonly string[] | undefined;
  readonly media?: EventInput['media'] | undefined;
}

/** Fields of the document above its events. */
export type StoryHead = Partial<Omit<ExplainerDocument, 'explainer' | 'events'>>;

/**
 * Assembles a document from drafts. An event without an id gets one from its date, so that links stay valid when its
 * title is edited.
 */
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
      explainer: 1 as const,
      title: 'Timeline',
      ...head,
      lanes: filled(lanes.items),
      topics: filled(topics.items),
      // The kind of a speaker is missing: it can't be told from a name, so reading reports it.
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

/** Sources that a format only names, in order of appearance. */
interface SourceList {
  readonly items: SourceInput[];
  /** Returns the id for a source given as `Title <https://…>`, an address, or a title. */
  idOf(text: string): string;
}

function makeSourceList(): SourceList {
  const items: SourceInput[] = [];
  const freeId = makeIdSource();
  const idByText = new Map<string, string>();
  return {
    items,
    idOf(text) {
      const known = idByText.get(text);
      if (known !== undefined) return known;
      const [, named, address] = /^(.*?)(?<!\s)\s*<(https?:[^<>\s]+)>$/.exec(text) ?? [];
      const url = address ?? (/^https?:\/\/\S+$/.test(text) ? text : undefined);
      const title = named || text.replace(/^<(.*)>$/, '$1');
      const id = freeId(slugOf(title) || 'source');
      items.push(compact({ id, title, url }));
      idByText.set(text, id);
      return id;
    },
  };
}

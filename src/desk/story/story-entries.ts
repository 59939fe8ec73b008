import { pointerTo } from '../../model/json-pointer.js';
import { compareDates, type FuzzyDate } from '../../time/fuzzy-date.js';
import { readEdtf } from '../dates/read-edtf.js';
import type { Json } from '../document/json.js';
import { listAt, memberOf } from '../document/pointer.js';

export type StoryListName = (typeof STORY_LISTS)[number];
export type EntryKind = 'event' | 'statement' | 'silence' | 'correction';

/** An event, a statement, a silence, or a correction of the whole story. */
export interface StoryEntry {
  readonly pointer: string;
  readonly list: StoryListName;
  readonly index: number;
  readonly kind: EntryKind;
  readonly item: Json;
}

/** An entry whose form is open, as it was when the form was opened. It keeps its place in the list while its date is typed. */
export interface HeldEntry {
  readonly pointer: string;
  readonly item: Json | undefined;
}

/** Lists whose entries are shown together. On the same day, an event comes before what was said elsewhere. */
export const STORY_LISTS = ['events', 'statements', 'corrections'] as const;

/**
 * Sorts the entries of a story by time.
 *
 * @param document The document.
 * @param held The entry that keeps its place.
 * @returns New entries, then entries with a date, the earliest first, then entries without a date. A statement is beside the event at
 * which it was said if it has no date, or a date within which that event begins. A date with an open beginning, such as “until 2019”, is
 * placed by its end.
 * @example
 * storyEntries({ events: [{ title: 'B', date: '2024' }, { title: 'A', date: '2023' }] }).map(({ pointer }) => pointer);
 * // ['/events/1', '/events/0']
 */
export function storyEntries(document: Json, held?: HeldEntry): readonly StoryEntry[] {
  const placedBy = (pointer: string, item: Json) => (held?.pointer === pointer ? (held.item ?? item) : item);
  const placeOf = makePlaceReader(document, placedBy);
  const placed = STORY_LISTS.flatMap((list) =>
    listAt(document, `/${list}`).map((item, index) => {
      const pointer = pointerTo(`/${list}`, index);
      const placing = placedBy(pointer, item);
      const entry: StoryEntry = { pointer, list, index, kind: kindOf(list, item), item };
      const { date, event = list === 'events' ? index : Infinity } = placeOf(placing);
      return { entry, isNew: isNew(placing), date, event };
    }),
  );
  placed.sort((a, b) => {
    if (a.isNew !== b.isNew) return a.isNew ? -1 : 1;
    if (a.date && b.date) return compareKnownEnds(a.date, b.date) || compareNumbers(a.event, b.event);
    return Number(!a.date) - Number(!b.date);
  });
  return placed.map(({ entry }) => entry);
}

/** Compares dates by their beginnings, or by the end if the beginning is open. */
function compareKnownEnds(a: FuzzyDate, b: FuzzyDate): number {
  const [one, other] = [a, b].map(({ earliestMs, latestMs }) => (Number.isFinite(earliestMs) ? earliestMs : latestMs));
  return one! - other! || compareDates(a, b);
}

export function isStoryList(name: string): name is StoryListName {
  return STORY_LISTS.includes(name as StoryListName);
}

/** Returns true for a silence: a statement of what was not said. */
export function isSilence(item: Json | undefined): boolean {
  return memberOf(item, 'silence') !== undefined;
}

function kindOf(list: StoryListName, item: Json): EntryKind {
  if (list === 'events') return 'event';
  if (list === 'corrections') return 'correction';
  return isSilence(item) ? 'silence' : 'statement';
}

/** Returns true for an entry that was just added: nothing is written in it. */
function isNew(item: Json): boolean {
  return ['title', 'text', 'note', 'date', 'id'].every((name) => memberOf(item, name) === undefined);
}

/** Place of an entry in time: its date, and the index of the event beside which it is listed, if any. */
interface Place {
  readonly date: FuzzyDate | undefined;
  readonly event?: number;
}

/**
 * Returns a function that finds the place of an item. Equal dates are read once.
 *
 * @param placedBy Returns an event as it was when its form was opened, so that its statements keep their places too.
 */
function makePlaceReader(document: Json, placedBy: (pointer: string, item: Json) => Json): (item: Json) => Place {
  const zone = memberOf(document, 'timeZone');
  const timeZone = typeof zone === 'string' ? zone : undefined;
  const known = new Map<string, FuzzyDate | undefined>();
  const read = (text: Json | undefined) => {
    if (typeof text !== 'string') return undefined;
    if (!known.has(text)) known.set(text, readEdtf(text, timeZone));
    return known.get(text);
  };
  const events = new Map(
    listAt(document, '/events').map((event, index) => [
      memberOf(event, 'id'),
      { event: index, date: memberOf(placedBy(pointerTo('/events', index), event), 'date') },
    ]),
  );
  return (item) => {
    const own = memberOf(item, 'date');
    const at = memberOf(item, 'at');
    const saidAt = at === undefined ? undefined : events.get(at);
    const date = read(own);
    const eventDate = read(saidAt?.date);
    if (saidAt && eventDate && (own === undefined || (date && beginsIn(eventDate, date))))
      return { date: eventDate, event: saidAt.event };
    return { date };
  };
}

/** Returns true if a date begins within another date: at ten o’clock on that day, for example. */
function beginsIn({ earliestMs: begin }: FuzzyDate, { earliestMs, latestMs }: FuzzyDate): boolean {
  return Number.isFinite(begin) && earliestMs <= begin && begin <= latestMs;
}

/** Compares numbers, of which both may be infinite. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

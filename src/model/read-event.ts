import { addDefined } from './compact.js';
import { readList, readReference, readReferences, type ItemContext } from './context.js';
import { lookUp } from './directory.js';
import type { StoryEvent } from './explainer.js';
import type { Identified } from './ids.js';
import { readItem } from './read-item.js';
import { readMedia } from './read-media.js';
import type { EventInput } from './schema.js';

/** An event whose own fields are known to be readable, with what it refers to. */
export function readEvent(entry: Identified<EventInput>, context: ItemContext): StoryEvent {
  const { id, pointer, fields } = entry;
  const { report, readDate } = context;
  const date = readDate(fields.date, `${pointer}/date`);
  return addDefined(readItem(entry, context), {
    date,
    dateText: fields.dateText,
    title: fields.title ?? '',
    summary: fields.summary,
    lane: readReference([context.lanes], fields.lane, 'lane', entry, report),
    people: readReferences([context.people], fields.people, 'people', entry, report),
    status: fields.status ?? 'happened',
    statusDate: readDate(fields.statusDate, `${pointer}/statusDate`),
    statusBy: readReferences([context.statementIds], fields.statusBy, 'statusBy', entry, report),
    weight: fields.weight ?? 3,
    place: fields.place,
    media: readMedia(fields.media),
    background: fields.background,
    links: readList(fields.links, `${pointer}/links`, (link, at) => {
      const to = lookUp([context.eventIds], link.to, id, 'links', `${at}/to`, report);
      return to === undefined ? undefined : { ...link, to };
    }),
    isOngoing: date?.kind === 'interval' && date.end.sureness === 'open',
  });
}

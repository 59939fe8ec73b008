import type { FuzzyDate } from '../time/fuzzy-date.js';
import { compact } from './compact.js';
import { readList, readReference, readReferences, type ItemContext } from './context.js';
import { lookUp } from './directory.js';
import type { StoryEvent } from './explainer.js';
import type { Identified } from './ids.js';
import { pointerTo } from './json-pointer.js';
import { readItem } from './read-item.js';
import { readMedia } from './read-media.js';
import type { Report } from './problems.js';
import type { EventInput } from './schema.js';

/** An event whose own fields are known to be readable, with what it refers to. */
export function readEvent(entry: Identified<EventInput>, context: ItemContext): StoryEvent {
  const { id, pointer, fields } = entry;
  const { report, readDate } = context;
  const date = readDate(fields.date, pointerTo(pointer, 'date'));
  const status = fields.status ?? 'happened';
  const statusBy = readReferences(context.statementIds, fields.statusBy, 'statusBy', entry, report);
  if (statusBy.length === 0 && (status === 'alleged' || status === 'disputed')) {
    report('status-by-missing', pointerTo(pointer, 'statusBy'), { status });
  }
  if (date) compareDateText(fields.dateText, date, pointerTo(pointer, 'dateText'), report);
  // Not spread: copying a third of a large document's fields twice doubles the time it takes.
  const own = compact({
    date,
    dateText: fields.dateText,
    title: fields.title ?? '',
    summary: fields.summary,
    lane: readReference(context.lanes, fields.lane, 'lane', entry, report),
    people: readReferences(context.people, fields.people, 'people', entry, report),
    status,
    statusDate: readDate(fields.statusDate, pointerTo(pointer, 'statusDate')),
    statusBy,
    weight: fields.weight ?? 3,
    place: fields.place,
    media: readMedia(fields.media, pointerTo(pointer, 'media'), report),
    background: fields.background,
    links: readList(fields.links, pointerTo(pointer, 'links'), (link, at) => {
      const place = { from: id, field: 'links', pointer: pointerTo(at, 'to') };
      const to = lookUp([context.eventIds], link.to, place, report);
      return to === undefined ? undefined : { ...link, to };
    }),
    isOngoing: date?.kind === 'interval' && date.end.sureness === 'open',
  });
  return Object.assign(readItem(entry, context), own);
}

/** Words shown instead of a date must not name a year that lies outside of it. */
function compareDateText(text: string | undefined, date: FuzzyDate, pointer: string, report: Report): void {
  const years = text?.match(/(?<![\d.,])[12]\d{3}(?![\d.,]*\d)/g);
  if (text === undefined || !years) return;
  const first = Math.min(...yearsOf(date.start.earliestMs, date.start.fields?.year));
  const last = Math.max(...yearsOf(date.end.latestMs, date.end.fields?.year));
  const year = years.find((named) => Number(named) < first || Number(named) > last);
  if (year !== undefined) report('date-text-disagrees', pointer, { text, year, date: date.text });
}

/** The years an end may be in: as written, and in UTC. Beyond `Date` only as written, at open ends any. */
function yearsOf(momentMs: number, written: number | undefined): readonly number[] {
  const year = new Date(momentMs).getUTCFullYear();
  if (!Number.isNaN(year)) return [year, ...(written === undefined ? [] : [written])];
  return [Number.isFinite(momentMs) && written !== undefined ? written : momentMs];
}

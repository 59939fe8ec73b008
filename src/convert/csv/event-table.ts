import type { Citation, Explainer, Media, StoryEvent } from '../../model/explainer.js';
import { writeCsv, type CsvValue } from './write-csv.js';

/** Fields of the table, each with its value for an event. */
const CELLS = {
  id: ({ id }) => id,
  date: ({ date }) => date?.text,
  earliest: ({ date }) => date && isoDay(date.earliestMs),
  latest: ({ date }) => date && isoDay(date.latestMs),
  dateText: ({ dateText }) => dateText,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  lane: ({ lane }) => lane?.name,
  topics: ({ topics }) => inOneCell(topics.map(({ name }) => name)),
  people: ({ people }) => inOneCell(people.map(({ name }) => name)),
  status: ({ status }) => status,
  statusDate: ({ statusDate }) => statusDate?.text,
  weight: ({ weight }) => weight,
  place: ({ place }) => place?.name,
  latitude: ({ place }) => place?.latitude,
  longitude: ({ place }) => place?.longitude,
  sources: ({ sources }) => inOneCell(sources.map(nameSource)),
  image: ({ media }) => imageOf(media)?.src,
  alt: ({ media }) => imageOf(media)?.alt,
  caption: ({ media }) => imageOf(media)?.caption,
  credit: ({ media }) => imageOf(media)?.credit,
  changed: ({ changed }) => changed?.text,
} as const satisfies Readonly<Record<string, (event: StoryEvent) => CsvValue>>;

export type EventTableField = keyof typeof CELLS;

export const EVENT_TABLE_FIELDS = Object.keys(CELLS) as readonly EventTableField[];

/** Columns of a table in their order, with their heads. */
export type EventTableColumns = readonly (readonly [field: EventTableField, head: string])[];

/** All columns, under the document's own field names, which are the same in every language. */
const ALL_COLUMNS: EventTableColumns = EVENT_TABLE_FIELDS.map((name) => [name, name]);

/**
 * Writes a story's events as a table for spreadsheets. `date` is EDTF. `earliest` and `latest` are the first and last
 * possible day (UTC); they are empty where the date is open or outside of what spreadsheets hold. Several names in a
 * cell are separated by "; ".
 */
export function writeEventTable({ events }: Explainer, columns = ALL_COLUMNS): string {
  const rows = events.map((event) => columns.map(([field]): CsvValue => CELLS[field](event)));
  return writeCsv(
    columns.map(([, head]) => head),
    rows,
  );
}

/** Returns the columns of a table in which something stands, and always that for titles. */
export function filledColumns({ events }: Explainer): EventTableColumns {
  return ALL_COLUMNS.filter(
    ([field]) => field === 'title' || events.some((event) => (CELLS[field](event) ?? '') !== ''),
  );
}

/** Returns the first image of an event's media, which is the only medium in the table. */
export function imageOf(media: readonly Media[]): Media | undefined {
  return media.find(({ kind }) => kind === 'image');
}

function nameSource({ source }: Citation): string {
  return source.url ? `${source.title} <${source.url}>` : source.title;
}

/** Puts several names into a cell, each once. */
export function inOneCell(names: readonly string[]): string {
  return [...new Set(names)].join('; ');
}

/** Formats a day with a four-digit year, as spreadsheets need it. */
export function isoDay(ms = NaN): string | undefined {
  const date = new Date(ms);
  const isKnown = date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999;
  return isKnown ? date.toISOString().slice(0, 10) : undefined;
}

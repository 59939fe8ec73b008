import type { Citation, Explainer, StoryEvent } from '../model/explainer.js';

/** Heads of the columns and what stands in them. The heads are the document's own field names, in every language the same. */
const COLUMNS: Readonly<Record<string, (event: StoryEvent) => string | number | undefined>> = {
  id: ({ id }) => id,
  date: ({ date }) => date?.text,
  earliest: ({ date }) => date && isoDay(date.earliestMs),
  latest: ({ date }) => date && isoDay(date.latestMs),
  dateText: ({ dateText }) => dateText,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  lane: ({ lane }) => lane?.name,
  topics: ({ topics }) => listed(topics.map(({ name }) => name)),
  people: ({ people }) => listed(people.map(({ name }) => name)),
  status: ({ status }) => status,
  statusDate: ({ statusDate }) => statusDate?.text,
  weight: ({ weight }) => weight,
  place: ({ place }) => place?.name,
  latitude: ({ place }) => place?.latitude,
  longitude: ({ place }) => place?.longitude,
  sources: ({ sources }) => listed([...new Set(sources.map(nameSource))]),
  changed: ({ changed }) => changed?.text,
};

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A story's events as a table for spreadsheets: RFC 4180 with a row of heads, and a byte order mark, without which Excel
 * takes UTF-8 for something else. `date` is EDTF; `earliest` and `latest` are the days (UTC) between which it lies, empty
 * where it is open or no spreadsheet could hold it. A cell takes several names set apart by "; ".
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets an
 * apostrophe before it: so has a year before our era, `'-0043-03-15`. Numbers stay numbers.
 */
export function toCsv({ events }: Explainer): string {
  const rows = events.map((event) => Object.values(COLUMNS).map((cellOf) => formatCell(cellOf(event))));
  return BYTE_ORDER_MARK + [Object.keys(COLUMNS), ...rows].map((cells) => cells.join(',') + LINE_END).join('');
}

function formatCell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = BEGINS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The signs in full width too: spreadsheets turn them into plain ones. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function nameSource({ source }: Citation): string {
  return source.url ? `${source.title} <${source.url}>` : source.title;
}

function listed(names: readonly string[]): string {
  return names.join('; ');
}

/** Days of four-digit years, as spreadsheets know them. */
function isoDay(ms: number): string | undefined {
  const date = new Date(ms);
  const isKnown = date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999;
  return isKnown ? date.toISOString().slice(0, 10) : undefined;
}

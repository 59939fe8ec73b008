import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { pointerTo } from '../../model/json-pointer.js';
import { makeExportProblem, type ReportExportLoss } from '../export-problems.js';
import { EVENT_TABLE_FIELDS, imageOf, writeEventTable, type EventTableField } from './event-table.js';
import type { Export } from '../export.js';
import { reportLosses } from '../find-losses.js';
import { getNames } from '../unknown-values.js';

export { filledColumns } from './event-table.js';

export interface ToCsvOptions {
  /** Columns to write, with their heads: `{ date: 'When', title: 'What' }`. All columns by default. */
  readonly columns?: Partial<Readonly<Record<EventTableField, string>>> | undefined;
}

const CSV = 'CSV';

/** Fields of the document that a column holds, where they differ from the field of its name. */
const CARRIED_BY: Partial<Readonly<Record<EventTableField, string>>> = {
  earliest: '',
  latest: '',
  lane: 'events/lane lanes/id lanes/name',
  topics: 'events/topics topics/id topics/name',
  people: 'events/people people/id people/name',
  place: 'events/place/name',
  latitude: 'events/place/latitude',
  longitude: 'events/place/longitude',
  sources: 'events/sources/source sources/id sources/title sources/url',
  image: 'events/media/src events/media/kind',
  alt: 'events/media/alt',
  caption: 'events/media/caption',
  credit: 'events/media/credit',
};

/**
 * Converts a story's events to CSV for spreadsheets.
 *
 * @param explainer The story, from `readDocument`.
 * @param options The columns to write.
 * @returns The table as text, and a problem for each field of the story that is not in it.
 * @example
 * ```ts
 * const { output, problems } = toCsv(readDocument(document).explainer, { columns: { date: 'When', title: 'What' } });
 * ```
 */
export function toCsv(explainer: Explainer, { columns }: ToCsvOptions = {}): Export {
  const problems: Problem[] = [];
  const report: ReportExportLoss = (code, pointer, values) => problems.push(makeExportProblem(code, pointer, values));
  const chosen = (columns === undefined ? EVENT_TABLE_FIELDS : getNames(columns)).flatMap((name) => {
    const field = EVENT_TABLE_FIELDS.find((each) => each === name);
    return field === undefined ? [] : [[field, columns?.[field] ?? field] as const];
  });
  const paths = chosen.flatMap(([field]) => (CARRIED_BY[field] ?? `events/${field}`).split(' '));
  reportLosses(explainer, { format: CSV, paths: ['explainer', 'lang', ...paths] }, report);
  if (paths.includes('events/media/src')) reportOtherMedia(explainer, report);
  return { output: writeEventTable(explainer, chosen), problems };
}

/** Reports media that the table has no column for: it holds one image for each event. */
function reportOtherMedia({ events }: Explainer, report: ReportExportLoss): void {
  for (const { media, pointer } of events) {
    media.forEach((medium, index) => {
      if (medium === imageOf(media)) return;
      report('export-lost', pointerTo(pointerTo(pointer, 'media'), index), { field: medium.src, format: CSV });
    });
  }
}

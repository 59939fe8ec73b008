import { isList, type Json } from '../document/json.js';
import { listAt, memberOf, valueAt } from '../document/pointer.js';
import { parsePointer, pointerTo } from '../../model/json-pointer.js';
import type { DateReader, DateReading } from './typed-dates.js';

/** A reading of a date in an entry. */
export interface ReportedDate extends DateReading {
  /** The day from which it is counted, as YYYY-MM-DD, where that isn’t today. */
  readonly from?: string;
}

/** The use of a citation that proves the date in a field. */
const DATE_FIELDS: Readonly<Record<string, string>> = { date: 'date', statusDate: 'status' };

/** A day on which no report was published. A reading that changes with it was counted from a day. */
const NO_DAY = '1900-01-01';

/** Reads a date that is typed into a field. “Saturday” is counted from each day of its reports, or else from today. */
export function readReported(
  readDate: DateReader | undefined,
  typed: string,
  document: Json,
  pointer: string,
): readonly ReportedDate[] {
  if (!readDate) return [];
  const days = daysOfReport(document, pointer);
  if (days.length === 0) return readDate(typed);
  const fixed = new Set(readDate(typed, NO_DAY).map(({ edtf }) => edtf));
  const readings = days.flatMap((from) =>
    readDate(typed, from).map((reading) => (fixed.has(reading.edtf) ? reading : { ...reading, from })),
  );
  return readings.filter(({ edtf }, index) => readings.findIndex((each) => each.edtf === edtf) === index);
}

/**
 * Returns the days from which “Saturday” can be counted in the date of an event or a statement. These are the days of the sources that it
 * cites for its date, or else of its other sources, or else the day of the story, or the one day on which all sources of the story were
 * published.
 *
 * @param document The document.
 * @param pointer Pointer of the date. Dates of other items don’t come from a report, so they have no days.
 * @returns Days as YYYY-MM-DD; several where it cites sources of several days.
 */
export function daysOfReport(document: Json, pointer: string): readonly string[] {
  const [list = '', index = '', name = '', ...rest] = parsePointer(pointer);
  const use = rest.length === 0 && ['events', 'statements'].includes(list) ? DATE_FIELDS[name] : undefined;
  if (use === undefined) return [];
  const days = listAt(document, '/sources').map((source) => ({ id: memberOf(source, 'id'), day: dayOf(source) }));
  const cited = citationsOf(valueAt(document, pointerTo(pointerTo('', list), index))).map((citation) => ({
    use: memberOf(citation, 'for'),
    day: days.find(({ id }) => id === (memberOf(citation, 'source') ?? citation))?.day,
  }));
  const ofCited = [cited.filter((each) => each.use === use), cited.filter((each) => each.use === undefined), cited];
  const all = daysIn(days);
  return (
    [...ofCited.map(daysIn), daysIn([{ day: dayOf(document) }]), all.length === 1 ? all : []].find(
      (found) => found.length > 0,
    ) ?? []
  );
}

function daysIn(items: readonly { readonly day: string | undefined }[]): readonly string[] {
  return [...new Set(items.flatMap(({ day }) => day ?? []))];
}

function citationsOf(entry: Json | undefined): readonly Json[] {
  const sources = memberOf(entry, 'sources');
  return isList(sources) ? sources : sources === undefined ? [] : [sources];
}

function dayOf(item: Json): string | undefined {
  const published = memberOf(item, 'published');
  return typeof published === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] : undefined;
}

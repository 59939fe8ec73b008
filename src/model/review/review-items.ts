import { formatDate } from '../../time/format/format-date.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { DAY_MS } from '../../time/units/calendar.js';
import type { Citation, Statement, StoryEvent } from '../explainer.js';
import { isUnfulfilled } from '../is-unfulfilled.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { DatedItem } from '../read/time-order.js';
import { wordsOf } from '../statement-words.js';
import { isByClock, isExactEnd, MAX_OFFSET_MS } from './date-certainty.js';

/** Checks that a doubtful event says who alleges or disputes it, and that its date agrees with its words and its sources. */
export function reviewEvent(event: StoryEvent, report: ReportProblem): void {
  const { pointer, date, dateText, status, statusBy, sources } = event;
  if (statusBy.length === 0 && (status === 'alleged' || status === 'disputed')) {
    report('status-by-missing', `${pointer}/statusBy`, { status });
  }
  if (date) compareDateText(dateText, date, `${pointer}/dateText`, report);
  // A source can tell of a plan before its date.
  if (!isUnfulfilled(event)) compareSources(date, sources, pointer, report);
}

/** Checks that quotations of a statement are closed and proven, and that its sources could know of it. */
export function reviewStatement(statement: Statement, report: ReportProblem): void {
  const { pointer, date, sources, silence } = statement;
  for (const { code, values } of wordsOf(statement).problems) report(code, `${pointer}/text`, values);
  if (!silence) compareSources(date, sources, pointer, report);
}

/**
 * Checks that no entry is dated after all its sources were published. Nothing is told where a source has no date, or where one of the
 * dates is not exact.
 */
function compareSources(
  date: FuzzyDate | undefined,
  sources: readonly Citation[],
  pointer: string,
  report: ReportProblem,
): void {
  const published = sources.flatMap(({ source }) => source.published ?? []);
  const [latest] = [...published].sort((a, b) => b.latestMs - a.latestMs);
  if (!date || !latest || published.length < sources.length || !isExactEnd(date.start)) return;
  if (published.some((each) => !isExactEnd(each.end) || date.earliestMs <= each.latestMs + zoneSlack(date, each)))
    return;
  report('date-after-sources', `${pointer}/date`, { date: formatDate(date), published: formatDate(latest) });
}

/** Returns by how much zones may part two dates: what happens in Beijing on a Saturday is told in Washington on Friday. */
function zoneSlack(date: FuzzyDate, published: FuzzyDate): number {
  if (isByClock(date) !== isByClock(published)) return MAX_OFFSET_MS;
  return isByClock(date) ? 0 : DAY_MS;
}

/** Checks dates against `before` and `after`. They disagree where the earlier item begins after the later one ends. */
export function reviewOrder(item: DatedItem, itemById: ReadonlyMap<string, DatedItem>, report: ReportProblem): void {
  const compare = (field: 'before' | 'after', earlier: DatedItem | undefined, later: DatedItem | undefined): void => {
    if (!earlier?.date || !later?.date || earlier.date.earliestMs <= later.date.latestMs) return;
    report('order-contradicts-dates', `${item.pointer}/${field}`, { earlier: earlier.id, later: later.id });
  };
  for (const id of item.before) compare('before', item, itemById.get(id));
  for (const id of item.after) compare('after', itemById.get(id), item);
}

/** Checks that the text in place of a date names no year outside the date. */
function compareDateText(text: string | undefined, date: FuzzyDate, pointer: string, report: ReportProblem): void {
  const years = text?.match(/(?<![\d.,])[12]\d{3}(?![\d.,]*\d)/g);
  if (text === undefined || !years) return;
  const first = Math.min(...yearsOf(date.start.earliestMs, date.start.fields?.year));
  const last = Math.max(...yearsOf(date.end.latestMs, date.end.fields?.year));
  const year = years.find((named) => Number(named) < first || Number(named) > last);
  if (year !== undefined) report('date-text-disagrees', pointer, { text, year, date: date.text });
}

/**
 * Years of a moment: as written, and in UTC. Beyond the range of `Date` there is only the written one; an open end
 * allows any year.
 */
function yearsOf(momentMs: number, written: number | undefined): readonly number[] {
  const year = new Date(momentMs).getUTCFullYear();
  if (!Number.isNaN(year)) return [year, ...(written === undefined ? [] : [written])];
  return [Number.isFinite(momentMs) && written !== undefined ? written : momentMs];
}

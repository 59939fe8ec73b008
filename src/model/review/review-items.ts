import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Statement, StoryEvent } from '../explainer.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { DatedItem } from '../read/time-order.js';
import { wordsOf } from '../statement-words.js';

/** Checks that a doubtful event says who alleges or disputes it, and that its words and its date agree. */
export function reviewEvent({ pointer, date, dateText, status, statusBy }: StoryEvent, report: ReportProblem): void {
  if (statusBy.length === 0 && (status === 'alleged' || status === 'disputed')) {
    report('status-by-missing', `${pointer}/statusBy`, { status });
  }
  if (date) compareDateText(dateText, date, `${pointer}/dateText`, report);
}

/** Checks that quotations of a statement are closed and proven. */
export function reviewStatement(statement: Statement, report: ReportProblem): void {
  for (const { code, values } of wordsOf(statement).problems) report(code, `${statement.pointer}/text`, values);
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

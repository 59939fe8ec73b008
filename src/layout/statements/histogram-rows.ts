import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { DAY_MS } from '../../time/units/calendar.js';
import type { Named, Statement } from '../../model/explainer.js';
import { wasSaid } from '../../model/was-said.js';

/** Number of statements, share of dated ones, and number of days, below which a histogram says nothing that the list doesn't. */
const MIN_STATEMENTS = 20;
const MIN_SHARE = 0.6;
const MIN_DAYS = 3;

/**
 * Returns the rows of the histogram: one for each side with a dated statement, in the editor's order, and one
 * (undefined) for statements without a side. The list is empty where too little is dated.
 */
export function statementHistogramRows(
  statements: readonly Statement[],
  sides: readonly Named[],
): readonly (Named | undefined)[] {
  const said = statements.filter(wasSaid);
  const dated = said.filter(({ date }) => date);
  const days = new Set(
    dated.flatMap(({ date }) => (date && isOfDays(date) ? Math.floor(date.earliestMs / DAY_MS) : [])),
  );
  if (said.length < MIN_STATEMENTS || dated.length < said.length * MIN_SHARE || days.size < MIN_DAYS) return [];
  return [...sides, undefined].filter((side) => dated.some((statement) => statement.side?.id === side?.id));
}

/** Returns true for a date that is known to two or three days. */
function isOfDays({ earliestMs, latestMs }: FuzzyDate): boolean {
  return latestMs - earliestMs <= 3 * DAY_MS;
}

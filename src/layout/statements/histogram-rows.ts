import type { Named, Statement } from '../../model/explainer.js';

/** With fewer moments there is no rhythm to see. */
const MIN_STATEMENTS = 3;
const MIN_DATES = 2;

/**
 * The rows of the strip above the statements: one for each side that made a dated statement, in the editor's order, and
 * one (undefined) for those without a side. None where so little is dated that the strip would say nothing.
 */
export function statementHistogramRows(
  statements: readonly Statement[],
  sides: readonly Named[],
): readonly (Named | undefined)[] {
  const dated = statements.filter(({ date, silence, status }) => date && !silence && status !== 'withdrawn');
  if (dated.length < MIN_STATEMENTS || new Set(dated.map(({ date }) => date?.text)).size < MIN_DATES) return [];
  return [...sides, undefined].filter((side) => dated.some((statement) => statement.side?.id === side?.id));
}

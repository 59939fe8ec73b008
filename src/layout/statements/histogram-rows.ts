import type { Named, Statement } from '../../model/explainer.js';

/** Number of dated statements, and of distinct dates, below which a histogram says nothing. */
const MIN_STATEMENTS = 3;
const MIN_DATES = 2;

/**
 * Returns the rows of the histogram: one for each side with a dated statement, in the editor's order, and one
 * (undefined) for statements without a side. The list is empty where too little is dated.
 */
export function statementHistogramRows(
  statements: readonly Statement[],
  sides: readonly Named[],
): readonly (Named | undefined)[] {
  const dated = statements.filter(({ date, silence, status }) => date && !silence && status !== 'withdrawn');
  if (dated.length < MIN_STATEMENTS || new Set(dated.map(({ date }) => date?.text)).size < MIN_DATES) return [];
  return [...sides, undefined].filter((side) => dated.some((statement) => statement.side?.id === side?.id));
}

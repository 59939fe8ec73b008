import type { Named, Statement } from '../../model/explainer.js';

/** Share of dated statements, and number of distinct dates, below which a histogram says nothing. */
const MIN_SHARE = 0.6;
const MIN_DATES = 3;

/**
 * Returns the rows of the histogram: one for each side with a dated statement, in the editor's order, and one
 * (undefined) for statements without a side. The list is empty where too little is dated.
 */
export function statementHistogramRows(
  statements: readonly Statement[],
  sides: readonly Named[],
): readonly (Named | undefined)[] {
  const said = statements.filter(({ silence, status }) => !silence && status !== 'withdrawn');
  const dated = said.filter(({ date }) => date);
  const dates = new Set(dated.map(({ date }) => date?.text));
  if (dated.length < said.length * MIN_SHARE || dates.size < MIN_DATES) return [];
  return [...sides, undefined].filter((side) => dated.some((statement) => statement.side?.id === side?.id));
}

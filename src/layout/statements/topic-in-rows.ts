import type { Explainer, Statement } from '../../model/explainer.js';
import { isCorrected } from '../../model/is-corrected.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { MAX_ROWS_AT_ONCE, statementsInRows } from '../timeline/row-statements.js';
import type { ArrangedRow } from './arrange-row.js';
import type { PositionRow } from './positions-layout.js';

/**
 * Returns true for a topic whose statements are all seen beside the rows of a timeline, with nothing opened. It is false for a topic with a
 * silence, a contrast, or anything that was disputed, corrected, withdrawn or withheld.
 */
export function isTopicInRows(row: PositionRow, { contrasts }: ArrangedRow, explainer: Explainer): boolean {
  const cells = [...row.cells, row.others];
  const statements = cells.flatMap((cell) => cell.statements);
  const isIncomplete =
    row.withheldCount + row.withdrawn.length + contrasts.length > 0 ||
    cells.some(({ elsewhere }) => elsewhere.length > 0);
  const seen = seenInRows(explainer);
  return !isIncomplete && statements.length > 0 && statements.every((one) => seen.has(one) && isPlain(one));
}

const seenInRows = memoizeByKey((explainer: Explainer): ReadonlySet<Statement> => {
  if (explainer.events.length > MAX_ROWS_AT_ONCE) return new Set();
  return new Set([...statementsInRows(explainer).values()].flatMap(({ first }) => first));
});

function isPlain(statement: Statement): boolean {
  const { silence, status, verification } = statement;
  return !silence && status === 'live' && verification !== 'unverified' && !isCorrected(statement);
}

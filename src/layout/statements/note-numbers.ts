import type { Explainer } from '../../model/explainer.js';
import { memoizeByKey } from '../memoize.js';
import { arrangeRow, type IsQuoted } from './arrange-row.js';
import { layoutPositions } from './positions-layout.js';

/** Lays out all statements of a document by topic and side. */
export const layoutAll = memoizeByKey((explainer: Explainer) => layoutPositions(explainer));

/** Numbers the notes of statements, from 1, in the order of topics and sides. Neither views nor filters change it. */
export const noteNumbers = memoizeByKey((explainer: Explainer, isQuoted: IsQuoted): ReadonlyMap<string, number> => {
  const { rows } = layoutAll(explainer);
  const statements = rows.flatMap((row) => {
    const { front, contrasts, cells, others } = arrangeRow(row, isQuoted);
    return [
      ...[front, ...contrasts].flat().flatMap((cell) => cell.statements),
      ...[...cells, others].flatMap(({ seen, folded }) => [...seen, ...folded]),
    ];
  });
  return new Map(statements.map(({ id }, index) => [id, index + 1]));
});

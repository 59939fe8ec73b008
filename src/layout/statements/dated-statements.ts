import type { Explainer } from '../../model/explainer.js';
import { datePlacer } from '../scale/placed-date.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { wasSaid } from '../../model/was-said.js';

/** Finds the statements that were made, each with the middle of its date. Neither zoom nor panning changes them. */
export const datedStatements = memoizeByKey((explainer: Explainer, timeZone: string | undefined) => {
  const said = explainer.statements.filter(wasSaid);
  const place = datePlacer(timeZone);
  const dated = said.flatMap((statement) => {
    const date = statement.date && place(statement.date, true);
    const ms = date && (date.startEarliest + date.endLatest) / 2;
    return ms !== undefined && Number.isFinite(ms) ? [{ statement, ms }] : [];
  });
  return dated;
});

import type { Explainer, Statement } from '../../model/explainer.js';
import { datePlacer } from './placed-date.js';
import { memoizeByKey } from '../memoize.js';
import type { TimeScale } from '../scale/time-scale.js';

/** Statements said at about the same time, on one side. */
export interface StatementStack {
  readonly x: number;
  /** The side's place in the document's order, from 1; 0 for none. */
  readonly side: number;
  readonly statements: readonly Statement[];
}

export interface EventHistogramLayout {
  /** Those in view. */
  readonly stacks: readonly StatementStack[];
  /** How many statements have no date, and so no place. */
  readonly undatedCount: number;
}

/** Width of a stack: what is closer is said at about the same time. */
export const STACK_PX = 9;

/** When each side spoke: a stack of statements for each side and moment. Silences were never said, so they have none. */
export function layoutEventHistogram(explainer: Explainer, scale: TimeScale, timeZone?: string): EventHistogramLayout {
  const { said, undatedCount } = datedStatements(explainer, timeZone);
  const stacks = new Map<string, { x: number; side: number; statements: Statement[] }>();
  for (const { statement, ms, side } of said) {
    const x = scale.x(ms);
    if (!(x >= 0 && x <= scale.widthPx)) continue;
    const key = `${side} ${Math.round(x / STACK_PX)}`;
    const stack = stacks.get(key);
    if (stack) stack.statements.push(statement);
    else stacks.set(key, { x, side, statements: [statement] });
  }
  return { stacks: [...stacks.values()], undatedCount };
}

/** What was said, with the middle of when; no view changes it. */
export const datedStatements = memoizeByKey((explainer: Explainer, timeZone: string | undefined) => {
  const said = explainer.statements.filter(({ silence, status }) => !silence && status !== 'withdrawn');
  const place = datePlacer(timeZone);
  const dated = said.flatMap((statement) => {
    const date = statement.date && place(statement.date, true);
    const ms = date && (date.startEarliest + date.endLatest) / 2;
    return ms !== undefined && Number.isFinite(ms) ? [{ statement, ms, side: sideIndex(explainer, statement) }] : [];
  });
  return { said: dated, undatedCount: said.length - dated.length };
});

function sideIndex({ sides }: Explainer, { side }: Statement): number {
  return sides.findIndex(({ id }) => id === side?.id) + 1;
}

import type { Explainer, Statement } from '../../model/explainer.js';
import { datePlacer } from './placed-date.js';
import { memoizeByKey } from '../memoize.js';
import type { TimeScale } from '../scale/time-scale.js';

/** Statements that one side made at about the same time. */
export interface StatementStack {
  readonly x: number;
  /** Index of the side in the document's order, from 1; 0 for statements without a side. */
  readonly side: number;
  readonly statements: readonly Statement[];
}

export interface EventHistogramLayout {
  /** Stacks that are in view. */
  readonly stacks: readonly StatementStack[];
  /** Number of statements without a date, which have no position. */
  readonly undatedCount: number;
}

/** Width of a stack. Statements that are closer count as made at about the same time. */
export const STACK_PX = 9;

/**
 * Lays out the histogram of statements under the event chart, with a stack for each side and moment. It shows when each
 * side spoke, so silences are not counted.
 */
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

/** Finds the statements that were made, each with the middle of its date. Neither zoom nor panning changes them. */
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

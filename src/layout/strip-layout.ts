import type { Explainer, Statement } from '../model/explainer.js';
import { datePlacer } from './placed-date.js';
import type { TimeScale } from './time-scale.js';

/** Statements said at about the same time, on one side. */
export interface StripStack {
  readonly x: number;
  /** The side's place in the document's order, from 1; 0 for none. */
  readonly side: number;
  readonly statements: readonly Statement[];
}

export interface StripLayout {
  /** Those in view. */
  readonly stacks: readonly StripStack[];
  /** How many statements have no date, and so no place. */
  readonly undatedCount: number;
}

/** Width of a stack: what is closer is said at about the same time. */
export const STACK_PX = 9;

/** When each side spoke: a stack of statements for each side and moment. Silences were never said, so they have none. */
export function layoutStrip(explainer: Explainer, scale: TimeScale, timeZone?: string): StripLayout {
  const said = explainer.statements.filter(({ silence, status }) => !silence && status !== 'withdrawn');
  const place = datePlacer(timeZone);
  const placed = said.flatMap((statement) => {
    const date = statement.date && place(statement.date, true);
    const x = date && scale.x((date.startEarliest + date.endLatest) / 2);
    return x !== undefined && Number.isFinite(x) ? [{ statement, x, side: sideOf(explainer, statement) }] : [];
  });
  const inView = placed.filter(({ x }) => x >= 0 && x <= scale.widthPx);
  const stacks = new Map<string, typeof inView>();
  for (const each of inView) {
    const key = `${each.side} ${Math.round(each.x / STACK_PX)}`;
    const stack = stacks.get(key);
    if (stack) stack.push(each);
    else stacks.set(key, [each]);
  }
  return {
    stacks: [...stacks.values()].map((stack) => ({
      x: stack[0]!.x,
      side: stack[0]!.side,
      statements: stack.map(({ statement }) => statement),
    })),
    undatedCount: said.length - placed.length,
  };
}

function sideOf({ sides }: Explainer, { side }: Statement): number {
  return sides.findIndex(({ id }) => id === side?.id) + 1;
}

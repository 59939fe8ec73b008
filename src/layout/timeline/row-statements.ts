import { greatest } from 'd3-array';
import type { Explainer, Statement, StoryEvent } from '../../model/explainer.js';
import { isCorrected } from '../../model/is-corrected.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { DAY_MS } from '../../time/units/calendar.js';

/** The statements that stand beside an event. */
export interface RowStatements {
  /** The first of each side, and all that no reader may miss: what was not said, was corrected or was withdrawn. */
  readonly first: readonly Statement[];
  readonly rest: readonly Statement[];
}

/** An event that lasts longer is no single happening, and statements about it are not made at one. */
const MAX_DAYS = 31;

/**
 * Finds the statements that stand beside each event, by its id. Each stands once: where it was made, or else beside the last event that it is
 * about and that lasted no longer than a month. Before that one nobody can have said it.
 */
export const statementsInRows = memoizeByKey((explainer: Explainer): ReadonlyMap<string, RowStatements> => {
  const orderOfShort = new Map(explainer.events.filter((event) => !isLong(event)).map(({ id }, order) => [id, order]));
  const orderOf = (id: string): number => orderOfShort.get(id) ?? -1;
  const byEvent = new Map<string, Statement[]>();
  for (const statement of explainer.statements) {
    const { at, about } = statement;
    const isAt = at !== undefined && explainer.eventById.has(at);
    const id = isAt
      ? at
      : greatest(
          about.filter((each) => orderOfShort.has(each)),
          orderOf,
        );
    if (id !== undefined) byEvent.set(id, [...(byEvent.get(id) ?? []), statement]);
  }
  return new Map([...byEvent].map(([id, statements]) => [id, divide(statements)]));
});

function isLong({ date }: StoryEvent): boolean {
  return date !== undefined && date.latestMs - date.earliestMs > MAX_DAYS * DAY_MS;
}

function divide(statements: readonly Statement[]): RowStatements {
  const firstOfSide = new Map<string | undefined, Statement>();
  for (const statement of statements) {
    const { silence, status, side, lead } = statement;
    if (silence || status === 'withdrawn') continue;
    if (!firstOfSide.has(side?.id) || (lead && !firstOfSide.get(side?.id)!.lead)) firstOfSide.set(side?.id, statement);
  }
  const isFirst = (statement: Statement): boolean =>
    statement.silence !== undefined ||
    statement.status === 'withdrawn' ||
    isCorrected(statement) ||
    firstOfSide.get(statement.side?.id) === statement;
  return { first: statements.filter(isFirst), rest: statements.filter((each) => !isFirst(each)) };
}

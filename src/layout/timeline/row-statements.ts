import { greatest } from 'd3-array';
import type { Explainer, Statement, StoryEvent } from '../../model/explainer.js';
import { isCorrected } from '../../model/is-corrected.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { DAY_MS } from '../../time/units/calendar.js';

/** The statements that stand beside an event. */
export interface RowStatements {
  /** The first of each side, and all that no reader may miss: what was not said, was disputed, corrected or withdrawn. */
  readonly first: readonly Statement[];
  readonly rest: readonly Statement[];
}

/** An event that lasts longer is no single happening, and statements about it are not made at one. */
const MAX_DAYS = 31;

/**
 * Finds the statements that stand beside each event, by its id. Each stands once: where it was made, or else beside the last event that it is
 * about and that lasted no longer than a month. Beside a longer one stands what no reader may miss.
 */
export const statementsInRows = memoizeByKey((explainer: Explainer): ReadonlyMap<string, RowStatements> => {
  const orderOfShort = new Map(explainer.events.filter((event) => !isLong(event)).map(({ id }, order) => [id, order]));
  const orderOf = (id: string): number => orderOfShort.get(id) ?? -1;
  const byEvent = new Map<string, Statement[]>();
  for (const statement of explainer.statements) {
    const { at, about } = statement;
    const isAt = at !== undefined && explainer.eventById.has(at);
    const short = greatest(
      about.filter((each) => orderOfShort.has(each)),
      orderOf,
    );
    const long = isNeverHidden(statement) ? about.find((each) => explainer.eventById.has(each)) : undefined;
    const id = isAt ? at : (short ?? long);
    if (id !== undefined) byEvent.set(id, [...(byEvent.get(id) ?? []), statement]);
  }
  return new Map([...byEvent].map(([id, statements]) => [id, divide(statements)]));
});

function isLong({ date }: StoryEvent): boolean {
  return date !== undefined && date.latestMs - date.earliestMs > MAX_DAYS * DAY_MS;
}

/** True for what no reader may miss: what was not said, and what was disputed, corrected or withdrawn. */
function isNeverHidden(statement: Statement): boolean {
  const { silence, status } = statement;
  return silence !== undefined || status === 'withdrawn' || status === 'disputed' || isCorrected(statement);
}

/** Returns whose view a statement is: that of its side, or that of its speakers where they have none. */
function viewOf({ side, speakers }: Statement): string {
  return side ? `side ${side.id}` : speakers.map(({ id }) => id).join(' ');
}

function divide(statements: readonly Statement[]): RowStatements {
  const firstOfView = new Map<string, Statement>();
  for (const statement of statements) {
    const { silence, status, lead } = statement;
    if (silence || status === 'withdrawn') continue;
    const before = firstOfView.get(viewOf(statement));
    if (!before || (lead && !before.lead)) firstOfView.set(viewOf(statement), statement);
  }
  const isFirst = (statement: Statement): boolean =>
    isNeverHidden(statement) || firstOfView.get(viewOf(statement)) === statement;
  return { first: statements.filter(isFirst), rest: statements.filter((each) => !isFirst(each)) };
}

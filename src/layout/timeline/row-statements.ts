import { group, sort } from 'd3-array';
import type { Explainer, Statement, StoryEvent } from '../../model/explainer.js';
import { isCorrected } from '../../model/is-corrected.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { DAY_MS } from '../../time/units/calendar.js';

/** Maximum number of events that stand as one list. A longer list is divided into periods, which open. */
export const MAX_ROWS_AT_ONCE = 1000;

/** The statements that stand beside an event. */
export interface RowStatements {
  /** The first of each side, and all that no reader may miss: what was not said, was disputed, corrected or withdrawn. */
  readonly first: readonly Statement[];
  readonly rest: readonly Statement[];
  /** The first statement of each side in the story, which names it. */
  readonly introductions: ReadonlySet<Statement>;
}

/** Statements that belong to no event, and stand in rows of their own. */
export interface LoneStatements {
  /** By the event whose row they stand before, by its id. */
  readonly before: ReadonlyMap<string, readonly Statement[]>;
  readonly after: readonly Statement[];
  readonly undated: readonly Statement[];
}

/** An event that lasts longer is no single happening, and statements about it are not made at one. */
const MAX_DAYS = 31;

/**
 * Finds the statements that stand beside each event, by its id. Each stands once: where it was made, or else beside an event that it is about
 * and that lasted no longer than a month: the last one before it was made. Beside a longer one stands what no reader may miss.
 */
export const statementsInRows = memoizeByKey((explainer: Explainer): ReadonlyMap<string, RowStatements> => {
  const orderOf = new Map(explainer.events.map((event, order) => [event, order]));
  const byEvent = new Map<string, Statement[]>();
  for (const statement of explainer.statements) {
    const id = eventBeside(statement, explainer, (event) => orderOf.get(event)!)?.id;
    if (id !== undefined) byEvent.set(id, [...(byEvent.get(id) ?? []), statement]);
  }
  const sides = new Set<string>();
  const divided = explainer.events.flatMap(({ id }): [string, RowStatements][] => {
    const statements = byEvent.get(id);
    if (!statements) return [];
    const { first, rest } = divide(statements);
    const introductions = first.filter(({ side }) => side && sides.size < sides.add(side.id).size);
    return [[id, { first, rest, introductions: new Set(introductions) }]];
  });
  return new Map(divided);
});

/** Finds the rows before which statements stand that belong to no event of the story. */
export const loneStatements = memoizeByKey(
  (explainer: Explainer, events: readonly StoryEvent[], order: 'oldest' | 'newest'): LoneStatements => {
    const { eventById } = explainer;
    const lone = explainer.statements.filter(
      ({ at, about }) => ![at, ...about].some((id) => id !== undefined && eventById.has(id)),
    );
    const dated = lone.filter(({ date }) => date);
    if (order === 'newest') dated.reverse();
    const follows = ({ date }: StoryEvent, made: number) =>
      !date || (order === 'newest' ? date.earliestMs <= made : date.earliestMs > made);
    const nextOf = ({ date }: Statement) => events.find((event) => follows(event, date!.earliestMs))?.id;
    const byNext = group(dated, nextOf);
    return {
      before: new Map([...byNext].flatMap(([id, some]) => (id === undefined ? [] : [[id, some]]))),
      after: byNext.get(undefined) ?? [],
      undated: lone.filter(({ date }) => !date),
    };
  },
);

function eventBeside(
  statement: Statement,
  { eventById }: Explainer,
  orderOf: (event: StoryEvent) => number,
): StoryEvent | undefined {
  const { at, about, date } = statement;
  const made = at === undefined ? undefined : eventById.get(at);
  if (made) return made;
  const events = sort(
    about.flatMap((id) => eventById.get(id) ?? []),
    orderOf,
  );
  const short = events.filter((event) => !lastsLong(event));
  const isBefore = (event: StoryEvent) => event.date && (!date || event.date.earliestMs <= date.latestMs);
  return short.findLast(isBefore) ?? short[0] ?? (isNeverHidden(statement) ? events[0] : undefined);
}

/** Tells whether an event lasted. One that happened on some day of a year did not. */
function lastsLong({ date }: StoryEvent): boolean {
  return date?.kind === 'interval' && date.latestMs - date.earliestMs > MAX_DAYS * DAY_MS;
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

function divide(statements: readonly Statement[]): Pick<RowStatements, 'first' | 'rest'> {
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

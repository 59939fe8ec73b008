import { compareDates, overlaps, type FuzzyDate } from '../../time/fuzzy-date.js';
import type { Named, Statement } from '../../model/explainer.js';
import { dateOf } from './unordered-runs.js';

/** Statements in time order. */
export interface ConversationLayout {
  readonly moments: readonly ConversationMoment[];
  /** Statements whose dates of saying and of publication are both unknown. */
  readonly undated: readonly MomentRow[];
}

/** Statements of one date. None of them is earlier than another, so sides stand beside each other. */
export interface ConversationMoment {
  readonly date: FuzzyDate;
  /** True where only the date of publication is known. */
  readonly isPublication: boolean;
  /** False where the date overlaps with another's, so that the order isn't stated. */
  readonly isOrdered: boolean;
  readonly rows: readonly MomentRow[];
}

/** Statements of one moment that are drawn in one row: in the first column, in the second, or across both. */
export interface MomentRow {
  /** Statements of the first side. */
  readonly start: readonly Statement[];
  /** Statements of the second side. */
  readonly end: readonly Statement[];
  /** Statements of other sides, or of none. They stand across both columns. */
  readonly middle: readonly Statement[];
}

export interface ConversationOptions {
  readonly statements: readonly Statement[];
  /** Sides in the editor's order: the first stands at the start of the line, the second at its end. */
  readonly sides: readonly Named[];
  readonly order?: 'oldest' | 'newest';
  /** Returns the date of the event where a statement stood: the only date that one has that was withdrawn. */
  readonly dateOfEvent?: (statement: Statement) => FuzzyDate | undefined;
}

/**
 * Lays out statements in time order. A statement without a date of its own stands at its date of publication. A withdrawn one, of which
 * only the note is left, stands across both columns at the date of its event.
 */
export function layoutConversation(options: ConversationOptions): ConversationLayout {
  const { statements, sides, order = 'oldest', dateOfEvent = () => undefined } = options;
  const dated = statements.map((statement): Dated => {
    const date = statement.status === 'withdrawn' ? dateOfEvent(statement) : dateOf(statement);
    return { statement, date, isPublication: statement.status !== 'withdrawn' && !statement.date };
  });
  const groups = groupByDate(dated);
  return {
    moments: order === 'newest' ? markOrder(groups, sides).reverse() : markOrder(groups, sides),
    undated: rowsOf(
      dated.flatMap(({ statement, date }) => (date ? [] : [statement])),
      sides,
    ),
  };
}

/** A statement, and the date at which it stands. */
interface Dated {
  readonly statement: Statement;
  readonly date: FuzzyDate | undefined;
  readonly isPublication: boolean;
}

interface Group {
  readonly date: FuzzyDate;
  readonly isPublication: boolean;
  readonly statements: readonly Statement[];
}

/** Groups statements by date. Equal dates keep the order of the file. */
function groupByDate(statements: readonly Dated[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { statement, date, isPublication } of statements) {
    if (!date) continue;
    const key = `${isPublication} ${date.text}`;
    groups.set(key, { date, isPublication, statements: [...(groups.get(key)?.statements ?? []), statement] });
  }
  return [...groups.values()].sort((a, b) => compareDates(a.date, b.date));
}

function markOrder(groups: readonly Group[], sides: readonly Named[]): ConversationMoment[] {
  return groups.map(({ date, isPublication, statements }) => ({
    date,
    isPublication,
    isOrdered: !statements[1] && !groups.some((other) => other.date !== date && overlaps(other.date, date)),
    rows: rowsOf(statements, sides),
  }));
}

/** Pairs contrasting statements in rows of their own; the others stack on their side. */
function rowsOf(statements: readonly Statement[], sides: readonly Named[]): readonly MomentRow[] {
  const of = (side: Named | undefined) => (one: Statement) => side !== undefined && one.side?.id === side.id;
  const [isStart, isEnd] = [of(sides[0]), of(sides[1])];
  const pairs: MomentRow[] = [];
  const paired = new Set<Statement>();
  for (const start of statements.filter(isStart)) {
    const end = statements.find((one) => isEnd(one) && !paired.has(one) && isContrast(start, one));
    if (!end) continue;
    pairs.push({ start: [start], end: [end], middle: [] });
    paired.add(start).add(end);
  }
  const rest = statements.filter((one) => !paired.has(one));
  const stacked = { start: rest.filter(isStart), end: rest.filter(isEnd), middle: [] };
  const middle = rest.filter((one) => !isStart(one) && !isEnd(one));
  return [...pairs, stacked, { start: [], end: [], middle }].filter(
    (row) => row.start.length + row.end.length + row.middle.length > 0,
  );
}

function isContrast(a: Statement, b: Statement): boolean {
  const names = ({ answers }: Statement, id: string) => answers.some(({ to, as }) => to === id && as === 'contrasts');
  return names(a, b.id) || names(b, a.id);
}

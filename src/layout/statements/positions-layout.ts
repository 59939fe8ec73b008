import type { Finding, Named, Statement, WithheldStatement } from '../../model/explainer.js';

/** A table of statements: each row is a topic, each cell holds what one side says about it. */
export interface PositionsLayout {
  /** Columns in the editor's order. */
  readonly sides: readonly Named[];
  readonly rows: readonly PositionRow[];
}

export interface PositionRow {
  /** Absent for statements without a topic. */
  readonly topic?: Named;
  /** Identifies the row. */
  readonly key: string;
  /** One cell for each side, in the order of `sides`. */
  readonly cells: readonly PositionCell[];
  /** Cell for statements without a side; often empty. */
  readonly others: PositionCell;
  /** Withdrawn statements, of which only the note is left. They have no side, so they stand across the row. */
  readonly withdrawn: readonly Statement[];
  /** Findings about the topic. They stand across the row, above the sides. */
  readonly findings: readonly Finding[];
  /** Number of the row's statements, silences included. */
  readonly count: number;
  readonly silenceCount: number;
  readonly withheldCount: number;
  /**
   * Cells of the sides of which readers may be told that nothing is included. A statement that is withheld or withdrawn could be of
   * any side, and where no side has a statement, the others have.
   */
  readonly silent: readonly PositionCell[];
}

export interface PositionCell {
  /** Absent for statements without a side. */
  readonly side?: Named;
  /** Statements and silences in their order, after the one that the editor puts first. */
  readonly statements: readonly Statement[];
  /** Statements that are about this topic too, but stand in another row. */
  readonly elsewhere: readonly { readonly statement: Statement; readonly under: Named }[];
  /** Number of statements that a filter hides here, so that an empty cell doesn't read as if there were none. */
  readonly hiddenCount: number;
}

export interface PositionsOptions {
  readonly statements: readonly Statement[];
  readonly withheld?: readonly WithheldStatement[];
  readonly findings?: readonly Finding[];
  /** All statements of the document, where a filter hides some. */
  readonly whole?: { readonly statements: readonly Statement[]; readonly withheld?: readonly WithheldStatement[] };
  /** Topics and sides that may be shown, in the editor's order. */
  readonly topics: readonly Named[];
  readonly sides: readonly Named[];
  /** Keeps a column for a side without any statement. */
  readonly keepsEmptySides?: boolean;
}

/** Puts each statement into the row of its first topic and the column of its side. */
export function layoutPositions(options: PositionsOptions): PositionsLayout {
  const { statements, topics } = options;
  const sides = sidesFor(statements, options);
  const rows = [...topics, undefined].map((topic) => layoutRow(topic, { ...options, sides }));
  // Where a filter hides statements, a finding alone makes no row.
  const isWhole = !options.whole || options.whole.statements.length === statements.length;
  return { sides, rows: rows.filter((row) => hasContent(row) || (isWhole && row.findings.length > 0)) };
}

function sidesFor(
  statements: readonly Statement[],
  { sides, keepsEmptySides = true }: PositionsOptions,
): readonly Named[] {
  return keepsEmptySides ? sides : sides.filter(({ id }) => statements.some(({ side }) => side?.id === id));
}

function layoutRow(topic: Named | undefined, options: PositionsOptions): PositionRow {
  const { withheld = [], findings = [], sides, topics, whole = options } = options;
  const isHere = (one: WithheldStatement) => one.topic?.id === topic?.id;
  const isWithdrawnHere = (one: Statement) => isWithdrawn(one) && firstTopic(one, topics)?.id === topic?.id;
  const withdrawn = options.statements.filter(isWithdrawnHere);
  const isMissing = whole.withheld?.some(isHere) || whole.statements.some(isWithdrawnHere);
  const cells = sides.map((side) => layoutCell(side, topic, options));
  const bare = cells.filter((cell) => cell.statements.length + cell.elsewhere.length + cell.hiddenCount === 0);
  const others = layoutCell(undefined, topic, options);
  const statements = [...cells, others].flatMap((cell) => cell.statements);
  return {
    ...(topic && { topic }),
    key: topic ? `topic ${topic.id}` : 'other',
    cells,
    others,
    withdrawn,
    findings: findings.filter((finding) => finding.topic?.id === topic?.id),
    count: statements.length,
    silenceCount: statements.filter(({ silence }) => silence).length,
    withheldCount: withheld.filter(isHere).length,
    silent: isMissing || bare.length === cells.length ? [] : bare,
  };
}

function layoutCell(side: Named | undefined, topic: Named | undefined, options: PositionsOptions): PositionCell {
  const { statements, sides, topics, whole = options } = options;
  const all = whole.statements;
  const isOfSide = (one: Statement) => (isAmong(sides, one.side) ? one.side?.id : undefined) === side?.id;
  const isOnTopic = (one: Statement) => (topic ? isAmong(one.topics, topic) : !firstTopic(one, topics));
  const ofSide = statements.filter((one) => !isWithdrawn(one) && isOfSide(one));
  const isHere = (statement: Statement) => firstTopic(statement, topics)?.id === topic?.id;
  return {
    ...(side && { side }),
    statements: ofSide.filter(isHere).sort((a, b) => Number(isLead(b)) - Number(isLead(a))),
    elsewhere: ofSide.flatMap((statement) => {
      const under = firstTopic(statement, topics);
      return under && under.id !== topic?.id && isAmong(statement.topics, topic) ? { statement, under } : [];
    }),
    hiddenCount: all === statements ? 0 : countOf(all, isOfSide, isOnTopic) - countOf(statements, isOfSide, isOnTopic),
  };
}

/** Returns true for a statement that the editor puts first. What wasn't said leads nothing. */
export function isLead({ lead, silence }: Statement): boolean {
  return lead === true && !silence;
}

function countOf(statements: readonly Statement[], ...are: readonly ((one: Statement) => boolean)[]): number {
  return statements.filter((one) => !isWithdrawn(one) && are.every((is) => is(one))).length;
}

function isWithdrawn({ status }: Statement): boolean {
  return status === 'withdrawn';
}

/** Returns the topic under which a statement stands: the first that is shown. A statement stands only once. */
function firstTopic({ topics }: Statement, shown: readonly Named[]): Named | undefined {
  return topics.find((topic) => isAmong(shown, topic));
}

function isAmong(list: readonly Named[], one: Named | undefined): boolean {
  return one !== undefined && list.some(({ id }) => id === one.id);
}

function hasContent({ count, withheldCount, withdrawn, cells, others }: PositionRow): boolean {
  return (
    count + withheldCount + withdrawn.length > 0 || [...cells, others].some(({ elsewhere }) => elsewhere.length > 0)
  );
}

import type { Named, Statement } from '../../model/explainer.js';
import { isLead, type PositionCell, type PositionRow } from './positions-layout.js';

/** A row of the table as readers see it: contrasts face each other, and what is of less weight is folded away. */
export interface ArrangedRow {
  /** True if the editor puts a statement first that is in no contrast, so that contrasts come after it. */
  readonly isLed: boolean;
  readonly contrasts: readonly Contrast[];
  readonly cells: readonly ArrangedCell[];
  readonly others: ArrangedCell;
  /** Ids of the statements that are larger. Either every side that said something has one, or none. */
  readonly leads: ReadonlySet<string>;
}

/** Statements that are set against each other, side by side. */
export type Contrast = readonly { readonly side: Named; readonly statements: readonly Statement[] }[];

/** Statements of a side besides its contrasts. */
export interface ArrangedCell extends PositionCell {
  /** Statements and silences that are always seen. */
  readonly seen: readonly Statement[];
  /** Statements that a reader opens. */
  readonly folded: readonly Statement[];
}

/** Returns true for a statement that holds quoted words. */
export type IsQuoted = (statement: Statement) => boolean;

/** Number of statements of a side that are seen on a topic, and of those seen because they hold quoted words. */
const SEEN = 2;
const MAX_SEEN = 6;

/**
 * Arranges a row. All contrasts and silences are seen, otherwise up to two statements of a side and those that hold
 * quoted words.
 *
 * @param row The row, with the statements of each side in their order.
 * @param isQuoted Returns true for a statement that holds quoted words.
 * @param isWhole True to fold nothing, as where a reader looks for something.
 */
export function arrangeRow(row: PositionRow, isQuoted: IsQuoted, isWhole = false): ArrangedRow {
  const contrasts = contrastsIn(row.cells);
  const paired = new Set(contrasts.flat().flatMap(({ statements }) => statements));
  const arrange = (cell: PositionCell) => arrangeCell(cell, paired, isQuoted, isWhole);
  const cells = row.cells.map(arrange);
  return {
    isLed: cells.some(({ seen: [first] }) => first && isLead(first)),
    contrasts,
    cells,
    others: arrange(row.others),
    leads: new Set(leadsIn(row.cells, contrasts).map(({ id }) => id)),
  };
}

function arrangeCell(
  cell: PositionCell,
  paired: ReadonlySet<Statement>,
  isQuoted: IsQuoted,
  isWhole: boolean,
): ArrangedCell {
  const alone = cell.statements.filter((one) => !paired.has(one));
  const said = alone.filter(isSaid);
  const room = SEEN - (cell.statements.length - alone.length);
  const first = said.slice(0, room > 0 || (said[0] && isLead(said[0])) ? 1 : 0);
  const chosen = new Set([...first, ...said.filter(isQuoted).slice(0, MAX_SEEN)]);
  for (const one of said) if (chosen.size < room) chosen.add(one);
  const isSeen = (one: Statement) => isWhole || one.silence !== undefined || chosen.has(one);
  return { ...cell, seen: alone.filter(isSeen), folded: alone.filter((one) => !isSeen(one)) };
}

/** Finds contrasts between sides, in the order in which the document states them. */
function contrastsIn(cells: readonly PositionCell[]): readonly Contrast[] {
  const all = cells.flatMap(({ statements }) => statements);
  const groups: Set<Statement>[] = [];
  for (const one of [...all].sort(byPlace)) {
    for (const { to, as } of one.answers) {
      const other = all.find(({ id }) => id === to);
      if (as !== 'contrasts' || !other || other.side?.id === one.side?.id) continue;
      const joined = groups.filter((group) => group.has(one) || group.has(other));
      const group = joined[0] ?? new Set();
      if (joined.length === 0) groups.push(group);
      for (const member of [...joined.flatMap((each) => [...each]), one, other]) group.add(member);
      for (const each of joined.slice(1)) groups.splice(groups.indexOf(each), 1);
    }
  }
  const isFirst = (group: ReadonlySet<Statement>) => Number([...group].some(isLead));
  groups.sort((a, b) => isFirst(b) - isFirst(a));
  return groups.map((group) =>
    cells.flatMap(({ side, statements }) => {
      const members = statements.filter((one) => group.has(one));
      return side && members.length > 0 ? [{ side, statements: members }] : [];
    }),
  );
}

/**
 * Finds the first statement of each side: the editor's, that of the first contrast, or else in its cell. One statement
 * alone leads none.
 */
function leadsIn(cells: readonly PositionCell[], contrasts: readonly Contrast[]): readonly Statement[] {
  const said = cells.map(({ statements }) => statements.filter(isSaid));
  const isChosen = ([first]: readonly Statement[]) => first !== undefined && isLead(first);
  if (contrasts.length === 0 && said.every((list) => list.length < 2 && !isChosen(list))) return [];
  return cells.flatMap(({ side }, index) => {
    const inContrast = contrasts[0]?.find((one) => one.side.id === side?.id);
    const list = isChosen(said[index]!) ? undefined : inContrast?.statements;
    return (list ?? said[index]!).slice(0, 1);
  });
}

function isSaid({ silence }: Statement): boolean {
  return silence === undefined;
}

/** Compares places in the document. Pointers of statements differ in the number at their end, and a longer number is larger. */
function byPlace({ pointer: a }: Statement, { pointer: b }: Statement): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

import type { Named, Statement } from '../../model/explainer.js';
import { isCorrected } from '../../model/is-corrected.js';
import { isLead, type PositionCell, type PositionRow } from './positions-layout.js';

/** A row of the table as it is drawn: contrasting statements side by side, and less important statements collapsed. */
export interface ArrangedRow {
  /** True if the lead statement of a side is in no contrast, so that contrasts are drawn after it. */
  readonly leadFirst: boolean;
  readonly contrasts: readonly Contrast[];
  readonly cells: readonly ArrangedCell[];
  readonly others: ArrangedCell;
}

/** Statements that are set against each other, side by side. */
export type Contrast = readonly { readonly side: Named; readonly statements: readonly Statement[] }[];

/** Statements of a side besides its contrasts. */
export interface ArrangedCell extends PositionCell {
  /** Statements and silences that are always shown: all silences, and all statements that were corrected, are among them. */
  readonly visible: readonly Statement[];
  /** Statements that are shown after a press. */
  readonly collapsed: readonly Statement[];
}

/** Returns true for a statement that holds quoted words. */
export type IsQuoted = (statement: Statement) => boolean;

/** Usual number of visible statements of a side on a topic, and the maximum number of those that are visible for their quoted words. */
const USUAL_VISIBLE = 2;
const MAX_VISIBLE = 6;

/**
 * Arranges a row. All contrasts and silences are visible. Of the other statements, up to two of each side are visible, those with
 * quoted words, and all that were corrected.
 *
 * @param row The row, with the statements of each side in their order.
 * @param isQuoted Returns true for a statement that holds quoted words.
 * @param isExpanded True to collapse nothing, as during a search.
 */
export function arrangeRow(row: PositionRow, isQuoted: IsQuoted, isExpanded = false): ArrangedRow {
  const contrasts = contrastsIn(row.cells);
  const paired = new Set(contrasts.flat().flatMap(({ statements }) => statements));
  const arrange = (cell: PositionCell) => arrangeCell(cell, paired, isQuoted, isExpanded);
  const cells = row.cells.map(arrange);
  return {
    leadFirst: cells.some(({ visible: [first] }) => first && isLead(first)),
    contrasts,
    cells,
    others: arrange(row.others),
  };
}

/** Returns the statements of a row in the order in which they are drawn. */
export function statementsAsDrawn({ leadFirst, contrasts, cells, others }: ArrangedRow): readonly Statement[] {
  const opposed = contrasts.flat().flatMap(({ statements }) => statements);
  const alone = cells.flatMap(({ visible, collapsed }) => [...visible, ...collapsed]);
  return [...(leadFirst ? [alone, opposed] : [opposed, alone]), others.visible, others.collapsed].flat();
}

function arrangeCell(
  cell: PositionCell,
  paired: ReadonlySet<Statement>,
  isQuoted: IsQuoted,
  isExpanded: boolean,
): ArrangedCell {
  const alone = cell.statements.filter((one) => !paired.has(one));
  const said = alone.filter(isSaid);
  const room = USUAL_VISIBLE - (cell.statements.length - alone.length);
  const first = said.slice(0, room > 0 || said.slice(0, 1).some(isLead) ? 1 : 0);
  const chosen = new Set([...first, ...said.filter(isQuoted).slice(0, MAX_VISIBLE)]);
  for (const one of said) if (chosen.size < room) chosen.add(one);
  const isVisible = (one: Statement) => isExpanded || one.silence !== undefined || chosen.has(one) || isCorrected(one);
  return { ...cell, visible: alone.filter(isVisible), collapsed: alone.filter((one) => !isVisible(one)) };
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

function isSaid({ silence }: Statement): boolean {
  return silence === undefined;
}

/** Compares places in the document. Pointers of statements differ in the number at their end, and a longer number is larger. */
function byPlace({ pointer: a }: Statement, { pointer: b }: Statement): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

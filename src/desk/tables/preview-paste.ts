import { parseCsv } from '../../convert/csv/parse-csv.js';
import { readDocument } from '../../model/read-document.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { followDateOf } from '../dates/follow-event.js';
import { readEdtf } from '../dates/read-edtf.js';
import { equalJson, isList, isObject, type Json } from '../document/json.js';
import type { Edit } from '../document/make-edits.js';
import { applyPatches, beforeAndAfter } from '../document/patch.js';
import { parseTable, pasteTable, readHeaderRow, type CellReader } from './paste-table.js';
import { memberOf, valueAt } from '../document/pointer.js';

/** Where a table is pasted. */
export interface PasteTarget {
  /** Pointer of the list. */
  readonly list: string;
  /** Index of the first item that is written over. */
  readonly from: number;
  /** Fields of the columns, for a table without a header row. */
  readonly columns: readonly string[];
  /** Fields that a header may name. */
  readonly fields: readonly string[];
}

/** An item that a paste adds or changes, or a statement that follows the new date of its event. */
export interface PastedItem {
  readonly pointer: string;
  readonly kind: 'added' | 'changed' | 'follows';
  /** The fields that differ, by their pointers within the item. */
  readonly fields: Edit;
  /** Names of fields that a changed item keeps. */
  readonly kept: readonly string[];
}

/** A column that is left out, by its header or number, with the number of its cells; or a row with an unpaired quotation mark. */
export type PasteLoss =
  | { readonly kind: 'column'; readonly name: string; readonly count: number }
  | { readonly kind: 'mark'; readonly row: number };

/** Preview of a paste: its changes and losses, before it is done. */
export interface PastePreview {
  readonly edit: Edit;
  /** The document after the paste. */
  readonly document: Json;
  readonly rowCount: number;
  readonly items: readonly PastedItem[];
  readonly losses: readonly PasteLoss[];
  /** Problems of cells that could not be understood. */
  readonly problems: readonly Problem[];
}

/** Returns the changes and losses that pasting a table would cause. */
export function previewPaste(document: Json, typed: string, target: PasteTarget, read: CellReader): PastePreview {
  const { list, from, columns, fields } = target;
  const [first = [], ...others] = parseTable(typed);
  const heads = others.length > 0 ? readHeaderRow(first, fields) : undefined;
  const rows = heads ? others : [first, ...others];
  const named = heads ?? columns;
  const pasted = pasteTable(document, list, from, named, rows, read);
  const written = applyPatches(document, pasted) ?? document;
  const items = compareItems(list, document, written);
  const following = list === '/events' ? followDates(written, items) : [];
  const after = applyPatches(written, following) ?? written;
  const followers = compareItems('/statements', written, after).map((item) => ({ ...item, kind: 'follows' as const }));
  return {
    edit: [...pasted, ...following],
    document: after,
    rowCount: rows.length,
    items: [...items, ...followers],
    losses: [...findLostColumns(heads ? first : [], named, rows), ...findStrayMarks(typed)],
    problems: findNewProblems(document, after, items),
  };
}

/** The edit by which statements follow the dates of events that a paste corrects. */
function followDates(document: Json, events: readonly PastedItem[]): Edit {
  return events.flatMap(({ pointer, fields }) => {
    const before = fields.find((field) => field.pointer === '/date')?.before;
    return readEdtf(before) ? followDateOf(document, pointer, before) : [];
  });
}

function compareItems(list: string, before: Json, after: Json): readonly PastedItem[] {
  const [was, is] = [valueAt(before, list), valueAt(after, list)].map((value) => (isList(value) ? value : []));
  return (is ?? []).flatMap((item, index): readonly PastedItem[] => {
    const old = was?.[index];
    if (equalJson(old, item)) return [];
    const names = isObject(item) ? Object.keys(item) : [];
    const removed = isObject(old) ? Object.keys(old).filter((name) => !names.includes(name)) : [];
    const fields = [...names, ...removed].flatMap((name) => {
      const [one, other] = [memberOf(old, name), memberOf(item, name)];
      return equalJson(one, other) ? [] : [{ pointer: pointerTo('', name), ...beforeAndAfter(one, other) }];
    });
    const changed = new Set(fields.map(({ pointer }) => pointer));
    const kept = old === undefined ? [] : names.filter((name) => !changed.has(pointerTo('', name)));
    return [{ pointer: pointerTo(list, index), kind: old === undefined ? 'added' : 'changed', fields, kept }];
  });
}

function findLostColumns(
  heads: readonly string[],
  named: readonly string[],
  rows: readonly (readonly string[])[],
): readonly PasteLoss[] {
  const width = Math.max(heads.length, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly PasteLoss[] => {
    const count = rows.filter((row) => (row[column] ?? '') !== '').length;
    if ((named[column] ?? '') !== '' || count === 0) return [];
    return [{ kind: 'column', name: heads[column] || String(column + 1), count }];
  });
}

function findStrayMarks(typed: string): readonly PasteLoss[] {
  return parseCsv(`sep=\t\n${typed}`).flatMap(({ number, cells }): readonly PasteLoss[] =>
    cells.some(({ fault }) => fault) ? [{ kind: 'mark', row: number }] : [],
  );
}

/** Problems of the fields that a paste writes, which were not there before. */
function findNewProblems(before: Json, after: Json, items: readonly PastedItem[]): readonly Problem[] {
  const keyOf = ({ code, pointer, message }: Problem) => [code, pointer, message].join('\n');
  const known = new Set(readDocument(before).problems.map(keyOf));
  const written = new Set(items.flatMap(({ pointer, fields }) => fields.map((field) => pointer + field.pointer)));
  return readDocument(after).problems.filter((problem) => {
    const field = problem.pointer.split('/').slice(0, 4).join('/');
    return written.has(field) && !known.has(keyOf(problem));
  });
}

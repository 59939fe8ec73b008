import { translateHead } from '../../convert/csv/column-names.js';
import { parseCsv } from '../../convert/csv/parse-csv.js';
import { insertEntry, setField, type Edit } from '../document/make-edits.js';
import { isList, type Json, type JsonObject } from '../document/json.js';
import { applyPatches } from '../document/patch.js';
import { newId } from '../document/new-ids.js';
import { referredIds } from '../document/referred-ids.js';
import { memberOf, valueAt } from '../document/pointer.js';
import { entriesIn, fieldOrderAt, shapeAt } from '../document/shape-at-pointer.js';

/** Parses cells from a spreadsheet's clipboard: rows are separated by line ends, cells by tabs. */
export function parseTable(text: string): readonly (readonly string[])[] {
  return parseCsv(`sep=\t\n${text.replace(/^\ufeff/, '')}`).map(({ cells }) => cells.map((cell) => cell.text.trim()));
}

/** Column names that are accepted beside the fields' own. */
const SYNONYMS: Readonly<Record<string, string>> = {
  when: 'date',
  day: 'date',
  start: 'date',
  startdate: 'date',
  headline: 'title',
  event: 'title',
  what: 'title',
  description: 'summary',
  details: 'summary',
  quote: 'text',
  words: 'text',
  statement: 'text',
  who: 'speaker',
  by: 'speaker',
  source: 'sources',
  topic: 'topics',
  group: 'lane',
};

/** Returns the fields that a header row names, in its order, with `''` for unknown columns; undefined if the row is no header. */
export function readHeaderRow(row: readonly string[], fields: readonly string[]): readonly string[] | undefined {
  const byName = new Map(fields.map((field) => [plain(field), field]));
  const heads = row.map((cell) => {
    const name = byName.has(plain(cell)) ? plain(cell) : (translateHead(plain(cell)) ?? plain(cell));
    const known = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : undefined;
    return byName.get(name) ?? (known !== undefined && fields.includes(known) ? known : '');
  });
  if (heads.every((head) => head === '')) return undefined;
  // Of two columns for one field, the second is unknown.
  return heads.map((head, index) => (heads.indexOf(head) === index ? head : ''));
}

/** Converts the text of a cell to the field's value, or to undefined for an empty cell. */
export type CellReader = (field: string, text: string) => Json | undefined;

/**
 * Writes a table into a list of items, starting at an item and a column. It overwrites fields and adds items; empty
 * cells leave fields unchanged.
 */
export function pasteTable(
  document: Json,
  list: string,
  from: number,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  read: CellReader,
): Edit {
  const edits: Edit[] = [];
  let changed: Json = document;
  const referred = referredIds(document, list.slice(1));
  const act = (edit: Edit) => {
    edits.push(edit);
    changed = applyPatches(changed, edit) ?? changed;
  };
  rows.forEach((cells, index) => {
    const pointer = `${list}/${from + index}`;
    const fields = columns.flatMap((field, column) => {
      const value = field === '' || (cells[column] ?? '') === '' ? undefined : read(field, cells[column] ?? '');
      return value === undefined ? [] : [[field, value] as const];
    });
    if (fields.length === 0) return;
    const order = fieldOrderAt(pointer);
    if (valueAt(changed, pointer) !== undefined) {
      for (const [field, value] of fields) act(setField(changed, `${pointer}/${field}`, value, order));
      return;
    }
    const entries = valueAt(changed, list);
    const item = inOrder(Object.fromEntries(fields), order);
    const id = memberOf(item, 'id') ?? newId(changed, list, item, referred);
    act(insertEntry(changed, list, isList(entries) ? entries.length : 0, id === undefined ? item : { id, ...item }));
  });
  return edits.flat();
}

/** Returns the id of the item that a cell names by its id, or by its name regardless of case; undefined if there is none. */
function findItem(document: Json, list: string, text: string): string | undefined {
  const items = valueAt(document, list);
  const wanted = text.trim().toLowerCase();
  const found = (isList(items) ? items : []).find((item) =>
    ['id', 'name', 'shortName', 'title'].some((name) => {
      const called = memberOf(item, name);
      return typeof called === 'string' && called.toLowerCase() === wanted;
    }),
  );
  const id = memberOf(found, 'id');
  return typeof id === 'string' ? id : undefined;
}

/**
 * Converts a cell to the shape of its field: to a list where the field is one, and to an id where it refers to an item.
 */
export function readCell(document: Json, list: string, field: string, text: string): Json {
  const shape = shapeAt(`${list}/0/${field}`);
  const entries = entriesIn(shape);
  const one = entries ?? shape;
  const named = one?.kind === 'either' ? one.options.find((option) => option.kind === 'text') : one;
  const lists = named?.kind === 'text' ? (named.refersTo ?? []) : [];
  const refer = (name: string) =>
    lists.map((each) => findItem(document, `/${each}`, name)).find((id) => id !== undefined) ?? name;
  if (shape?.kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
  if (shape?.kind === 'boolean') return BOOLEANS[text.trim().toLowerCase()] ?? text;
  if (lists.length === 0 && !entries) return text;
  const parts = entries ? text.split(/;\s*/).filter((part) => part !== '') : [text];
  const ids = parts.map(refer);
  return shape?.kind === 'list' || ids.length > 1 ? ids : (ids[0] ?? text);
}

/** Booleans as spreadsheets write them. */
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

function inOrder(item: JsonObject, order: readonly string[]): JsonObject {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(Object.entries(item).sort(([one], [other]) => place(one) - place(other)));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

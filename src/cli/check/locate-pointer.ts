import { parseCsv } from '../../convert/csv/parse-csv.js';
import { parsePointer } from '../../model/json-pointer.js';
import type { TextRange } from '../../desk/evidence/text-range.js';

/** Finds the range of a value by its pointer, or of the nearest value around it. */
export type FindRange = (pointer: string) => TextRange;

/** Creates a finder for sheets. `/12/Headline` is a row, as spreadsheets count, and the head of a column. */
export function makeSheetFinder(csv: string): FindRange {
  const rows = parseCsv(csv);
  const rowByNumber = new Map(rows.map((row) => [row.number, row.cells]));
  const heads = rows[0]?.cells.map(({ text }) => text.trim()) ?? [];
  return (pointer) => {
    const [number = '', head = ''] = parsePointer(pointer);
    const cells = rowByNumber.get(Number(number)) ?? rows[0]?.cells ?? [];
    const column = heads.includes(head) ? heads.indexOf(head) : Number(head) - 1;
    const [first] = cells;
    return cells[column] ?? { start: first?.start ?? 0, end: first?.start ?? 0 };
  };
}

/** Creates a finder for lines. `/12` is a line, from 1, without its leading white space. */
export function makeLineFinder(text: string): FindRange {
  const lines = Array.from(text.matchAll(/(?<=^|\n|\r(?!\n))[^\r\n]*/g), ({ 0: line, index }) => ({ line, index }));
  return (pointer) => {
    const { line, index } = lines[Number(pointer.slice(1)) - 1] ?? { line: '', index: 0 };
    return { start: index + (line.length - line.trimStart().length), end: index + line.trimEnd().length };
  };
}

import { strFromU8, type Unzipped } from '../../packages/workbook.js';
import { readAttributes, readXml } from '../xml/read-xml.js';
import { readPrecisions, type DatePrecision } from './date-precision.js';

/** Facts about the cells of a sheet that stand beside their values, by row and column from 0. */
export interface CellFacts {
  /** How exactly the cell shows a date; a day where the file says nothing. */
  readonly precisionAt: (row: number, column: number) => DatePrecision;
  /** The address that the cell links to. */
  readonly linkAt: (row: number, column: number) => string | undefined;
}

/** The parts of a workbook that hold such facts. */
export const FACT_FILES = /^xl\/(?:workbook|styles|worksheets\/[^/]+)\.xml$|^xl\/(?:worksheets\/)?_rels\/[^/]+\.rels$/;

/**
 * Reads the facts about a sheet's cells.
 *
 * @param files The parts of the workbook, by path.
 * @param index Which sheet, from 0.
 */
export function readCellFacts(files: Unzipped, index: number): CellFacts {
  const text = (path: string) => (files[path] ? strFromU8(files[path]) : '');
  const path = pathOfSheet(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'), index);
  const nameAt = path.lastIndexOf('/') + 1;
  const targets = readTargets(text(`${path.slice(0, nameAt)}_rels/${path.slice(nameAt)}.rels`));
  const precisions = readPrecisions(text('xl/styles.xml'));
  const styles = new Map<string, number>();
  const links = new Map<string, string>();
  readXml(text(path), {
    begin: ({ name, attributes }) => {
      if (name === 'c') styles.set(attributes.get('r') ?? '', Number(attributes.get('s') ?? 0));
      if (name === 'hyperlink') links.set(attributes.get('ref') ?? '', targets.get(attributes.get('id')) ?? '');
    },
  });
  return {
    precisionAt: (row, column) => precisions[styles.get(addressOf(row, column)) ?? 0] ?? 'day',
    linkAt: (row, column) => links.get(addressOf(row, column)),
  };
}

/** The path of a sheet in the file: the workbook names a relation, and the relation a target. */
function pathOfSheet(workbook: string, relations: string, index: number): string {
  const sheet = readAttributes(workbook, 'sheet')[index];
  const target = readTargets(relations).get(sheet?.get('id')) ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Addresses by the ids of their relations. */
function readTargets(relations: string): ReadonlyMap<string | undefined, string> {
  const found = readAttributes(relations, 'Relationship');
  return new Map(found.map((attributes) => [attributes.get('Id'), attributes.get('Target') ?? '']));
}

/** The address of a cell as a workbook writes it: `B3`. */
function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

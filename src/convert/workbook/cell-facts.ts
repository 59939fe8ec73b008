import { strFromU8, type Unzipped } from '../../packages/workbook.js';
import { findTags, readAttribute } from './xml-attributes.js';
import { readPrecisions, readStyles, type DatePrecision } from './date-precision.js';

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
  const sheet = text(path);
  const precisions = readPrecisions(text('xl/styles.xml'));
  const styles = readStyles(sheet);
  const nameAt = path.lastIndexOf('/') + 1;
  const links = readLinks(sheet, text(`${path.slice(0, nameAt)}_rels/${path.slice(nameAt)}.rels`));
  return {
    precisionAt: (row, column) => precisions[styles.get(addressOf(row, column)) ?? 0] ?? 'day',
    linkAt: (row, column) => links.get(addressOf(row, column)),
  };
}

/** The path of a sheet in the file: the workbook names a relation, and the relation a target. */
function pathOfSheet(workbook: string, relations: string, index: number): string {
  const sheet = findTags(workbook, 'sheet')[index] ?? '';
  const target = readTargets(relations).get(readAttribute(sheet, 'r:id')) ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Addresses of links by the address of their cell. */
function readLinks(sheet: string, relations: string): ReadonlyMap<string, string> {
  const targets = readTargets(relations);
  const tags = findTags(sheet, 'hyperlink');
  return new Map(tags.map((tag) => [readAttribute(tag, 'ref'), targets.get(readAttribute(tag, 'r:id')) ?? '']));
}

function readTargets(relations: string): ReadonlyMap<string, string> {
  const tags = findTags(relations, 'Relationship');
  return new Map(tags.map((tag) => [readAttribute(tag, 'Id'), readAttribute(tag, 'Target')]));
}

/** The address of a cell as a workbook writes it: `B3`. */
function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

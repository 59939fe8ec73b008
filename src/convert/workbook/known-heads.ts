import { NAMES_BY_COLUMN } from '../csv/column-names.js';
import { plainName } from '../csv/csv-sheet.js';
import { translateHead } from '../csv/translate-head.js';

const COLUMN_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES_BY_COLUMN).flat().map(plainName));

/** True for a text that names the column of sources. */
export function isSourceColumn(text: string): boolean {
  const head = englishName(text);
  return NAMES_BY_COLUMN.sources.some((name) => plainName(name) === head);
}

/** True for a text that names a column, however it is spaced and capitalized. */
export function isColumnName(text: string): boolean {
  return COLUMN_NAMES.has(englishName(text));
}

const englishName = (text: string): string => translateHead(plainName(text)) ?? plainName(text);

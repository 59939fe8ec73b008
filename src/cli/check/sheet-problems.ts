import type { FormatName } from '../../convert/detect-format.js';
import type { Problem } from '../../model/problems/problem.js';
import { CSV_FIELDS } from '../../convert/csv/column-names.js';
import { readSheet, type Sheet } from '../../convert/csv/csv-sheet.js';
import type { CsvOptions } from '../../convert/csv/from-csv.js';
import { readSheetDate } from '../../convert/csv/sheet-dates.js';
import { guess } from '../../model/problems/guess.js';

interface SheetWords {
  /** Codes of problems of fields that such a sheet can't have. */
  readonly silent: ReadonlySet<string>;
  /** Cures by code, in the words of such a sheet. */
  readonly cures: Readonly<Record<string, string>>;
}

/** Sheets by format. A sheet has columns for fields, but not for all of them. */
const SHEETS: { readonly [Format in FormatName]?: SheetWords } = {
  csv: {
    silent: new Set(),
    cures: {
      'sources-missing': 'Fill the column “sources”.',
      'alt-missing': 'Fill the column “alt”.',
      'time-zone-missing': 'Write the offset behind each time: 2023-02-18T19:30+01:00.',
      'date-text-disagrees': 'Make the columns “dateText” and “date” agree.',
      'text-empty': 'Fill the column “title”. Until then the row is left out.',
    },
  },
  'timelinejs-csv': {
    silent: new Set(['sources-missing', 'time-zone-missing']),
    cures: {
      'alt-missing': 'Fill the column “Alt Text”.',
      'date-text-disagrees': 'Make “Display Date” agree with the columns of the date.',
    },
  },
};

/**
 * Formats a problem of a document for the sheet from which the document was made.
 *
 * @param problem The problem that reading or a review found.
 * @param format Format of the file.
 * @returns The problem with a cure that is possible in a sheet; undefined if the problem can't be solved in a sheet.
 */
export function inWordsOfFile(problem: Problem, format: FormatName): Problem | undefined {
  const words = SHEETS[format];
  if (words?.silent.has(problem.code)) return undefined;
  return { ...problem, cure: words?.cures[problem.code] ?? problem.cure };
}

/**
 * Adds to the problem of missing columns how to name them: by `--columns` for a sheet in the users’ own layout, else in the first row. An empty
 * sheet has only the problem that it is empty.
 *
 * @param problems Problems of a conversion.
 * @param format Format of the file.
 * @param text Text of the file.
 * @param options Options of the conversion.
 */
export function sayColumns(
  problems: readonly Problem[],
  format: FormatName,
  text: string,
  options: CsvOptions = {},
): readonly Problem[] {
  const isEmpty = problems.some(({ code }) => code === 'conversion-sheet-empty');
  return problems.flatMap((problem) => {
    if (problem.code !== 'conversion-column-missing') return problem;
    if (isEmpty) return [];
    const missing = String(problem.values['columns']).split(', ');
    const sheet = readSheet(text, () => {});
    const cure = format === 'csv' ? nameColumns(missing, sheet, options) : mendHeads(missing, sheet.heads);
    return { ...problem, cure: cure ?? problem.cure };
  });
}

/** Formats a value for `--columns`: the given names, and the heads that are probably meant by missing columns. */
function nameColumns(missing: readonly string[], sheet: Sheet, options: CsvOptions): string {
  const { columns = {} } = options;
  // The option can't hold a head with a comma.
  const known = sheet.heads.filter((head) => !head.includes(',') && !Object.values(columns).includes(head));
  const guesses = missing.map((name) => {
    const field = CSV_FIELDS.find((each) => columns[each] === name) ?? name;
    const meant = guess(name, known) ?? known.find((head) => guess(head, [name]) !== undefined);
    return [field, meant ?? (field === 'date' ? findDates(sheet, known, options) : undefined)] as const;
  });
  const heads = guesses.flatMap(([, head]) => (head === undefined ? [] : `“${head}”`));
  const asked = heads.length === 0 ? '' : `${heads.length === 1 ? 'Is it' : 'Are they'} ${heads.join(' and ')}? `;
  const named = Object.fromEntries(guesses.map(([field, head = 'HEAD']) => [field, head]));
  const meant = Object.entries({ ...columns, ...named })
    .map((entry) => entry.join('='))
    .join(',');
  const example = /^[\w=,]*$/.test(meant) ? meant : `"${meant}"`;
  const gap = heads.length < guesses.length ? ', with heads of the sheet in place of HEAD' : '';
  return `${asked}Say which is which: said-and-done convert --columns ${example}${gap}.`;
}

/** Rows that are looked at for dates. */
const MAX_ROWS = 20;

/** Returns the head of the first column in which dates stand, and nothing else. */
function findDates({ rows }: Sheet, heads: readonly string[], { lang }: CsvOptions): string | undefined {
  return heads.find((head) => {
    const cells = rows
      .slice(0, MAX_ROWS)
      .map((row) => row.get(head))
      .filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => readSheetDate(cell, lang, 'day-first') !== undefined);
  });
}

/** Returns a message with the heads that are similar to missing columns. */
function mendHeads(missing: readonly string[], heads: readonly string[]): string | undefined {
  const slips = missing.flatMap((name) => {
    const head = heads.includes(name) ? undefined : guess(name, heads);
    return head === undefined ? [] : `${name} in place of “${head}”`;
  });
  return slips.length === 0 ? undefined : `Name the columns in the first row: ${slips.join(' and ')}.`;
}

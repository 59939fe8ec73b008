import type { FormatName } from '../../convert/detect-format.js';
import type { Problem } from '../../model/problems/problem.js';

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

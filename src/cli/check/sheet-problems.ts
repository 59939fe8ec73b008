import type { FormatName } from '../../convert/detect-format.js';
import type { Problem } from '../../model/problems/problem.js';

interface SheetWords {
  /** Codes of what such a sheet has no place for. */
  readonly silent: ReadonlySet<string>;
  /** Cures by code, in the words of such a sheet. */
  readonly cures: Readonly<Record<string, string>>;
}

/** Sheets have columns where a document has fields, and lack some of them. */
const SHEETS: { readonly [Format in FormatName]?: SheetWords } = {
  csv: {
    silent: new Set(),
    cures: {
      'sources-missing': 'Fill the column “sources”.',
      'alt-missing': 'Fill the column “alt”.',
      'time-zone-missing': 'Write the offset behind each time: 2023-02-18T19:30+01:00.',
      'date-text-disagrees': 'Make the columns “dateText” and “date” agree.',
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
 * Puts a problem of a document into the words of the sheet that it was made of.
 *
 * @param problem The problem that reading or a review found.
 * @param format Format of the file.
 * @returns The problem with a cure that can be followed in a sheet; undefined where a sheet can do nothing about it.
 */
export function inWordsOfFile(problem: Problem, format: FormatName): Problem | undefined {
  const words = SHEETS[format];
  if (words?.silent.has(problem.code)) return undefined;
  return { ...problem, cure: words?.cures[problem.code] ?? problem.cure };
}

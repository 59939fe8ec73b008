/** All problems that the package can report, by where they are found, with their texts. */
import { CHECK_PROBLEMS } from '../../src/checks/check-problems.js';
import { LOAD_PROBLEMS } from '../../src/controllers/document/load-failure.js';
import { CONVERSION_PROBLEMS } from '../../src/convert/conversion-problems.js';
import { FILE_PROBLEMS } from '../../src/convert/file-problems.js';
import { EXPORT_PROBLEMS } from '../../src/convert/export-problems.js';
import { TEXT_ADVICE } from '../../src/desk/element/advise-on-speakers.js';
import { SOURCE_PROBLEMS } from '../../src/desk/element/source-advice.js';
import type { ProblemText } from '../../src/model/problems/problem.js';
import { PROBLEMS } from '../../src/model/problems/problem-texts.js';
import { ADVICE } from '../../src/model/review/advice-texts.js';
import { DATE_PROBLEMS } from '../../src/time/parse/date-problem.js';

interface Entry extends ProblemText {
  readonly code: string;
  readonly severity?: string;
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly entries: readonly Entry[];
}

const listed = (rows: Readonly<Record<string, ProblemText & { readonly severity?: string }>>): Entry[] =>
  Object.entries(rows).map(([code, row]) => ({ ...row, code }));

const isNew = ({ code }: Entry): boolean => !Object.hasOwn(PROBLEMS, code);
const dates = Object.entries(DATE_PROBLEMS)
  .map(([code, [message, cure]]): Entry => ({ code, message, cure }))
  .filter(isNew);

export const GROUPS: readonly Group[] = [
  {
    id: 'loading',
    title: 'While a document is loaded',
    note: 'An element tells them in its problem event and in the console, and on the page to whoever builds or edits it.',
    entries: listed(LOAD_PROBLEMS),
  },
  {
    id: 'reading',
    title: 'In a document',
    note: '`readDocument` and the elements report them, and so does `said-and-done check`.',
    entries: listed(PROBLEMS),
  },
  { id: 'dates', title: 'In a date', note: 'Reading a document reports them, and so does `parseDate`.', entries: dates },
  {
    id: 'advice',
    title: 'Advice for editors',
    note: '`reviewDocument`, the desk and `said-and-done check` give it. Readers lose nothing.',
    entries: listed(ADVICE).filter(isNew),
  },
  {
    id: 'converting',
    title: 'While another format is converted',
    note: 'Conversions to and from other formats report them.',
    entries: [...listed(CONVERSION_PROBLEMS), ...listed(FILE_PROBLEMS), ...listed(EXPORT_PROBLEMS)],
  },
  {
    id: 'checking',
    title: 'Only when files are checked',
    note: '`said-and-done check` has the text of the file, the sources and the earlier version, and finds these as well.',
    entries: listed(CHECK_PROBLEMS),
  },
  {
    id: 'desk',
    title: 'Only at the desk',
    note: 'The desk finds them in the texts of sources that it holds.',
    entries: [...listed(SOURCE_PROBLEMS), ...listed(TEXT_ADVICE)].filter(
      ({ code }) => !Object.hasOwn(CHECK_PROBLEMS, code),
    ),
  },
];

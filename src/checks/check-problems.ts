import { JSON_FAULTS } from '../convert/json/json-faults.js';
import type { ProblemValues } from '../model/problems/found-problem.js';
import { fillProblemText } from '../model/problems/problem-messages.js';
import type { Problem, ProblemText, Severity } from '../model/problems/problem.js';

type Rows = Readonly<Record<string, ProblemText & { readonly severity: Severity }>>;

/**
 * Problems that only a check of files can find, since it has the text, the sources and the earlier version. Their codes are public: add new
 * ones, but never rename one.
 */
export const CHECK_PROBLEMS = {
  'file-encoding-guessed': {
    severity: 'warning',
    message: 'The file is not UTF-8; it was read as {encoding}.',
    cure: 'Save it as UTF-8, and see whether all letters are right.',
  },
  'file-ending-unknown': {
    severity: 'warning',
    message: 'The name “{name}” does not tell what format the file has; it was read as a sheet (CSV).',
    cure: 'Give it one of these endings: {endings}. If it is an article: said-and-done propose.',
  },
  'file-web-page': {
    severity: 'error',
    message: 'This is a web page (HTML), not a story.',
    cure: 'Save the JSON of its story as a .json file: what stands in <script type="application/json">, or what “src” names. If it is an article: said-and-done propose.',
  },
  'file-no-story': {
    severity: 'error',
    message: 'This is no story: it has neither events nor statements.',
    cure: 'Name the file of a story. One begins with { "explainer": 1, "title": … }.',
  },
  ...JSON_FAULTS,
  'json-name-twice': {
    severity: 'warning',
    message: '“{name}” stands twice in the same object; only the last counts.',
    cure: 'Remove one.',
  },
  'file-of-desk': {
    severity: 'error',
    message: 'This is a file of the desk with its sign-off, not a story: it has names and comments of the newsroom.',
    cure: 'Open it at the desk, and save “Story alone”. Put this file on no website.',
  },
  'quote-not-in-source': {
    severity: 'error',
    message: '“{quote}” does not stand in {source}.',
    cure: 'Copy the words from the source, or cite the source that has them.',
    guess: 'Nearest is, {place}: “{guess}”. Copy it from there.',
  },
  'quote-outside-marks': {
    severity: 'warning',
    message: '“{words}” is quoted, but stands outside quotation marks in {source}: the words may be the reporter’s.',
    cure: 'Make a paraphrase of it; or, if the speaker said so, write “ownWords”: true for the citation or the source.',
  },
  'quote-context-not-in-source': {
    severity: 'warning',
    message: '“{quote}” stands in {source}, but not between its prefix and suffix, so links to it can’t open there.',
    cure: 'Copy prefix and suffix from the source.',
  },
  'quote-found-often': {
    severity: 'advice',
    message: '“{quote}” stands {count} times in {source}; links open at the first.',
    cure: 'Quote more words, or add “prefix” or “suffix”.',
  },
  'quote-time-differs': {
    severity: 'warning',
    message: '“{quote}” is heard at {found} in {source}, and its citation says {cited}.',
    cure: 'Write "time": "{found}".',
  },
  'quote-time-missing': {
    severity: 'advice',
    message: '“{quote}” is heard at {found} in {source}, and its citation tells no time.',
    cure: 'Add "time": "{found}", so that readers find it.',
  },
  'quote-page-differs': {
    severity: 'warning',
    message: '“{quote}” stands on page {found} of {source}, and its citation says {cited}.',
    cure: 'Write "page": "{found}".',
  },
  'quote-page-missing': {
    severity: 'advice',
    message: '“{quote}” stands on page {found} of {source}, and its citation tells no page.',
    cure: 'Add "page": "{found}", so that readers find it.',
  },
  'id-vanished': {
    severity: 'error',
    message: '“{id}” ({was}) is in {list} of the version before, and gone without a correction.',
    cure: 'Bring it back; withdraw it, with a note; or add a correction to the document.',
  },
  'words-changed': {
    severity: 'error',
    message: '“{field}” of “{id}” was: {was}',
    cure: 'Add to its “corrections” what was changed, or restore it.',
  },
} as const satisfies Rows;

export type CheckProblemCode = keyof typeof CHECK_PROBLEMS;

export function makeCheckProblem(code: CheckProblemCode, pointer: string, values: ProblemValues = {}): Problem {
  const text: Rows[string] = CHECK_PROBLEMS[code];
  return fillProblemText({ code, severity: text.severity, pointer, values }, text);
}

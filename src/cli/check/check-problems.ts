import type { ProblemValues } from '../../model/problems/found-problem.js';
import { fillProblemText } from '../../model/problems/problem-messages.js';
import type { Problem, ProblemText, Severity } from '../../model/problems/problem.js';

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
  'json-empty': {
    severity: 'error',
    message: 'There is nothing in the file.',
    cure: 'Begin with { "explainer": 1, "title": … }.',
  },
  'json-value-expected': {
    severity: 'error',
    message: 'A value must stand here, not “{found}”.',
    cure: 'Write a text in straight marks, a number, a list […], an object {…}, true, false or null.',
  },
  'json-name-expected': {
    severity: 'error',
    message: 'A field’s name must stand here, not “{found}”.',
    cure: 'Put the name in straight marks: "title".',
  },
  'json-colon-missing': {
    severity: 'error',
    message: 'A colon is missing after “{name}”.',
    cure: 'Write "{name}": and then the value.',
  },
  'json-comma-missing': {
    severity: 'error',
    message: 'A comma or “{closer}” is missing before “{found}”.',
    cure: 'Put a comma between entries. Straight marks within a text need a backslash: \\".',
  },
  'json-comma-extra': {
    severity: 'error',
    message: 'After this comma there is nothing.',
    cure: 'Remove it: the last entry has none.',
  },
  'json-comma-doubled': {
    severity: 'error',
    message: 'After this comma there is another one, and nothing between them.',
    cure: 'Remove one of them, or write what is missing.',
  },
  'json-not-closed': {
    severity: 'error',
    message: 'What is opened here is not closed before the file ends.',
    cure: 'Add “{closer}” where it ends; the file may have been cut off.',
  },
  'json-text-not-closed': {
    severity: 'error',
    message: 'This text is not closed before its line ends.',
    cure: 'Close it with a straight mark, ". A line break in a text is written \\n.',
  },
  'json-mark-wrong': {
    severity: 'error',
    message: 'JSON needs straight double marks here; {found} is none.',
    cure: 'Write ". Word processors change marks: edit JSON in a plain editor.',
  },
  'json-escape-unknown': {
    severity: 'error',
    message: '“{found}” means nothing in JSON.',
    cure: 'For a backslash write two: \\\\.',
  },
  'json-character-forbidden': {
    severity: 'error',
    message: 'A text in JSON can’t hold {found}.',
    cure: 'Write {escape} in its place, or remove it.',
  },
  'json-comment': {
    severity: 'error',
    message: 'JSON has no comments.',
    cure: 'Remove it, or keep it in a field of your own: "x-note".',
  },
  'json-goes-on': {
    severity: 'error',
    message: 'The document has ended before “{found}”.',
    cure: 'Remove what follows; the file may hold two documents.',
  },
  'json-too-deep': {
    severity: 'error',
    message: 'Lists and objects stand in each other more than {most} deep.',
    cure: 'A document needs eight.',
  },
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

import type { Problem, Severity } from './problem.js';

/** How a problem is put into words. */
export interface ProblemText {
  readonly severity: Severity;
  /** What is wrong; `{names}` are filled from the problem's values. */
  readonly message: string;
  /** How to mend it. */
  readonly cure: string;
  /** The cure instead, where there is a likely guess. */
  readonly guess?: string;
}

/** Everything that loading and reading may find. Codes are public: add, but never rename. Dates bring codes of their own, from `time`. */
export const PROBLEMS = {
  'json-unreadable': {
    severity: 'error',
    message: 'The JSON inside the element can’t be read: {reason}',
    cure: 'Look for changed quotation marks or tags in it; some editors “improve” what they store.',
  },
  'load-failed': {
    severity: 'error',
    message: 'The document at {src} could not be loaded: {reason}',
    cure: 'Open the address; it must answer with the JSON, and allow this page to read it.',
  },
  'document-not-object': {
    severity: 'error',
    message: 'The document must be an object, not {found}.',
    cure: 'Pass the parsed JSON: { "explainer": 1, "title": … }.',
  },
  'document-withheld': {
    severity: 'error',
    message: 'The document’s status can’t be read, so all of it is kept from readers.',
    cure: 'Set status to “live” or “withdrawn”.',
  },
  'title-missing': {
    severity: 'error',
    message: 'The document has no title.',
    cure: 'Add “title”: the story’s headline.',
  },
  'version-missing': {
    severity: 'warning',
    message: 'The document does not say which version of the format it is.',
    cure: 'Add "explainer": 1.',
  },
  'version-newer': {
    severity: 'warning',
    message: 'The document is of version {version}; only what version 1 knows is read.',
    cure: 'Update said-and-done.',
  },
  'field-unknown': {
    severity: 'warning',
    message: '“{field}” is not a field here and is not published.',
    cure: 'Remove it, or call it “x-{field}” if your own tools need it.',
    guess: 'Did you mean “{guess}”?',
  },
  'field-missing': {
    severity: 'error',
    message: '“{field}” is missing, so the whole entry is left out.',
    cure: 'Add “{field}”.',
  },
  'field-wrong-type': {
    severity: 'error',
    message: '“{field}” must be {expected}, not {found}.',
    cure: 'Write {expected}.',
  },
  'field-null': {
    severity: 'warning',
    message: '“{field}” is null, which says nothing.',
    cure: 'Leave the field out.',
  },
  'field-unreadable': {
    severity: 'error',
    message: '“{field}” can’t be read: reading it throws.',
    cure: 'Pass plain data, as JSON.parse gives it.',
  },
  'value-unknown': {
    severity: 'error',
    message: '“{value}” is not a value of “{field}”.',
    cure: 'Use one of: {allowed}.',
    guess: 'Did you mean “{guess}”? Possible are: {allowed}.',
  },
  'number-out-of-range': {
    severity: 'error',
    message: '“{field}” can’t be {value}.',
    cure: 'Use {expected}.',
  },
  'text-empty': {
    severity: 'error',
    message: '“{field}” is empty.',
    cure: 'Write something, or leave the field out.',
  },
  'text-too-long': {
    severity: 'error',
    message: '“{field}” has {length} characters, more than {most}, and is left out.',
    cure: 'Shorten it.',
  },
  'list-too-long': {
    severity: 'error',
    message: '“{field}” has {length} entries; only the first {most} are read.',
    cure: 'Split the document.',
  },
  'id-missing': {
    severity: 'warning',
    message: 'An id is missing; “{id}” stands in until the wording changes.',
    cure: 'Add "id": "{id}", so that links keep working.',
  },
  'id-unreadable': {
    severity: 'error',
    message: '“{value}” can’t be an id.',
    cure: 'Begin with a letter or digit; then letters, digits and . _ - only.',
  },
  'id-duplicate': {
    severity: 'error',
    message: '“{id}” is the id of {first} too; here it becomes “{newId}”, and references to “{id}” are left out.',
    cure: 'Give each its own id.',
  },
  'reference-dangling': {
    severity: 'error',
    message: '“{from}” refers to “{to}” ({field}), which isn’t there or isn’t shown.',
    cure: 'Correct the id, or add “{to}” to {list}.',
    guess: 'Did you mean “{guess}”?',
  },
  'reference-ambiguous': {
    severity: 'error',
    message: '“{from}” refers to “{to}” ({field}), and that is the id of more than one in {list}.',
    cure: 'Give each its own id.',
  },
  'reference-circular': {
    severity: 'error',
    message: '“{from}” would speak on behalf of itself: {cycle}.',
    cure: 'Remove one “onBehalfOf”.',
  },
  'statement-withheld': {
    severity: 'error',
    message: 'Statement “{id}” is withheld: its {field} can’t be relied on.',
    cure: 'Mend “{field}”; readers are told that a statement is missing.',
  },
  'event-withheld': {
    severity: 'error',
    message: 'Event “{id}” is kept from readers: its status can’t be read, and it may not have happened.',
    cure: 'Mend “status”.',
  },
  'person-withheld': {
    severity: 'error',
    message: 'Person “{id}” is left out, with all their statements: what kind of speaker it is can’t be read.',
    cure: 'Mend “kind”.',
  },
  'kind-missing': {
    severity: 'warning',
    message: 'It is not said whether this is a person, an organisation, a government or unnamed.',
    cure: 'Add “kind”. Until then no statement is taken to be on the record.',
  },
  'color-unreadable': {
    severity: 'error',
    message: '“{value}” is not a colour.',
    cure: 'Write #rrggbb, such as #1a7f5a.',
  },
  'address-not-allowed': {
    severity: 'error',
    message: '“{value}” is not an address that readers can be sent to.',
    cure: 'Use an address that begins with https://, without spaces.',
  },
  'lang-unreadable': {
    severity: 'error',
    message: '“{value}” is not a language tag.',
    cure: 'Use BCP 47, such as en or zh-Hant.',
  },
  'time-zone-unknown': {
    severity: 'error',
    message: '“{value}” is not a time zone.',
    cure: 'Use an IANA name, such as Europe/Berlin.',
  },
  'time-zone-missing': {
    severity: 'warning',
    message: '“{date}” has a clock time but neither an offset nor a time zone; it is read as UTC.',
    cure: 'Add "timeZone" to the document, such as "America/New_York".',
  },
  'date-missing': {
    severity: 'warning',
    message: 'The date is missing; this comes last, under “Date not stated”.',
    cure: 'Add “date”, as vaguely as it is known: 2023-02, 2023~, ../2023.',
  },
  'date-text-disagrees': {
    severity: 'warning',
    message: '“{text}” speaks of {year}, but the date is {date}.',
    cure: 'Make dateText agree with date.',
  },
  'order-contradicts-dates': {
    severity: 'warning',
    message: '“{earlier}” is said to come before “{later}”, but their dates say otherwise.',
    cure: 'Correct a date, or before and after.',
  },
  'order-circular': {
    severity: 'error',
    message: 'Each of these is said to come before the next, in a circle: {cycle}. None of it is shown.',
    cure: 'Correct before and after.',
  },
  'note-missing': {
    severity: 'warning',
    message: 'It is withdrawn, and readers are not told why.',
    cure: 'Add “note”.',
  },
  'alt-missing': {
    severity: 'warning',
    message: 'The image has no description for those who can’t see it.',
    cure: 'Add “alt”; "" if it only decorates.',
  },
  'sources-missing': {
    severity: 'advice',
    message: 'No source is given.',
    cure: 'Add “sources”.',
  },
  'status-by-missing': {
    severity: 'advice',
    message: 'It is {status}, but not said by whom.',
    cure: 'Add “statusBy”: the ids of the statements.',
  },
  'answer-unsourced': {
    severity: 'warning',
    message: 'No source is given for “{as}”; the two are only set side by side.',
    cure: 'Add “sources”, or write “contrasts”.',
  },
  'via-empty': {
    severity: 'error',
    message: 'This step on the way to us names neither a person nor a source.',
    cure: 'Add “person” or “source”.',
  },
  'mark-unclosed': {
    severity: 'warning',
    message: 'The quotation mark {mark} has no partner, so these words count as paraphrase: {near}',
    cure: 'Close it, or put a backslash before it if it is no quotation mark.',
  },
  'quote-not-proven': {
    severity: 'warning',
    message: '“{words}” is in quotation marks, but in no quote of its sources.',
    cure: 'Correct the words, or add a source whose “quote” holds them.',
  },
  'runs-from-two-passages': {
    severity: 'warning',
    message: 'The quoted words come from different passages, and together may say what nobody said.',
    cure: 'Make two statements of it, or give one “quote” that holds all the words.',
  },
  'citation-too-long': {
    severity: 'advice',
    message: 'The quote has {count} words; 12 are enough to find a place.',
    cure: 'Shorten it.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEMS;

export type ProblemValues = Readonly<Record<string, string | number>>;

/** Takes a problem down. */
export type Report = (code: ProblemCode, pointer: string, values?: ProblemValues) => void;

/** How much of a value the sentences repeat, in characters. */
const LONGEST_VALUE = 160;

/** The problem of this code at a JSON Pointer. */
export function makeProblem(code: ProblemCode, pointer: string, values?: ProblemValues): Problem {
  return putIntoWords(PROBLEMS[code], code, pointer, values);
}

/** A problem from its row in a table. `values.guess`, if there is one, chooses the cure that offers it. */
export function putIntoWords(text: ProblemText, code: string, pointer: string, values: ProblemValues = {}): Problem {
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shorten(value)]));
  const cure = shown['guess'] === undefined ? text.cure : (text.guess ?? text.cure);
  return {
    code,
    severity: text.severity,
    pointer,
    message: fill(text.message, shown),
    cure: fill(cure, shown),
    values: shown,
  };
}

function shorten(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= LONGEST_VALUE) return value;
  return `${value.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, '')}…`;
}

function fill(template: string, values: ProblemValues): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

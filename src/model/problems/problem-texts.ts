import type { ProblemText } from './problem.js';

/**
 * Texts of the problems that reading a document and its review may find. Codes are public: add, but never rename. Codes of dates come
 * from `time`. The severity comes from `found-problem.ts` and `review/review-explainer.ts`.
 */
export const PROBLEMS = {
  'document-not-object': {
    message: 'The document must be an object, not {found}.',
    cure: 'Pass the parsed JSON: { "explainer": 1, "title": … }.',
  },
  'document-withheld': {
    message: 'The document’s status can’t be read, so all of it is kept from readers.',
    cure: 'Set status to “live” or “withdrawn”.',
  },
  'title-missing': {
    message: 'The document has no title.',
    cure: 'Add “title”: the story’s headline.',
  },
  'version-missing': {
    message: 'The document does not say which version of the format it is.',
    cure: 'Add "explainer": 1.',
  },
  'version-newer': {
    message: 'The document is of version {version}; only what version 1 knows is read.',
    cure: 'Update said-and-done.',
  },
  'field-missing': {
    message: '“{field}” is missing, so the whole entry is left out.',
    cure: 'Add “{field}”.',
  },
  'field-wrong-type': {
    message: '“{field}” must be {expected}, not {found}.',
    cure: 'Write {expected}.',
  },
  'field-null': {
    message: '“{field}” is null, which says nothing.',
    cure: 'Leave the field out.',
  },
  'field-unreadable': {
    message: '“{field}” can’t be read: reading it throws.',
    cure: 'Pass plain data, as JSON.parse gives it.',
  },
  'value-unknown': {
    message: '“{value}” is not a value of “{field}”.',
    cure: 'Use one of: {allowed}.',
    guess: 'Did you mean “{guess}”? Possible are: {allowed}.',
  },
  'number-out-of-range': {
    message: '“{field}” can’t be {value}.',
    cure: 'Use {expected}.',
  },
  'text-empty': {
    message: '“{field}” is empty.',
    cure: 'Write something, or leave the field out.',
  },
  'text-too-long': {
    message: '“{field}” has {length} characters, more than {most}, and is left out.',
    cure: 'Shorten it.',
  },
  'list-too-long': {
    message: '“{field}” has {length} entries; only the first {most} are read.',
    cure: 'Split the document.',
  },
  'id-missing': {
    message: 'An id is missing; “{id}” stands in until the wording changes.',
    cure: 'Add "id": "{id}", so that links keep working.',
  },
  'statement-id-missing': {
    message: 'The statement has no id, so nothing can link or refer to it.',
    cure: 'Add “id”: letters and digits, such as the speaker and the date.',
  },
  'id-unreadable': {
    message: '“{value}” can’t be an id.',
    cure: 'Begin with a letter or digit; then letters, digits and . _ - only.',
  },
  'id-duplicate': {
    message: '“{id}” is the id of {first} too; here it becomes “{newId}”, and references to “{id}” are left out.',
    cure: 'Give each its own id.',
  },
  'reference-dangling': {
    message: '“{from}” refers to “{to}” ({field}), which isn’t there or isn’t shown.',
    cure: 'Correct the id, or add “{to}” to {list}; if that entry is there, correct it first.',
    guess: 'Did you mean “{guess}”?',
  },
  'reference-ambiguous': {
    message: '“{from}” refers to “{to}” ({field}), and that is the id of more than one in {list}.',
    cure: 'Give each its own id.',
  },
  'reference-circular': {
    message: '“{from}” would speak on behalf of itself: {cycle}.',
    cure: 'Remove one “onBehalfOf”.',
  },
  'statement-withheld': {
    message: 'Statement “{id}” is withheld: its {field} can’t be relied on.',
    cure: 'Correct “{field}”; readers are told that a statement is missing.',
  },
  'anonymous-named': {
    message: 'The terms promise the speaker anonymity, and the speaker is named, so the statement is withheld.',
    cure: 'Choose a speaker of kind “unnamed”, whose name is a description, such as “a senior official”; or correct “terms”.',
  },
  'event-withheld': {
    message: 'Event “{id}” is kept from readers: its status can’t be read, and it may not have happened.',
    cure: 'Correct “status”.',
  },
  'person-withheld': {
    message: 'Person “{id}” is left out, with all their statements: what kind of speaker it is can’t be read.',
    cure: 'Correct “kind”.',
  },
  'kind-missing': {
    message: 'It is not said whether this is a person, an organisation, a government or unnamed.',
    cure: 'Add “kind”, such as "kind": "person". Until then their statements are not shown as on the record.',
  },
  'finding-withheld': {
    message: 'Finding “{id}” is kept from readers: its {field} can’t be relied on.',
    cure: 'Correct “{field}”: what is established needs a source of its own.',
  },
  'as-of-missing': {
    message: 'It is not said as of when this is established.',
    cure: 'Add “asOf”: the day of the last check.',
  },
  'finding-of-party': {
    message: 'The only source of this finding is a party to the dispute: {name}.',
    cure: 'Add a source that takes no part in the dispute, or make it a statement of “{name}”.',
  },
  'color-unreadable': {
    message: '“{value}” is not a colour.',
    cure: 'Write #rrggbb, such as #1a7f5a.',
  },
  'address-not-allowed': {
    message: '“{value}” is not an address that readers can be sent to.',
    cure: 'Use an address that begins with https://, without spaces.',
  },
  'lang-unreadable': {
    message: '“{value}” is not a language tag.',
    cure: 'Use BCP 47, such as en or zh-Hant.',
  },
  'time-zone-unknown': {
    message: '“{value}” is not a time zone.',
    cure: 'Use an IANA name, such as Europe/Berlin.',
  },
  'time-zone-missing': {
    message: '“{date}” has a clock time but neither an offset nor a time zone; it is read as UTC.',
    cure: 'Add "timeZone" to the document, such as "America/New_York".',
  },
  'date-missing': {
    message: 'The date is missing; this comes last, under “Date not stated”.',
    cure: 'Add “date”, as vaguely as it is known: 2023-02, 2023~, ../2023.',
  },
  'order-circular': {
    message: 'Each of these is said to come before the next, in a circle: {cycle}. None of it is shown.',
    cure: 'Correct before and after.',
  },
  'answer-unsourced': {
    message: 'No source is given for “{as}”; the two are only set side by side.',
    cure: 'Add “sources”, or write “contrasts”.',
  },
  'via-empty': {
    message: 'This step on the way to us names neither a person nor a source.',
    cure: 'Add “person” or “source”.',
  },

  // A review finds these for editors; readers lose nothing by them.
  'field-unknown': {
    message: '“{field}” is not a field here and is not published.',
    cure: 'Remove it, or call it “x-{field}” if your own tools need it.',
    guess: 'Did you mean “{guess}”?',
  },
  'date-text-disagrees': {
    message: '“{text}” speaks of {year}, but the date is {date}.',
    cure: 'Make dateText agree with date.',
  },
  'date-after-sources': {
    message: 'Its date is {date}, but its latest source was published before that: {published}.',
    cure: 'Correct this date or that of the source, or add a source that was published later.',
  },
  'order-contradicts-dates': {
    message: '“{earlier}” is said to come before “{later}”, but their dates say otherwise.',
    cure: 'Correct a date, or before and after.',
  },
  'note-missing': {
    message: 'It is withdrawn, and readers are not told why.',
    cure: 'Add “note”.',
  },
  'alt-missing': {
    message: 'The image has no description for those who can’t see it.',
    cure: 'Add “alt”; "" if it only decorates.',
  },
  'media-end-before-start': {
    message: 'It ends before it begins.',
    cure: 'Correct one of the two.',
  },
  'sources-missing': {
    message: 'No source is given.',
    cure: 'Add “sources”.',
  },
  'status-by-missing': {
    message: 'It is {status}, but not said by whom.',
    cure: 'Add “statusBy”: the ids of the statements.',
  },
  'mark-unclosed': {
    message: 'The quotation mark {mark} has no partner, so these words count as paraphrase: {near}',
    cure: 'Close it, or put a backslash before it if it is no quotation mark.',
  },
  'mark-not-read': {
    message: 'These marks look like a quotation’s and are not read as such, so the words count as paraphrase: {near}',
    cure: 'Use the quotation marks of the language, such as “ and ”; or put a backslash before a mark that is none.',
  },
  'quote-not-proven': {
    message: '“{words}” is in quotation marks, but no source cited here has these words.',
    cure: 'Correct the words, or add a source whose “quote” holds them. Words in [brackets] may explain, but not add a number or a “not”.',
  },
  'capital-changed': {
    message: '“{words}” differs from its source only in capitals.',
    cure: 'The source has: {quote} Keep its capitals, or write “[n]o” for “No”.',
  },
  'quote-of-reporter': {
    message: '“{words}” is in quotation marks, but its source has these words as a reporter’s, not as the speaker’s.',
    cure: 'Take the marks away: it is a paraphrase. If the speaker said so, put the source’s marks into “quote”, or “ownWords”: true.',
  },
  'runs-from-two-passages': {
    message: 'The quoted words come from different passages, and together may say what nobody said.',
    cure: 'Make two statements of it, or give one “quote” that holds all the words, such as “one […] other”.',
  },
  'citation-too-long': {
    message: 'The quote has {count} words; 12 are enough to find a place.',
    cure: 'Shorten it.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEMS;

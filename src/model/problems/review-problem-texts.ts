import type { ProblemText } from './problem.js';

/**
 * Texts of the problems that a review finds for editors; readers lose nothing by them, and never load them. Codes are public: add, but
 * never rename. The severity comes from `review/review-explainer.ts`.
 */
export const REVIEW_PROBLEMS = {
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

export type ReviewCode = keyof typeof REVIEW_PROBLEMS;

import type { ProblemText } from '../problems/problem.js';
import { PROBLEMS } from '../problems/problem-texts.js';

/**
 * Texts of advice. Codes are public: add, but never rename. Advice that reading gives as well has the same code and
 * text here, so that an application that shows both can leave one out.
 */
export const ADVICE = {
  'quote-not-proven': PROBLEMS['quote-not-proven'],
  'quote-voice-unstated': {
    message:
      '“{words}” is quoted, and nothing says whether its source has these words as the speaker’s own or as a reporter’s.',
    cure: 'Put the source’s quotation marks into “quote”, or write “ownWords”: true for the citation or the source.',
  },
  'capital-changed': PROBLEMS['capital-changed'],
  'runs-from-two-passages': PROBLEMS['runs-from-two-passages'],
  'sources-missing': PROBLEMS['sources-missing'],
  'opinion-unnamed': {
    message: 'Somebody unnamed gives an opinion here: “{words}”.',
    cure: 'Name the speaker, keep to what they know, or leave it out.',
  },
  'verb-loaded': {
    message: '“{verb}” says more than that it was said.',
    cure: 'Write “said”, or a verb that takes no side.',
  },
  'speaker-in-text': {
    message: 'Readers see the name first, and so the speaker twice: “{name}: {words} …”.',
    cure: 'Begin the text with what was said, without “{words}”.',
  },
  'html-in-text': {
    message: '“{markup}” is HTML, and readers see it as it is typed.',
    cure: 'Write it without: summaries, notes and statements may have *emphasis*, **strong** and [links](https://…), and characters need no codes such as &amp;.',
  },
  'accused-not-heard': {
    message: '{name} is accused or affected here, and it is not said how they answer, or that they were asked.',
    cure: 'Add a statement of theirs about it, or a silence whose “asked” says how they met the request.',
  },
  'silence-outdated': {
    message: 'The silence was noted as of {asOf}; the document was updated later, {updated}.',
    cure: 'See whether it has been broken, then correct “asOf”, or add the statement.',
  },
  'said-on-other-days': {
    message: 'It was said on {said}, and “{title}”, at which it was said, has the date {date}.',
    cure: 'Correct one of the two dates, or leave “at” out if it was said elsewhere.',
  },
  'date-not-in-words': {
    message: 'Its date is {dated}, and its cited words say “{words}”.',
    cure: 'Compare them. Correct the date, or cite words that have it.',
  },
  'terms-differ': {
    message: '{name} spoke on other terms here, “{terms}”, than at an earlier statement, “{before}”.',
    cure: 'Read on which terms they spoke, and correct one of the two, or make two people of it.',
  },
  'background-named': {
    message: '{name} spoke on background, and is named.',
    cure: 'Ask whether readers may have the name. If not, choose a speaker of kind “unnamed”, described by what they do.',
  },
  'negation-differs': {
    message: 'Only one of this text and its cited words has “{negation}”. The cited words are: “{quote}”.',
    cure: 'Read both. Put “{negation}” where the source has it, or cite the words that say so.',
  },
  'cited-twice': {
    message: 'Another statement of this speaker cites the same words, “{quote}”: {words}',
    cure: 'Keep one of the two if they say the same, or cite for each the words that it is taken from.',
  },
  'title-counts-from-today': {
    message: 'The title says “{words}”, which is another time for whoever reads it later.',
    cure: 'Leave these words out: readers see the date beside the title.',
  },
  'lead-twice': {
    message: 'Another statement of this side is the first of its topic already.',
    cure: 'Keep “lead” for one statement of each side and topic.',
  },
  'name-shared': {
    message: '{count} people are called {name}, and nothing tells readers who is who.',
    cure: 'Give each a “role” or “shortName” of their own, or make them one if they are the same.',
  },
  'alt-missing': PROBLEMS['alt-missing'],
} as const satisfies Readonly<Record<string, ProblemText>>;

export type AdviceCode = keyof typeof ADVICE;

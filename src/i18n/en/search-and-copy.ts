import type { Message } from '../message.js';

/** The texts of finding and copying, which come with what a reader opens for that. */
export const actsEnglish = {
  // Finding.
  findWords: 'Words',
  foundWords: '“{text}”',
  topic: 'Topic',
  lane: 'Lane',
  person: 'Person',
  speaker: 'Speaker',
  side: 'Side',
  event: 'Event',
  form: 'Form',
  allTopics: 'All topics',
  allLanes: 'All lanes',
  allPeople: 'All people',
  allSpeakers: 'All speakers',
  allSides: 'All sides',
  allEvents: 'All events',
  allForms: 'All forms',
  noneFits: { one: 'The one event does not fit', other: 'None of the {count} events fits' },
  noStatementFits: { one: 'The one statement does not fit', other: 'None of the {count} statements fits' },
  chosenNotShown: 'the chosen event is not among them',
  chosenStatementNotShown: 'the chosen statement is not among them',

  // Copying.
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'This browser lets no page copy. The link, to copy by hand:',
  copyStatement: 'Copy with attribution',
  statementCopied: 'Copied with attribution',
  statementByHand: 'This browser lets no page copy. The words and whose they are, to copy by hand:',
  embed: 'Embed',
  embedCode: 'Code that shows this on another page',
  copyCode: 'Copy code',
  codeCopied: 'Code copied',
  codeByHand: 'This browser lets no page copy. The code is selected, to copy by hand.',
} as const satisfies Record<string, Message>;

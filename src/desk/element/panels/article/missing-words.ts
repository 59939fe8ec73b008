import type { WrongMarks } from '../../../citing/typed-marks.js';
import '../../../../i18n/en/draft.js';
import type { MessageKey, Say } from '../../../../i18n/messages.js';
import type { MissingChoice } from './article-state.js';

/** Ids of the elements that keys lead to. */
export const CARD_ID = 'draft-card';
export const SCOPE_ID = 'draft-scope';
export const DATE_ID = 'draft-date';
export const WORDS_ID = 'draft-words';
export const SAID_AT_ID = 'draft-at';
export const ABOUT_ID = 'draft-about';
export const TOPICS_ID = 'draft-topics';
export const SPEAKER_ID = 'draft-speaker';
export const OTHER_ID = 'draft-other';
export const KIND_ID = 'draft-kind';

/** Words for what is missing, and the element where it is chosen or written. */
export const MISSING = {
  speaker: ['draftMissingSpeaker', SPEAKER_ID],
  name: ['draftMissingName', OTHER_ID],
  kind: ['draftMissingKind', KIND_ID],
  words: ['draftMissingWords', WORDS_ID],
  title: ['draftMissingTitle', WORDS_ID],
  date: ['draftMissingDate', DATE_ID],
  status: ['draftMissingStatus', CARD_ID],
  scope: ['draftMissingScope', SCOPE_ID],
} as const satisfies Record<Exclude<MissingChoice, 'marks'>, readonly [MessageKey, string]>;

/** Formats the message on a missing fact. */
export function sayMissing(say: Say, missing: keyof typeof MISSING, name = '', isSilence = false): string {
  return say(missing === 'speaker' && isSilence ? 'draftMissingSilent' : MISSING[missing][0], { name });
}

/** Formats the message on quotation marks that the editor has to correct. A silence may quote any words of the article. */
export function sayWrong(say: Say, { words, isAlone, isUnread }: WrongMarks, isSilence: boolean): string {
  if (isUnread) return say('draftMarksUnread', { words });
  if (isAlone) return say('draftMarkAlone', { mark: words });
  return say(isSilence ? 'draftMarksSilent' : 'draftMarks', { words });
}

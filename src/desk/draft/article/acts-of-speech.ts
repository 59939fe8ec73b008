import type { ArticleRange } from '../../../propose/article-range.js';
import type { StatementProposal } from '../../../propose/proposals.js';
import { namesNoEvent } from './hearers-and-settings.js';

/** Acts of speech. The day of such an act is also the day of the words that are said with it. */
const ACT =
  '(?:apologi[sz]ed|rejected|denied|dismissed|announced|confirmed|warned|urged|demanded|reiterated|defended|' +
  'entschuldigten? sich|wies(?:en)?|dementierten?|bestritt(?:en)?|bestätigten?|warnten?|forderten?|verteidigten?)';

/** Objects of such an act. Behind other objects, a day may be the day of the object: “apologised for the collapse on Tuesday”. */
const ABOUT = String.raw`(?:(?:the|those|these|all|any|such|his|her|their|its|die|den|diese|alle|jegliche) )?(?:claims?|allegations?|accusations?|charges|criticism|suggestions?|rumou?rs?|reports?|calls|demands|calm|restraint|patience|unity|Vorwürfe|Vorwurf|Anschuldigungen|Behauptungen|Berichte?|Gerüchte|Kritik|Forderungen)`;

/** An act and what it is about: “rejected the claims”. */
const ACT_ABOUT = String.raw`\s(?:also\s|auch\s)?${ACT}(?:\s${ABOUT})?`;
const IS_ACT = new RegExp(String.raw`^${ACT_ABOUT}\s$`, 'u');

/** An act with a hearer: “urged residents”. */
const ACT_TO = /^\s(?:also\s)?(?:apologi[sz]ed to|warned|urged)\s/u;

/** Verbs by which the same speaker continues. */
const SAYS = String.raw`(?:(?:also\s)?(?:said|added|insisted|stressed|argued|saying|adding|insisting|stressing|arguing|calling)|(?:auch\s)?(?:sagt|erklärt|betont|ergänzt)en?)(?:\s(?:that|dass|it|them))?[,:]?\s?`;

/** Words between the day and what was said: “, saying”, “ for the delay and said that”, “ die Vorwürfe zurück und sagte,”. */
const GOES_ON = new RegExp(
  String.raw`^(?:\s(?:for|to|as|in|die|den|alle|diese)(?:\s(?!(?:and|und|who|which|that|after|before|when|die|der|das)\s)[\p{L}’'-]+){1,6})?(?:\szurück)?(?:\s(?:and|und)\s|,\s(?:and\s|und\s)?)${SAYS}$`,
  'u',
);

/** An act behind which the same speaker continues: “ apologised and said”. */
const ACT_AND_SAYS = new RegExp(String.raw`^${ACT_ABOUT}(?:\s(?:and|und)\s|,\s)${SAYS}$`, 'u');

/** Maximum number of characters between a speaker and the verb that begins the words: “ also ”. */
const MAX_GAP = 6;

/**
 * Returns true for the day of an act of speech, which is also the day of the statement with it: “apologised on Tuesday and said”, “rejected the
 * claims on Tuesday, saying”. The act itself may be the statement.
 *
 * @param day Range of the day in the sentence.
 */
export function isDayOfAct(
  day: ArticleRange,
  { start, quote, speakerAt, parts }: Pick<StatementProposal, 'start' | 'quote' | 'speakerAt' | 'parts'>,
  lang: string,
): boolean {
  const [first] = parts;
  if (!speakerAt || !first) return false;
  const [to, said] = [speakerAt.end - start, first.start - start];
  if (day.start < to || said < to) return false;
  const act = quote.slice(to, day.start);
  const [told] = ACT_TO.exec(act) ?? [];
  if (!IS_ACT.test(act) && (told === undefined || !namesNoEvent(act.slice(told.length), lang))) return false;
  return said < day.start ? said <= to + MAX_GAP : GOES_ON.test(quote.slice(day.end, said));
}

/** Returns true for words between speaker and statement that are only an act of speech and a verb of saying: “apologised and said”. */
export function isActWithSaying(words: string): boolean {
  return ACT_AND_SAYS.test(words);
}

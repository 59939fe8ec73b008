import type { ArticleRange } from '../../../propose/article-range.js';
import type { StatementProposal } from '../../../propose/proposals.js';
import { namesNoEvent } from './hearers-and-settings.js';

/** Acts of speech. Whoever does one speaks, so that its day is that of what is said with it. */
const ACT =
  '(?:apologi[sz]ed|rejected|denied|dismissed|announced|confirmed|warned|urged|demanded|reiterated|defended|' +
  'entschuldigten? sich|wies(?:en)?|dementierten?|bestritt(?:en)?|bestätigten?|warnten?|forderten?|verteidigten?)';

/** Things that such an act is about. Behind any other thing a day may be that of the thing: “apologised for the collapse on Tuesday”. */
const ABOUT = String.raw`(?:(?:the|those|these|all|any|such|his|her|their|its|die|den|diese|alle|jegliche) )?(?:claims?|allegations?|accusations?|charges|criticism|suggestions?|rumou?rs?|reports?|calls|demands|calm|restraint|patience|unity|Vorwürfe|Vorwurf|Anschuldigungen|Behauptungen|Berichte?|Gerüchte|Kritik|Forderungen)`;

/** An act and what it is about: “rejected the claims”. */
const ACT_ABOUT = String.raw`\s(?:also\s|auch\s)?${ACT}(?:\s${ABOUT})?`;
const IS_ACT = new RegExp(String.raw`^${ACT_ABOUT}\s$`, 'u');

/** An act that is done to somebody: “urged residents”. */
const ACT_TO = /^\s(?:also\s)?(?:apologi[sz]ed to|warned|urged)\s/u;

/** Verbs with which the same speaker goes on. */
const SAYS = String.raw`(?:(?:also\s)?(?:said|added|insisted|stressed|argued|saying|adding|insisting|stressing|arguing|calling)|(?:auch\s)?(?:sagt|erklärt|betont|ergänzt)en?)(?:\s(?:that|dass|it|them))?[,:]?\s?`;

/** Words between the day and what was said: “, saying”, “ for the delay and said that”, “ die Vorwürfe zurück und sagte,”. */
const GOES_ON = new RegExp(
  String.raw`^(?:\s(?:for|to|as|in|die|den|alle|diese)(?:\s(?!(?:and|und|who|which|that|after|before|when|die|der|das)\s)[\p{L}’'-]+){1,6})?(?:\szurück)?(?:\s(?:and|und)\s|,\s(?:and\s|und\s)?)${SAYS}$`,
  'u',
);

/** An act behind which the same speaker goes on: “ apologised and said”. */
const ACT_AND_SAYS = new RegExp(String.raw`^${ACT_ABOUT}(?:\s(?:and|und)\s|,\s)${SAYS}$`, 'u');

/** So many characters may stand between a speaker and the verb that begins the words: “ also ”. */
const MAX_GAP = 6;

/**
 * Returns true for the day of an act of speech, which is that of what goes with it: “apologised on Tuesday and said”, “rejected the claims
 * on Tuesday, saying”. It is that of the act itself as well, where that is the statement.
 *
 * @param day Where the day stands in the sentence.
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

/** Returns true for words between a speaker and what was said that tell of an act of speech alone, and of the saying: “apologised and said”. */
export function tellsActAndSaying(words: string): boolean {
  return ACT_AND_SAYS.test(words);
}

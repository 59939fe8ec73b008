import { pattern, relative, type TimeWords } from '../../../language/dates/time-words.js';
import {
  DAYS_EN,
  DAYS_FROM_TODAY_EN,
  MONTHS_EN,
  namesOf,
  PERIOD_EN,
  PUT_OFF_EN,
  WHICH_PERIOD_EN,
} from '../../../language/dates/calendar-names.js';
import { ENGLISH_PAST, ENGLISH_VERBS } from '../../../language/english-verbs.js';
import { phrases, wordSet, type LanguageWords } from '../../../language/article-language.js';

/** English, American and British. */
export const english: LanguageWords = {
  lang: 'en',
  verbs: ENGLISH_VERBS,
  past: ENGLISH_PAST,
  sourcePhrases: phrases(`
    according to
    in the words|view|opinion of`),
  sourceConjunctions: new Set(),
  quotingAdverbs: new Set(),
  sourcePostpositions: new Set(),
  silences: phrases(`
    did|does|do|has|have|would|could not|never say|specify|mention|elaborate|comment|address|acknowledge|disclose|identify|name|explain|respond|reply|reveal|detail|answer|clarify|discuss|said|mentioned|acknowledged|commented|responded|specified|explained|explicitly|immediately|directly|provide|offer
    has|have not yet|publicly|explicitly said|mentioned|commented|responded|specified|explained|acknowledged|replied|disclosed|named|answered|confirmed
    didn't|doesn't|don't|hasn't|haven't|wouldn't say|specify|mention|elaborate|comment|address|acknowledge|disclose|identify|name|explain|respond|reply|reveal|detail|answer|clarify|discuss|said|mentioned|acknowledged|commented|responded|specified|explained|immediately|provide
    declined|refused|declines|refuses|declining|refusing to say|comment|specify|discuss|answer|elaborate|disclose|identify|name|explain|confirm|provide|reveal|respond|address|give
    made|makes|make no mention|comment
    avoided|avoids|avoiding saying|mentioning|naming|criticizing|criticising|calling|answering|labelling|labeling|commenting|condemning|addressing
    avoided|avoids|avoiding the|a|any|this|that question|questions
    avoided|avoids|avoiding questions
    said|says|say|saying nothing about|of|on
    stopped|fell short|silent of|on`),
  subjectPronouns: wordSet('he she they we i it you'),
  relatives: wordSet('who which'),
  articles: wordSet('a an the his her their its'),
  objectCases: new Set(),
  determiners: wordSet(
    'a an the this that these those his her their its our my your some many most several few two three four five all both other another one no every each',
  ),
  prepositions: wordSet(
    'of in on at by for from with without to into about against between during under over through toward towards within among around near despite like unlike until upon via per amid including following across behind beyond outside inside throughout besides off onto out up down',
  ),
  roleLinks: wordSet('of for from at with in'),
  auxiliaries: wordSet(
    "has have had is was are were be been being will would can could may might must should shall do does did he's she's they've i've we've he'd she'd they'd having",
  ),
  passives: wordSet('is was are were be been being get got'),
  // “No 10” and “No. 10” speak.
  nobody: /^(?:nobody|none|neither|no(?! ?\.? ?\d))(?!\w)/i,
  negations: wordSet(
    "not never didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't wasn't aren't can't couldn't cannot nor hardly scarcely barely",
  ),
  adverbs: wordSet(
    'also then later earlier again once now still even just often previously recently ago first further always never only perhaps soon yet quickly ever instead too simply today yesterday tonight all both himself herself themselves itself long so far either sometimes twice already',
  ),
  clauseWords: wordSet(
    'that when while because if after before as since although though where whether whereas unless why how what whose once than until',
  ),
  coordinators: wordSet('and but or nor yet & then'),
  complementizers: wordSet('that'),
  // “Prices Will Rise?” is a heading. Months need a quotation before them.
  givenNames: /(?<= \p{Ll}+ |[DMeo]r |ent |,[”"’]? )(?:Per|Will|(?<=[”"’] said )(?:April|June|May)) \p{Lu}\p{L}*/gu,
  months: namesOf(MONTHS_EN),
  daytimes: wordSet('morning afternoon evening night'),
  weekdays: namesOf(DAYS_EN),
  abbreviations: wordSet(
    'mr mrs ms dr sen sens rep reps gov govs prof gen lt col sgt capt rev st jr sr inc ltd co corp vs jan feb mar apr jun jul aug sept sep oct nov dec no messrs hon ave fla calif mass conn pa va mich ill wis minn ariz colo tex tenn ga ala miss mo ind ore wash',
  ),
  reportedMood: new Set(),
  capitalisesNouns: false,
};

const MOVED_EN = `(?:${PUT_OFF_EN})[^,.]{0,40} (?:to|until|till)(?= $)`;

/** Words by which English dates what happened. */
export const englishTime: TimeWords = {
  hint: pattern(
    String.raw`${MONTHS_EN}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|${DAYS_EN}|${DAYS_FROM_TODAY_EN}|(?:${WHICH_PERIOD_EN})${PERIOD_EN}|ago|(?:1[5-9]|20)\d\d|\d{1,2}/\d{1,2}/\d{2,4}`,
  ),
  patterns: relative([
    [`(?:${MONTHS_EN})(?:,)? (?:of )?last year`, 'month-of-year', -1],
    [`(?:${MONTHS_EN})(?:,)? (?:of )?this year`, 'month-of-year', 0],
    ['(?:earlier |later )?this month', 'month', 0],
    ['last month', 'month', -1],
    ['next month', 'month', 1],
    ['(?:earlier |later )?this year', 'year', 0],
    ['last year', 'year', -1],
    ['next year', 'year', 1],
    ['(?:earlier |later )?this week', 'week', 0],
    ['last week', 'week', -1],
    ['next week', 'week', 1],
    ['yesterday', 'day', -1],
    ['today|tonight', 'day', 0],
    ['tomorrow', 'day', 1],
  ]),
  durations: pattern(
    String.raw`(?:in|for|within|over|after|during|nearly|almost|about|more than|every) (?:the (?:past|last|next|first) )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|\d+)(?: or (?:two|three|more))? (?:minutes?|hours?|days?|weeks?|months?|years?|decades?)|(?:a|an|one|two|three|four|five|six|several|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|before|after|old)`,
  ),
  years: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:in|for|by|until|from|before|after|early|late) )(?:1[4-9]|20)\d\d(?![\p{N}\p{L}]|[-.,]\p{N}| (?:people|dollars|euros|pounds))`,
    'gu',
  ),
  future: pattern(
    `will|to be|(?:is|are|offered|plans|promised) to|would|due|scheduled|expected|next|planned|plans?|upcoming|(?:meet|open|begin|start|end|close|resume|reopen|return|reconvene|expire)s|goes|takes place|${MOVED_EN}`,
  ),
  moved: new RegExp(`^(?:['’]s [^,.]{0,40})?(?: ha\\w+)? (?:was|were|been) ${MOVED_EN}`, 'i'),
  sequence: pattern(
    '(?:shortly|soon|just|immediately|hours|days|weeks|months|years|a (?:day|week|month|year)) (?:before|after)',
  ),
};

import { DAYS_EN, MONTHS_EN, namesOf } from './calendar-names.js';
import { ENGLISH_VERBS } from './english-verbs.js';
import { phrases, wordSet, type ArticleLanguage } from './language.js';

const PERSON_NOUNS = wordSet(`
  spokesman spokeswoman spokesperson spokespeople official aide adviser advisor analyst expert critic supporter opponent
  ally source insider observer strategist consultant operative lawyer attorney prosecutor judge justice jury court police
  officer detective investigator agent agency authority government administration ministry minister department office
  president chancellor king queen prince pope senator congressman congresswoman congressmen representative lawmaker
  legislator governor mayor secretary chief chairman chairwoman chair head leader director manager executive ceo founder
  owner professor scholar researcher scientist economist historian author writer columnist reporter journalist editor
  host anchor commentator pundit moderator interviewer pollster voter resident neighbor neighbour witness victim survivor
  family parent mother father wife husband son daughter brother sister friend colleague student teacher doctor nurse
  worker employee union activist protester demonstrator advocate organizer campaigner campaign candidate nominee
  contender rival republican democrat conservative liberal progressive independent member delegate diplomat ambassador
  envoy general admiral commander soldier veteran army military navy company bank firm network newspaper magazine paper
  report study statement poll survey article story book memo letter email document filing lawsuit complaint release
  tweet post group organization organisation committee commission council board panel team party coalition people others
  some many most few several one man woman men women billionaire businessman mogul star actor
  actress singer comedian pastor priest bishop farmer driver passenger customer shareholder investor trader captain
  coach player crowd audience skeptic sceptic detractor insurer developer operator engineer curator
  respondent coordinator frontrunner front-runner treasurer whistleblower nation country state city trustee tenant landlord fisherman archaeologist conservationist ranger principal warden`);

function isPersonNoun(lower: string): boolean {
  if (PERSON_NOUNS.has(lower)) return true;
  if (lower.endsWith('ies')) return PERSON_NOUNS.has(`${lower.slice(0, -3)}y`);
  return lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1));
}

/** English, American and British. */
export const english: ArticleLanguage = {
  lang: 'en',
  verbs: ENGLISH_VERBS,
  sourcePhrases: phrases(`
    according to
    in the words|view|opinion of`),
  sourceConjunctions: new Set(),
  quotingAdverbs: new Set(),
  sourcePostpositions: new Set(),
  silences: phrases(`
    did|does|do|has|have|would|could not|never say|specify|mention|elaborate|comment|address|disclose|identify|name|explain|respond|reply|reveal|detail|answer|clarify|discuss|said|mentioned|commented|responded|specified|explained|explicitly|immediately|directly|provide|offer
    didn't|doesn't|don't|hasn't|haven't|wouldn't say|specify|mention|elaborate|comment|address|disclose|identify|name|explain|respond|reply|reveal|detail|answer|clarify|discuss|said|mentioned|commented|responded|specified|explained|immediately|provide
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
  isPersonNoun,
  titles: wordSet(
    'mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. sir lord lady prof prof. gen gen. lt lt. col col. sgt sgt. capt capt. rev rev. president senator governor representative congressman congresswoman secretary minister mayor judge justice chancellor professor chairman ambassador general king queen prince pope former us u.s. state vice prime foreign attorney',
  ),
  months: namesOf(MONTHS_EN),
  daytimes: wordSet('morning afternoon evening night'),
  weekdays: namesOf(DAYS_EN),
  abbreviations: wordSet(
    'mr mrs ms dr sen sens rep reps gov govs prof gen lt col sgt capt rev st jr sr inc ltd co corp vs jan feb mar apr jun jul aug sept sep oct nov dec no messrs hon ave fla calif mass conn pa va mich ill wis minn ariz colo tex tenn ga ala miss mo ind ore wash',
  ),
  reportedMood: new Set(),
  capitalisesNouns: false,
};

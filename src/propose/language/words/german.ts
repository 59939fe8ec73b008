import { pattern, relative, type TimeWords } from '../../../language/dates/time-words.js';
import {
  DAYS_DE,
  DAYS_FROM_TODAY_DE,
  MONTHS_DE,
  namesOf,
  PERIOD_DE,
  WHICH_PERIOD_DE,
} from '../../../language/dates/calendar-names.js';
import { GERMAN_VERBS } from '../../../language/german-verbs.js';
import { phrases, wordSet, type LanguageWords } from '../../../language/article-language.js';

/** Days of the week, alone and with a part of the day: “Montagabend”. */
const WEEKDAYS = new Set([...namesOf(DAYS_DE)].flatMap((day) => [day, `${day}abend`, `${day}morgen`]));

/** German, with the quotation marks and the subjunctive in which it reports. */
export const german: LanguageWords = {
  lang: 'de',
  verbs: GERMAN_VERBS,
  past: /^(?:.{2,}ten?|(?:kam|ging|stand|fand|gab|begann|brach|fiel|lag|blieb|stieg|sank|starb|schloss|traf|nahm|hielt|ließ|verlor|gewann|trat|zog|rief|war)(?:en)?|ist|sind|hat|haben|wird|werden|wurden?|soll(?:en)?|will|wollen|kommt|tagt|trifft|tritt|beginnt|endet|öffnet|startet|schließt|berät|entscheidet|findet)$/,
  sourcePhrases: phrases(`
    nach angaben|worten|einschätzung|ansicht|meinung|berichten|aussagen|auskunft|schätzungen|mitteilung|darstellung von
    nach einem|dem bericht|schreiben von
    nach einem|dem bericht|schreiben
    nach meinung|berichten|aussagen|auskunft|schätzungen|mitteilung|kenntnis
    nach angaben|worten|ansicht|einschätzung|darstellung|auffassung|informationen|aussage|überzeugung
    gemäß
    laut`),
  sourcePostpositions: wordSet('zufolge'),
  sourceConjunctions: wordSet('wie'),
  quotingAdverbs: wordSet('so'),
  silences: phrases(`
    sagte|sagten|sagt * nicht
    äußerte|äußerten sich * nicht
    wollte|wollten * nicht sagen|äußern|kommentieren|mitteilen|nennen|bestätigen|beantworten
    wollte|wollten * keine angaben|auskunft
    machte|machten * keine angaben
    gab|gaben * keine auskunft|stellungnahme|antwort
    lehnte|lehnten * stellungnahme|kommentar|interview ab
    reagierte|reagierten|antwortete|antworteten * nicht
    nannte|nannten * keine|keinen|nicht
    ließ|ließen * offen
    schwieg|schwiegen
    ging|gingen * nicht ein
    erwähnte|erwähnten * nicht|keine`),
  subjectPronouns: wordSet('er sie es man wir ich ihr du'),
  relatives: wordSet('welcher welche welches'),
  articles: wordSet('der die das den dem des ein eine einen einem einer eines'),
  objectCases: wordSet(
    'dem den des einem einen eines diesem diesen dieses jenem ihrem ihren seinem seinen ihm ihnen ihn sich',
  ),
  determiners: wordSet(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes kein keine keinen seine sein seinen seiner ihre ihr ihren ihrer deren dessen unser unsere viele einige mehrere manche alle beide zwei drei vier fünf mein meine andere',
  ),
  prepositions: wordSet(
    'in im am an auf aus bei beim mit nach seit von vom vor zu zum zur für gegen ohne um durch über unter zwischen während wegen trotz laut bis gegenüber neben hinter ab per ins ans aufs',
  ),
  roleLinks: wordSet('von vom für aus bei beim im der des'),
  auxiliaries: wordSet(
    'ist sind war waren bin sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe dürfte mag möge gibt gebe ging geht kommt kam steht stand liegt lag bleibt blieb',
  ),
  passives: wordSet(''),
  nobody: /^(?:niemand|kein\w*)(?!\w)/i,
  negations: wordSet('nicht nie niemals'),
  adverbs: wordSet(
    'so dabei ebenso damit somit insbesondere zuletzt schließlich weiterhin ferner darüber hinzu wörtlich kurz etwa auch zudem außerdem dann später hingegen dagegen weiter wiederum allerdings zuvor bereits schon erneut gestern heute jetzt nun dort hier damals jedoch denn dazu daraufhin zugleich gleichzeitig unterdessen inzwischen deshalb darum trotzdem anschließend zunächst vorher danach nochmals noch ebenfalls indes derweil',
  ),
  clauseWords: wordSet(
    'dass weil wenn als ob obwohl nachdem bevor während damit wo wie warum wann was wer wem wen seitdem sobald solange sofern indem da falls',
  ),
  coordinators: wordSet('und oder aber sondern doch denn sowie'),
  complementizers: wordSet('dass'),
  // Months need a title, the noun of a role or a quotation before them.
  givenNames:
    /(?:(?<= \p{Ll}+ |[eo]r |in |,[“"«]? |Dr\. |Frau )(?:Per|Will)|(?<=[“"«],? \p{Ll}+ |\p{Lu}\p{Ll}{3,}(?:er|in) |Dr\. |Frau |Herrn? )(?:April|August|Juli|Mai)) \p{Lu}\p{L}*/gu,
  months: namesOf(MONTHS_DE),
  daytimes: wordSet('morgen vormittag mittag nachmittag abend nacht'),
  weekdays: WEEKDAYS,
  abbreviations: wordSet(
    'dr prof z b bzw ca nr st str evtl ggf u a d h mio mrd vgl usw etc abs art jan feb apr jun jul aug sep okt nov dez',
  ),
  reportedMood: wordSet(
    'sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme bleibe stehe liege brauche wisse lasse mache nehme sehe finde halte hätten würden könnten müssten',
  ),
  capitalisesNouns: true,
};

/** Words by which German dates what happened. */
export const germanTime: TimeWords = {
  hint: pattern(
    String.raw`${MONTHS_DE}|(?:${DAYS_DE})(?:abend|morgen|mittag|nachmittag|nacht|vormittag)?|${DAYS_FROM_TODAY_DE}|morgen|(?:${WHICH_PERIOD_DE})${PERIOD_DE}|vor \S+ (?:Tag|Woche|Monat|Jahr)e?n?|(?:1[5-9]|20)\d\d`,
  ),
  patterns: relative([
    [`(?:${MONTHS_DE}) (?:vergangenen|letzten|vorigen) Jahres`, 'month-of-year', -1],
    [`(?:${MONTHS_DE}) dieses Jahres`, 'month-of-year', 0],
    ['(?:in )?diesem Monat|(?:Anfang|Mitte|Ende) (?:dieses|des) Monats', 'month', 0],
    ['(?:vergangenen|letzten|vorigen) Monat', 'month', -1],
    ['(?:nächsten|kommenden) Monat', 'month', 1],
    ['(?:in )?diesem Jahr', 'year', 0],
    ['(?:vergangene|letzte|vorige)[ns] Jahr', 'year', -1],
    ['(?:nächste|kommende)[ns] Jahr', 'year', 1],
    ['dieser? Woche', 'week', 0],
    ['(?:vergangene|letzte|vorige)[nr]? Woche', 'week', -1],
    ['(?:nächste|kommende)[nr]? Woche', 'week', 1],
    ['vorgestern', 'day', -2],
    ['gestern', 'day', -1],
    ['heute', 'day', 0],
  ]),
  durations: pattern(
    String.raw`(?:in|für|innerhalb von|seit|nach|binnen|alle|fast|rund|etwa) (?:den (?:vergangenen|nächsten|letzten) )?(?:einem|einer|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehreren|wenigen|vielen|\d+) (?:Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Jahrzehnten?)|(?:ein|zwei|drei|vier|fünf|sechs|\d+) (?:Tage|Wochen|Monate|Jahre) (?:später|zuvor|danach|alt)`,
  ),
  years: new RegExp(
    String.raw`(?<!seit )(?<![\p{N}.,/-])(?:1[4-9]|20)\d\d(?![\p{N}\p{L}]|[-.,]\p{N}| (?!und |oder |bis )\p{Lu}| \p{Sc}| %)`,
    'gu',
  ),
  future: pattern(
    'kommt|tagt|trifft|tritt|beginnt|endet|öffnet|startet|schließt|berät|entscheidet|findet|wird|werden|soll|sollen|will|wollen|geplant|kommenden|nächsten',
  ),
  sequence: pattern('(?:kurz|unmittelbar|Tage|Wochen|Monate|Jahre) (?:bevor|nachdem)'),
};

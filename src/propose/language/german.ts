import { DAYS_DE, MONTHS_DE, namesOf } from './calendar-names.js';
import { GERMAN_VERBS } from './german-verbs.js';
import { phrases, words, wordSet, type ArticleLanguage } from './language.js';

/** Endings of nouns for roles, so that compounds are known: “Regierungssprecherin”, “Bezirksbürgermeister”. */
const ROLE_ENDINGS = `minister sprecher präsident kanzler chef meister leiter vorsitzende anwalt anwältin
  richter forscher wissenschaftler ökonom expert experti kritiker vertreter vertretung mitarbeiter beamte
  beamtin politiker abgeordnete sekretär direktor professor autor zeuge zeugin anwohner besucher gegner
  befürworter berater analyst beobachter funktionär botschafter diplomat journalist redakteur trainer unternehmer
  händler bauer lehrer arzt ärztin ärzte verteidiger ermittler staatsanwaltschaft polizei feuerwehr gericht behörde
  ministerium regierung partei fraktion gewerkschaft verband konzern unternehmen bank verein stadt verwaltung kirche
  gruppe kreise leute menschen mutter vater sohn tochter frau mann kollege kollegin betreiber betroffene
  historiker biologe biologin geologe geologin ingenieur inspektor gutachter planer pilot kapitän wirt bürger wähler
  geschäftsführer vorstand rat senat bundestag landtag eltern schüler student initiative institut zeitung agentur sender
  opposition koordinator stifter kurator intendant dirigent künstler fischer`;

const ENDINGS = new RegExp(`(?:${words(ROLE_ENDINGS).join('|')})(?:s|n|r|en|e|in|innen)?$`, 'u');

/** Days of the week, alone and with a part of the day: “Montagabend”. */
const WEEKDAYS = new Set([...namesOf(DAYS_DE)].flatMap((day) => [day, `${day}abend`, `${day}morgen`]));

/** German, with the quotation marks and the subjunctive in which it reports. */
export const german: ArticleLanguage = {
  lang: 'de',
  verbs: GERMAN_VERBS,
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
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes kein keine keinen seine sein seinen seiner ihre ihr ihren ihrer unser unsere viele einige mehrere manche alle beide zwei drei vier fünf mein meine andere',
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
  isPersonNoun: (lower) => ENDINGS.test(lower),
  titles: wordSet('herr frau dr dr. prof prof. graf fürst papst könig königin'),
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

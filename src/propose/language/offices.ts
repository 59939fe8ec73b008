import { words, wordSet, type ArticleLanguage } from '../../language/article-language.js';

/** Titles, and nouns of roles. The desk also uses them to recognise names, so they are loaded with it. */
export type OfficeWords = Pick<ArticleLanguage, 'titles' | 'isPersonNoun'>;

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
  respondent coordinator frontrunner front-runner treasurer whistleblower nation country state city trustee tenant landlord fisherman archaeologist conservationist ranger principal warden
  defendant co-defendant councillor councilor inspector superintendent auditor solicitor barrister librarian organiser maker manufacturer retailer
  supplier regulator watchdog charity airline brigade`);

function isPersonNoun(lower: string): boolean {
  const forms = [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')];
  return forms.some((word) => PERSON_NOUNS.has(word));
}

/** Endings of nouns for roles, so that compounds are known: “Regierungssprecherin”, “Bezirksbürgermeister”. */
const ROLE_ENDINGS = `minister sprecher präsident kanzler chef meister leiter vorsitzende anwalt anwältin
  richter forscher wissenschaftler ökonom expert experti kritiker vertreter vertretung mitarbeiter beamte
  beamtin politiker abgeordnete sekretär direktor professor autor zeuge zeugin anwohner besucher gegner
  befürworter berater analyst beobachter funktionär botschafter diplomat journalist redakteur trainer unternehmer
  händler bauer lehrer landrat rätin arzt ärztin ärzte verteidiger ermittler staatsanwaltschaft polizei feuerwehr gericht behörde
  ministerium regierung partei fraktion gewerkschaft verband konzern unternehmen bank verein stadt verwaltung kirche
  gruppe kreise leute menschen mutter vater sohn tochter frau mann kollege kollegin betreiber betroffene
  historiker biologe biologin geologe geologin ingenieur inspektor gutachter planer pilot kapitän wirt bürger wähler
  geschäftsführer vorstand rat senat bundestag landtag eltern schüler student initiative institut zeitung agentur sender
  opposition koordinator stifter kurator intendant dirigent künstler fischer`;

const ENDINGS = new RegExp(`(?:${words(ROLE_ENDINGS).join('|')})(?:s|n|r|en|e|in|innen)?$`, 'u');

export const ENGLISH_OFFICES: OfficeWords = {
  titles: wordSet(
    'mr mrs ms dr cllr sen rep gov prof gen lt col sgt capt rev '.replace(/\w+/g, '$& $&.') +
      'sir lord lady president senator governor representative congressman congresswoman secretary minister mayor judge justice chancellor professor chairman ambassador general king queen prince pope former us u.s. state vice prime foreign attorney',
  ),
  isPersonNoun,
};

export const GERMAN_OFFICES: OfficeWords = {
  titles: wordSet('herr frau dr dr. prof prof. graf fürst papst könig königin'),
  isPersonNoun: (lower) => ENDINGS.test(lower),
};

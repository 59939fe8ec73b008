import { canariesIn, canariesOf } from './canaries.js';

/** Form of attributed words. */
export type Form = 'quoted' | 'partly-quoted' | 'paraphrase' | 'silence';

/** Words that are attributed to somebody, as far as an output says so. All texts are reduced to their canaries. */
export interface Claim {
  readonly speakers: readonly string[];
  /** The words, with “ and ” around quoted ones. */
  readonly words: string;
  readonly form: Form;
  readonly status: 'live' | 'corrected' | 'disputed';
  readonly isUnverified: boolean;
  /** True if the words were said in another language, as far as the truth knows: no output is asked for it. */
  readonly isTranslated?: boolean;
  /** True if a source has the quoted words as the speaker's, and nobody has retracted them. */
  readonly isCertain?: boolean;
}

/** An event, and what is said about whether it happened. */
export interface Happening {
  readonly title: string;
  readonly status: string;
  /** True if the document gives a date that can be read. */
  readonly isDated?: boolean;
}

/** Facts that readers may get, as `publishedDocument` decides. */
export interface Truth {
  readonly lang: string | undefined;
  readonly claims: readonly Claim[];
  /** Notes of withdrawn statements; '' where there is none. */
  readonly withdrawn: readonly string[];
  /** Note of a withdrawn document; '' where there is none. Empty for any other. */
  readonly notices: readonly string[];
  /** Words of the findings that stand, and notes of those that are withdrawn. */
  readonly findings: readonly string[];
  readonly withdrawnFindings: readonly string[];
  /** Number of withheld statements, which readers are told is missing. */
  readonly withheld: number;
  readonly happenings: readonly Happening[];
  /** Canaries in names of people, and in words of statements: they say what a canary in an output is. */
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Names of people on whose behalf somebody speaks. */
  readonly principals: readonly string[];
  /** Everything that any output may hold. */
  readonly seen: ReadonlySet<string>;
}

/** Fields of a published document that the test reads. It knows the format and uses none of the code under test. */
interface Published {
  readonly lang?: string;
  readonly status?: string;
  readonly note?: string;
  readonly people?: readonly { readonly id: string; readonly name: string; readonly onBehalfOf?: string }[];
  readonly events?: readonly { readonly title: string; readonly status?: string; readonly date: string }[];
  readonly statements?: readonly PublishedStatement[];
  readonly findings?: readonly { readonly text?: string; readonly status?: string; readonly note?: string }[];
}

interface PublishedStatement {
  readonly id?: string;
  readonly text?: string;
  readonly speaker?: string | readonly string[];
  readonly silence?: object;
  readonly status?: string;
  readonly note?: string;
  readonly verification?: string;
  readonly spokenIn?: string;
  readonly original?: { readonly lang: string; readonly text: string };
  readonly translatedBy?: string;
  readonly sources?: readonly (string | PublishedCitation)[];
  readonly corrections?: readonly { readonly kind: string }[];
}

interface PublishedCitation {
  readonly quote?: string;
  readonly for?: string;
  readonly ownWords?: boolean;
}

/** Reads the truth from what `publishedDocument` returns, and from nothing else. */
export function truthOf(published: object): Truth {
  const { lang, status, note, people = [], events = [], statements = [], findings = [] } = published as Published;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const speakersOf = ({ speaker = [] }: PublishedStatement) => [speaker].flat();
  const isGone = ({ status: state }: { readonly status?: string }) => state === 'withdrawn';
  const said = statements.filter((statement) => !isGone(statement) && speakersOf(statement).length > 0);
  const claims = said.map((statement): Claim => {
    const words = wordsIn(statement.text ?? '');
    return {
      speakers: speakersOf(statement).flatMap((id) => canariesIn(nameOf.get(id) ?? '')),
      words,
      form: statement.silence ? 'silence' : formOf(words),
      status: (statement.status ?? 'live') as Claim['status'],
      isUnverified: statement.verification === 'unverified',
      isTranslated: isTranslated(statement, lang),
      isCertain: isCertain(statement),
    };
  });
  return {
    lang,
    notices: status === 'withdrawn' ? [canariesIn(note ?? '').join(' ')] : [],
    claims,
    withdrawn: statements.filter(isGone).map(({ note = '' }) => canariesIn(note).join(' ')),
    findings: findings.filter((finding) => !isGone(finding)).map(({ text = '' }) => canariesIn(text).join(' ')),
    withdrawnFindings: findings.filter(isGone).map(({ note = '' }) => canariesIn(note).join(' ')),
    withheld: statements.filter((statement) => !isGone(statement) && speakersOf(statement).length === 0).length,
    happenings: events.map(({ title, date, status: state = 'happened' }) => ({
      title: canariesIn(title).join(' '),
      status: state,
      // One that was stated and can't be read is open at both ends.
      isDated: date !== '' && date !== '../..',
    })),
    names: new Set(people.flatMap(({ name }) => canariesIn(name))),
    words: new Set(said.flatMap(({ text = '' }) => canariesIn(text))),
    titles: new Set(events.flatMap(({ title }) => canariesIn(title))),
    principals: people.flatMap(({ onBehalfOf = '' }) => nameOf.get(onBehalfOf) ?? []),
    seen: canariesOf(published),
  };
}

function isTranslated({ text = '', original, spokenIn = '', translatedBy }: PublishedStatement, lang = ''): boolean {
  const isForeign = [original?.lang ?? lang, spokenIn || lang].some((each) => each !== lang);
  return isForeign || translatedBy !== undefined || (original !== undefined && !holdsQuoted(original.text, text));
}

function isCertain({ text = '', sources = [], corrections = [] }: PublishedStatement): boolean {
  const isProven = sources.some(
    (source) =>
      typeof source !== 'string' &&
      (source.for ?? 'text') === 'text' &&
      source.ownWords !== false &&
      holdsQuoted(source.quote ?? '', text),
  );
  return isProven && corrections.every(({ kind }) => kind !== 'retraction');
}

/** True if a text holds all words that are quoted in another. */
function holdsQuoted(text: string, quoting: string): boolean {
  const quoted = wordsIn(quoting).match(/“[^”]*/g) ?? [];
  return quoted.flatMap(canariesIn).every((canary) => canariesIn(text).includes(canary));
}

const MARKS = /[“”„«»「」"]/;

/** Reduces attributed words to canaries and quotation marks: `a “b c”`. */
export function wordsIn(text: string): string {
  let isOpen = false;
  const parts = text.match(/zq[a-p]+z|[“”„«»「」"]/gi) ?? [];
  return parts
    .map((part) => {
      if (!MARKS.test(part)) return ` ${part.toLowerCase()}`;
      isOpen = !isOpen;
      return isOpen ? ' “' : ' ”';
    })
    .join('')
    .replace(/“ /g, '“')
    .replace(/ ”/g, '”')
    .trim();
}

/** Form of words by their marks. */
export function formOf(words: string): Form {
  if (!words.includes('“')) return 'paraphrase';
  return /^“[^“”]*”$/.test(words) ? 'quoted' : 'partly-quoted';
}

import { readSourceText, type SourceText } from '../../../evidence/source-text.js';
import { readWords, stemLanguage, stemOf, type StemLanguage } from '../../../model/review/stems.js';
import { rangesMeet } from '../../../propose/article-range.js';
import { quoteInContext, type AnalyzedText } from '../../speakers/analyzed-text.js';
import { isObject, type Json } from '../../document/json.js';
import { listAt, memberOf, textAt } from '../../document/pointer.js';
import type { DateReader } from '../../dates/typed-dates.js';
import { findDateWords } from '../../dates/date-words.js';
import { startDraft, type AskedProposal, type Draft } from '../draft.js';
import { findDayBesideDate, type OfferedDay } from './other-day.js';

/** The text of a source, with the days that the rules read in it. */
export interface DatedText extends AnalyzedText {
  readonly draft: Draft;
  readonly source: SourceText;
  readonly readDate: DateReader;
}

/** An entry whose date is another day than its cited sentences have. */
export interface OtherDay extends OfferedDay {
  /** Pointer of the date. */
  readonly pointer: string;
  /** The date of the entry, in EDTF. */
  readonly dated: string;
}

/** Reads the days of a text. The day of publication says which day “Saturday” was. */
export function dateText(
  { text, proposals }: AnalyzedText,
  lang: string,
  published: string | undefined,
  readDate: DateReader,
): DatedText {
  const draft = startDraft({ text, lang, source: { title: '', published } }, proposals);
  return { text, proposals, draft, source: readSourceText(text), readDate };
}

/**
 * Finds events that happened, and statements, whose date is none that their cited sentences can have. Each citation that may date an entry
 * has to stand in sentences with one and the same day, which is that of the event, or of the saying. Of an event the title has to tell
 * what these sentences say of the day, and nothing else. Where any of it is open, nothing is told.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findOtherDaysInTexts(document: Json, texts: ReadonlyMap<string, DatedText>): readonly OtherDay[] {
  return (['event', 'statement'] as const).flatMap((kind) =>
    listAt(document, `/${kind}s`).flatMap((entry, index) => {
      const dated = textAt(entry, 'date');
      const citations = citationsOf(kind, listAt(entry, '/sources'));
      if (dated === '' || citations.length === 0 || !isTold(kind, entry)) return [];
      const days = citations.flatMap((citation) => daysBeside(citation, { kind, entry, dated }, texts));
      const [day] = days;
      const isOne = day !== undefined && days.every((each) => each?.date === day.date);
      return isOne ? [{ ...day, dated, pointer: `/${kind}s/${index}/date` }] : [];
    }),
  );
}

/** Returns what may date an entry: what is cited for its date, or else for the words of a statement, where an editor gave another day. */
function citationsOf(kind: AskedProposal['kind'], sources: readonly Json[]): readonly Json[] {
  const useOf = (each: Json) => memberOf(each, 'for');
  const dating = sources.filter((each) => (useOf(each) ?? 'date') === 'date');
  return dating.length > 0 || kind === 'event' ? dating : sources.filter((each) => useOf(each) === 'text');
}

/** True for what took place on its date: no plan, no silence, and nothing that was taken back. */
function isTold(kind: AskedProposal['kind'], entry: Json): boolean {
  const status = memberOf(entry, 'status');
  if (kind === 'event') return (status ?? 'happened') === 'happened';
  return status !== 'withdrawn' && memberOf(entry, 'silence') === undefined;
}

interface DatedEntry {
  readonly kind: AskedProposal['kind'];
  readonly entry: Json;
  readonly dated: string;
}

/** Returns the other day of each thing that the rules read where a citation stands; undefined where there is none, or it is open. */
function daysBeside(
  citation: Json,
  { kind, entry, dated }: DatedEntry,
  texts: ReadonlyMap<string, DatedText>,
): readonly (OfferedDay | undefined)[] {
  const read = isObject(citation) ? texts.get(textAt(citation, 'source')) : undefined;
  const quote = textAt(citation, 'quote');
  if (!read || quote === '') return [undefined];
  const { draft, source, readDate } = read;
  const passages = source.findCited(quoteInContext(citation));
  const found = draft.asked.flatMap((asked, index) => {
    const isCited = passages.some((passage) => passage.some((range) => rangesMeet(range, asked.proposal)));
    return asked.kind === kind && isCited ? [{ asked, index }] : [];
  });
  if (found.length === 0) return [undefined];
  return found.map(({ asked, index }) => {
    const isOfEntry = asked.kind === 'statement' || tellsTheSame(textAt(entry, 'title'), asked.proposal.title, draft);
    return isOfEntry ? findDayBesideDate(draft, index, dated, readDate) : undefined;
  });
}

/** Signs and words that part clauses. In German a comma stands before most of them. */
const PARTS =
  /[,;:()–—“”„«»"]|(?<!\p{L})(?:and|or|but|that|who|whom|whose|which|where|when|while|as|after|before|until|since|because|if|und|oder|aber)(?!\p{L})/iu;

/** Nouns of what happens. A day behind one may be that of it: “condemned the attack on Saturday”. */
const HAPPENINGS =
  /(?:attacks?|assaults?|strikes?|raids?|bombings?|shootings?|killings?|crash(?:es)?|talks?|meetings?|summit|conference|visits?|trips?|speech|remarks?|interview|statement|vote|election|protests?|rally|march|hearing|trial|ceremony|deal|angriffs?|anschlags?|treffens?|gesprächs?|besuchs?|reise|rede|wahl|abstimmung|protests?|demonstration)$/iu;

/**
 * True for a title that tells what a clause says of its day: in the same words, or in fewer of them where it has no other clause, as in
 * “Bridge closes to cars”.
 */
function tellsTheSame(title: string, clause: string, { lang }: Draft): boolean {
  const language = stemLanguage(lang);
  const [day, other] = findDateWords(clause);
  if (!language || other) return false;
  const before = clause.slice(0, day?.start ?? clause.length).trim();
  if (HAPPENINGS.test(before)) return false;
  const isFirst = day !== undefined && before === '';
  // A German day may stand in the middle. In English other words than those about the day would stand behind it.
  const told = isFirst || language === 'de' ? withoutDays(clause).replace(/^,/, '') : before;
  const [words, said] = [stemsOf(withoutDays(title), language), stemsOf(told, language)];
  if (words.join(' ') === stemsOf(withoutDays(clause), language).join(' ')) return true;
  let at = -1;
  return !PARTS.test(told) && words.length > 1 && words.every((word) => (at = said.indexOf(word, at + 1)) >= 0);
}

function withoutDays(title: string): string {
  return findDateWords(title).reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), title);
}

const ARTICLE = /^(?:the|an?|de[rmns]|die|das|eine?[rnms]?)$/iu;

/** Helping verbs, which headlines leave out: “Bridge closed” for “the bridge was closed”. */
const HELPING = /^(?:is|are|was|were|has|have|had|been|ha(?:t|ben)|wurden?|wird|werden|worden|ist|sind|waren?)$/iu;

function stemsOf(words: string, language: StemLanguage): readonly string[] {
  return readWords(words)
    .filter(({ word }) => !ARTICLE.test(word) && !HELPING.test(word))
    .map(({ word }) => stemOf(word, language));
}

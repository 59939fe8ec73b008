import { readSourceText, type SourceText } from '../../evidence/source-text.js';
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
 * Finds events that happened, and statements, whose date contradicts their cited sentences. The sentences of all citations that may date the
 * entry must have the same single day, which is the day of the event or of the statement. The title of an event must say the same as these
 * sentences say about the day. If any of this is uncertain, nothing is reported.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findOtherDaysInTexts(document: Json, texts: ReadonlyMap<string, DatedText>): readonly OtherDay[] {
  return (['event', 'statement'] as const).flatMap((kind) =>
    listAt(document, `/${kind}s`).flatMap((entry, index) => {
      const dated = textAt(entry, 'date');
      const citations = citationsOf(kind, listAt(entry, '/sources'));
      if (dated === '' || citations.length === 0 || !tookPlace(kind, entry)) return [];
      const days = citations.flatMap((citation) => daysBeside(citation, { kind, entry, dated }, texts));
      const [day] = days;
      const isOne = day !== undefined && days.every((each) => each?.date === day.date);
      return isOne ? [{ ...day, dated, pointer: `/${kind}s/${index}/date` }] : [];
    }),
  );
}

/** Returns the citations that may date an entry: those for its date, or else those for the words of a statement. */
function citationsOf(kind: AskedProposal['kind'], sources: readonly Json[]): readonly Json[] {
  const useOf = (each: Json) => memberOf(each, 'for');
  const dating = sources.filter((each) => (useOf(each) ?? 'date') === 'date');
  return dating.length > 0 || kind === 'event' ? dating : sources.filter((each) => useOf(each) === 'text');
}

/** Returns true for an entry that took place on its date: not for plans, silences and withdrawn entries. */
function tookPlace(kind: AskedProposal['kind'], entry: Json): boolean {
  const status = memberOf(entry, 'status');
  if (kind === 'event') return (status ?? 'happened') === 'happened';
  return status !== 'withdrawn' && memberOf(entry, 'silence') === undefined;
}

interface DatedEntry {
  readonly kind: AskedProposal['kind'];
  readonly entry: Json;
  readonly dated: string;
}

/** Returns the other day of each proposal at a citation; undefined if there is none, or if it is uncertain. */
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
    const isOfEntry = asked.kind === 'statement' || saysTheSame(textAt(entry, 'title'), asked.proposal.title, draft);
    return isOfEntry ? findDayBesideDate(draft, index, dated, readDate) : undefined;
  });
}

/** Signs and words between clauses. In German there is a comma before most of them. */
const PARTS =
  /[,;:()–—“”„«»"]|(?<!\p{L})(?:and|or|but|that|who|whom|whose|which|where|when|while|as|after|before|until|since|because|if|und|oder|aber)(?!\p{L})/iu;

/** Nouns for events. A day behind one may be the day of that event: “condemned the attack on Saturday”. */
const EVENT_NOUNS =
  /(?:attacks?|assaults?|strikes?|raids?|bombings?|shootings?|killings?|crash(?:es)?|talks?|meetings?|summit|conference|visits?|trips?|speech|remarks?|interview|statement|vote|election|protests?|rally|march|hearing|trial|ceremony|deal|angriffs?|anschlags?|treffens?|gesprächs?|besuchs?|reise|rede|wahl|abstimmung|protests?|demonstration)$/iu;

/**
 * Returns true for a title that says the same as a clause with a day: in the same words, or in fewer words if the title has no other clause, as in
 * “Bridge closes to cars”.
 */
function saysTheSame(title: string, clause: string, { lang }: Draft): boolean {
  const language = stemLanguage(lang);
  const [day, other] = findDateWords(clause);
  if (!language || other) return false;
  const before = clause.slice(0, day?.start ?? clause.length).trim();
  if (EVENT_NOUNS.test(before)) return false;
  const isFirst = day !== undefined && before === '';
  // In German the day may be in the middle. In English, words behind it would not be about the day.
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

import { readDocument } from '../../../model/read-document.js';
import type { Citation, Statement, StoryEvent } from '../../../model/explainer.js';
import type { Advice } from '../../../model/review/advice.js';
import { findOtherDates } from '../../../model/review/date-not-in-words.js';
import { readSourceText, type SourceText } from '../../evidence/source-text.js';
import { mainWords, stemLanguage, stemOf, type StemLanguage } from '../../../language/stems.js';
import { rangesMeet } from '../../../text/text-range.js';
import type { AnalyzedText } from '../../speakers/analyzed-text.js';
import type { Json } from '../../document/json.js';
import type { DateReader } from '../../dates/typed-dates.js';
import { findDateWords } from '../../../language/dates/date-words.js';
import { startDraft, type Draft } from '../draft.js';
import { findDayOfProposal, type OfferedDay } from './other-day.js';

/** The text of a source, with the days that the rules read in it. */
export interface DatedText extends AnalyzedText {
  readonly draft: Draft;
  readonly source: SourceText;
  readonly readDate: DateReader;
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
export function findOtherDaysInTexts(document: Json, texts: ReadonlyMap<string, DatedText>): readonly Advice[] {
  if (texts.size === 0) return [];
  return findOtherDates(readDocument(document).explainer, (citation, entry) => {
    const isForText = citation.for === 'text';
    const isEvent = 'title' in entry;
    const days = isForText && isEvent ? [] : daysBeside(citation, entry, texts);
    const [day] = days;
    const isOne = day !== undefined && days.every((each) => each?.date === day.date);
    return isOne ? day : isForText ? 'none' : 'unclear';
  });
}

/** Returns the day of each proposal at a citation; undefined for one without a day that is certain. */
function daysBeside(
  { source: { id }, quote, prefix, suffix }: Citation,
  entry: StoryEvent | Statement,
  texts: ReadonlyMap<string, DatedText>,
): readonly (OfferedDay | undefined)[] {
  const read = texts.get(id);
  if (!read || quote === undefined) return [];
  const { draft, source, readDate } = read;
  const passages = source.findCited({ quote, prefix, suffix });
  return draft.asked.flatMap(({ kind, proposal }, index) => {
    const isCited = passages.some((passage) => passage.some((range) => rangesMeet(range, proposal)));
    if (!isCited || (kind === 'event') !== 'title' in entry) return [];
    const isOfEntry = !('title' in entry && 'title' in proposal) || saysTheSame(entry.title, proposal.title, draft);
    return [isOfEntry ? findDayOfProposal(draft, index, entry.date?.text ?? '', readDate) : undefined];
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

/** Helping verbs, which headlines leave out: “Bridge closed” for “the bridge was closed”. */
const HELPING = /^(?:is|are|was|were|has|have|had|been|ha(?:t|ben)|wurden?|wird|werden|worden|ist|sind|waren?)$/iu;

function stemsOf(words: string, language: StemLanguage): readonly string[] {
  return mainWords(words, language)
    .filter(({ word }) => !HELPING.test(word))
    .map(({ word }) => stemOf(word, language));
}

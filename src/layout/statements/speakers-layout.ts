import type { Named, Person, Statement } from '../../model/explainer.js';
import { compareDates, overlaps, type FuzzyDate } from '../../time/fuzzy-date.js';
import type { WordsOf } from '../filter/statement-filter.js';

/** Statements by speaker: each speaker's topics, and in each topic the statements in time order. */
export interface SpeakersLayout {
  readonly speakers: readonly SpeakerRow[];
  /** Withdrawn statements. They have no speaker, and only the note is left. */
  readonly withdrawn: readonly Statement[];
}

export interface SpeakerRow {
  readonly speaker: Person;
  /** Identifies the row among the open ones. */
  readonly key: string;
  readonly topics: readonly SpeakerTopic[];
  /** Statements made together with others, which stand under one of the others. */
  readonly joint: readonly { readonly statement: Statement; readonly under: Person }[];
  /** Number of the row's statements, and of those that are shown. */
  readonly count: number;
  readonly shownCount: number;
  readonly silenceCount: number;
  /** True where a reader has opened the row, so that more than the first few statements are shown. */
  readonly isOpen: boolean;
}

/** A speaker's statements on one topic. */
export interface SpeakerTopic {
  /** Absent for statements without a topic. */
  readonly topic?: Named;
  readonly entries: readonly SpeakerEntry[];
  /** Statements whose dates of saying and of publication are both unknown. */
  readonly undated: readonly SpeakerEntry[];
}

export interface SpeakerEntry {
  readonly statement: Statement;
  readonly isShown: boolean;
  readonly date?: FuzzyDate;
  /** True where only the date of publication is known. */
  readonly isPublication: boolean;
  /** False where the date overlaps with a neighbour's, so that the order isn't stated. */
  readonly isOrdered: boolean;
  /** The speaker's earlier statement on the topic, where the quoted words of both can be compared. */
  readonly earlier?: Statement;
}

export interface SpeakersOptions {
  readonly statements: readonly Statement[];
  /** Speakers that may be shown, in the editor's order. */
  readonly people: readonly Person[];
  /** Topics that may be shown, in the editor's order. */
  readonly topics: readonly Named[];
  readonly wordsOf: WordsOf;
  readonly order?: 'oldest' | 'newest';
  /** Number of statements that a speaker shows until the row is opened. */
  readonly limit?: number;
  /** Keys of the rows that readers have opened. */
  readonly open?: ReadonlySet<string>;
  /** Id of a statement that is shown whatever the limit. */
  readonly selected?: string | null;
}

/** Puts each statement under the first of its speakers and the first of its topics, in time order. */
export function layoutSpeakers(options: SpeakersOptions): SpeakersLayout {
  const { statements, people } = options;
  const shown = new Set(people);
  const live = statements
    .filter(({ status }) => status !== 'withdrawn')
    .map((statement) => ({ statement, under: statement.speakers.find((speaker) => shown.has(speaker)) }));
  return {
    speakers: people.map((speaker) => layoutRow(speaker, live, options)).filter(hasStatements),
    withdrawn: statements.filter(({ status }) => status === 'withdrawn'),
  };
}

/**
 * A statement that isn't withdrawn, and the speaker under whom it stands: the first that is shown. A statement stands
 * only once.
 */
interface LiveStatement {
  readonly statement: Statement;
  readonly under: Person | undefined;
}

function layoutRow(speaker: Person, live: readonly LiveStatement[], options: SpeakersOptions): SpeakerRow {
  const { topics, limit = 12, open } = options;
  const key = `speaker ${speaker.id}`;
  const isOpen = open?.has(key) ?? false;
  const own = live.filter(({ under }) => under === speaker).map(({ statement }) => statement);
  const groups = [...topics, undefined]
    .map((topic) => layoutTopic(topic, own, options))
    .filter(({ entries, undated }) => entries.length + undated.length > 0);
  const shown = limitEntries(groups, isOpen ? Infinity : limit, options.selected);
  return {
    speaker,
    key,
    topics: shown,
    joint: live.flatMap(({ statement, under }) =>
      under && under !== speaker && statement.speakers.includes(speaker) ? { statement, under } : [],
    ),
    count: own.length,
    shownCount: shown.flatMap(allEntries).filter(({ isShown }) => isShown).length,
    silenceCount: own.filter(({ silence }) => silence).length,
    isOpen: isOpen && own.length > limit,
  };
}

function layoutTopic(topic: Named | undefined, own: readonly Statement[], options: SpeakersOptions): SpeakerTopic {
  const { topics, wordsOf, order = 'oldest' } = options;
  const onTopic = own.filter((one) => firstTopic(one, topics)?.id === topic?.id);
  const dated = onTopic
    .flatMap((statement) => {
      const date = statement.date ?? statement.published;
      return date ? [{ statement, date, isPublication: !statement.date }] : [];
    })
    .sort((a, b) => compareDates(a.date, b.date));
  const entries = dated.map((entry, index) => {
    const neighbours = [dated[index - 1], dated[index + 1]];
    const earlier = comparableBefore(entry.statement, onTopic, wordsOf);
    return {
      ...entry,
      isShown: true,
      isOrdered: !neighbours.some((other) => other && overlaps(other.date, entry.date)),
      ...(earlier && { earlier }),
    };
  });
  return {
    ...(topic && { topic }),
    entries: order === 'newest' ? entries.reverse() : entries,
    undated: onTopic
      .filter(({ date, published }) => !date && !published)
      .map((statement) => ({ statement, isShown: true, isPublication: false, isOrdered: true })),
  };
}

function firstTopic({ topics }: Statement, shown: readonly Named[]): Named | undefined {
  return topics.find(({ id }) => shown.some((one) => one.id === id));
}

/**
 * Returns the latest statement with which a later one can be compared: made by the same speakers, certainly earlier,
 * and certainly the latest of these.
 */
function comparableBefore(statement: Statement, among: readonly Statement[], wordsOf: WordsOf): Statement | undefined {
  const { date } = statement;
  if (!date || !isComparable(statement, wordsOf)) return undefined;
  const before = among
    .filter((one) => one.date && one.date.latestMs < date.earliestMs)
    .filter((one) => haveSameSpeakers(one, statement) && isComparable(one, wordsOf));
  return before.find((one) => before.every((other) => other === one || other.date!.latestMs < one.date!.earliestMs));
}

/**
 * Tells whether a statement's words can be compared with others. They must be quoted, and in the language in which they
 * were spoken, since a translation changes with the translator. An unnamed speaker may be another one each time.
 */
function isComparable(statement: Statement, wordsOf: WordsOf): boolean {
  const { silence, isTranslated, spokenIn, speakers } = statement;
  if (silence || isTranslated || spokenIn === 'unknown') return false;
  if (speakers.some(({ kind }) => kind === 'unnamed')) return false;
  return wordsOf(statement).form !== 'paraphrase';
}

function haveSameSpeakers(a: Statement, b: Statement): boolean {
  return a.speakers.length === b.speakers.length && a.speakers.every((speaker) => b.speakers.includes(speaker));
}

/** Marks the statements beyond the limit as hidden. */
function limitEntries(
  topics: readonly SpeakerTopic[],
  max: number,
  selected: string | null | undefined,
): readonly SpeakerTopic[] {
  let count = 0;
  const limited = (entry: SpeakerEntry): SpeakerEntry => {
    count += 1;
    return { ...entry, isShown: count <= max || entry.statement.id === selected };
  };
  return topics.map((topic) => ({
    ...topic,
    entries: topic.entries.map(limited),
    undated: topic.undated.map(limited),
  }));
}

function allEntries({ entries, undated }: SpeakerTopic): readonly SpeakerEntry[] {
  return [...entries, ...undated];
}

function hasStatements({ count, joint }: SpeakerRow): boolean {
  return count + joint.length > 0;
}

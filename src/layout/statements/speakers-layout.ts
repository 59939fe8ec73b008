import type { Named, Person, Statement } from '../../model/explainer.js';
import { compareDates, overlaps, type FuzzyDate } from '../../time/fuzzy-date.js';
import type { WordsOf } from '../filter/statement-filter.js';

/** Statements by who made them: each speaker's topics, and in each topic what was said over time. */
export interface SpeakersLayout {
  readonly speakers: readonly SpeakerRow[];
  /** Of these only the note is left: they have no speaker. */
  readonly withdrawn: readonly Statement[];
}

export interface SpeakerRow {
  readonly speaker: Person;
  /** Names the row among the open ones. */
  readonly key: string;
  readonly topics: readonly SpeakerTopic[];
  /** Made together with others, and standing under one of them. */
  readonly joint: readonly { readonly statement: Statement; readonly under: Person }[];
  /** Statements that stand here, and how many of them are shown. */
  readonly count: number;
  readonly shownCount: number;
  readonly silenceCount: number;
  /** True where more than the first few are shown because a reader asked for them. */
  readonly isOpen: boolean;
}

/** What a speaker said on one topic, under each other. */
export interface SpeakerTopic {
  /** Absent: statements without a topic. */
  readonly topic?: Named;
  readonly entries: readonly SpeakerEntry[];
  /** Neither said nor published on a date that we know. */
  readonly undated: readonly SpeakerEntry[];
}

export interface SpeakerEntry {
  readonly statement: Statement;
  readonly isShown: boolean;
  readonly date?: FuzzyDate;
  /** True where only the publication is dated, not the saying. */
  readonly isPublication: boolean;
  /** False where a neighbour overlaps or equals: the order is then not stated. */
  readonly isOrdered: boolean;
  /** What the same speaker said before on the topic, where its quoted words can be compared with these. */
  readonly earlier?: Statement;
}

export interface SpeakersOptions {
  readonly statements: readonly Statement[];
  /** Who may be shown, in the editor's order. */
  readonly people: readonly Person[];
  /** Topics that may be shown, in the editor's order. */
  readonly topics: readonly Named[];
  readonly wordsOf: WordsOf;
  readonly order?: 'oldest' | 'newest';
  /** How many a speaker shows until the row is opened. */
  readonly limit?: number;
  /** Keys of the rows that readers opened. */
  readonly open?: ReadonlySet<string>;
  /** A statement that is shown whatever the limit. */
  readonly selected?: string | null;
}

/** Puts each statement under the first of its speakers and the first of its topics, in time. */
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

/** A statement stands once: under the first of its speakers that is shown. */
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
 * The latest statement whose quoted words can be compared with those of a later one: by the same speakers, certainly said
 * before, and the only one that may be the latest.
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
 * Only words that were quoted can be compared, and only in the language that they were said in: a translator's words change
 * with the translator. Of the unnamed nobody knows whether they are one.
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

/** Hides what is beyond the first few of a row. */
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

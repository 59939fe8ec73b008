import type { Named, Person, Statement } from '../../model/explainer.js';
import { compareDates } from '../../time/fuzzy-date.js';
import type { WordsOf } from '../filter/statement-filter.js';
import { isCorrected } from '../../model/is-corrected.js';
import { findCoarselyDated, dateOf, unorderedRuns } from './unordered-runs.js';

/** Statements by speaker: each speaker's topics, and in each topic the statements in time order. */
export interface SpeakersLayout {
  readonly speakers: readonly SpeakerRow[];
  /** Withdrawn statements. They have no speaker, and only the note is left, so they come before all speakers. */
  readonly withdrawn: readonly Statement[];
}

export interface SpeakerRow {
  readonly speaker: Person;
  /** Identifies the row among the open ones. */
  readonly key: string;
  readonly topics: readonly SpeakerTopic[];
  /** Statements made together with others, which stand under one of the others. */
  readonly joint: readonly { readonly statement: Statement; readonly under: Person }[];
  /** Number of the row's statements. */
  readonly count: number;
  /** The first few statements, the chosen one and those that were corrected; all where the row is open. */
  readonly shown: ReadonlySet<Statement>;
  readonly silenceCount: number;
  /** True where a reader has opened the row, so that more than the first few statements are shown. */
  readonly isOpen: boolean;
}

/** A speaker's statements on one topic. */
export interface SpeakerTopic {
  /** Absent for statements without a topic. */
  readonly topic?: Named;
  /**
   * Groups in time order. Then come the statements whose dates are too coarse for a place among the others, and last those
   * whose dates of saying and of publication are both unknown.
   */
  readonly groups: readonly SpeakerGroup[];
}

/** One statement, or several that have no order among themselves, or none among the others of the topic. */
export interface SpeakerGroup {
  /** Says what nobody knows, where readers could take one statement to follow another. */
  readonly unknown: 'orderNotStated' | 'dateNotStated' | 'dateNotGiven' | undefined;
  readonly entries: readonly SpeakerEntry[];
}

export interface SpeakerEntry {
  readonly statement: Statement;
  /** The speaker's earlier statement on the topic with which its quoted words may be compared. */
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
    .flatMap((statement): LiveStatement | [] => {
      const under = statement.speakers.find((speaker) => shown.has(speaker));
      return under ? { statement, under } : [];
    });
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
  readonly under: Person;
}

function layoutRow(speaker: Person, live: readonly LiveStatement[], options: SpeakersOptions): SpeakerRow {
  const { topics, limit = 12, open, selected } = options;
  const key = `speaker ${speaker.id}`;
  const isOpen = open?.has(key) ?? false;
  const own = live.filter(({ under }) => under === speaker).map(({ statement }) => statement);
  const onTopics = [...topics, undefined]
    .map((topic) => layoutTopic(topic, own, options))
    .filter(({ groups }) => groups.length > 0);
  const entries = onTopics.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const shown = entries.filter(
    ({ statement }, at) => isOpen || at < limit || statement.id === selected || isCorrected(statement),
  );
  return {
    speaker,
    key,
    topics: onTopics,
    joint: live.filter(({ statement, under }) => under !== speaker && statement.speakers.includes(speaker)),
    count: own.length,
    shown: new Set(shown.map(({ statement }) => statement)),
    silenceCount: own.filter(({ silence }) => silence).length,
    isOpen: isOpen && own.length > limit,
  };
}

function layoutTopic(topic: Named | undefined, own: readonly Statement[], options: SpeakersOptions): SpeakerTopic {
  const { topics, wordsOf, order = 'oldest' } = options;
  const onTopic = own.filter((one) => firstTopic(one, topics)?.id === topic?.id);
  const dated = onTopic.filter(dateOf).sort((a, b) => compareDates(dateOf(a)!, dateOf(b)!));
  const groupOf = (group: readonly Statement[], unknown: SpeakerGroup['unknown'], among = group): SpeakerGroup => ({
    unknown: among.length > 1 ? unknown : undefined,
    entries: group.map((statement) => {
      const earlier = comparableBefore(statement, onTopic, wordsOf);
      return { statement, ...(earlier && { earlier }) };
    }),
  });
  const coarse = findCoarselyDated(dated);
  const inTime = dated.filter((one) => !coarse.includes(one));
  const groups = unorderedRuns(inTime).map((run) => groupOf(run, 'orderNotStated'));
  if (order === 'newest') groups.reverse();
  if (coarse.length > 0) groups.push(groupOf(coarse, 'orderNotStated', onTopic));
  const undated = onTopic.filter((one) => !dateOf(one));
  const unreadable = undated.filter(({ isDateUnreadable }) => isDateUnreadable);
  const unstated = undated.filter((one) => !unreadable.includes(one));
  if (unstated.length > 0) groups.push(groupOf(unstated, 'dateNotStated', onTopic));
  if (unreadable.length > 0) groups.push(groupOf(unreadable, 'dateNotGiven', onTopic));
  return { ...(topic && { topic }), groups };
}

function firstTopic({ topics }: Statement, shown: readonly Named[]): Named | undefined {
  return topics.find(({ id }) => shown.some((one) => one.id === id));
}

/** Tells whether a source says that a statement repeats or revises the earlier one. */
export function isRestatement({ answers }: Statement, earlier: Statement): boolean {
  return answers.some(
    ({ to, as, sources }) => to === earlier.id && (as === 'repeats' || as === 'revises') && sources.length > 0,
  );
}

/**
 * Returns the statement with which a later one can be compared: made by the same speakers and certainly earlier. It is
 * the one that the later is said to repeat or revise, or else the one that is certainly the latest.
 */
function comparableBefore(statement: Statement, among: readonly Statement[], wordsOf: WordsOf): Statement | undefined {
  const { date } = statement;
  if (!date || !isComparable(statement, wordsOf)) return undefined;
  const before = among
    .filter((one) => one.date && one.date.latestMs < date.earliestMs)
    .filter((one) => haveSameSpeakers(one, statement) && isComparable(one, wordsOf));
  return (
    before.find((one) => isRestatement(statement, one)) ??
    before.find((one) => before.every((other) => other === one || other.date!.latestMs < one.date!.earliestMs))
  );
}

/**
 * Tells whether a statement's words can be compared with others. They must be quoted, and in the language in which they
 * were spoken, since a translation changes with the translator. An unnamed speaker may be another one each time.
 */
function isComparable(statement: Statement, wordsOf: WordsOf): boolean {
  const { silence, spokenIn, speakers } = statement;
  if (silence || spokenIn === 'unknown') return false;
  if (speakers.some(({ kind }) => kind === 'unnamed')) return false;
  const { form, isTranslated } = wordsOf(statement);
  return form !== 'paraphrase' && !isTranslated;
}

function haveSameSpeakers(a: Statement, b: Statement): boolean {
  return a.speakers.length === b.speakers.length && a.speakers.every((speaker) => b.speakers.includes(speaker));
}

function hasStatements({ count, joint }: SpeakerRow): boolean {
  return count + joint.length > 0;
}

import { plainText } from '../plain-text.js';
import { readProse } from '../read/inline-text.js';
import { hash } from '../read/statement-key.js';
import { shownWordsOf } from '../shown-words.js';
import type { Explainer, Statement, StoryEvent } from '../explainer.js';

/** Words of an entry as a reader saw them. */
export interface SeenWords {
  /** Words of the statement, or title and summary of the event. */
  readonly text: string;
  /** Names of the speakers. */
  readonly who?: string;
  /** Date as EDTF, or the text in its place. */
  readonly when?: string;
  readonly status: string;
}

/** An entry as a reader saw it. */
export interface SeenEntry {
  /** Digest of its words; `''` for a withdrawn statement, which has none, and `'-'` where its words are deleted since it was withdrawn. */
  readonly digest: string;
  readonly correctionCount: number;
  /** Absent where nothing may be kept, or too much would be. */
  readonly words?: SeenWords;
}

/** Entries by their keys: `event.ID` and `statement.ID`. */
export type SeenEntries = ReadonlyMap<string, SeenEntry>;

/** Digests of statements without words. */
const [WITHDRAWN, DELETED] = ['', '-'];

/** Returns what a reader sees of a story. */
export function seeStory({ events, statements }: Explainer): SeenEntries {
  return new Map([
    ...events.map((event) => [`event.${event.id}`, seeEvent(event)] as const),
    ...statements.map((statement) => [`statement.${statement.id}`, seeStatement(statement)] as const),
  ]);
}

function seeEvent({ title, summary, date, dateText, status, corrections }: StoryEvent): SeenEntry {
  const text = summary === undefined ? title : `${title}\n${plainText(readProse(summary))}`;
  return withDigest({ text, ...whenOf(dateText ?? date?.text), status }, corrections.length);
}

function seeStatement(statement: Statement): SeenEntry {
  const { speakers, date, status, corrections } = statement;
  if (status === 'withdrawn') return { digest: WITHDRAWN, correctionCount: 0 };
  const who = speakers.map(({ name }) => name).join(' · ');
  return withDigest({ text: shownWordsOf(statement).plain, who, ...whenOf(date?.text), status }, corrections.length);
}

const whenOf = (when: string | undefined): { readonly when?: string } => (when === undefined ? {} : { when });

function withDigest(words: SeenWords, correctionCount: number): SeenEntry {
  const { text, who, when, status } = words;
  return { digest: hash(JSON.stringify([text, who, when, status])), correctionCount, words };
}

/** A difference between two visits. */
export interface VisitChange {
  readonly kind: 'event' | 'statement';
  readonly id: string;
  readonly type: 'new' | 'corrected' | 'changed' | 'withdrawn';
  /** Words before and after, where both are known and differ. */
  readonly before?: SeenWords;
  readonly after?: SeenWords;
}

/**
 * Compares what a reader saw with what there is now.
 *
 * @returns Events, then statements, in the order of the story. A withdrawn statement has no words. Entries that are gone are not told.
 */
export function compareVisits(before: SeenEntries, after: SeenEntries): readonly VisitChange[] {
  return [...after].flatMap(([key, entry]): readonly VisitChange[] => {
    const [kind, id] = splitKey(key);
    const seen = before.get(key);
    if (entry.digest === WITHDRAWN) return seen && seen.digest !== WITHDRAWN ? [{ kind, id, type: 'withdrawn' }] : [];
    if (!seen) return [{ kind, id, type: 'new' }];
    const isCorrected = entry.correctionCount > seen.correctionCount || isMarkedAnew(seen, entry);
    if (entry.digest === seen.digest && !isCorrected) return [];
    const type = isCorrected ? ('corrected' as const) : ('changed' as const);
    const words =
      seen.words && entry.words && entry.digest !== seen.digest ? { before: seen.words, after: entry.words } : {};
    return [{ kind, id, type, ...words }];
  });
}

function isMarkedAnew(seen: SeenEntry, { words }: SeenEntry): boolean {
  return words?.status === 'corrected' && seen.words !== undefined && seen.words.status !== 'corrected';
}

function splitKey(key: string): readonly ['event' | 'statement', string] {
  return key.startsWith('event.') ? ['event', key.slice(6)] : ['statement', key.slice(10)];
}

/**
 * Deletes words that a newer version no longer publishes: of what it withdraws, only that it was there is kept, and of what it lacks
 * nothing.
 */
export function deleteUnpublished(seen: SeenEntries, now: SeenEntries): SeenEntries {
  return new Map(
    [...seen].flatMap(([key, entry]) => {
      const current = now.get(key);
      if (!current) return [];
      const isGone = current.digest === WITHDRAWN && entry.digest !== WITHDRAWN;
      return [[key, isGone ? { digest: DELETED, correctionCount: 0 } : entry] as const];
    }),
  );
}

/** Returns entries without words: their digests alone tell what has changed. */
export function withoutWords(entries: SeenEntries): SeenEntries {
  return new Map([...entries].map(([key, { digest, correctionCount }]) => [key, { digest, correctionCount }] as const));
}

import { deleteUnpublished, withoutWords, type SeenEntries, type SeenEntry, type SeenWords } from './seen-story.js';

/** A visit: when it was, and what the reader saw. */
export interface Visit {
  readonly atMs: number;
  readonly entries: SeenEntries;
}

/** Record that a browser keeps of a story: the visit that goes on, and the one before it. */
export interface VisitRecord {
  readonly now: Visit;
  readonly last?: Visit;
}

/** A reader who comes back within this time is still on the same visit. */
export const VISIT_MS = 30 * 60_000;

/** Length of a record, in characters, beyond which it keeps no words. */
const MAX_LENGTH = 200_000;

/**
 * Returns the record after a story was seen.
 *
 * @param before The record of earlier visits.
 * @param entries What the reader sees now.
 * @param nowMs The time now.
 */
export function recordVisit(before: VisitRecord | undefined, entries: SeenEntries, nowMs: number): VisitRecord {
  const isSameVisit = before && nowMs - before.now.atMs < VISIT_MS;
  const last = isSameVisit ? before.last : before?.now;
  return {
    now: { atMs: nowMs, entries },
    ...(last && { last: { ...last, entries: deleteUnpublished(last.entries, entries) } }),
  };
}

/** Writes a record as text; a long one without words. */
export function writeRecord(record: VisitRecord): string {
  const text = write(record, (entries) => entries);
  return text.length <= MAX_LENGTH ? text : write(record, withoutWords);
}

function write({ now, last }: VisitRecord, keep: (entries: SeenEntries) => SeenEntries): string {
  const rowsOf = ({ atMs, entries }: Visit) => ({
    at: atMs,
    entries: [...keep(entries)].map(([key, { digest, correctionCount, words }]) => [
      key,
      digest,
      correctionCount,
      ...(words ? [words.status, words.text, words.when ?? null, words.who ?? null] : []),
    ]),
  });
  return JSON.stringify({ version: 1, now: rowsOf(now), ...(last && { last: rowsOf(last) }) });
}

/** Reads a record. Whatever else stands under its name counts as no visit. */
export function readRecord(text: string | null): VisitRecord | undefined {
  try {
    const { version, now, last } = JSON.parse(text ?? '') as Readonly<Record<string, unknown>>;
    if (version !== 1) return undefined;
    const [visit, earlier] = [readVisit(now), readVisit(last)];
    return visit && { now: visit, ...(earlier && { last: earlier }) };
  } catch {
    return undefined;
  }
}

function readVisit(visit: unknown): Visit | undefined {
  const { at, entries } = (visit ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof at !== 'number' || !Array.isArray(entries)) return undefined;
  const rows: readonly unknown[] = entries;
  return { atMs: at, entries: new Map(rows.flatMap((row) => (isRow(row) ? [[row[0], readEntry(row)] as const] : []))) };
}

type Row = readonly [key: string, digest: string, correctionCount: number, ...words: readonly unknown[]];

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row)) return false;
  const [key, digest, count] = row as readonly unknown[];
  return typeof key === 'string' && typeof digest === 'string' && typeof count === 'number';
}

function readEntry([, digest, correctionCount, status, text, when, who]: Row): SeenEntry {
  if (typeof status !== 'string' || typeof text !== 'string') return { digest, correctionCount };
  const words: SeenWords = {
    status,
    text,
    ...(typeof when === 'string' && { when }),
    ...(typeof who === 'string' && { who }),
  };
  return { digest, correctionCount, words };
}

import { REPLACED_LINE } from '../../versions/journal.js';
import type { NewLines } from '../../versions/story-store.js';

/** Beginning of the names under which the local storage keeps lines. The id of their story follows. */
const KEY = 'said-and-done-unconfirmed:';

/** Lines that were given to the database, and that it has not confirmed yet. */
const unconfirmed = new Set<NewLines>();

/**
 * Waits until the database has lines. If the page is left before, the local storage keeps them: with the page, the browser closes its databases,
 * and drops what still waits to be written there.
 */
export async function confirmLines(lines: NewLines, add: (lines: NewLines) => Promise<void>): Promise<void> {
  unconfirmed.add(lines);
  // The browser adds the same listener only once.
  addEventListener('pagehide', keepUnconfirmed);
  try {
    await add(lines);
  } finally {
    unconfirmed.delete(lines);
  }
}

function keepUnconfirmed(): void {
  for (const id of new Set([...unconfirmed].map(({ summary }) => summary.id)))
    try {
      const ofStory = [...unconfirmed].filter(({ summary }) => summary.id === id);
      localStorage.setItem(KEY + id, JSON.stringify(ofStory.reduce(joinLines)));
    } catch {
      // The storage is full or refused. The database may still write the lines.
    }
}

/** Joins lines with those that follow them. What is replaced is left out, since each line of an article holds all of it. */
function joinLines(first: NewLines, next: NewLines): NewLines {
  const replaced = [...(first.replaced ?? []), ...(next.replaced ?? [])];
  const lines = [...first.lines, ...next.lines].map((line, index) =>
    replaced.includes(first.from + index) ? REPLACED_LINE : line,
  );
  return { summary: next.summary, from: first.from, lines, replaced };
}

/** The lines in a database of stories. */
interface Lines {
  read(id: string): Promise<readonly string[]>;
  add(lines: NewLines): Promise<void>;
}

/** Writes what the local storage keeps of pages that were left. What can’t be written now stays there. */
export async function writeUnconfirmed(database: Lines): Promise<void> {
  for (const name of namesOfKept())
    try {
      const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as NewLines | null;
      if (kept) await writeKept(database, kept);
      localStorage.removeItem(name);
    } catch {
      // Another tab is writing them at this moment, or the disk is full. They are written with the next list.
    }
}

function namesOfKept(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(KEY));
  } catch {
    return [];
  }
}

/** Writes those of the lines that the database has not. They go into a copy if another desk has gone on with the story. */
async function writeKept(database: Lines, { summary, from, lines, replaced = [] }: NewLines): Promise<void> {
  const there = await database.read(summary.id);
  // The story was deleted for good.
  if (there[0] === REPLACED_LINE) return;
  const isOwn = lines.every((line, index) => {
    const other = there[from + index];
    return other === undefined || other === line || other === REPLACED_LINE || line === REPLACED_LINE;
  });
  if (!isOwn) {
    const copy = { ...summary, id: `${summary.id}-${from}`, copied: { title: summary.title, ms: summary.ms } };
    return database.add({ summary: copy, from: 0, lines: [...there.slice(0, from), ...lines] });
  }
  const missing = lines.slice(Math.max(there.length - from, 0));
  if (missing.length > 0) await database.add({ summary, from: Math.max(there.length, from), lines: missing, replaced });
}

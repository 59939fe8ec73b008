import type { PagePlace } from '../../convert/placed-text.js';
import type { Edit } from '../document/make-edits.js';
import { editsOf, recordEdit, redo, startHistory, undo, type History } from '../document/history.js';
import type { Json } from '../document/json.js';
import type { Patch } from '../document/patch.js';

/** The pasted text of a source, in which an editor selects quotations. It is not saved in the document. */
export interface PastedText {
  readonly text: string;
  /** Date of pasting, in EDTF. */
  readonly on: string;
  /** Pages of a PDF, where the text was read from one. */
  readonly pages?: readonly PagePlace[] | undefined;
}

/** One line of a journal; `ms` is its time, in milliseconds since 1970. */
export type JournalLine =
  /** The document with which the story begins. `given` is true for a document that the page gave. */
  | {
      readonly journal: 2;
      readonly ms: number;
      readonly document: Json;
      readonly revision?: string;
      readonly given?: true;
    }
  | { readonly edit: Edit; readonly joins?: true; readonly ms: number }
  | { readonly undo: true; readonly ms: number }
  | { readonly redo: true; readonly ms: number }
  /** The document was saved as this revision, or another editor's revision was merged into it. */
  | { readonly saved: string; readonly document?: Json; readonly ms: number }
  /** The pasted text of a source. */
  | ({ readonly source: string; readonly ms: number } & PastedText)
  /** The article that proposals come from, with what was decided; null for none. It replaces the line of the article before. */
  | { readonly article: unknown; readonly ms: number }
  /** The sign-off, which is kept beside the document. It replaces the line of the sign-off before. */
  | { readonly signOff: unknown; readonly ms: number }
  /** A desk has opened the story and writes all lines after this one. */
  | { readonly opened: true; readonly ms: number };

/** A story with everything that belongs to it. */
export interface StoryContent {
  readonly history: History;
  /** The revision that was opened, or saved last. */
  readonly revision: string | undefined;
  /** The document of that revision. */
  readonly saved: Json;
  readonly texts: ReadonlyMap<string, PastedText>;
  /** The sign-off as it was kept; undefined where nobody has signed anything. */
  readonly signOff?: unknown;
  /** The article as it was kept, which is read when it is shown. */
  readonly article?: unknown;
  /** True if the story began with the document that the page gave. */
  readonly isGiven?: boolean;
}

/** The content of a journal up to its last readable line. */
export interface JournalContent extends StoryContent {
  /** Time of the last change, in milliseconds since 1970. */
  readonly ms: number;
  /** Numbers of the last lines of the article and the sign-off. */
  readonly articleLine?: number;
  readonly signOffLine?: number;
  /** True if a line is unreadable, so that edits after it are lost. */
  readonly isDamaged?: boolean;
}

/** A line in place of one that a later line has replaced. */
export const REPLACED_LINE = '';

export function formatLine(line: JournalLine): string {
  return JSON.stringify(line);
}

/** Creates the lines of a new journal from all edits so far. */
export function makeJournal(
  { history, revision, saved, texts, signOff, article, isGiven }: StoryContent,
  ms: number,
): readonly JournalLine[] {
  const { document, edits, undone } = unwind(history);
  return [
    { journal: 2, ms, document, ...(revision !== undefined && { revision }), ...(isGiven && { given: true as const }) },
    ...[...edits, ...undone].map((edit) => ({ edit, ms })),
    ...undone.map(() => ({ undo: true as const, ms })),
    ...(revision !== undefined && saved !== document ? [{ saved: revision, document: saved, ms }] : []),
    ...[...texts].map(([source, pasted]) => ({ source, ...pasted, ms })),
    ...(article == null ? [] : [{ article, ms }]),
    ...(signOff === undefined ? [] : [{ signOff, ms }]),
  ];
}

/** Splits a history into its first document, its edits and its undone edits, each oldest first. */
function unwind(history: History) {
  let first = history;
  while (first.past.count > 0) first = undo(first);
  const all = editsOf(history);
  return { document: first.document, edits: all.slice(0, history.past.count), undone: all.slice(history.past.count) };
}

/**
 * Reads a journal that may be damaged anywhere; returns undefined if its first line is unreadable. It never throws. Edits after an unreadable
 * line are lost, since they may not fit the document, until the whole story is written anew.
 */
export function readJournal(lines: readonly string[]): JournalContent | undefined {
  let told: JournalContent | undefined;
  for (const [index, line] of lines.entries()) {
    if (line === REPLACED_LINE) continue;
    const parsed = parseLine(line);
    told = readFirst(parsed) ?? (told && readLine(told, parsed, index));
    if (!told) return undefined;
  }
  return told;
}

function readLine(told: JournalContent, line: Parsed, index: number): JournalContent {
  const next = readBeside(told, line, index) ?? (told.isDamaged ? undefined : readNext(told, line));
  return next ?? { ...told, isDamaged: true };
}

type Parsed = Readonly<Record<string, unknown>>;

function parseLine(line: string | undefined): Parsed {
  try {
    const parsed: unknown = JSON.parse(line ?? '');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Parsed) : {};
  } catch {
    return {};
  }
}

function readFirst({ journal, document, revision, given, ms }: Parsed): JournalContent | undefined {
  if ((journal !== 1 && journal !== 2) || document === undefined) return undefined;
  return {
    history: startHistory(document as Json),
    revision: textOf(revision),
    saved: document as Json,
    texts: new Map(),
    ...(given === true && { isGiven: true }),
    ms: Number(ms),
  };
}

/** Reads a line about the document; returns undefined for one that is unreadable or doesn't fit. */
function readNext(told: JournalContent, line: Parsed): JournalContent | undefined {
  const { edit, joins, saved, document = told.history.document } = line;
  const next = { ...told, ms: Number(line['ms']) };
  if (isEdit(edit)) {
    const history = recordEdit(told.history, edit, joins === true);
    return history && { ...next, history };
  }
  if (line['undo'] === true) return { ...next, history: undo(told.history) };
  if (line['redo'] === true) return { ...next, history: redo(told.history) };
  if (typeof saved === 'string') return { ...next, revision: saved, saved: document as Json };
  return undefined;
}

/** Reads a line about something beside the document; returns undefined for any other line. */
function readBeside(told: JournalContent, line: Parsed, index: number): JournalContent | undefined {
  const { source, text, on, pages, texts, ms } = line;
  const next = { ...told, ms: Math.max(told.ms, Number(ms)) };
  if (line['opened'] === true) return told;
  if ('article' in line) return { ...next, article: line['article'], articleLine: index };
  if ('signOff' in line) return { ...next, signOff: line['signOff'] ?? undefined, signOffLine: index };
  // The version before wrote all texts at once.
  if (Array.isArray(texts)) return { ...next, texts: new Map(texts as [string, PastedText][]) };
  if (typeof source !== 'string' || typeof text !== 'string' || typeof on !== 'string') return undefined;
  const pasted = { text, on, ...(Array.isArray(pages) && { pages: pages as readonly PagePlace[] }) };
  return { ...next, texts: new Map(told.texts).set(source, pasted) };
}

function isEdit(value: unknown): value is Edit {
  return Array.isArray(value) && value.every((patch: Patch | null) => typeof patch?.pointer === 'string');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import type { PagePlace } from '../../convert/placed-text.js';
import type { Edit } from '../document/make-edits.js';
import { editsOf, recordEdit, redo, startHistory, undo, type History } from '../document/history.js';
import { equalJson, type Json } from '../document/json.js';
import type { Patch } from '../document/patch.js';

/** The pasted text of a source, in which an editor selects quotations. It is not saved in the document. */
export interface PastedText {
  readonly text: string;
  /** Date of pasting, in EDTF. */
  readonly on: string;
  /** Pages of a PDF, where the text was read from one. */
  readonly pages?: readonly PagePlace[] | undefined;
}

/** Things that belong to a story and are not in its document. Undo and Redo bring them back with the story. */
export interface Attachments {
  /** The sign-off; several sign-offs are merged once they are read. */
  readonly signOffs: readonly unknown[];
  /** The document whose changes are noted in the sign-off. */
  readonly noted?: Json | undefined;
  readonly article?: unknown;
  /** The pasted texts, by the ids of their sources. */
  readonly texts: readonly (readonly [source: string, pasted: PastedText])[];
}

/** Attachments by the place, among all edits of the history, of the edit that opened another story. */
export type FormerStories = readonly (readonly [place: number, attachments: Attachments])[];

/** One line of a journal; `ms` is its time, in milliseconds since 1970. */
export type JournalLine =
  | { readonly journal: 1; readonly ms: number; readonly document: Json; readonly revision?: string }
  | { readonly edit: Edit; readonly joins?: true; readonly ms: number }
  | { readonly undo: true; readonly ms: number }
  | { readonly redo: true; readonly ms: number }
  /** The document was saved as this revision, or another editor's revision was merged into it. */
  | { readonly saved: string; readonly document?: Json; readonly ms: number }
  /** The pasted text of a source. */
  | ({ readonly source: string; readonly ms: number } & PastedText)
  /** All pasted texts, after another story was opened. */
  | { readonly texts: Attachments['texts']; readonly ms: number }
  /** The article that proposals come from, with what was decided; null for none. This line has no number. */
  | { readonly article: unknown; readonly ms: number }
  /** The sign-off, which is kept beside the document, with those of former stories. It is the last line, without a number. */
  | { readonly signOff: unknown; readonly formerStories?: FormerStories; readonly ms: number };

/** The content of a journal up to its last readable line. */
export interface JournalContent {
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
  readonly formerStories?: FormerStories;
  /** Time of the last line, in milliseconds since 1970. */
  readonly ms: number;
  /** Number of readable lines, without those of the article and the sign-off. The lines after them are lost. */
  readonly count: number;
}

export function formatLine(line: JournalLine): string {
  return JSON.stringify(line);
}

/**
 * Compares unsaved work with a document that is opened. The result is `same` if the work belongs to this document,
 * `nothing` if all of the work was saved, and `other` if both have changed.
 */
export function compareWithJournal({ history, saved }: JournalContent, document: Json): 'same' | 'nothing' | 'other' {
  if (equalJson(saved, document) || equalJson(history.document, document)) return 'same';
  return equalJson(history.document, saved) ? 'nothing' : 'other';
}

/** Creates the lines of a new journal from all edits so far. */
export function makeJournal(
  { history, revision, saved, texts, signOff, article, formerStories = [] }: Omit<JournalContent, 'ms' | 'count'>,
  ms: number,
): readonly JournalLine[] {
  const { document, edits, undone } = unwind(history);
  return [
    { journal: 1, ms, document, ...(revision !== undefined && { revision }) },
    ...[...edits, ...undone].map((edit) => ({ edit, ms })),
    ...undone.map(() => ({ undo: true as const, ms })),
    ...(revision !== undefined && saved !== document ? [{ saved: revision, document: saved, ms }] : []),
    ...[...texts].map(([source, pasted]) => ({ source, ...pasted, ms })),
    ...(article == null ? [] : [{ article, ms }]),
    ...(signOff === undefined && formerStories.length === 0 ? [] : [{ signOff, formerStories, ms }]),
  ];
}

/** Splits a history into its first document, its edits and its undone edits, each oldest first. */
function unwind(history: History) {
  let first = history;
  while (first.past.count > 0) first = undo(first);
  const all = editsOf(history);
  return { document: first.document, edits: all.slice(0, history.past.count), undone: all.slice(history.past.count) };
}

/** Reads a journal that may be cut off anywhere; returns undefined if its first line is unreadable. It never throws. */
export function readJournal(lines: readonly string[]): JournalContent | undefined {
  let told = readFirst(parseLine(lines[0]));
  for (const line of lines.slice(1)) {
    const next = told && readNext(told, parseLine(line));
    if (!next) break;
    told = next;
  }
  return told && lines.slice(-2).map(parseLine).reduce(readBeside, told);
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

function readFirst({ journal, document, revision, ms }: Parsed): JournalContent | undefined {
  if (journal !== 1 || document === undefined) return undefined;
  return {
    history: startHistory(document as Json),
    revision: textOf(revision),
    saved: document as Json,
    texts: new Map(),
    ms: Number(ms),
    count: 1,
  };
}

function readNext(told: JournalContent, line: Parsed): JournalContent | undefined {
  const { edit, joins, saved, document = told.history.document, source, text, on, pages, texts } = line;
  const next = { ...told, ms: Number(line['ms']), count: told.count + 1 };
  if (isEdit(edit)) {
    const history = recordEdit(told.history, edit, joins === true);
    return history && { ...next, history };
  }
  if (line['undo'] === true) return { ...next, history: undo(told.history) };
  if (line['redo'] === true) return { ...next, history: redo(told.history) };
  if (typeof saved === 'string') return { ...next, revision: saved, saved: document as Json };
  if (Array.isArray(texts)) return { ...next, texts: new Map(texts as Attachments['texts']) };
  if (typeof source === 'string' && typeof text === 'string' && typeof on === 'string') {
    const pasted = { text, on, ...(Array.isArray(pages) && { pages: pages as readonly PagePlace[] }) };
    return { ...next, texts: new Map(told.texts).set(source, pasted) };
  }
  return undefined;
}

/** Reads a line without a number: that of the article, or of the sign-off. */
function readBeside(told: JournalContent, line: Parsed): JournalContent {
  const { article = told.article, signOff = told.signOff, formerStories = told.formerStories, ms } = line;
  if (!['article', 'signOff', 'formerStories'].some((name) => name in line)) return told;
  const former = Array.isArray(formerStories) && { formerStories: formerStories as FormerStories };
  return { ...told, article, signOff, ...former, ms: Math.max(told.ms, Number(ms)) };
}

function isEdit(value: unknown): value is Edit {
  return Array.isArray(value) && value.every((patch: Patch | null) => typeof patch?.pointer === 'string');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

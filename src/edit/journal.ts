import type { Edit } from './edits.js';
import { recordEdit, redo, startHistory, undo, type History, type EditStack } from './history.js';
import { equalJson, type Json } from './json.js';
import type { Patch } from './patch.js';

/** The text of a source as it was pasted, in which quotations are chosen. It is no part of the document. */
export interface PastedText {
  readonly text: string;
  /** The day it was pasted, in EDTF. */
  readonly on: string;
}

/** What is written into a journal, a line for each; `ms` is when, in milliseconds from 1970. */
export type JournalLine =
  | { readonly journal: 1; readonly ms: number; readonly document: Json; readonly revision?: string }
  | { readonly edit: Edit; readonly joins?: true; readonly ms: number }
  | { readonly undo: true; readonly ms: number }
  | { readonly redo: true; readonly ms: number }
  /** The document was saved where it belongs, and is called by this revision there; or another was, which is joined into this. */
  | { readonly saved: string; readonly document?: Json; readonly ms: number }
  /** The text of a source was pasted. */
  | ({ readonly source: string; readonly ms: number } & PastedText);

/** What a journal tells: everything that was done until its last line that can be read. */
export interface JournalContent {
  readonly history: History;
  /** The revision from which the document began, or as which it was saved last. */
  readonly revision: string | undefined;
  /** The document of that revision. */
  readonly saved: Json;
  readonly texts: ReadonlyMap<string, PastedText>;
  /** When the last line was written. */
  readonly ms: number;
  /** How many lines could be read. What follows them is lost. */
  readonly count: number;
}

export function formatLine(line: JournalLine): string {
  return JSON.stringify(line);
}

/**
 * What left work is to a document that is opened: `same` if it goes on from there, or led there; `nothing` if it holds nothing that
 * wasn't saved; `other` if both have gone their ways.
 */
export function compareWithJournal({ history, saved }: JournalContent, document: Json): 'same' | 'nothing' | 'other' {
  if (equalJson(saved, document) || equalJson(history.document, document)) return 'same';
  return equalJson(history.document, saved) ? 'nothing' : 'other';
}

/** The lines that tell all that was done so far, to begin a journal with. */
export function makeJournal(
  { history, revision, saved, texts }: Omit<JournalContent, 'ms' | 'count'>,
  ms: number,
): readonly JournalLine[] {
  const { document, edits, undone } = unwind(history);
  return [
    { journal: 1, ms, document, ...(revision !== undefined && { revision }) },
    ...[...edits, ...undone].map((edit) => ({ edit, ms })),
    ...undone.map(() => ({ undo: true as const, ms })),
    ...(revision !== undefined && saved !== document ? [{ saved: revision, document: saved, ms }] : []),
    ...[...texts].map(([source, pasted]) => ({ source, ...pasted, ms })),
  ];
}

/** The first document, what was done to it, and what was taken back, each in the order in which it was done. */
function unwind(history: History) {
  let first = history;
  while (first.past.count > 0) first = undo(first);
  const all = editsOn(first.future);
  return { document: first.document, edits: all.slice(0, history.past.count), undone: all.slice(history.past.count) };
}

/** From the top to the ground. */
function editsOn(steps: EditStack): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at: EditStack | undefined = steps; at?.edit; at = at.rest) edits.push(at.edit);
  return edits;
}

/** Reads a journal that may break off anywhere; undefined if not even its first line is there. Never throws. */
export function readJournal(lines: readonly string[]): JournalContent | undefined {
  let told = readFirst(parseLine(lines[0]));
  for (const line of lines.slice(1)) {
    const next = told && readNext(told, parseLine(line));
    if (!next) break;
    told = next;
  }
  return told;
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
  const { edit, joins, saved, document = told.history.document, source, text, on } = line;
  const next = { ...told, ms: Number(line['ms']), count: told.count + 1 };
  if (isEdit(edit)) {
    const history = recordEdit(told.history, edit, joins === true);
    return history && { ...next, history };
  }
  if (line['undo'] === true) return { ...next, history: undo(told.history) };
  if (line['redo'] === true) return { ...next, history: redo(told.history) };
  if (typeof saved === 'string') return { ...next, revision: saved, saved: document as Json };
  if (typeof source === 'string' && typeof text === 'string' && typeof on === 'string') {
    return { ...next, texts: new Map(told.texts).set(source, { text, on }) };
  }
  return undefined;
}

function isEdit(value: unknown): value is Edit {
  return Array.isArray(value) && value.every((patch: Patch | null) => typeof patch?.pointer === 'string');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

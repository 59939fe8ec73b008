import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Edit } from '../../edit/make-edits.js';
import { recordEdit, redo, startHistory, undo, type History } from '../../edit/history.js';
import type { JournalLine, PastedText, JournalContent } from '../../edit/journal.js';
import type { Json } from '../../edit/json.js';
import { invertPatches } from '../../edit/patch.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { readDocument } from '../../model/read/document.js';
import { reviewDocument } from '../../model/review/review-document.js';

/** Who types on within this time, in milliseconds, goes on with the same edit. */
const PAUSE_MS = 3_000;

/** How long the document is left unread while somebody types, in milliseconds. */
const READ_AFTER_MS = 180;

export interface EditingListener {
  /** Something was done that is to be kept. */
  readonly onLine: (line: JournalLine) => void;
  /** The document changed by these patches. */
  readonly onChange: (patches: Edit) => void;
}

/** The document that is edited, all that was done to it, and what reading it finds. */
export class EditingController implements ReactiveController {
  history: History = startHistory({ explainer: 1 });
  /** The revision from which it began or as which it was saved, and the document of that revision. */
  revision: string | undefined;
  saved: Json = this.history.document;
  texts: ReadonlyMap<string, PastedText> = new Map();
  /** The document as it was read last, and what is to be mended in it; a moment behind while somebody types. */
  read: Json | undefined;
  explainer!: Explainer;
  problems: readonly Problem[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #listener: EditingListener;
  #typing: { readonly pointer: string; readonly ms: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, listener: EditingListener) {
    this.#host = host;
    this.#listener = listener;
    this.#read();
    host.addController(this);
  }

  get document(): Json {
    return this.history.document;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostConnected(): void {
    if (this.read !== this.document) this.#read();
  }

  /** Begins with a document, with nothing to undo. */
  start(document: Json, revision: string | undefined): void {
    this.history = startHistory(document);
    this.revision = revision;
    this.saved = document;
    this.texts = new Map();
    this.#typing = undefined;
    this.#read();
  }

  /** Goes on with what a journal tells. */
  resume({ history, revision, saved, texts }: JournalContent): void {
    this.history = history;
    this.revision = revision;
    this.saved = saved;
    this.texts = texts;
    this.#typing = undefined;
    this.#read();
  }

  /**
   * Does something; nothing where the edit changes nothing.
   *
   * @param typedAt pointer of the field in which it is typed: one letter after the other is one edit.
   * @param isPatient True if a pause makes no other edit of it, until the field is left.
   */
  apply(edit: Edit, typedAt?: string, isPatient = false): void {
    if (edit.length === 0) return;
    const ms = Date.now();
    const before = this.#typing?.pointer === typedAt ? this.#typing : undefined;
    const joins = before !== undefined && (isPatient || ms - before.ms < PAUSE_MS);
    const history = recordEdit(this.history, edit, joins);
    if (!history) return;
    this.#typing = typedAt === undefined ? undefined : { pointer: typedAt, ms };
    this.#change(history, edit, { edit, ...(joins && { joins }), ms });
  }

  /** The field is left: what is typed next is another edit. */
  rest(): void {
    this.#typing = undefined;
  }

  /** The edit that was taken back, if there was one. */
  undo(): Edit | undefined {
    const { edit } = this.history.past;
    if (edit) this.#change(undo(this.history), invertPatches(edit), { undo: true, ms: Date.now() });
    return edit;
  }

  redo(): Edit | undefined {
    const { edit } = this.history.future;
    if (edit) this.#change(redo(this.history), edit, { redo: true, ms: Date.now() });
    return edit;
  }

  /** It was saved as this revision; or somebody else's document was, which is joined into this one. */
  markSaved(revision: string, document?: Json): void {
    this.revision = revision;
    this.saved = document ?? this.document;
    const isOther = this.saved !== this.document;
    this.#listener.onLine({ saved: revision, ...(isOther && { document: this.saved }), ms: Date.now() });
    this.#host.requestUpdate();
  }

  /** Keeps the text of a source, to quote from. */
  paste(source: string, pasted: PastedText): void {
    this.texts = new Map(this.texts).set(source, pasted);
    this.#listener.onLine({ source, ...pasted, ms: Date.now() });
    this.#host.requestUpdate();
  }

  #change(history: History, patches: Edit, line: JournalLine): void {
    if (!('edit' in line)) this.#typing = undefined;
    this.history = history;
    this.#listener.onLine(line);
    this.#listener.onChange(patches);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), READ_AFTER_MS);
    this.#host.requestUpdate();
  }

  #read(): void {
    clearTimeout(this.#timer);
    this.read = this.document;
    const { explainer, problems } = readDocument(this.document);
    this.explainer = explainer;
    this.problems = [...problems, ...withoutKnown(reviewDocument(explainer), problems)];
    this.#host.requestUpdate();
  }
}

/** Reading and reviewing look for some of the same. */
function withoutKnown(advice: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, pointer, values }: Problem) => [code, pointer, values['words'] ?? ''].join('\n');
  const known = new Set(problems.map(keyOf));
  return advice.filter((problem) => !known.has(keyOf(problem)));
}

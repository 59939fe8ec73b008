import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Edit } from '../../edit/make-edits.js';
import { recordEdit, redo, startHistory, undo, type History } from '../../edit/history.js';
import type { JournalLine, PastedText, JournalContent } from '../../edit/journal.js';
import type { Json } from '../../edit/json.js';
import { invertPatches } from '../../edit/patch.js';
import type { SignOff } from '../../edit/sign-off/sign-off.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { readDocument } from '../../model/read/document.js';
import type { reviewForEditors } from '../../model/review/review-for-editors.js';
import type { ProblemWording } from './editor-context.js';
import type * as KeptAdvice from './saving/kept-advice.js';
import type * as Signing from './saving/signing.js';

/** Typing that continues within this time, in ms, belongs to the same edit. */
const PAUSE_MS = 3_000;

/** Delay before a changed document is read, in ms. */
const READ_AFTER_MS = 180;

export interface EditingListener {
  /** Called with each line of the journal. */
  readonly onLine: (line: JournalLine) => void;
  /** Called after the document was changed by patches. */
  readonly onChange: (patches: Edit) => void;
  /** Called after an editor has signed something. */
  readonly onSign: () => void;
}

/** The edited document with its history and problems. */
export class EditingController implements ReactiveController {
  history: History = startHistory({ explainer: 1 });
  /** Revision that was loaded or last saved. `saved` is its document. */
  revision: string | undefined;
  saved: Json = this.history.document;
  texts: ReadonlyMap<string, PastedText> = new Map();
  /** The sign-off, which is kept beside the document; undefined where nobody has signed anything. */
  signOff: unknown;
  /** Reads and joins sign-offs; undefined until it is loaded. */
  signing: typeof Signing | undefined;
  /** Leaves advice aside; undefined until there is advice. */
  keptAdvice: typeof KeptAdvice | undefined;
  /** The document as it was last read. It follows a moment behind while somebody types. */
  read: Json | undefined;
  explainer!: Explainer;
  problems: readonly Problem[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #listener: EditingListener;
  #typing: { readonly pointer: string; readonly ms: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Puts problems into the words of the desk; undefined until it is loaded. */
  wordProblem: ProblemWording | undefined;
  #review: typeof reviewForEditors | undefined;
  #loadingReview: Promise<void> | undefined;
  /** Sign-offs that wait until they can be joined. */
  #unjoined: readonly unknown[] = [];

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

  /** Resolves when advice is among the problems, or can't be had. */
  get advised(): Promise<void> | undefined {
    return this.#loadingReview;
  }

  hostConnected(): void {
    this.#loadingReview ??= this.#loadReview();
    if (this.read !== this.document) this.#read();
  }

  /** Starts with a document and an empty history. */
  start(document: Json, revision: string | undefined): void {
    this.history = startHistory(document);
    this.revision = revision;
    this.saved = document;
    this.texts = new Map();
    this.#typing = undefined;
    this.#read();
  }

  /** Continues from a journal. */
  resume({ history, revision, saved, texts, signOff }: JournalContent): void {
    this.history = history;
    this.revision = revision;
    this.saved = saved;
    this.texts = texts;
    this.joinSignOff(signOff);
    this.#typing = undefined;
    this.#read();
  }

  /**
   * Applies an edit. An edit without changes is ignored.
   *
   * @param typedAt Pointer of the field that is typed in. Letters typed in a row are one edit.
   * @param isPatient True if the edit continues after a pause, until the field loses focus.
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

  /** Ends an edit by typing: text that is typed next belongs to another edit. What was typed is read at once. */
  rest(): void {
    this.#typing = undefined;
    if (this.read !== this.document) this.#read();
  }

  /** Undoes the last edit and returns it, if there is one. */
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

  /** Marks a revision as saved. `document` is another version that was merged into this one. */
  markSaved(revision: string, document?: Json): void {
    this.revision = revision;
    this.saved = document ?? this.document;
    const isOther = this.saved !== this.document;
    this.#listener.onLine({ saved: revision, ...(isOther && { document: this.saved }), ms: Date.now() });
    this.#host.requestUpdate();
  }

  /** Stores the text of a source for quoting. */
  paste(source: string, pasted: PastedText): void {
    this.texts = new Map(this.texts).set(source, pasted);
    this.#listener.onLine({ source, ...pasted, ms: Date.now() });
    this.#host.requestUpdate();
  }

  /** Takes the sign-off that belongs to the document. */
  setSignOff(signOff: unknown): void {
    this.signOff = signOff ?? undefined;
    this.#unjoined = [];
  }

  /** Joins another sign-off with the one that is there. */
  joinSignOff(other: unknown): void {
    this.#unjoined = other === undefined ? this.#unjoined : [...this.#unjoined, other];
    const { signing } = this;
    if (!signing) return;
    this.signOff = this.#unjoined.reduce(signing.joinSignOffs, this.signOff);
    this.#unjoined = [];
  }

  /**
   * Takes over what was signed elsewhere, in other work or in a file, and keeps it.
   *
   * @param others Sign-offs; `undefined` where nobody has signed anything.
   * @returns False if they can't be read, so that the work has to stay.
   */
  async takeSigned(others: readonly unknown[]): Promise<boolean> {
    const signOffs = others.filter((signOff) => signOff !== undefined);
    if (signOffs.length === 0) return true;
    await this.advised;
    const joined = this.signing?.joinNew(this.signOff, signOffs);
    if (joined) this.sign(joined);
    return this.signing !== undefined;
  }

  /** Returns the sign-off with what a save changes; as the page gave it where it can't be read. */
  signSave(name: string | null): SignOff | undefined {
    return this.signing ? this.signing.signSave(this, name) : (this.signOff as SignOff | undefined);
  }

  /** Replaces the sign-off by one in which an editor has signed something. */
  sign(signOff: unknown): void {
    this.signOff = signOff;
    this.#listener.onLine({ signOff, ms: Date.now() });
    this.#listener.onSign();
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

  /** Loads what gives advice, which is as large as a third of the desk, after the desk itself. */
  async #loadReview(): Promise<void> {
    try {
      const [
        { reviewForEditors },
        words,
        keptAdvice,
        { joinNew, joinSignOffs, keepName, keptName, readState, signSave },
      ] = await Promise.all([
        import('../../model/review/review-for-editors.js'),
        import('./panels/problem-words.js'),
        import('./saving/kept-advice.js'),
        import('./saving/signing.js'),
      ]);
      this.signing = { joinNew, joinSignOffs, keepName, keptName, readState, signSave };
      this.joinSignOff(undefined);
      this.keptAdvice = keptAdvice;
      this.#review = reviewForEditors;
      this.wordProblem = words.wordProblem;
      this.#read();
    } catch (error) {
      console.warn('<explainer-editor> gives no advice.', error);
    }
  }

  #read(): void {
    clearTimeout(this.#timer);
    this.read = this.document;
    const { explainer, problems } = readDocument(this.document);
    this.explainer = explainer;
    this.problems = this.#review?.(problems, explainer) ?? problems;
    this.#host.requestUpdate();
  }
}

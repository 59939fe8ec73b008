import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { setField, type Edit } from '../document/make-edits.js';
import { recordEdit, redo, startHistory, undo, type History } from '../document/history.js';
import type { JournalLine, PastedText, StoryContent } from '../versions/journal.js';
import type { Json } from '../document/json.js';
import { invertPatches } from '../document/patch.js';
import type { SignOff } from '../sign-off/sign-off.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { readDocument } from '../../model/read-document.js';
import type { reviewForEditors } from '../../model/review/review-for-editors.js';
import type { ProblemFormatter } from './editor-context.js';
import type { formatProblemCounts } from './panels/check/open-points.js';
import { loadReview } from './load-review.js';
import type * as KeptAdvice from './saving/kept-advice.js';
import type * as Signing from './saving/signing.js';
import { StoryAttachments, type OpenedAttachments } from './saving/story-attachments.js';
import type { SourceAdvice } from './source-advice.js';

/** Typing that continues within this time, in ms, belongs to the same edit. */
const PAUSE_MS = 3_000;

/** Delay before a changed document is read, in ms. */
const READ_AFTER_MS = 180;

/** Functions that are called when the edited document changes. */
interface EditingListener {
  /** Called with the lines that each act adds to the journal, after it is done. */
  readonly onLines: (lines: readonly JournalLine[]) => void;
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
  /** Document of the file that was saved last since this story was opened here; undefined before that. */
  downloaded: Json | undefined;
  /** Reads and joins sign-offs; undefined until it is loaded. */
  signing: typeof Signing | undefined;
  /** Code that sets advice aside; undefined until there is advice. */
  keptAdvice: typeof KeptAdvice | undefined;
  /** The document as it was last read. While somebody types, it is a moment older than the edited one. */
  read: Json | undefined;
  explainer!: Explainer;
  problems: readonly Problem[] = [];
  /** Number of documents so far. The answer to a save belongs to one of them. */
  documentCount = 0;
  /** True while the story is the one that the page gave, or its work. */
  isGiven = false;

  readonly #host: ReactiveControllerHost;
  readonly #listener: EditingListener;
  #typing: { readonly pointer: string; readonly ms: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Formats problems in the words of the desk; undefined until it is loaded. */
  formatProblem: ProblemFormatter | undefined;
  formatProblemCounts: typeof formatProblemCounts | undefined;
  /** Compares statements with the texts of their sources; undefined until it is loaded. */
  sourceAdvice: SourceAdvice | undefined;
  #review: typeof reviewForEditors | undefined;
  #loadingReview: Promise<void> | undefined;
  readonly #attached = new StoryAttachments();
  /** The document whose changes are noted beside an edit that put another version in place, on its other side. */
  readonly #noted = new WeakMap<Edit, Json | undefined>();

  constructor(host: ReactiveControllerHost, listener: EditingListener) {
    this.#host = host;
    this.#listener = listener;
    this.#read();
    host.addController(this);
  }

  get document(): Json {
    return this.history.document;
  }

  /** The sign-off, which is kept beside the document; undefined where nobody has signed anything. */
  get signOff(): unknown {
    return this.#attached.signOff;
  }

  /** The article with its proposals, in the form in which the browser keeps it. */
  get article(): unknown {
    return this.#attached.article;
  }

  get texts(): ReadonlyMap<string, PastedText> {
    return this.#attached.texts;
  }

  /** Number of the story to which the sign-off belongs. It changes where a file of another story is opened. */
  get storyCount(): number {
    return this.#attached.storyCount;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Resolves when advice is among the problems, or could not be loaded. */
  get advised(): Promise<void> | undefined {
    return this.#loadingReview;
  }

  hostConnected(): void {
    this.#loadingReview ??= this.#loadReview();
    if (this.read !== this.document) this.#read();
  }

  /** Starts with a document and an empty history. */
  start(document: Json, revision: string | undefined, isGiven: boolean): void {
    this.documentCount += 1;
    this.isGiven = isGiven;
    Object.assign(this.#attached, { noted: undefined, texts: new Map(), article: undefined });
    this.#show(startHistory(document), document, revision);
  }

  /** Goes on with kept work on the document that the page has given. */
  resume(kept: StoryContent): void {
    this.#attached.resume(kept, this.signing);
    this.#show(kept.history, kept.saved, kept.revision);
  }

  /** Shows another story in place of this one, which is closed by then. It has its own history. */
  show(kept: StoryContent): void {
    const { history, saved, revision, isGiven = false, signOff, article, texts } = kept;
    this.#attached.begin({ signOff, article, texts: [...texts] });
    this.isGiven = isGiven;
    const before = this.document;
    this.#show(history, saved, revision);
    this.#listener.onChange(setField(before, '', history.document));
  }

  #show(history: History, saved: Json, revision: string | undefined): void {
    Object.assign(this, { history, saved, revision, downloaded: undefined });
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

  /** Ends an edit by typing: the next letters belong to another edit. The document is read at once. */
  rest(): void {
    this.#typing = undefined;
    if (this.read !== this.document) this.#read();
  }

  /** Undoes the last edit and returns it, if there is one. */
  undo(): Edit | undefined {
    return this.#step('before');
  }

  redo(): Edit | undefined {
    return this.#step('after');
  }

  /** Puts another version of this story in its place, with what its file has beside it, as an edit that can be undone. */
  replaceVersion(document: Json, beside: OpenedAttachments): void {
    const { article, texts, signOff } = this;
    const edit = setField(this.document, '', document);
    const wasNoted = this.#attached.noted;
    this.apply(edit);
    this.#attached.add(beside, document, this.signing);
    // Undo shows the version before, of which other changes are noted.
    this.#noted.set(edit, wasNoted);
    this.#keepAttached(article, texts, signOff);
  }

  /** Marks a revision as saved. `document` is another version that was merged into this one. */
  markSaved(revision: string, document?: Json): void {
    this.revision = revision;
    this.saved = document ?? this.document;
    this.#attached.noted = undefined;
    const isOther = this.saved !== this.document;
    this.#listener.onLines([{ saved: revision, ...(isOther && { document: this.saved }), ms: Date.now() }]);
    this.#host.requestUpdate();
  }

  /** Stores the text of a source for quoting. */
  paste(source: string, pasted: PastedText): void {
    this.#attached.texts = new Map(this.texts).set(source, pasted);
    this.#listener.onLines([{ source, ...pasted, ms: Date.now() }]);
    this.#host.requestUpdate();
  }

  /** Keeps the article in the browser, if anything in it has changed. The document doesn’t change. */
  keepArticle(article: unknown): void {
    if (JSON.stringify(article ?? null) === JSON.stringify(this.article ?? null)) return;
    this.#attached.article = article;
    this.#listener.onLines([{ article, ms: Date.now() }]);
  }

  /** Sets the sign-off that belongs to the document. */
  setSignOff(signOff: unknown): void {
    this.#attached.set(signOff);
  }

  /** Merges another sign-off into the present one. */
  joinSignOff(other: unknown): void {
    this.#attached.join(other, this.signing);
  }

  /**
   * Merges the sign-offs of other work on the story into the present one, and keeps it.
   *
   * @param others Sign-offs; `undefined` where nobody has signed anything.
   * @returns False if they can't be read, or if another story is open by then, so that the other work must not be deleted.
   */
  async takeSigned(others: readonly unknown[]): Promise<boolean> {
    const signOffs = others.filter((signOff) => signOff !== undefined);
    if (signOffs.length === 0) return true;
    const { storyCount } = this;
    await this.advised;
    if (storyCount !== this.storyCount) return false;
    const joined = this.signing?.joinNew(this.signOff, signOffs);
    if (joined) this.sign(joined);
    return this.signing !== undefined;
  }

  /** Returns the sign-off with the changes of a save; unchanged if it can't be read. */
  signSave(name: string | null): SignOff | undefined {
    const { document, saved, signing, signOff } = this;
    const base = this.#attached.noted ?? saved;
    return signing ? signing.signSave({ signOff, document, saved: base }, name) : (signOff as SignOff | undefined);
  }

  /** Keeps the sign-off with which the document was saved to a file, so that its changes are not noted twice. */
  keepNoted(signOff: SignOff, document: Json): void {
    this.#attached.set(signOff);
    this.#attached.noted = document;
    this.#keepSignOff();
  }

  /** Replaces the sign-off by one in which an editor has signed something. */
  sign(signOff: unknown): void {
    this.#attached.set(signOff);
    this.#keepSignOff();
    this.#listener.onSign();
  }

  #keepSignOff(): void {
    this.#listener.onLines([{ signOff: this.signOff ?? null, ms: Date.now() }]);
    this.#host.requestUpdate();
  }

  /** Goes to the side of an edit. */
  #step(side: 'before' | 'after'): Edit | undefined {
    const { history } = this;
    const isUndo = side === 'before';
    const { edit } = isUndo ? history.past : history.future;
    if (!edit) return undefined;
    const line = { ...(isUndo ? { undo: true as const } : { redo: true as const }), ms: Date.now() };
    this.#change(isUndo ? undo(history) : redo(history), isUndo ? invertPatches(edit) : edit, line);
    if (this.#noted.has(edit)) {
      const { noted } = this.#attached;
      this.#attached.noted = this.#noted.get(edit);
      this.#noted.set(edit, noted);
    }
    return edit;
  }

  /** Keeps what belongs to the story in the browser, as far as it differs from before. */
  #keepAttached(article: unknown, texts: unknown, signOff: unknown): void {
    const ms = Date.now();
    const lines: readonly JournalLine[] = [
      ...(this.texts === texts ? [] : [...this.texts].map(([source, pasted]) => ({ source, ...pasted, ms }))),
      ...(this.article === article ? [] : [{ article: this.article ?? null, ms }]),
      ...(this.signOff === signOff ? [] : [{ signOff: this.signOff ?? null, ms }]),
    ];
    if (lines.length > 0) this.#listener.onLines(lines);
  }

  #change(history: History, patches: Edit, line: JournalLine): void {
    if (!('edit' in line)) this.#typing = undefined;
    this.history = history;
    this.#listener.onLines([line]);
    this.#listener.onChange(patches);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), READ_AFTER_MS);
    this.#host.requestUpdate();
  }

  async #loadReview(): Promise<void> {
    try {
      const { review, SourceAdvice: Advice, ...loaded } = await loadReview();
      Object.assign(this, loaded);
      this.joinSignOff(undefined);
      this.#review = review;
      this.sourceAdvice = new Advice(() => this.#host.requestUpdate());
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

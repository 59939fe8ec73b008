import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { makeJournal } from '../../edit/journal.js';
import { valueAt } from '../../edit/pointer.js';
import { editorMessages } from '../../i18n/en/editor.js';
import { addEnglish } from '../../i18n/messages.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { StatesController } from '../base/states-controller.js';
import { rootStyles } from '../styles/root.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { DeferredFocusController } from './deferred-focus-controller.js';
import { EditingController } from './editing-controller.js';
import type { EditorContext } from './editor-context.js';
import { INITIAL_EDITOR_STATE, updateEditor, type EditorAction, type EditorState } from './editor-state.js';
import type { EditorData } from './editor-data.js';
import { renderEditor } from './editor-template.js';
import { ExplainerEditorChangeEvent } from './explainer-editor-events.js';
import { editorStyles } from './explainer-editor.styles.js';
import { DatesController, today } from './fields/dates-controller.js';
import { FieldWriter } from './fields/field-writer.js';
import { LatePanelLoader } from './lazy-panels.js';
import { AutosaveController } from './saving/autosave-controller.js';
import { DocumentSession } from './saving/document-session.js';
import { UnfinishedFields } from './unfinished-fields.js';

export type * from './explainer-editor-events.js';

/**
 * The editors' desk. Editors write a story in forms, in a sheet, or by selecting words in the text of a source. A
 * preview is beside it, and problems are shown at their fields. Every edit can be undone, and the browser stores it at
 * once.
 *
 * @tagname explainer-editor
 * @fires {ExplainerEditorChangeEvent} explainer-editor-change - An editor changed the document.
 * @fires {ExplainerEditorSaveEvent} explainer-editor-save - An editor wants it saved; `respondWith` takes that over. Cancelable.
 * @csspart toolbar - Buttons for the whole document.
 * @csspart parts - The tabs.
 * @csspart editor - The tab that is open.
 * @csspart preview - The story as readers will see it.
 * @cssstate dark - The text around it is light, so that its colours are those of a dark page.
 * @keyboard Ctrl+S - Saves. On a Mac the Command key does what Ctrl does elsewhere.
 * @keyboard Ctrl+Z - Takes the last edit back.
 * @keyboard Ctrl+Y, Ctrl+Shift+Z - Makes it again.
 * @keyboard Up, Down, Enter - In the sheet: to the cell above or below.
 * @keyboard Escape - Ends dragging without a change.
 */
export class ExplainerEditorElement extends LitElement {
  static override styles = [tokens, rootStyles, ...editorStyles];

  /** The document as parsed JSON. Setting it starts anew; getting it returns the edited document. */
  @property({ attribute: false })
  get data(): unknown {
    return this.#editing.document;
  }
  set data(data: unknown) {
    this.#loading = this.#session.start(data == null ? undefined : { value: data });
  }

  /** Address of the document, if `data` isn't set. */
  @property() src: string | null = null;

  /** Revision of the document, as the page calls it. A save sets it. */
  @property() revision: string | null = null;

  /** Name under which the browser stores work on this document. The default is the page's path and the element's id. */
  @property({ attribute: 'storage-key' }) storageKey: string | null = null;

  readonly #language = new LocaleController(this, (language) => void language.then(() => this.requestUpdate()));
  readonly #autosave = new AutosaveController(this);
  readonly #editing = new EditingController(this, {
    onLine: (line) => this.#autosave.write(line, () => makeJournal(this.#editing, line.ms)),
    onChange: (patches) => this.dispatchEvent(new ExplainerEditorChangeEvent(this.#editing.document, patches)),
  });
  readonly #dates = new DatesController(this, this.#language);
  readonly #writer = new FieldWriter(this.#editing, this.#dates);
  readonly #panels = new LatePanelLoader(this);
  readonly #focus = new DeferredFocusController(this, () => this.#panels.isLoading);
  readonly #session = new DocumentSession(this, {
    editing: this.#editing,
    autosave: this.#autosave,
    dates: this.#dates,
    language: this.#language,
    focus: this.#focus,
    dispatch: (action) => this.#dispatch(action),
    context: () => this.#context,
  });
  readonly #unfinished = new UnfinishedFields();
  #state = INITIAL_EDITOR_STATE;
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    addEnglish(editorMessages);
    new StatesController(this, () => 'ready');
  }

  /** The document as readers get it. */
  get explainer(): Explainer {
    return this.#editing.explainer;
  }

  /** Problems of the document, and advice. */
  get problems(): readonly Problem[] {
    return this.#editing.problems;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#language.refresh();
    if (changed.has('src')) {
      if (this.src !== null) this.#loading = this.#session.load(this.src);
      else if (changed.get('src') != null) this.#session.abortLoad();
    }
    if (changed.has('revision')) this.#editing.revision = this.revision ?? undefined;
    const { opened } = this.#state;
    if (opened !== undefined && valueAt(this.#editing.document, opened) === undefined) this.#set({ opened: undefined });
  }

  override firstUpdated(): void {
    if (this.#session.hasStarted || this.src !== null) return;
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    this.#loading = this.#session.start(json == null ? undefined : { text: json, mediaType: 'application/json' });
  }

  /** Resolves when the document is loaded, and unsaved work of other sessions was looked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading?.catch(() => undefined);
    await this.#session.asking;
    await this.#editing.advised;
    await this.#panels.loading;
    return super.getUpdateComplete();
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** Undoes the last edit. */
  undo(): void {
    this.#session.undo();
  }

  /** Redoes the last edit that was undone. */
  redo(): void {
    this.#session.redo();
  }

  /** Asks the page to save the document. If the page doesn't answer, the document is downloaded as a file. */
  save(): Promise<void> {
    return this.#session.save();
  }

  get #say() {
    return this.#language.say;
  }

  /** Changes the state. A dialog that closes returns the focus to the button that opened it. */
  readonly #dispatch = (action: EditorAction): void => {
    const before = this.#state;
    this.#state = updateEditor(before, action);
    this.#followUnfinished(before, action);
    if (before.dialog && !this.#state.dialog) this.renderRoot.querySelector('dialog')?.close();
    this.requestUpdate();
  };

  /** A blank document has just begun. “Check” shows everything. */
  #followUnfinished({ part }: EditorState, action: EditorAction): void {
    if (action.type === 'new-document' || (part !== this.#state.part && this.#state.part === 'check'))
      this.#unfinished.finish();
    if (action.type === 'new-document' && action.isBlank) this.#unfinished.begin('');
  }

  #set(change: Partial<EditorState>): void {
    this.#dispatch({ type: 'set', change });
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || this.#state.dialog) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z' && key !== 's') return;
    event.preventDefault();
    if (key === 's') void this.save();
    else if (isRedo) this.redo();
    else this.undo();
  };

  /** A dialog that has just closed gives the focus back before it says that it is closed, and would be opened again. */
  readonly #handleFocus = (event: FocusEvent): void => {
    if (this.#state.dialog || this.#unfinished.isEmpty) return;
    if (event.type === 'focusin') this.#unfinished.handleFocusin(event);
    else this.#unfinished.handleFocusout(event);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    return html`<div
      class="root"
      @keydown=${this.#handleKeydown}
      @focusin=${this.#handleFocus}
      @focusout=${this.#handleFocus}
    >
      ${renderEditor(this.#data, this.#context, this.#dispatch, this.#session)}
    </div>`;
  }

  get #data(): EditorData {
    const { explainer, history, read, saved, revision } = this.#editing;
    return {
      state: this.#state,
      autosave: this.#autosave.state,
      title: explainer.title,
      canUndo: history.past.count > 0,
      canRedo: history.future.count > 0,
      previewed: read,
      saved,
      revision,
    };
  }

  /** Texts of sources: those that editors pasted to quote from, and the article that proposals come from, which is not stored. */
  get #texts(): EditorContext['texts'] {
    const { draft } = this.#state.article;
    const { texts } = this.#editing;
    if (draft?.sourceId === undefined || texts.has(draft.sourceId)) return texts;
    return new Map(texts).set(draft.sourceId, { text: draft.text, on: today() });
  }

  get #context(): EditorContext {
    const { document, history, problems, wordProblem } = this.#editing;
    return {
      say: this.#say,
      locale: this.#language.locale,
      document,
      history,
      wordProblem,
      problems: this.#unfinished.withoutUnfinished(problems),
      texts: this.#texts,
      readDate: this.#dates.read,
      opened: this.#state.opened,
      firstRow: this.#state.firstRow,
      formatDate: (edtf) => this.#dates.format(edtf, this.#editing.explainer),
      type: (pointer, value) => {
        this.#unfinished.type(pointer);
        this.#writer.type(pointer, value);
      },
      set: (pointer, value) => this.#writer.put(pointer, value),
      leave: (pointer) => void this.#unfinished.tidy(pointer, this.#writer.leave(pointer)),
      begin: (pointer) => this.#unfinished.begin(pointer),
      apply: (edit, status) => this.#session.apply(edit, status),
      renderLate: (load, render) => this.#panels.render(load, render, this.#say),
      open: (pointer) => this.#set({ opened: pointer }),
      showRows: (from) => this.#set({ firstRow: Math.max(0, from) }),
      focus: (id) => this.#focus.focus(id),
    };
  }
}

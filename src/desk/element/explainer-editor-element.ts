import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoadPdfjs } from '../../convert/pdf/pdfjs.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { Edit } from '../document/make-edits.js';
import type { SignOff, SignOffState } from '../sign-off/sign-off.js';
import { equalJson } from '../document/json.js';
import { followEntry } from '../document/patch.js';
import { valueAt } from '../document/pointer.js';
import { firstWordsOfStory } from '../versions/story-store.js';
import type { HeldEntry } from '../story/story-entries.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { lowerCaseNames } from '../../elements/base/attribute-names.js';
import { createDispatch } from '../../elements/base/create-dispatch.js';
import { createElementState } from '../../elements/base/element-state.js';
import { StatesController } from '../../elements/base/states-controller.js';
import { rootStyles } from '../../elements/styles/root.styles.js';
import { tokens } from '../../elements/styles/tokens.styles.js';
import { DeferredFocusController } from './deferred-focus-controller.js';
import { EditingController } from './editing-controller.js';
import { createEditorContext } from './create-editor-context.js';
import { holdEntry, type EditorContext } from './editor-context.js';
import { editorEffectsOf, type EditorEffect } from './editor-effects.js';
import {
  canTakeBack,
  INITIAL_EDITOR_STATE,
  isLasting,
  updateEditor,
  type EditorAction,
  type EditorState,
} from './editor-state.js';
import type { EditorData } from './editor-data.js';
import { readShortcut } from './shortcuts.js';
import { importDialogs, renderEditor } from './editor-template.js';
import { ExplainerEditorChangeEvent, ExplainerEditorSignOffEvent } from './explainer-editor-events.js';
import { editorStyles } from './explainer-editor.styles.js';
import { DatesController } from './fields/dates-controller.js';
import { FieldWriter } from './fields/field-writer.js';
import { formatMissing } from './fields/required.js';
import { LazyModules } from '../../elements/base/lazy-modules.js';
import { makePreview } from './preview-document.js';
import { AutosaveController } from './saving/autosave-controller.js';
import { OtherTabsController } from './saving/other-tabs-controller.js';
import { DocumentSession } from './saving/document-session.js';
import { makeSourceTexts } from './source-texts.js';
import { UnfinishedFields } from './unfinished-fields.js';

export type { Problem };
export type * from './explainer-editor-events.js';

/**
 * The editors' desk. Editors write a story in forms, in a sheet, or by selecting words in the text of a source. Its tabs are
 * the story in the order of time, its cast, and what to check. A preview is beside it, and problems are shown at their fields.
 * Every edit can be undone, and the browser stores it at once.
 *
 * @tagname explainer-editor
 * @fires {ExplainerEditorChangeEvent} explainer-editor-change - An editor changed the document.
 * @fires {ExplainerEditorSaveEvent} explainer-editor-save - An editor wants it saved; `respondWith` takes that over. Cancelable.
 * @fires {ExplainerEditorSignOffEvent} explainer-editor-sign-off - An editor checked a statement, commented, or set the state.
 * @csspart toolbar - Buttons for the whole document.
 * @csspart parts - The tabs.
 * @csspart editor - Content of the tab that is open.
 * @csspart preview - The story as readers will see it.
 * @cssstate dark - The text around it is light, so that its colours are those of a dark page.
 * @keyboard Ctrl+S - Saves. On a Mac the Command key does what Ctrl does elsewhere.
 * @keyboard Ctrl+K - Opens a list in which every command and every entry of the story is found by its words.
 * @keyboard Ctrl+Z - Takes the last edit back.
 * @keyboard Ctrl+Y, Ctrl+Shift+Z - Makes it again.
 * @keyboard Left, Right, Home, End - On a tab: shows another.
 * @keyboard Up, Down, Enter - In the sheet: to the cell above or below.
 * @keyboard Escape - Ends dragging without a change.
 */
export class ExplainerEditorElement extends LitElement {
  static override styles = [tokens, rootStyles, ...editorStyles];

  static override get observedAttributes(): string[] {
    const attributes = super.observedAttributes;
    return [...attributes, ...lowerCaseNames(this).keys()];
  }

  /** The document as parsed JSON. Setting it starts anew; getting it returns the edited document. */
  @property({ attribute: false })
  get data(): unknown {
    return this.#editing.document;
  }
  set data(data: unknown) {
    this.#forgetSignOff();
    this.#loading = this.#session.start(data == null ? undefined : { value: data });
  }

  /** Address of the document, if `data` isn't set. */
  @property() src: string | null = null;

  /** Order of day and month in the dates of a sheet at `src`, such as 4/2/2023: `day-first` or `month-first`. */
  @property({ attribute: 'date-order' }) dateOrder: string | null = null;

  /** Revision of the document, as the page calls it. A save sets it. */
  @property() revision: string | null = null;

  /** Name under which the browser stores work on this document. The default is the page's path and the element's id. */
  @property({ attribute: 'storage-key' }) storageKey: string | null = null;

  /** Name of the editor, beside what is checked and commented. Without one the desk asks once. */
  @property({ attribute: 'editor-name' }) editorName: string | null = null;

  /** Loads pdf.js, with which the desk reads PDF: for example `() => import('pdfjs-dist')`. Without it the desk says what to do. */
  @property({ attribute: false }) loadPdfjs: LoadPdfjs | undefined = undefined;

  /**
   * The sign-off of the story: checks, comments, its state, and who changed what. A page keeps it beside the document and sets it
   * together with `data` or `src`. It is never part of the document.
   */
  @property({ attribute: false })
  get signOff(): unknown {
    return this.#editing.signOff;
  }
  set signOff(signOff: unknown) {
    this.#hasNewSignOff = true;
    this.#editing.setSignOff(signOff);
    this.requestUpdate();
  }

  readonly #language = new LocaleController(this, (language) => void language.then(() => this.requestUpdate()));
  readonly #autosave = new AutosaveController(this, {
    content: () => this.#editing,
    onCopy: () => this.#session.tellCopy(),
    onCall: () => this.#session.answerCall(),
  });
  readonly #editing = new EditingController(this, {
    onLines: (lines) => this.#autosave.write(...lines),
    onChange: (patches) => {
      this.#follow(patches);
      this.#closeNotice();
      this.dispatchEvent(new ExplainerEditorChangeEvent(this.#editing.document, patches));
    },
    onSign: () =>
      this.dispatchEvent(new ExplainerEditorSignOffEvent(this.signOff as SignOff, this.signOffState ?? 'draft')),
  });
  readonly #dates = new DatesController(this, this.#language);
  readonly #modules = new LazyModules(this);
  readonly #unfinished = new UnfinishedFields();
  readonly #parts = {
    host: this,
    editing: this.#editing,
    autosave: this.#autosave,
    dates: this.#dates,
    writer: new FieldWriter(this.#editing, this.#dates),
    modules: this.#modules,
    language: this.#language,
    focus: new DeferredFocusController(this, () => this.#modules.isLoading),
    unfinished: this.#unfinished,
    dispatch: (action: EditorAction) => this.#dispatch(action),
    state: () => this.#state.value,
  };
  readonly #session = new DocumentSession({ ...this.#parts, context: () => this.#context });
  readonly #sourceTexts = makeSourceTexts();
  readonly #state = createElementState(INITIAL_EDITOR_STATE, () => this.requestUpdate());
  readonly #dispatch = createDispatch(this.#state, {
    resolve: (action: EditorAction) => action,
    update: updateEditor,
    effectsOf: editorEffectsOf,
    perform: (effect: EditorEffect) => this.#perform(effect),
  });
  #held: HeldEntry | undefined;
  #loading: Promise<void> | undefined;
  /** True if the page has set a sign-off since the last update: it belongs to the document that is set with it. */
  #hasNewSignOff = false;

  constructor() {
    super();
    new StatesController(this, () => 'ready');
    new OtherTabsController(this, this.#parts);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const names = lowerCaseNames(this.constructor as typeof LitElement);
    // eslint-disable-next-line wc/guard-super-call -- Lit has this method.
    super.attributeChangedCallback(names.get(name) ?? name, before, value);
  }

  /** The document as readers get it. */
  get explainer(): Explainer {
    return this.#editing.explainer;
  }

  /** Problems of the document, and advice. */
  get problems(): readonly Problem[] {
    const { document, read = document, problems, sourceAdvice } = this.#editing;
    return sourceAdvice?.join(problems, read, this.#texts) ?? problems;
  }

  /** State of the story: "draft", "for-legal" or "cleared"; undefined until it is read. One that was changed since is not cleared. */
  get signOffState(): SignOffState | undefined {
    return this.#editing.signing?.readState(this.signOff, this.#editing.document);
  }

  #forgetSignOff(): void {
    if (!this.#hasNewSignOff) this.#editing.setSignOff(undefined);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#language.refresh();
    if (changed.has('src')) {
      this.#forgetSignOff();
      if (this.src !== null) this.#loading = this.#session.load(this.src);
      else if (changed.get('src') != null) this.#session.abortLoad();
    }
    if (changed.has('revision')) this.#editing.revision = this.revision ?? undefined;
    const { opened } = this.#state.value;
    if (opened !== undefined && valueAt(this.#editing.document, opened) === undefined) this.#set({ opened: undefined });
  }

  override firstUpdated(): void {
    // Editors type right after Ctrl+K. If the dialog were not loaded yet, the words would go into the field that had the focus.
    void this.#editing.advised?.then(() => this.#modules.of(importDialogs)());
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
    return this.#modules.settle(() => super.getUpdateComplete());
  }

  override updated(): void {
    this.#hasNewSignOff = false;
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

  /**
   * Asks the page to save the document. If the page doesn't answer, the document is downloaded as a file. The desk asks first whether
   * the sign-off goes with it, once somebody has signed something, and whether to save it with errors or unproven quotations, while any are open.
   */
  save(): Promise<void> {
    return this.#session.save();
  }

  /** Texts of the sources, as far as editors have pasted them. */
  get #texts() {
    return this.#sourceTexts(this.#editing.texts, this.#state.value.article.draft);
  }

  #perform(effect: EditorEffect): void {
    switch (effect.type) {
      case 'finish-fields':
        this.#unfinished.finish();
        break;
      case 'begin-document':
        this.#unfinished.begin('');
        break;
      case 'hold-entry':
        this.#held = holdEntry(this.#editing.document, effect.pointer);
        break;
      case 'close-dialog':
        this.renderRoot.querySelector('dialog')?.close();
    }
  }

  /** Keeps the form of an item open when an edit moves, adds or removes other items. */
  #follow(patches: Edit): void {
    const { opened } = this.#state.value;
    const place = opened === undefined ? undefined : followEntry(opened, patches);
    if (place !== opened) this.#set({ opened: place });
  }

  /** Closes the notice that a story was opened once something is changed in it. “Undo” is meant for that from then on. */
  #closeNotice(): void {
    const state = this.#state.value;
    if (isLasting(state) && !canTakeBack(state, this.#editing.history)) this.#set({ status: '' });
  }

  #set(change: Partial<EditorState>): void {
    this.#dispatch({ type: 'set', change });
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const shortcut = this.#state.value.dialog ? undefined : readShortcut(event);
    if (!shortcut) return;
    event.preventDefault();
    if (shortcut === 'commands') this.#set({ dialog: 'commands' });
    else void this[shortcut]();
  };

  /** Handles a change of focus. A dialog that closes returns the focus before its close event, and an update then would open it again. */
  readonly #handleFocus = (event: FocusEvent): void => {
    if (this.#state.value.dialog || this.#unfinished.isEmpty) return;
    const status = formatMissing(this.#language.say, this.#editing.document, this.#unfinished.handleFocus(event));
    // The button that takes back what the status tells would vanish under the pointer that presses it.
    if (status !== '' && !canTakeBack(this.#state.value, this.#editing.history)) this.#set({ status });
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    return html`<div
      class="root"
      @keydown=${this.#handleKeydown}
      @focusin=${this.#handleFocus}
      @focusout=${this.#handleFocus}
      @pointerdown=${() => this.#unfinished.press(() => this.requestUpdate())}
    >
      ${renderEditor(this.#data, this.#context, this.#dispatch, this.#session)}
    </div>`;
  }

  readonly #preview = makePreview();

  get #data(): EditorData {
    const { explainer, history, document, read = document, article, saved, downloaded, revision } = this.#editing;
    return {
      state: this.#state.value,
      autosave: this.#autosave.state,
      named: { title: explainer.title, words: firstWordsOfStory(read, article), copied: this.#autosave.copied },
      isFileOlder: downloaded !== undefined && !equalJson(downloaded, document),
      canUndo: history.past.count > 0 || this.#state.value.article.undoOnCard !== undefined,
      canRedo: history.future.count > 0,
      previewed: this.#preview(read),
      saved,
      revision,
    };
  }

  get #context(): EditorContext {
    return createEditorContext({ ...this.#parts, session: this.#session, held: this.#held, texts: this.#texts });
  }
}

import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readResponse } from '../../controllers/document/read-response.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { DocumentSource } from '../../convert/convert-document.js';
import { differencesBetween } from '../../edit/compare-revisions.js';
import { setField, type Edit } from '../../edit/make-edits.js';
import { equalJson, type Json } from '../../edit/json.js';
import { makeJournal, compareWithJournal, type JournalLine } from '../../edit/journal.js';
import { mergeDocuments, takeTheirs } from '../../edit/merge.js';
import { valueAt } from '../../edit/pointer.js';
import { editorMessages } from '../../i18n/en/editor.js';
import { addEnglish } from '../../i18n/messages.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { rootStyles } from '../styles/root.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { AutosaveController, type LeftWork } from './saving/autosave-controller.js';
import { renderCheck } from './panels/check.js';
import { DatesController, today } from './fields/dates-controller.js';
import { sayPlace, type Desk } from './editor-context.js';
import { isRosterPart, renderPartHead, renderParts, type Part } from './panels/tabs.js';
import { renderKeeping, renderDeskToolbar, sayTime, type DeskToolbarContext } from './editor-toolbar.js';
import { renderClear, renderComparison, renderExport, renderJoining, type Joining } from './panels/dialogs.js';
import { EditingController } from './editing-controller.js';
import { ExplainerEditorChangeEvent, ExplainerEditorSaveEvent, type SaveAnswer } from './explainer-editor-events.js';
import { styles } from './explainer-editor.styles.js';
import { download, fileName, formatDocument, type ExportForm } from './saving/export-document.js';
import { FieldWriter } from './fields/field-writer.js';
import { FocusLaterController } from './focus-later-controller.js';
import { renderForms } from './panels/forms.js';
import { importDocument } from './saving/import-document.js';
import { renderQuoting, type Quoting } from './panels/quote.js';
import { MAX_ROWS } from './identified-lists.js';
import type { PasteRequest, Pasting } from './panels/paste.js';
import { renderSheet } from './panels/sheet.js';
import { renderStory } from './panels/story.js';
import { parsePointer } from '../../model/json-pointer.js';

type Dialog = 'export' | 'clear' | 'compare' | 'join' | 'paste';

const DIALOG_WORDS = {
  export: 'deskExport',
  clear: 'deskClear',
  compare: 'deskCompare',
  join: 'deskMergeTitle',
  paste: 'deskPasteTitle',
} as const;

/** What an empty desk begins with. */
const BLANK: Json = { explainer: 1 };

/**
 * The editors' desk: a story is written in forms, in a sheet, or by choosing words in a source's text, with a preview beside it and what is to
 * be mended at each field. Every act can be undone, and is kept in the browser as it is done.
 *
 * @tagname explainer-editor
 * @fires {ExplainerEditorChangeEvent} explainer-editor-change - An editor changed the document.
 * @fires {ExplainerEditorSaveEvent} explainer-editor-save - An editor wants it saved; `respondWith` takes that over. Cancelable.
 * @csspart toolbar - Acts on the whole document.
 * @csspart parts - The list of the desk's parts.
 * @csspart editor - The part that is open.
 * @csspart preview - The story as readers will see it.
 */
export class ExplainerEditorElement extends LitElement {
  static override styles = [tokens, rootStyles, styles];

  /** The document: parsed JSON. Setting it begins anew; getting it gives what the editor has made of it. */
  @property({ attribute: false })
  get data(): unknown {
    return this.#editing.document;
  }
  set data(data: unknown) {
    this.#beginning = this.#start(data == null ? undefined : { value: data });
  }

  /** Address of the document, where it isn't given as `data`. */
  @property() src: string | null = null;

  /** The revision that the document is of, as whoever saves it calls it; a save tells it. */
  @property() revision: string | null = null;

  /** Name under which the browser keeps work on this document; by default the page's address and the element's id. */
  @property({ attribute: 'storage-key' }) storageKey: string | null = null;

  @state() private shown: Part = 'story';
  @state() private isSheet = false;
  @state() private isPreviewing = true;
  @state() private opened: string | undefined;
  @state() private firstRow = 0;
  @state() private dialog: Dialog | undefined;
  @state() private joining: Joining | undefined;
  @state() private pasting: Pasting | undefined;
  @state() private quoting: Quoting = {};
  @state() private words = '';
  @state() private left: readonly LeftWork[] = [];
  @state() private lost: readonly Problem[] = [];
  @state() private isSaving = false;

  readonly #language = new LocaleController(this, (language) => void language.then(() => this.requestUpdate()));
  readonly #autosave = new AutosaveController(this);
  readonly #editing = new EditingController(this, {
    onLine: (line) => this.#keep(line),
    onChange: (patches) => this.#announce(patches),
  });
  readonly #dates = new DatesController(this, this.#language);
  readonly #writer = new FieldWriter(this.#editing, this.#dates);
  readonly #focus = new FocusLaterController(this);
  #isGiven = false;
  #beginning: Promise<void> | undefined;
  /** Load of the latest document, and of the latest file. A newer document aborts both. */
  #starting = new AbortController();
  #opening = new AbortController();
  /** Number of documents that the desk has begun with. The answer to a save is for one of them. */
  #begun = 0;

  constructor() {
    super();
    addEnglish(editorMessages);
  }

  /** The document as readers get it. */
  get explainer(): Explainer {
    return this.#editing.explainer;
  }

  /** What is to be mended in the document, and advice. */
  get problems(): readonly Problem[] {
    return this.#editing.problems;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#language.refresh();
    if (changed.has('src')) {
      if (this.src !== null) this.#beginning = this.#load(this.src);
      else if (changed.get('src') != null) this.#starting.abort();
    }
    if (changed.has('revision')) this.#editing.revision = this.revision ?? undefined;
    if (this.opened !== undefined && valueAt(this.#editing.document, this.opened) === undefined)
      this.opened = undefined;
  }

  override firstUpdated(): void {
    if (this.#isGiven || this.src !== null) return;
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    this.#beginning = this.#start(json == null ? undefined : { text: json, mediaType: 'application/json' });
  }

  /** The element is complete once its document is there, and it has looked for work that a tab left behind. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#beginning?.catch(() => undefined);
    return super.getUpdateComplete();
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** Takes the last edit back. */
  undo(): void {
    const edit = this.#editing.undo();
    if (edit) this.words = this.#say('deskUndone', { what: this.#placeOf(edit) });
  }

  /** Makes the last edit that was taken back again. */
  redo(): void {
    const edit = this.#editing.redo();
    if (edit) this.words = this.#say('deskRedone', { what: this.#placeOf(edit) });
  }

  /** Asks the page to save the document; where nobody does, it becomes a file. */
  async save(): Promise<void> {
    const { document, revision } = this.#editing;
    const begun = this.#begun;
    const saving = new ExplainerEditorSaveEvent(document, revision);
    this.dispatchEvent(saving);
    if (!saving.answer) {
      if (!saving.defaultPrevented) this.#download('json', formatDocument(document), 'application/json');
      return;
    }
    this.isSaving = true;
    try {
      const answer = await saving.answer;
      if (begun === this.#begun) this.#takeAnswer(answer, document);
    } catch (error) {
      this.words = this.#say('deskNotSaved', { reason: reasonOf(error) });
    } finally {
      this.isSaving = false;
    }
  }

  get #say() {
    return this.#language.say;
  }

  get #desk(): Desk {
    const { document, problems, texts } = this.#editing;
    return {
      say: this.#say,
      locale: this.#language.locale,
      document,
      problems,
      texts,
      readDate: this.#dates.read,
      opened: this.opened,
      firstRow: this.firstRow,
      sayDate: (edtf) => this.#dates.say(edtf, this.#editing.explainer),
      type: (pointer, value) => this.#writer.type(pointer, value),
      set: (pointer, value) => this.#writer.put(pointer, value),
      leave: (pointer) => void this.#writer.leave(pointer),
      act: (edit, words) => this.#act(edit, words),
      open: (pointer) => (this.opened = pointer),
      showRows: (from) => (this.firstRow = Math.max(0, from)),
      focus: (id) => this.#focus.focus(id),
    };
  }

  // --- Beginning, and going on where a tab died ---

  /** Aborts loads that a newer one replaces. */
  #restart(): AbortSignal {
    this.#starting.abort();
    this.#opening.abort();
    this.#starting = new AbortController();
    return this.#starting.signal;
  }

  async #start(source: DocumentSource | undefined, signal = this.#restart()): Promise<void> {
    this.#isGiven = true;
    const imported = source ? importDocument(source) : BLANK;
    const document = imported instanceof Promise ? await imported : imported;
    if (signal.aborted) return;
    this.#begin(document);
    await this.#findLeft();
  }

  #begin(document: Json): void {
    this.#begun += 1;
    this.#editing.start(document, this.revision ?? undefined);
    this.#autosave.start(this.storageKey ?? `${location.pathname}#${this.id}`);
    this.opened = undefined;
    this.left = [];
    if (this.pasting) this.#closeDialog();
    void this.#dates.load(this.#editing.explainer.lang);
  }

  async #load(src: string): Promise<void> {
    const signal = this.#restart();
    try {
      const response = await fetch(src, { signal });
      await this.#start(await readResponse(src, response), signal);
    } catch (error) {
      if (!signal.aborted) this.words = this.#say('deskNotOpened', { name: src, reason: reasonOf(error) });
    }
  }

  /** The latest work that begins from the same document is gone on with; of other work the editor is asked. */
  async #findLeft(): Promise<void> {
    const { saved } = this.#editing;
    const found = await this.#autosave.find().catch(() => []);
    if (this.#editing.saved !== saved) return;
    const isUntouched = this.#editing.history.past.count === 0;
    const same = found.find(({ told }) => saved === BLANK || compareWithJournal(told, saved) === 'same');
    const goesOn = isUntouched ? same : undefined;
    const others = found.filter((left) => left !== goesOn && compareWithJournal(left.told, saved) !== 'nothing');
    this.left = others.filter(({ told }) => !equalJson(told.history.document, goesOn?.told.history.document ?? saved));
    for (const left of found) if (left !== goesOn && !this.left.includes(left)) void this.#autosave.discard(left);
    if (goesOn) this.#goOn(goesOn);
  }

  #goOn(left: LeftWork): void {
    const { told } = left;
    const isSame = compareWithJournal(told, this.#editing.saved) === 'same';
    const { saved } = this.#editing;
    this.#autosave.adopt(left);
    this.#editing.resume(told);
    this.#take(left);
    // What it began from is what is saved now, whatever revision it knew.
    if (isSame && this.revision !== null) this.#editing.markSaved(this.revision, saved);
    else this.revision = told.revision ?? null;
    if (told.history.past.count > 0) this.words = this.#say('deskRestored', { time: this.#time(told.ms) });
  }

  #joinLeft(left: LeftWork): void {
    const { told } = left;
    this.#take(left);
    this.#offerJoining(told.saved, told.history.document, this.#editing.document, this.#editing.revision);
  }

  #discardLeft(left: LeftWork): void {
    this.#take(left);
    this.#focus.focus('part-title');
    void this.#autosave.discard(left);
  }

  #take(left: LeftWork): void {
    this.left = this.left.filter((each) => each !== left);
  }

  #keep(line: JournalLine): void {
    this.#autosave.write(line, () => makeJournal(this.#editing, line.ms));
  }

  // --- Writing ---

  #act(edit: Edit, words?: string): void {
    this.#editing.act(edit);
    if (words !== undefined) this.words = words;
  }

  #announce(patches: Edit): void {
    const change = new ExplainerEditorChangeEvent(this.#editing.document, patches);
    this.dispatchEvent(change);
  }

  // --- Saving, opening, joining ---

  #takeAnswer(answer: SaveAnswer, document: Json): void {
    if ('revision' in answer) {
      this.#editing.markSaved(answer.revision, document);
      this.revision = answer.revision;
      this.words = this.#say('deskSaved', { revision: answer.revision });
      return;
    }
    const { document: theirs, revision } = answer.refused;
    this.#offerJoining(this.#editing.saved, this.#editing.document, theirs as Json, revision);
  }

  #offerJoining(before: Json, ours: Json, theirs: Json, revision: string | undefined): void {
    const merge = mergeDocuments(before, ours, theirs);
    this.joining = { merge, before, theirs, revision, takesTheirs: new Set() };
    this.dialog = 'join';
  }

  #join({ merge, theirs, revision, takesTheirs }: Joining): void {
    this.#act(differencesBetween(this.#editing.document, takeTheirs(merge, takesTheirs)), this.#say('deskJoined'));
    if (revision !== undefined) this.#editing.markSaved(revision, theirs);
    this.revision = revision ?? null;
    this.#closeDialog();
  }

  async #open(file: File): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    try {
      const document = await importDocument({ text: await file.text(), name: file.name });
      if (signal.aborted) return;
      this.#starting.abort();
      this.#act(setField(this.#editing.document, '', document), this.#say('deskOpened', { name: file.name }));
      this.opened = undefined;
    } catch (error) {
      if (!signal.aborted) this.words = this.#say('deskNotOpened', { name: file.name, reason: reasonOf(error) });
    }
  }

  async #export({ ending, type, write }: ExportForm): Promise<void> {
    const { document, explainer } = this.#editing;
    const { output, problems } = await write(document, explainer);
    this.#download(ending, output, type);
    this.lost = problems;
    if (problems.length === 0) this.#closeDialog();
  }

  #download(ending: string, text: string, type: string): void {
    const name = fileName(this.#editing.explainer, ending);
    download(name, text, type);
    this.words = this.#say('deskSavedFile', { name });
  }

  async #clear(): Promise<void> {
    this.#closeDialog();
    await this.#autosave.clear();
    this.left = [];
    this.words = this.#say('deskCleared');
  }

  // --- Finding the way ---

  #show(part: Part): void {
    this.shown = part;
    this.opened = undefined;
    this.firstRow = 0;
  }

  /** Opens what a pointer leads to, and focuses its field. */
  #goTo(pointer: string): void {
    const [list = '', index] = parsePointer(pointer);
    if (!isRosterPart(list)) this.#show('story');
    else {
      this.#show(list);
      this.isSheet = false;
      if (index !== undefined) {
        this.firstRow = Math.floor(Number(index) / MAX_ROWS) * MAX_ROWS;
        this.opened = `/${list}/${index}`;
      }
    }
    this.#focus.focus(pointer);
  }

  #closeDialog(): void {
    // So the focus goes back to where it was.
    this.renderRoot.querySelector('dialog')?.close();
    this.dialog = undefined;
    this.joining = undefined;
    this.pasting = undefined;
    this.lost = [];
  }

  #placeOf(edit: Edit): string {
    return sayPlace(this.#say, edit[0]?.pointer ?? '');
  }

  #time(ms: number): string {
    return sayTime(this.#language.locale, ms);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || this.dialog) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z' && key !== 's') return;
    event.preventDefault();
    if (key === 's') void this.save();
    else if (isRedo) this.redo();
    else this.undo();
  };

  protected override render(): TemplateResult {
    const desk = this.#desk;
    const toolbar = this.#toolbar;
    const title = this.#editing.explainer.title || this.#say('deskUntitled');
    return html`<div class="root" @keydown=${this.#handleKeydown}>
      <header>
        <p class="story-title" dir="auto">${title}</p>
        ${renderKeeping(toolbar)}
      </header>
      ${renderDeskToolbar(toolbar)}
      <p class="words small" role="status">${this.words}</p>
      ${this.left[0] ? this.#renderLeft(this.left[0]) : nothing}
      <div class="body ${this.isPreviewing && !this.#isWide ? 'beside' : ''}">
        <div class="work">
          ${renderParts(desk, this.shown, (part) => this.#show(part))}
          <section class="editor" part="editor" aria-labelledby="part-title">
            ${renderPartHead(desk, this.shown, this.isSheet, (isSheet) => (this.isSheet = isSheet))}
            ${this.#renderPart(desk)}
          </section>
        </div>
        ${this.isPreviewing ? this.#renderPreview() : nothing}
      </div>
      ${this.dialog ? this.#renderDialog(this.dialog, desk) : nothing}
    </div>`;
  }

  /** A sheet takes the whole width; the preview stands below. */
  get #isWide(): boolean {
    return this.isSheet && isRosterPart(this.shown);
  }

  get #toolbar(): DeskToolbarContext {
    return {
      say: this.#say,
      locale: this.#language.locale,
      keeping: this.#autosave.keeping,
      canUndo: this.#editing.history.past.count > 0,
      canRedo: this.#editing.history.future.count > 0,
      isPreviewing: this.isPreviewing,
      isSaving: this.isSaving,
      onUndo: () => this.undo(),
      onRedo: () => this.redo(),
      onFile: (file) => void this.#open(file),
      onDialog: (dialog) => (this.dialog = dialog),
      onPreview: () => (this.isPreviewing = !this.isPreviewing),
      onSave: () => void this.save(),
    };
  }

  #renderLeft(left: LeftWork): TemplateResult {
    const say = this.#say;
    return html`<div class="left" role="group" aria-label=${say('deskKeptMenu')}>
      <p>${say('deskFound', { time: this.#time(left.told.ms) })}</p>
      <p class="acts">
        <button type="button" class="act primary" @click=${() => this.#goOn(left)}>${say('deskRestore')}</button>
        <button type="button" class="act" @click=${() => this.#joinLeft(left)}>${say('deskMerge')}</button>
        <button type="button" class="act" @click=${() => this.#discardLeft(left)}>${say('deskDiscard')}</button>
      </p>
    </div>`;
  }

  #renderPart(desk: Desk): TemplateResult {
    const { shown } = this;
    if (shown === 'story') return renderStory(desk);
    if (shown === 'check') return renderCheck(desk, (pointer) => this.#goTo(pointer));
    if (shown === 'quote') return this.#renderQuoting(desk);
    if (!this.isSheet) return renderForms(desk, shown);
    const goTo = (pointer: string) => this.#goTo(pointer);
    return renderSheet(desk, shown, goTo, (request) => void this.#askToPaste(request));
  }

  #renderQuoting(desk: Desk): TemplateResult {
    return renderQuoting({
      desk,
      quoting: this.quoting,
      onChange: (change) => (this.quoting = { ...this.quoting, ...change }),
      onPaste: (source, text) => this.#editing.paste(source, { text: text.replace(/\r\n?/g, '\n'), on: today() }),
      onMade: (pointer) => this.#goTo(pointer.startsWith('/statements') ? `${pointer}/text` : pointer),
    });
  }

  #renderPreview(): TemplateResult {
    return html`<section class="preview" part="preview" aria-label=${this.#say('deskPreview')}>
      <news-explainer heading-level="2" .data=${this.#editing.read}></news-explainer>
    </section>`;
  }

  #renderDialog(dialog: Dialog, desk: Desk): TemplateResult {
    const say = this.#say;
    const { joining, pasting } = this;
    const { saved, revision } = this.#editing;
    const take = (index: number, isTheirs: boolean) => {
      if (!joining) return;
      const takesTheirs = new Set(joining.takesTheirs);
      if (isTheirs) takesTheirs.add(index);
      else takesTheirs.delete(index);
      this.joining = { ...joining, takesTheirs };
    };
    const contents = {
      export: () => renderExport(desk, this.lost, (form) => void this.#export(form)),
      clear: () => renderClear(desk, () => void this.#clear()),
      compare: () => renderComparison(desk, saved, revision),
      paste: () => (pasting ? this.#renderPaste(desk, pasting) : html``),
      join: () => (joining ? renderJoining(desk, joining, take, () => this.#join(joining)) : html``),
    };
    return html`<dialog
      aria-labelledby="dialog-title"
      aria-describedby=${dialog === 'paste' ? 'dialog-lead' : nothing}
      @close=${() => this.#closeDialog()}
    >
      <h2 id="dialog-title">${say(DIALOG_WORDS[dialog])}</h2>
      ${contents[dialog]()}
      <p class="acts end">
        <button type="button" class="act" @click=${() => this.#closeDialog()}>
          ${say(dialog === 'paste' ? 'deskCancel' : 'deskClose')}
        </button>
      </p>
    </dialog>`;
  }

  /** Shows what a paste would do, unless there is another document by then. */
  async #askToPaste(request: PasteRequest): Promise<void> {
    const begun = this.#begun;
    try {
      const { startPasting } = await import('./panels/paste.js');
      if (begun !== this.#begun || this.dialog) return;
      this.pasting = startPasting(this.#desk, request);
      this.dialog = 'paste';
    } catch (error) {
      this.words = this.#say('deskNotOpened', { name: this.#say('deskPasteTitle'), reason: reasonOf(error) });
    }
  }

  #renderPaste(desk: Desk, pasting: Pasting): TemplateResult {
    const { preview, previewAsNew } = pasting;
    const paste = () => {
      this.#closeDialog();
      this.#act(preview.edit, this.#say('deskPasted', { count: preview.rowCount }));
    };
    const showAsNew = () => {
      if (previewAsNew) this.pasting = { ...pasting, preview: previewAsNew(), previewAsNew: undefined };
      this.#focus.focus(pasting.button);
    };
    return pasting.render(desk, pasting, paste, showAsNew);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { differencesBetween } from '../../edit/compare.js';
import { setField, type Edit } from '../../edit/edits.js';
import { equalJson, isList, type Json } from '../../edit/json.js';
import { journalOf, type JournalLine } from '../../edit/journal.js';
import { mergeDocuments, takeTheirs } from '../../edit/merge.js';
import { giveId } from '../../edit/new-ids.js';
import { parsePointer, splitPointer, valueAt } from '../../edit/pointer.js';
import { orderAt, shapeAt } from '../../edit/shapes.js';
import { loadDateReader, type DateReader } from '../../edit/typed-dates.js';
import { deskEnglish } from '../../i18n/english-desk.js';
import { addEnglish } from '../../i18n/messages.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problem.js';
import { formatDate } from '../../time/format-date.js';
import { parseDate } from '../../time/parse-date.js';
import { rootStyles } from '../shared/root.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { AutosaveController, type LeftWork } from './autosave-controller.js';
import { renderCheck } from './check-part.js';
import { ROSTER_WORDS, sayPlace, type Desk, type RosterName } from './desk.js';
import { renderKeeping, renderToolbar, sayTime, type ToolbarContext } from './desk-toolbar.js';
import { renderClear, renderComparison, renderExport, renderJoining, type Joining } from './dialogs.js';
import { EditingController } from './editing-controller.js';
import { ExplainerEditorChangeEvent, ExplainerEditorSaveEvent, type SaveAnswer } from './explainer-editor-events.js';
import { styles } from './explainer-editor.styles.js';
import { download, fileName, formatDocument, type ExportForm } from './export-document.js';
import { textIn } from './fields.js';
import { renderForms } from './forms-part.js';
import { openDocument, takeDocument } from './open-document.js';
import { problemsWithin, renderCount } from './problem-notes.js';
import { renderQuoting, type Quoting } from './quote-part.js';
import { MOST_ROWS, ROSTERS } from './rosters.js';
import { renderSheet } from './sheet-part.js';
import { renderStory } from './story-part.js';

addEnglish(deskEnglish);

type Part = 'story' | RosterName | 'quote' | 'check';
type Dialog = 'export' | 'clear' | 'compare' | 'join';

const DIALOG_WORDS = {
  export: 'deskExport',
  clear: 'deskClear',
  compare: 'deskCompare',
  join: 'deskMergeTitle',
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
    void this.#start(data);
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
  @state() private quoting: Quoting = {};
  @state() private words = '';
  @state() private left: LeftWork | undefined;
  @state() private lost: readonly Problem[] = [];
  @state() private isSaving = false;
  @state() private readDate: DateReader | undefined;

  readonly #language = new LocaleController(this, (language) => void language.then(() => this.requestUpdate()));
  readonly #autosave = new AutosaveController(this);
  readonly #editing = new EditingController(this, {
    onLine: (line) => this.#keep(line),
    onChange: (patches) => this.#announce(patches),
  });
  #loadingDates: Promise<DateReader> | undefined;
  #focusId: string | undefined;
  #isGiven = false;

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
    if (changed.has('src') && this.src !== null) void this.#load(this.src);
    if (this.opened !== undefined && valueAt(this.#editing.document, this.opened) === undefined)
      this.opened = undefined;
  }

  override firstUpdated(): void {
    if (this.#isGiven || this.src !== null) return;
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    void this.#start(json == null ? undefined : (JSON.parse(json) as unknown));
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (this.#focusId !== undefined) this.#focusNow(this.#focusId);
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
    const saving = new ExplainerEditorSaveEvent(document, revision);
    this.dispatchEvent(saving);
    if (!saving.answer) {
      if (!saving.defaultPrevented) this.#download('json', formatDocument(document), 'application/json');
      return;
    }
    this.isSaving = true;
    try {
      this.#takeAnswer(await saving.answer, document);
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
      readDate: this.readDate,
      opened: this.opened,
      firstRow: this.firstRow,
      sayDate: (edtf) => this.#sayDate(edtf),
      type: (pointer, value) => this.#type(pointer, value),
      set: (pointer, value) => this.#put(pointer, value),
      leave: (pointer) => void this.#leave(pointer),
      act: (edit, words) => this.#act(edit, words),
      open: (pointer) => (this.opened = pointer),
      showRows: (from) => (this.firstRow = Math.max(0, from)),
      focus: (id) => this.#focus(id),
    };
  }

  // --- Beginning, and going on where a tab died ---

  async #start(data: unknown): Promise<void> {
    this.#isGiven = true;
    const document = data === undefined || data === null ? BLANK : (data as Json);
    this.#begin(isStory(document) ? document : await takeDocument(data));
    await this.#findLeft();
  }

  #begin(document: Json): void {
    this.#editing.start(document, this.revision ?? undefined);
    this.#autosave.start(this.storageKey ?? `${location.pathname}#${this.id}`);
    this.opened = undefined;
    this.left = undefined;
    void this.#loadDates();
  }

  async #load(src: string): Promise<void> {
    try {
      const response = await fetch(src);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      await this.#start(await openDocument(await response.text()));
    } catch (error) {
      this.words = this.#say('deskNotOpened', { name: src, reason: reasonOf(error) });
    }
  }

  /** Work that begins from the same document is gone on with; of other work the editor is asked. */
  async #findLeft(): Promise<void> {
    const { saved } = this.#editing;
    const left = await this.#autosave.find().catch(() => undefined);
    if (!left || this.#editing.saved !== saved) return;
    const isUntouched = this.#editing.history.past.count === 0;
    const isSame = equalJson(left.told.saved, saved) || equalJson(left.told.history.document, saved);
    if (isUntouched && (isSame || saved === BLANK)) this.#goOn(left);
    else if (left.told.history.past.count > 0) this.left = left;
  }

  #goOn(left: LeftWork): void {
    const { told } = left;
    this.#autosave.adopt(left);
    this.#editing.resume(told);
    this.left = undefined;
    if (told.history.past.count > 0) this.words = this.#say('deskRestored', { time: this.#time(told.ms) });
  }

  #joinLeft({ told }: LeftWork): void {
    this.left = undefined;
    this.#offerJoining(told.saved, told.history.document, this.#editing.document, this.#editing.revision);
  }

  #discardLeft(left: LeftWork): void {
    this.left = undefined;
    void this.#autosave.discard(left);
  }

  #keep(line: JournalLine): void {
    this.#autosave.write(line, () => journalOf(this.#editing, line.ms));
  }

  // --- Writing ---

  #act(edit: Edit, words?: string): void {
    this.#editing.act(edit);
    if (words !== undefined) this.words = words;
  }

  #type(pointer: string, value: Json | undefined): void {
    const isEmpty = value === '' && !isList(valueAt(this.#editing.document, splitPointer(pointer)[0]));
    this.#editing.act(this.#fieldEdit(pointer, isEmpty ? undefined : value), pointer);
  }

  #put(pointer: string, value: Json | undefined): void {
    this.#editing.act(this.#fieldEdit(pointer, value));
  }

  #fieldEdit(pointer: string, value: Json | undefined): Edit {
    return setField(this.#editing.document, pointer, value, orderAt(splitPointer(pointer)[0]));
  }

  async #leave(pointer: string): Promise<void> {
    const value = valueAt(this.#editing.document, pointer);
    if (typeof value === 'string') {
      const shape = shapeAt(pointer);
      const isDate = shape && textIn(shape)?.isDate === true;
      const text = value.trim();
      const readings = isDate && text !== '' ? (await this.#loadDates())(text) : [];
      if (valueAt(this.#editing.document, pointer) !== value) return;
      const read = readings.length === 1 && readings[0]?.isSure ? readings[0].edtf : text;
      this.#editing.act(this.#fieldEdit(pointer, read === '' ? undefined : read), pointer);
      const item = `/${parsePointer(pointer).slice(0, 2).join('/')}`;
      if (parsePointer(pointer).length === 3) this.#editing.act(giveId(this.#editing.document, item), pointer);
    }
    this.#editing.rest();
  }

  #loadDates(): Promise<DateReader> {
    this.#loadingDates ??= loadDateReader({ lang: this.#editing.explainer.lang, nowMs: Date.now() }).then((read) => {
      this.readDate = read;
      return read;
    });
    return this.#loadingDates;
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
    try {
      const document = await openDocument(await file.text());
      this.#act(setField(this.#editing.document, '', document), this.#say('deskOpened', { name: file.name }));
      this.opened = undefined;
    } catch (error) {
      this.words = this.#say('deskNotOpened', { name: file.name, reason: reasonOf(error) });
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
    this.left = undefined;
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
    if (!ROSTERS.includes(list as RosterName)) this.#show('story');
    else {
      this.#show(list as RosterName);
      this.isSheet = false;
      if (index !== undefined) {
        this.firstRow = Math.floor(Number(index) / MOST_ROWS) * MOST_ROWS;
        this.opened = `/${list}/${index}`;
      }
    }
    this.#focus(pointer);
  }

  #focus(id: string): void {
    this.#focusId = id;
    this.requestUpdate();
  }

  /** Focuses what has an id, or else what it is in. */
  #focusNow(id: string): void {
    this.#focusId = undefined;
    const root = this.renderRoot as ShadowRoot;
    for (let at = id; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
      const element = root.getElementById(at);
      if (!element) continue;
      const details = element.closest('details');
      if (details) details.open = true;
      element.focus();
      return;
    }
  }

  #closeDialog(): void {
    this.dialog = undefined;
    this.joining = undefined;
    this.lost = [];
  }

  #placeOf(edit: Edit): string {
    return sayPlace(this.#say, edit[0]?.pointer ?? '');
  }

  #sayDate(edtf: string): string | undefined {
    const { explainer } = this.#editing;
    const parsed = parseDate(edtf, { timeZone: explainer.timeZone });
    const words = this.#language.messages?.dates;
    if (!('date' in parsed)) return undefined;
    return formatDate(parsed.date, { locale: this.#language.locale, timeZone: explainer.timeZone, words });
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
      ${renderToolbar(toolbar)}
      <p class="words small" role="status">${this.words}</p>
      ${this.left ? this.#renderLeft(this.left) : nothing}
      <div class="body ${this.isPreviewing && !this.#isWide ? 'beside' : ''}">
        <div class="work">
          ${this.#renderParts(desk)}
          <section class="editor" part="editor" aria-labelledby="part-title">${this.#renderPart(desk)}</section>
        </div>
        ${this.isPreviewing ? this.#renderPreview() : nothing}
      </div>
      ${this.dialog ? this.#renderDialog(this.dialog, desk) : nothing}
    </div>`;
  }

  /** A sheet takes the whole width; the preview stands below. */
  get #isWide(): boolean {
    return this.isSheet && ROSTERS.includes(this.shown as RosterName);
  }

  get #toolbar(): ToolbarContext {
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

  #renderParts(desk: Desk): TemplateResult {
    const say = this.#say;
    const parts: readonly (readonly [Part, string, unknown])[] = [
      ['story', say('deskStory'), nothing],
      ...ROSTERS.map((list): [Part, string, unknown] => [
        list,
        say(ROSTER_WORDS[list]),
        renderCount(desk, problemsWithin(desk, `/${list}`)),
      ]),
      ['quote', say('deskQuote'), nothing],
      ['check', say('deskProblems'), renderCount(desk, desk.problems)],
    ];
    return html`<nav class="parts" part="parts" aria-label=${say('deskParts')}>
      <ul>
        ${parts.map(
          ([part, words, count]) =>
            html`<li>
              <button
                type="button"
                aria-current=${this.shown === part ? 'page' : 'false'}
                @click=${() => this.#show(part)}
              >
                ${words} ${count}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderPart(desk: Desk): TemplateResult {
    const { shown: part } = this;
    const say = this.#say;
    if (part === 'story') return html`${this.#renderTitle(say('deskStory'))} ${renderStory(desk)}`;
    if (part === 'check') {
      return html`${this.#renderTitle(say('deskProblems'))} ${renderCheck(desk, (pointer) => this.#goTo(pointer))}`;
    }
    if (part === 'quote') {
      return html`${this.#renderTitle(say('deskQuote'))}
      ${renderQuoting({
        desk,
        quoting: this.quoting,
        onChange: (change) => (this.quoting = { ...this.quoting, ...change }),
        onPaste: (source, text) => this.#editing.paste(source, { text: text.replace(/\r\n?/g, '\n'), on: today() }),
        onMade: (pointer) => this.#goTo(pointer.startsWith('/statements') ? `${pointer}/text` : pointer),
      })}`;
    }
    const items = this.isSheet ? renderSheet(desk, part, (pointer) => this.#goTo(pointer)) : renderForms(desk, part);
    return html`${this.#renderTitle(say(ROSTER_WORDS[part]), true)} ${items}`;
  }

  #renderTitle(words: string, hasSheet = false): TemplateResult {
    const say = this.#say;
    const option = (isSheet: boolean, text: string) =>
      html`<button
        type="button"
        aria-pressed=${this.isSheet === isSheet ? 'true' : 'false'}
        @click=${() => (this.isSheet = isSheet)}
      >
        ${text}
      </button>`;
    return html`<div class="part-head">
      <h2 id="part-title">${words}</h2>
      ${
        hasSheet
          ? html`<span class="segments" role="group" aria-label=${say('deskShape')}>
              ${option(false, say('deskForms'))}${option(true, say('deskSheet'))}
            </span>`
          : nothing
      }
    </div>`;
  }

  #renderPreview(): TemplateResult {
    return html`<section class="preview" part="preview" aria-label=${this.#say('deskPreview')}>
      <news-explainer heading-level="2" .data=${this.#editing.read}></news-explainer>
    </section>`;
  }

  #renderDialog(dialog: Dialog, desk: Desk): TemplateResult {
    const say = this.#say;
    const { joining } = this;
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
      join: () => (joining ? renderJoining(desk, joining, take, () => this.#join(joining)) : html``),
    };
    return html`<dialog aria-labelledby="dialog-title" @close=${() => this.#closeDialog()}>
      <h2 id="dialog-title">${say(DIALOG_WORDS[dialog])}</h2>
      ${contents[dialog]()}
      <p class="acts end">
        <button type="button" class="act" @click=${() => this.#closeDialog()}>${say('deskClose')}</button>
      </p>
    </dialog>`;
  }
}

/** An explainer document, or what may become one; no story of another format. */
function isStory(document: Json): boolean {
  return typeof document === 'object' && document !== null && ('explainer' in document || !('events' in document));
}

/** The day, as editors count it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

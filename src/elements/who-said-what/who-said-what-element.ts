import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { HashOptions, HashTarget } from '../../controllers/hash-controller.js';
import type { Ids } from '../../layout/filter/ids.js';
import '../../i18n/en/details.js';
import { isFiltering, type AttributeFilter, type StatementFilter } from '../../layout/filter/statement-filter.js';
import { prepareNoteNumbers } from '../../layout/statements/note-numbers.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import type { Steps } from '../../scheduling/steps.js';
import { drawInTask } from '../base/draw-in-task.js';
import { numberAttribute } from '../base/number-attribute.js';
import { DEFAULT_FOLD, foldShare } from '../../layout/scale/fold.js';
import { StoryElement } from '../base/story-element.js';
import { forceLayout } from '../base/force-layout.js';
import { loadDeveloperWarnings } from '../base/developer-warnings/load-warnings.js';
import type { RenderContext } from '../base/render-context.js';
import { createElementState } from '../base/element-state.js';
import { shareSelection } from '../base/shared-selection.js';
import { isQuotation } from '../../describe/form.js';
import { statementCardStyles } from '../parts/statement-card/statement-card.styles.js';
import type { CardCache } from './card-cache.js';
import { createStatementsData, isFilteredOut, withForeignMarks, type StatementsData } from './statements-data.js';
import { createStatementsDispatch } from './statements-dispatch.js';
import { declareStatementsModules } from './statements-lazy-modules.js';
import { INITIAL_STATEMENTS_STATE, selectStatement, updateStatements, viewOf, type View } from './statements-state.js';
import {
  correctedPart,
  goToStatement,
  renderCommonFacts,
  renderFilter,
  renderHead,
  renderStatementsStrip,
  renderView,
  renderViewFailure,
  renderWithoutStatements,
  showsSearch,
} from './statements-template.js';
import { WhoSaidWhatLoadEvent, WhoSaidWhatProblemEvent } from './who-said-what-events.js';
import { findingStyles } from './findings.js';
import { whoSaidWhatStyles } from './who-said-what.styles.js';

export type { Ids, Problem, StatementFilter };
export type * from './who-said-what-events.js';

/**
 * Statements of each side, and what was noted as not said: topics by sides, in time, or by speaker. Readers can always tell
 * whose words they read, how they are known, and which of them are a quotation.
 *
 * @attr embed-page - Address of `dist/embed/index.html`, where it is served: the button "Embed" then has the code for other pages.
 *
 * @slot - What readers see until there is a document, and without script: a list.
 * @slot heading - In place of "Who said what".
 * @slot toolbar - Beside the buttons.
 * @slot empty - Shown where there are no statements.
 * @slot problem - In place of what is said about problems.
 *
 * @fires {WhoSaidWhatLoadEvent} who-said-what-load - A document is there.
 * @fires {WhoSaidWhatProblemEvent} who-said-what-problem - Something should be mended, or could not be loaded.
 * @fires {WhoSaidWhatSelectEvent} who-said-what-select - A reader asks to choose a statement; cancelable.
 * @fires {WhoSaidWhatSelectedEvent} who-said-what-selected - A statement has been chosen.
 * @fires {WhoSaidWhatViewEvent} who-said-what-view - A reader has changed the view.
 * @fires {WhoSaidWhatFilterEvent} who-said-what-filter - A reader has narrowed what is shown, or shows all again.
 *
 * @csspart heading - The heading.
 * @csspart toolbar - The buttons.
 * @csspart button - A button of the toolbar.
 * @csspart strip - When each side spoke, and the window on it.
 * @csspart filter - The fields to find statements by, and how many of how many are shown.
 * @csspart topic - A topic with what is said about it.
 * @csspart side - The name of a side.
 * @csspart speaker - Who a speaker is, and in which roles.
 * @csspart statement - A statement from speaker to source.
 * @csspart silence - A statement of what was not said.
 * @csspart finding - What the newsroom has established about a topic, above its sides.
 * @csspart words - The words.
 * @csspart quote - Verbatim words.
 * @csspart wording - How quoted words differ from those that the same speaker said before.
 * @csspart badge - What has become of a statement: corrected, disputed, withdrawn.
 * @csspart corrections - What was corrected: in the first lines, at the statement, and in the list at the end.
 * @csspart source - A source.
 * @csspart problem - What is withheld, and why loading failed.
 * @cssstate loading - A document is on its way.
 * @cssstate failed - It could not be loaded.
 * @cssstate empty - There is none.
 * @cssstate dark - The text around it is light, so that its colours are those of a dark page.
 * @keyboard Tab, Shift+Tab - Moves between buttons, statements and links.
 * @keyboard Enter, Space - Chooses a statement, or presses a button.
 * @keyboard Arrow keys, Page Up, Page Down, Home, End - On an end of the strip's window: moves that end.
 * @keyboard Escape - Closes the fields to find statements by.
 */
export class WhoSaidWhatElement extends StoryElement {
  static override styles = [...StoryElement.styles, statementCardStyles, ...whoSaidWhatStyles, findingStyles];

  /** Show only these topics: ids, set apart by spaces. */
  @property() topic: string | null = null;

  /** Show only what these people said: ids. */
  @property() speaker: string | null = null;

  /** Show only these sides: ids. */
  @property() side: string | null = null;

  /** Show only what was said at these events, or about them: ids. */
  @property() event: string | null = null;

  /** `oldest` or `newest` first, in the conversation and by speaker. */
  @property() order: 'oldest' | 'newest' = 'oldest';

  /** Shortest stretch of the strip that folds, as a share of the whole; inside an explainer the explainer's holds. */
  @property({ type: Number, converter: numberAttribute }) fold = 0.12;

  readonly #state = createElementState(INITIAL_STATEMENTS_STATE, (before, after) => {
    if (after.panel.copyingId !== before.panel.copyingId) this.#clipboard?.forget();
    this.requestUpdate('selected', before.selectedId);
    this.requestUpdate();
  });
  readonly #selection = shareSelection('statement', () => this.documentSource.shared);
  /** Data of the latest update, as plain values; undefined without a document. */
  #shown: { readonly data: StatementsData; readonly context: RenderContext } | null | undefined;
  /** The view that was drawn last. It stays until the module of the next view is loaded. */
  #lastView: TemplateResult = html`<slot></slot>`;
  readonly #lazy = declareStatementsModules(this.modules);
  readonly #dispatch = createStatementsDispatch({
    element: this,
    state: this.#state,
    lazy: this.#lazy,
    links: this.links,
    shared: () => this.documentSource.shared,
  });
  /** Cache of cards, created with the first filter. */
  #cards: CardCache | undefined;
  #clipboard: ClipboardController | undefined;
  /** Statement that a link inside the explainer has chosen, until it is drawn. */
  #linked: HashTarget | undefined;

  /**
   * `positions` (topics by sides), `conversation` (in time), or `speakers` (what each said over time). `speakers` compares the quoted
   * words of two statements of a speaker on a topic where common words hold at least half the letters of both, or where the later
   * `repeats` or `revises` the earlier by a sourced `answers`.
   */
  @property()
  get view(): 'positions' | 'conversation' | 'speakers' {
    // A page without types may have stated another; `viewOf` says which is shown then.
    return this.#state.value.view as View;
  }
  set view(view: 'positions' | 'conversation' | 'speakers') {
    this.#state.set(updateStatements(this.#state.value, { type: 'view', view, cause: 'script' }));
  }

  /** The chosen statement's id. Inside an explainer it is the explainer's: of two elements with a choice of their own, the first one's holds. */
  @property({ reflect: true })
  get selected(): string | null {
    return this.#state.value.selectedId;
  }
  set selected(selectedId: string | null) {
    this.#selection.push(selectedId);
    this.#state.setByPage({ selectedId }, selectStatement(this.#state.value, selectedId));
  }

  /** Narrows what is shown further; readers can undo it. */
  @property({ attribute: false })
  get filter(): StatementFilter {
    return this.#state.value.filter;
  }
  set filter(filter: StatementFilter | undefined) {
    this.#state.setByPage({ filter: filter ?? {} });
  }

  constructor() {
    super();
    loadDeveloperWarnings(this);
  }

  /** In an explainer, the statements are drawn after the chart above them, so that they don't move when it is drawn. */
  protected override drawFirst(draw: () => void | Promise<unknown>): void | Promise<unknown> {
    return drawInTask(draw, this.shared?.chartLoaded, () => this.#prepareStatements());
  }

  *#prepareStatements(): Steps<void> {
    yield* forceLayout();
    yield* prepareNoteNumbers(this.explainer!, isQuotation);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { explainer } = this;
    if (explainer) this.#lazy.print();
    // The explainer's selection applies here. After a link, the page also scrolls to the statement, once it is drawn.
    if (explainer)
      this.#selection.pull(this.selected, (id, cause) => {
        this.#state.set(selectStatement(this.#state.value, id));
        this.#linked = id !== null && cause === 'link' ? { kind: 'statement', id } : undefined;
      });
    // The module of the view is loaded in parallel with the document, not after it.
    const view = viewOf(this.#state.value);
    if (!explainer && view !== 'positions') this.#lazy[view]();
    const context = explainer && withForeignMarks(this.contextOf(explainer));
    this.#shown = context && { data: this.#dataOf(context), context };
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#linked;
    this.#linked = undefined;
    if (target) this.#follow(target, true);
  }

  protected override resetState(): void {
    const { view, selectedId } = this.#state.value;
    // Inside an explainer, the explainer decides the selection.
    this.#state.reset({ view, ...(this.isSharing && { selectedId }) });
  }

  /** Chooses a statement, or none; sends no event. */
  select(id: string | null): void {
    this.selected = id;
  }

  protected override loadEvent(explainer: Explainer): Event {
    return new WhoSaidWhatLoadEvent(explainer);
  }

  protected override problemEvent(problems: readonly Problem[]): Event {
    return new WhoSaidWhatProblemEvent(problems);
  }

  protected override get hashOptions(): HashOptions {
    return {
      name: 'said',
      kinds: ['statement'],
      filterKeys: ['text', 'topic', 'speaker', 'side', 'event', 'form'],
      follow: (target) => this.#followLink(target),
    };
  }

  /** Shows the target of the page's address. Returns false while that isn't possible yet. */
  #followLink(target: HashTarget | null): boolean {
    const { explainer } = this;
    if (!explainer) return false;
    if (target?.kind === 'filter') return this.#follow(target, true);
    const id = target?.id ?? null;
    if (id !== null && !explainer.statementById.has(id)) return this.status !== 'loading';
    // If the selection changes in the explainer, the explainer's update scrolls to the statement.
    const isScrolledByExplainer = this.isSharing && this.selected !== id;
    this.#follow(target, !isScrolledByExplainer);
    this.#selection.push(id, 'link');
    // Inside an explainer the selection is shared: it arrives with the explainer's next update.
    if (!this.isSharing) this.#state.set(selectStatement(this.#state.value, id));
    return true;
  }

  #follow(target: HashTarget | null, scrolls: boolean): boolean {
    const filters = [this.#pageFilter, this.filter];
    const clearsFilter = target?.kind === 'statement' && isFilteredOut(target.id, filters, this.explainer);
    return this.#dispatch({ type: 'follow', target, scrolls: scrolls, clearsFilter });
  }

  /** Filter by the attributes that the page has set. */
  get #pageFilter(): AttributeFilter {
    const { topic, speaker, side, event } = this;
    return { topic, speaker, side, event };
  }

  #dataOf({ explainer, say }: RenderContext): StatementsData {
    const { shared } = this.documentSource;
    const { copyingId } = this.#state.value.panel;
    const search = showsSearch(this.#state.value) ? this.#lazy.search() : undefined;
    if (search) this.#cards ??= new search.CardCache(this.modules.track);
    const copying = copyingId === null ? undefined : this.#lazy.copying();
    if (copying) this.#clipboard ??= new copying.ClipboardController(this);
    const frame = this.hasAttribute('embed-page') ? this.#lazy.frameOffer() : undefined;
    const setting = {
      pageFilter: this.#pageFilter,
      order: this.order,
      headingLevel: this.level,
      isSharing: this.isSharing,
      isComposed: shared?.isComposed ?? false,
      // Wide columns show closed topics by a rule that old browsers don't have.
      closesTopics: !!shared?.isComposed && (this.isDrawnByServer || CSS.supports('selector(::details-content)')),
      selectedEvent: shared?.selectedEvent ?? null,
      foldFrom: shared?.fold ?? foldShare(this.fold) ?? DEFAULT_FOLD,
      frameOffer: frame?.renderFrameOffer(this, explainer, say) ?? this.#lazy.renderFailure(this.#lazy.frameOffer, say),
      copyingHref: copyingId === null ? undefined : this.links.hrefOf({ kind: 'statement', id: copyingId }),
      clipboard: this.#clipboard,
      cards: this.#cards,
      track: this.isDrawnByServer ? undefined : this.modules.track,
      isNewView: this.#shown?.data.shownView !== viewOf(this.#state.value),
      lazy: this.#lazy,
    };
    return createStatementsData(this.#state.value, setting, explainer);
  }

  override render(): TemplateResult {
    if (!this.#shown) return this.notices.renderWithoutDocument();
    if (this.isWithdrawn) return html``;
    const { data, context } = this.#shown;
    const dispatch = this.#dispatch;
    // Several parts of a story on one page would be regions with the same name.
    const name = isFiltering(this.#pageFilter) ? nothing : context.say('whoSaidWhat');
    return html`<section class="root" aria-label=${name}>
      ${renderHead(data, context, dispatch)} ${renderStatementsStrip(data, context, dispatch)}
      ${renderFilter(data, context, dispatch)} ${this.#renderStatements(data, context)}
      ${renderCommonFacts(data, context)}
      ${this.notices.renderCorrections(goToStatement(dispatch), correctedPart(data, context))}
      ${this.notices.renderProblems()}
    </section>`;
  }

  #renderStatements(data: StatementsData, context: RenderContext): TemplateResult {
    const without = renderWithoutStatements(data, context);
    if (without) return without;
    const view = renderView(data, context, this.#dispatch);
    if (view) return (this.#lastView = view);
    const failure = renderViewFailure(data, context);
    return failure === nothing ? this.#lastView : html`${failure} ${this.#lastView}`;
  }
}

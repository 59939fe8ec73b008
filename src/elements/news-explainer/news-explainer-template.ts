import { html, nothing, type TemplateResult } from 'lit';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { Explainer } from '../../model/explainer.js';
import type { Lazy, LazyModules } from '../base/lazy-modules.js';
import type { RenderContext } from '../base/render-context.js';
import { renderFirstCorrections, type GoToCorrected } from '../parts/correction/first-corrections.js';
import { renderStoryHeader, renderWithdrawal } from '../parts/story-header/story-header.js';
import { renderLeadQuotation, type LinkToStatement } from '../parts/statement-card/lead-quotation.js';
import type { ExplainerDispatch, ExplainerState } from './explainer-state.js';
import type { LiveUpdates } from './live-updates.js';
import type * as ReferencesModule from './names-and-sources.js';
import type * as WalkModule from './story-walk.js';
import '../../i18n/en/details.js';

const TIMELINE_PARTS =
  'heading title summary toolbar button date filter chart axis fold lane mark label relation cluster overview list item detail statements statement silence side words quote badge media source era strip lead corrections problem';
const SAID_PARTS =
  'heading toolbar button filter strip topic finding side speaker statement words quote wording badge corrections source silence problem';

/** Everything that an explainer shows beside its document. The element builds it once an update. */
export interface ExplainerData {
  readonly state: ExplainerState;
  readonly deepLink: boolean;
  /** The page offers readers a walk through the events. */
  readonly story: boolean;
  /** The page asks for news. */
  readonly isRefreshed: boolean;
  /** A `<who-said-what>` holds the statements. */
  readonly holdsStatements: boolean;
  /** Shortest stretch of time that folds, as a share of the whole. */
  readonly fold: number;
  readonly live: LiveUpdates | undefined;
  readonly clipboard: ClipboardController | undefined;
  /** The corrections, and what is withheld. */
  readonly notices: readonly (TemplateResult | typeof nothing)[];
  /** Modules that are loaded when they are first needed, and what is shown for one that can't be. */
  readonly loadLive: Lazy<unknown>;
  readonly loadReferences: Lazy<typeof ReferencesModule>;
  readonly loadWalk: Lazy<typeof WalkModule>;
  readonly renderFailure: LazyModules['renderFailure'];
  readonly toggleWalk: () => void;
}

/** Context of the templates. Around elements of the page's own there may be no document. */
export type ExplainerContext<E = Explainer> = Omit<RenderContext, 'explainer'> & {
  readonly explainer: E;
  readonly level: number;
  /** The document's address has nothing any more. */
  readonly isGone: boolean | undefined;
};

/** The whole story. */
export function renderWholeStory(
  data: ExplainerData,
  context: ExplainerContext,
  dispatch: ExplainerDispatch,
): TemplateResult {
  const { explainer } = context;
  const isWithdrawn = explainer.status === 'withdrawn';
  return html`<div class="root">
    <article class="explainer" aria-label=${explainer.title || nothing}>
      <header class="header">
        ${renderStoryHeader(explainer, {
          ...context,
          isInside: false,
          onLead: (id) => dispatch({ type: 'choose', kind: 'event', id, cause: 'lead' }),
          goToCorrected: goToEntry(dispatch),
        })}
        ${isWithdrawn ? nothing : renderLeadQuotation(linkToStatement(dispatch), context)} ${renderState(data, context)}
        ${renderWalkButton('walk-offer', data, context)}
      </header>
      ${isWithdrawn ? nothing : renderStory(data, context, dispatch)} ${data.notices}
    </article>
  </div>`;
}

/** Returns what leads to an entry that was corrected, in the element inside that shows the entry. */
export function goToEntry(dispatch: ExplainerDispatch): GoToCorrected {
  return ({ event, statement }) => {
    if (event) return () => dispatch({ type: 'choose', kind: 'event', id: event.id, cause: 'lead' });
    return () => statement && dispatch({ type: 'go-to', kind: 'statement', id: statement.id, cause: 'link' });
  };
}

/** Leads from the words at the head to the statement, in the element inside that shows it. */
function linkToStatement(dispatch: ExplainerDispatch): LinkToStatement {
  return ({ id }, name) => {
    const goTo = () => dispatch({ type: 'go-to', kind: 'statement', id, cause: 'link' });
    return html`<button type="button" class="text-button" @click=${goTo}><bdi>${name}</bdi></button>`;
  };
}

/** Renders the corrections before elements of the page's own, so that readers meet them first. */
export function renderBeforeElements(
  { explainer, ...context }: ExplainerContext<Explainer | null>,
  dispatch: ExplainerDispatch,
): TemplateResult | typeof nothing {
  const first = explainer ? renderFirstCorrections(explainer, goToEntry(dispatch), context) : nothing;
  return first === nothing ? nothing : html`<div class="root">${first}</div>`;
}

/** Around elements of the page's own, only what readers have to know: that the story is withdrawn, was corrected, or lacks something. */
export function renderBesideElements(
  data: ExplainerData,
  context: ExplainerContext<Explainer | null>,
  dispatch: ExplainerDispatch,
): TemplateResult {
  const { explainer } = context;
  const note =
    explainer?.status === 'withdrawn'
      ? html`<div class="withdrawn">${renderWithdrawal(explainer, context)}</div>`
      : nothing;
  const parts = [note, renderState(data, context), ...data.notices];
  const root = parts.every((part) => part === nothing) ? nothing : html`<div class="root">${parts}</div>`;
  const walk = explainer ? renderWalk('renderWalkAlone', data, { ...context, explainer }, dispatch) : undefined;
  return html`${root}${walk ?? renderWalkButton('root walk-alone', data, context)}`;
}

/** How new it is; the line is there before its words, so that nothing moves. */
function renderState(
  { isRefreshed, live, loadLive, renderFailure }: ExplainerData,
  context: ExplainerContext<unknown>,
): TemplateResult | typeof nothing {
  if (!isRefreshed) return nothing;
  return html`<p class="live small muted">${live?.formatState(context) ?? renderFailure(loadLive, context.say)}</p>`;
}

function renderWalkButton(
  place: string,
  { state, story, loadWalk, toggleWalk, renderFailure }: ExplainerData,
  { explainer, say }: ExplainerContext<Explainer | null>,
): TemplateResult | typeof nothing {
  if (!story || (explainer?.events.length ?? 0) < 2) return nothing;
  return html`<p class=${place}>
    <button
      type="button"
      class="text-button walk-button"
      aria-pressed=${state.walk?.isOn ?? false}
      @pointerenter=${loadWalk}
      @click=${toggleWalk}
    >
      ${say('walkThrough')}
    </button>
    ${renderFailure(loadWalk, say)}
  </p>`;
}

function renderStory(data: ExplainerData, context: ExplainerContext, dispatch: ExplainerDispatch): TemplateResult {
  const { explainer } = context;
  const { state, deepLink, loadWalk, loadReferences } = data;
  const form = state.walk?.isOn ? loadWalk()?.formOf(explainer.events) : '';
  return html`<div class="walk ${form}">
      <event-timeline
        statements
        ?deep-link=${deepLink}
        exportparts=${exported('timeline', TIMELINE_PARTS)}
      ></event-timeline>
      ${renderWalk('renderWalk', data, context, dispatch)}
    </div>
    ${
      explainer.statements.length + explainer.withheld.length + explainer.findings.length > 0
        ? html`<who-said-what ?deep-link=${deepLink} exportparts=${exported('said', SAID_PARTS)}></who-said-what>`
        : nothing
    }
    ${loadReferences()?.renderNamesAndSources(explainer, context) ?? data.renderFailure(loadReferences, context.say)}`;
}

/** The walk, or only its bar; undefined unless a reader walks. */
function renderWalk(
  form: 'renderWalk' | 'renderWalkAlone',
  data: ExplainerData,
  context: ExplainerContext,
  dispatch: ExplainerDispatch,
): unknown {
  const { walk } = data.state;
  return walk?.isOn ? data.loadWalk()?.[form]({ ...data, walk, level: context.level }, context, dispatch) : undefined;
}

/** `exportparts` that prefixes each part: "chart:timeline-chart,…". */
function exported(prefix: string, parts: string): string {
  return parts
    .split(' ')
    .map((name) => `${name}:${prefix}-${name}`)
    .join();
}

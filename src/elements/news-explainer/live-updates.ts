import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { describeFailure } from '../../controllers/document/problem-descriptions.js';
import type { LoadFailure } from '../../controllers/document/load-failure.js';
import { RefreshController } from '../../controllers/document/refresh-controller.js';
import type { LoadedDocument } from '../../convert/load-document.js';
import '../../i18n/en/details.js';
import '../../i18n/en/live.js';
import type { Say } from '../../i18n/messages.js';
import type { Change, Changes } from '../../model/changes.js';
import type { Explainer } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { formatWhen } from '../../describe/event-dates.js';
import { keepScrollPosition } from '../parts/scroll/keep-scroll-position.js';
import { formatList } from '../../i18n/message-parts.js';
import { withSeparators, renderName } from '../parts/text/separators.js';
import { formatStatementName } from '../../describe/names.js';
import type { ExplainerDispatch } from './explainer-state.js';
import { liveUpdatesStyles } from './live-updates.styles.js';

export const styles = [liveUpdatesStyles];

/** Data of an explainer that is updated while it is read. */
export interface LiveData {
  readonly src: string | null;
  /** Interval in seconds at which `src` is checked for a newer version; 0 for never. */
  readonly refresh: number;
  readonly explainer: Explainer | null;
  readonly hasFailed: boolean;
  /** Changes that the reader has asked for, or null. */
  readonly listedNews: Changes | null;
}

/** Data before the first update. */
const INITIAL_DATA: LiveData = { src: null, refresh: 0, explainer: null, hasFailed: false, listedNews: null };

export type LiveContext = Omit<RenderContext, 'explainer'>;

/**
 * Checks for newer versions of a story while it is read, and shows the time of the last check. A newer version is shown when the reader asks
 * for it, and the content on the screen keeps its position.
 */
export class LiveUpdates {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dispatch: ExplainerDispatch;
  readonly #refresh: RefreshController;
  #data = INITIAL_DATA;
  /** Changes that assistive technology has been told of. They are announced once, not after each check. */
  #announced: Changes | undefined;
  #failures = 0;

  /** @param host Host of the controller that checks for newer versions. */
  constructor(host: ReactiveControllerHost & HTMLElement, dispatch: ExplainerDispatch) {
    this.#host = host;
    this.#dispatch = dispatch;
    this.#refresh = new RefreshController(host, {
      shown: () => this.#data.explainer,
      hasFailed: () => this.#data.hasFailed,
      show: (loaded) => this.#show(loaded),
      reportFailures: (failures) => void this.#reportFailure(failures),
    });
  }

  /** True if there is no document at the address any more. */
  get isGone(): boolean {
    return this.#refresh.isGone;
  }

  /** Sets the data that is drawn next. */
  show(data: LiveData): void {
    this.#data = data;
    this.#refresh.update(data.src, data.refresh);
    const { pending, isFailing } = this.#refresh;
    if (pending) this.#announced ??= pending.changes;
    else if (!isFailing) this.#announced = undefined;
  }

  /** Renders the button "3 new"; after a press, the list of changes with a button for each. They stay visible while the page scrolls. */
  renderNews(context: LiveContext): TemplateResult {
    const { pending } = this.#refresh;
    const { listedNews } = this.#data;
    return html`<div class="root news" part="update">
      <p class="visually-hidden" role="status">${this.#formatAnnouncement(context)}</p>
      <div class="news-place">
        ${
          pending
            ? html`<button type="button" class="news-button" @click=${() => void this.#acceptUpdate()}>
                ${formatCounts(pending.changes, context.say)}
              </button>`
            : nothing
        }
        ${!pending && listedNews ? this.#renderList(listedNews, context) : nothing}
      </div>
    </div>`;
  }

  /** Formats "Up to date at 14:05". */
  formatState({ say, locale }: LiveContext): string {
    const { lastSuccessMs, isFailing, isGone } = this.#refresh;
    if (lastSuccessMs === undefined || isGone) return '';
    return say(isFailing ? 'notUpToDate' : 'upToDate', { time: formatTime(lastSuccessMs, locale) });
  }

  /** Returns the words for assistive technology. */
  #formatAnnouncement(context: LiveContext): string {
    const { say } = context;
    const { pending, isFailing } = this.#refresh;
    if (isFailing) return this.formatState(context);
    return pending && this.#announced ? say('newsHere', { what: formatCounts(this.#announced, say) }) : '';
  }

  async #acceptUpdate(): Promise<void> {
    const changes = this.#refresh.accept();
    this.#listChanges(changes?.items.length ? changes : null);
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.news-list')?.focus({ preventScroll: true });
  }

  #show(loaded: LoadedDocument): void {
    if (loaded.explainer.status === 'withdrawn') this.#listChanges(null);
    const putBack = keepScrollPosition();
    this.#dispatch({ type: 'renew', loaded });
    // Elements inside are updated in the same frame.
    requestAnimationFrame(putBack);
  }

  async #reportFailure([failure]: readonly LoadFailure[]): Promise<void> {
    const count = (this.#failures += 1);
    const problems = failure ? await describeFailure(failure) : [];
    if (count === this.#failures) this.#dispatch({ type: 'report-failure', problems });
  }

  /** Shows a list of changes; null closes it. */
  #listChanges(changes: Changes | null): void {
    this.#dispatch({ type: 'list-news', changes });
  }

  #renderList({ items }: Changes, context: LiveContext): TemplateResult {
    const { say } = context;
    return html`<section
      class="news-list"
      tabindex="-1"
      aria-label=${say('newsTitle')}
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && this.#listChanges(null)}
    >
      <p class="news-title">${say('newsTitle')}</p>
      <button type="button" class="news-close" @click=${() => this.#listChanges(null)}>${say('close')}</button>
      <ul>
        ${items.map((change) => this.#renderItem(change, context))}
      </ul>
    </section>`;
  }

  #renderItem(change: Change, context: LiveContext): TemplateResult | typeof nothing {
    const { kind, id } = change;
    const name = nameOf(change, this.#data.explainer, context);
    if (name === undefined) return nothing;
    return html`<li>
      <span>${context.say(change.isNew ? 'newsItem' : 'changedItem')}</span>
      <button type="button" @click=${() => this.#dispatch({ type: 'go-to', kind, id, cause: 'link' })}>${name}</button>
    </li>`;
  }
}

/** Formats "3 new, 1 changed". */
function formatCounts({ items }: Changes, say: Say): string {
  const newCount = items.filter(({ isNew }) => isNew).length;
  const changedCount = items.length - newCount;
  if (items.length === 0) return say('showUpdate');
  return formatList(
    [
      newCount > 0 ? say('newCount', { count: newCount }) : '',
      changedCount > 0 ? say('changedCount', { count: changedCount }) : '',
    ].filter(Boolean),
    say,
  );
}

function nameOf({ kind, id }: Change, explainer: Explainer | null, context: LiveContext): unknown {
  const event = kind === 'event' ? explainer?.eventById.get(id) : undefined;
  if (event) return html`${renderName(event.title, context.lang)}, ${formatWhen(event, context, 'short')}`;
  const statement = kind === 'statement' ? explainer?.statementById.get(id) : undefined;
  if (!statement) return undefined;
  if (statement.status === 'withdrawn') return context.say('withdrawnStatement');
  const topics = statement.topics.map(({ name }) => renderName(name, context.lang));
  return withSeparators([formatStatementName(statement, context), ...topics.slice(0, 1)], context.say('dot'));
}

/** Formats a moment in the reader's time zone, with the day unless it is today. */
function formatTime(ms: number, locale: string): string {
  const isToday = new Date(ms).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }).format(ms);
}

import { detailMessages } from '../../i18n/en/details.js';
import { liveMessages } from '../../i18n/en/live.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { describeFailure } from '../../controllers/document/problem-descriptions.js';
import type { LoadFailure } from '../../controllers/document/load-failure.js';
import { RefreshController } from '../../controllers/document/refresh-controller.js';
import type { LoadedDocument } from '../../convert/read-short-document.js';
import type { Say } from '../../i18n/messages.js';
import type { Change, Changes } from '../../model/changes.js';
import type { Explainer } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { formatWhen } from '../parts/event-detail/event-dates.js';
import { keepPlace } from '../parts/scroll/keep-scroll-position.js';
import { formatList } from '../parts/text/message-parts.js';
import { withSeparators, renderName } from '../parts/text/separators.js';
import { formatStatementName } from '../parts/statement-card/statement-card-context.js';
import type { ExplainerDispatch } from './explainer-state.js';
import { liveUpdatesStyles } from './live-updates.styles.js';

export const styles = [liveUpdatesStyles];
export const messages = [detailMessages, liveMessages];

/** Data of an explainer that is looked after. */
export interface LiveData {
  readonly src: string | null;
  /** Seconds after which `src` is asked for news; 0: never. */
  readonly refresh: number;
  readonly explainer: Explainer | null;
  readonly hasFailed: boolean;
  /** Changes that the reader has asked for, or null. */
  readonly listedNews: Changes | null;
}

/** Data before the first update. */
const NO_DATA: LiveData = { src: null, refresh: 0, explainer: null, hasFailed: false, listedNews: null };

export type LiveContext = Omit<RenderContext, 'explainer'>;

/**
 * A story that goes on while it is read: how new it is, and what is new, which waits until readers ask for it. Nothing that they
 * read moves.
 */
export class LiveUpdates {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dispatch: ExplainerDispatch;
  readonly #refresh: RefreshController;
  #data = NO_DATA;
  /** Announced once for each row of news, not with each answer. */
  #announced: Changes | undefined;
  #failures = 0;

  /** @param host Host of the controller that asks for news. */
  constructor(host: ReactiveControllerHost & HTMLElement, dispatch: ExplainerDispatch) {
    this.#host = host;
    this.#dispatch = dispatch;
    this.#refresh = new RefreshController(host, {
      shown: () => this.#data.explainer,
      hasFailed: () => this.#data.hasFailed,
      show: (loaded) => this.#show(loaded),
      tell: (failures) => void this.#tell(failures),
    });
  }

  /** The address has nothing any more. */
  get isGone(): boolean {
    return this.#refresh.isGone;
  }

  /** Takes what is drawn next. */
  show(data: LiveData): void {
    this.#data = data;
    this.#refresh.update(data.src, data.refresh);
    const { offer, isFailing } = this.#refresh;
    if (offer) this.#announced ??= offer.changes;
    else if (!isFailing) this.#announced = undefined;
  }

  /** "3 new", a button; then what was new, each a way there. Over the story, wherever in it readers are. */
  renderNews(context: LiveContext): TemplateResult {
    const { offer } = this.#refresh;
    const { listedNews } = this.#data;
    return html`<div class="root news" part="update">
      <p class="visually-hidden" role="status">${this.#formatAnnouncement(context)}</p>
      <div class="news-place">
        ${
          offer
            ? html`<button type="button" class="news-button" @click=${() => void this.#take()}>
                ${formatCounts(offer.changes, context.say)}
              </button>`
            : nothing
        }
        ${!offer && listedNews ? this.#renderList(listedNews, context) : nothing}
      </div>
    </div>`;
  }

  /** "Up to date at 14:05". */
  formatState({ say, locale }: LiveContext): string {
    const { lastGoodMs, isFailing, isGone } = this.#refresh;
    if (lastGoodMs === undefined || isGone) return '';
    return say(isFailing ? 'notUpToDate' : 'upToDate', { time: formatTime(lastGoodMs, locale) });
  }

  /** Returns the words for assistive technology. */
  #formatAnnouncement(context: LiveContext): string {
    const { say } = context;
    const { offer, isFailing } = this.#refresh;
    if (isFailing) return this.formatState(context);
    return offer && this.#announced ? say('newsHere', { what: formatCounts(this.#announced, say) }) : '';
  }

  async #take(): Promise<void> {
    const changes = this.#refresh.take();
    this.#list(changes?.items.length ? changes : null);
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.news-list')?.focus({ preventScroll: true });
  }

  #show(loaded: LoadedDocument): void {
    if (loaded.explainer.status === 'withdrawn') this.#list(null);
    const putBack = keepPlace();
    this.#dispatch({ type: 'renew', loaded });
    // Elements inside follow in the same frame.
    requestAnimationFrame(putBack);
  }

  async #tell([failure]: readonly LoadFailure[]): Promise<void> {
    const count = (this.#failures += 1);
    const problems = failure ? await describeFailure(failure) : [];
    if (count === this.#failures) this.#dispatch({ type: 'report-failure', problems });
  }

  /** Lists changes; null puts the list away. */
  #list(changes: Changes | null): void {
    this.#dispatch({ type: 'list-news', changes });
  }

  #renderList({ items }: Changes, context: LiveContext): TemplateResult {
    const { say } = context;
    return html`<section
      class="news-list"
      tabindex="-1"
      aria-label=${say('newsTitle')}
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && this.#list(null)}
    >
      <p class="news-title">${say('newsTitle')}</p>
      <button type="button" class="news-close" @click=${() => this.#list(null)}>${say('close')}</button>
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

/** "3 new, 1 changed". */
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

/** The reader's clock; with the day where it isn't today. */
function formatTime(ms: number, locale: string): string {
  const isToday = new Date(ms).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }).format(ms);
}

import { detailMessages } from '../../i18n/en/details.js';
import { liveMessages } from '../../i18n/en/live.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { describeFailure } from '../../controllers/document/describe-later.js';
import type { LoadFailure } from '../../controllers/document/load-failure.js';
import { RefreshController } from '../../controllers/document/refresh-controller.js';
import type { LoadedDocument } from '../../convert/read-at-once.js';
import type { Say } from '../../i18n/messages.js';
import type { Change, Changes } from '../../model/changes.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { formatWhen, type Words } from '../parts/event-detail/event-dates.js';
import { keepPlace } from '../parts/scroll/keep-scroll-position.js';
import { formatList } from '../parts/text/message-parts.js';
import { withSeparators, renderName } from '../parts/text/separators.js';
import { formatStatementName } from '../parts/statement-card/statement-card-context.js';
import { liveUpdatesStyles } from './live-updates.styles.js';

export const styles = [liveUpdatesStyles];
export const messages = [detailMessages, liveMessages];

/** The explainer, as far as news concern it. */
export interface LiveStory {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly explainer: () => Explainer | null;
  readonly hasFailed: () => boolean;
  readonly renew: (loaded: LoadedDocument) => void;
  readonly tellFailure: (problems: readonly Problem[]) => void;
  /** Brings readers to an event or statement. */
  readonly goTo: (change: Change) => void;
}

export interface LiveContext extends Words {
  readonly locale: string;
  readonly lang: string | undefined;
}

/**
 * A story that goes on while it is read: how new it is, and what is new, which waits until readers ask for it. Nothing that they
 * read moves.
 */
export class LiveUpdates {
  readonly #story: LiveStory;
  readonly #refresh: RefreshController;
  /** Changes that readers have asked for, listed until they close the list. */
  #listed: Changes | undefined;
  /** Said once for each row of news or failures, not with each answer. */
  #announced = '';
  #failures = 0;

  constructor(story: LiveStory) {
    this.#story = story;
    this.#refresh = new RefreshController(story.element, {
      shown: story.explainer,
      hasFailed: story.hasFailed,
      show: (loaded) => this.#show(loaded),
      tell: (failures) => void this.#tell(failures),
    });
  }

  /** The address has nothing any more. */
  get isGone(): boolean {
    return this.#refresh.isGone;
  }

  /** Takes what the properties say now. */
  update(src: string | null, seconds: number): void {
    this.#refresh.update(src, seconds);
  }

  /** "3 new", a button; then what was new, each a way there. Over the story, wherever in it readers are. */
  renderNews(context: LiveContext): TemplateResult {
    const { offer } = this.#refresh;
    return html`<div class="root news" part="update">
      <p class="visually-hidden" role="status">${this.#announce(context)}</p>
      <div class="news-place">
        ${
          offer
            ? html`<button type="button" class="news-button" @click=${() => void this.#take()}>
                ${formatCounts(offer.changes, context.say)}
              </button>`
            : nothing
        }
        ${!offer && this.#listed ? this.#renderList(this.#listed, context) : nothing}
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
  #announce(context: LiveContext): string {
    const { say } = context;
    const { offer, isFailing } = this.#refresh;
    if (isFailing) return this.formatState(context);
    if (!offer) return (this.#announced = '');
    this.#announced ||= say('newsHere', { what: formatCounts(offer.changes, say) });
    return this.#announced;
  }

  async #take(): Promise<void> {
    const { element } = this.#story;
    const changes = this.#refresh.take();
    this.#listed = changes?.items.length ? changes : undefined;
    await element.updateComplete;
    this.#find('.news-list')?.focus({ preventScroll: true });
  }

  #show(loaded: LoadedDocument): void {
    if (loaded.explainer.status === 'withdrawn') this.#listed = undefined;
    const putBack = keepPlace();
    this.#story.renew(loaded);
    // Elements inside follow in the same frame.
    requestAnimationFrame(putBack);
  }

  async #tell([failure]: readonly LoadFailure[]): Promise<void> {
    const count = (this.#failures += 1);
    const problems = failure ? await describeFailure(failure) : [];
    if (count === this.#failures) this.#story.tellFailure(problems);
  }

  #renderList({ items }: Changes, context: LiveContext): TemplateResult {
    const { say } = context;
    return html`<section
      class="news-list"
      tabindex="-1"
      aria-label=${say('newsTitle')}
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && this.#putAway()}
    >
      <p class="news-title">${say('newsTitle')}</p>
      <button type="button" class="news-close" @click=${() => this.#putAway()}>${say('close')}</button>
      <ul>
        ${items.map((change) => this.#renderItem(change, context))}
      </ul>
    </section>`;
  }

  #renderItem(change: Change, context: LiveContext): TemplateResult | typeof nothing {
    const name = nameOf(change, this.#story.explainer(), context);
    if (name === undefined) return nothing;
    return html`<li>
      <span>${context.say(change.isNew ? 'newsItem' : 'changedItem')}</span>
      <button type="button" @click=${() => this.#story.goTo(change)}>${name}</button>
    </li>`;
  }

  #putAway(): void {
    this.#listed = undefined;
    this.#story.element.requestUpdate();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#story.element.shadowRoot?.querySelector<HTMLElement>(selector);
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

import { moreEnglish } from '../../i18n/english-more.js';
import { addEnglish } from '../../i18n/messages.js';
import { html, nothing, type TemplateResult } from 'lit';
import { orderIsStated } from '../../layout/event-order.js';
import type { StoryEvent, Statement } from '../../model/explainer.js';
import { ClipboardController } from '../../controllers/clipboard-controller.js';
import { wordsOf } from '../../model/statement-words.js';
import { renderCitations } from '../shared/citation.js';
import { renderCorrection } from '../shared/correction.js';
import { copyButtonStyles } from '../shared/copy-button.js';
import { renderCopyLink } from '../shared/copy-link.js';
import { formatWhen, type Words } from '../shared/event-words.js';
import { renderHeading } from '../shared/heading.js';
import { renderMedia } from '../shared/media.js';
import { mediaStyles } from '../shared/media.styles.js';
import { renderProse, renderWords } from '../shared/runs.js';
import { formatList, joinParts, renderName } from '../shared/say-parts.js';
import { formatStatementName, renderStatementCard, sideNumber, type CardContext } from '../shared/statement-card.js';
import { renderCopyStatement } from '../shared/statement-copying.js';
import { statementCardStyles } from '../shared/statement-card.styles.js';
import { detailStyles } from './timeline-detail.styles.js';

addEnglish(moreEnglish);

/** Adopted with the first chosen event. */
export const styles = [mediaStyles, statementCardStyles, detailStyles, copyButtonStyles];

export { ClipboardController };

export interface DetailContext extends Words, CardContext {
  readonly level: number;
  readonly direction: 'ltr' | 'rtl';
  /** In the order in which the timeline shows them. */
  readonly events: readonly StoryEvent[];
  /** A `<who-said-what>` beside it holds the statements: they are links to it. */
  readonly holdsStatements: boolean;
  readonly showsAll: boolean;
  /** The event's address, where it has one. */
  readonly href: string | undefined;
  readonly clipboard: ClipboardController;
  readonly onStep: (id: string) => void;
  readonly onShowAll: () => void;
  readonly onStatement: (id: string) => void;
  readonly onClose: () => void;
}

/** How many statements are shown at first. */
const FIRST_STATEMENTS = 4;

/** What is known of the chosen event: when, what, from where; and what was said about it. */
export function renderDetail(event: StoryEvent, context: DetailContext, form: 'chart' | 'list'): TemplateResult {
  const { say, lang, level, href, clipboard, onClose } = context;
  return html`<section class="detail ${form}" part="detail" id="detail" aria-label=${event.title} tabindex="-1">
    <div class="detail-event" lang=${lang ?? nothing}>
      ${
        form === 'chart'
          ? html`<p class="small muted" lang=${nothing}><bdi>${formatWhen(event, context)}</bdi></p>
              ${renderHeading(level, renderName(event.title, lang), 'detail-title', '')}`
          : nothing
      }
      ${form === 'chart' && event.summary ? html`<p class="detail-summary" dir="auto">${renderProse(event.summary)}</p>` : nothing}
      ${renderFacts(event, context)} ${renderMedia(event.media, say)}
      ${event.corrections.map(
        (each) => html`<p class="small correction" part="corrections">${renderCorrection(each, context)}</p>`,
      )}
      ${event.sources.length > 0 ? renderCitations(event.sources, say) : html`<p class="small muted">${say('noSource')}</p>`}
      ${href === undefined ? nothing : renderCopyLink(href, clipboard, context)}
      ${form === 'chart' ? renderSteps(event, context) : nothing}
    </div>
    ${renderStatements(event, context)}
    ${
      form === 'chart'
        ? html`<button class="close text-button small" @click=${onClose}>${say('close')}</button>`
        : nothing
    }
  </section>`;
}

/** Where, who, who alleges or disputes, and what a source says of the order. */
function renderFacts(event: StoryEvent, context: DetailContext): TemplateResult | typeof nothing {
  const { say, explainer, lang } = context;
  const titleOf = (id: string): string | undefined =>
    explainer.eventById.get(id)?.title ?? speakerOf(explainer.statementById.get(id));
  const doubters = event.statusBy.flatMap(
    (id) => explainer.statementById.get(id)?.speakers.map(({ name }) => name) ?? [],
  );
  const doubt = event.status === 'alleged' ? ('allegedBy' as const) : ('disputedBy' as const);
  const facts = [
    event.place && renderName(event.place.name, lang),
    doubters.length > 0 && say(doubt, { names: formatList([...new Set(doubters)], say) }),
    ...event.before.map((id) => titleOf(id)).map((title) => title && say('beforeItem', { title })),
    ...event.after.map((id) => titleOf(id)).map((title) => title && say('afterItem', { title })),
    ...event.links.map(({ to, as }) => say(`link-${as}`, { title: titleOf(to) ?? to })),
  ].filter(Boolean);
  return facts.length > 0 ? html`<p class="small muted">${joinParts(facts, say('dot'))}</p>` : nothing;
}

function speakerOf(statement: Statement | undefined): string | undefined {
  return statement?.speakers.map(({ name }) => name).join(', ');
}

/** Previous and next count the list; where neighbours may have happened in either order, the step says so. */
function renderSteps(event: StoryEvent, { say, events, onStep, direction }: DetailContext): TemplateResult {
  const at = events.indexOf(event);
  const [before, after] = [events[at - 1], events[at + 1]];
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const step = (to: StoryEvent | undefined, label: TemplateResult): TemplateResult =>
    to
      ? html`<button class="text-button small step" @click=${() => onStep(to.id)}>${label}</button>`
      : html`<span></span>`;
  const unsure = (to: StoryEvent | undefined): unknown =>
    to && !orderIsStated(event, to) ? html` <span class="order muted">(${say('orderNotStated')})</span>` : nothing;
  return html`<div class="steps">
    ${step(before, html`<span aria-hidden="true">${back}</span> <span class="visually-hidden">${say('previous')}: </span>${before?.title}${unsure(before)}`)}
    <span class="small muted">${say('positionInList', { position: at + 1, count: events.length })}</span>
    ${step(after, html`<span class="visually-hidden">${say('next')}: </span>${after?.title}${unsure(after)} <span aria-hidden="true">${on}</span>`)}
  </div>`;
}

function renderStatements(event: StoryEvent, context: DetailContext): TemplateResult {
  const { say, explainer, showsAll, onShowAll, level } = context;
  const statements = explainer.statementsByEvent.get(event.id) ?? [];
  const shown = showsAll ? statements : statements.slice(0, FIRST_STATEMENTS);
  const count = statements.length;
  if (count === 0) return html`<p class="detail-statements small muted">${say('nothingSaid')}</p>`;
  return html`<div class="detail-statements" part="statements">
    ${renderHeading(
      Math.min(6, level + 1),
      html`${say('saidAboutThis')}${say('dot')}${shown.length < count ? say('shownOf', { shown: shown.length, count }) : say('statementCount', { count })}`,
      'small muted',
      '',
    )}
    <ul class="statement-list">
      ${shown.map((statement) => html`<li tabindex="-1">${renderStatement(statement, context)}</li>`)}
    </ul>
    ${
      shown.length < count
        ? html`<button class="text-button small" @click=${onShowAll}>${say('showAllCount', { count })}</button>`
        : nothing
    }
  </div>`;
}

/** The whole card, or, where the statement stands beside in full, its words as a way there. */
function renderStatement(statement: Statement, context: DetailContext): TemplateResult {
  if (!context.holdsStatements || statement.status === 'withdrawn')
    return renderStatementCard(statement, context, {
      action: renderCopyStatement(statement, context.clipboard, context),
    });
  const { explainer, lang, say, onStatement } = context;
  const { side, speakers, silence } = statement;
  const { form, runs } = wordsOf(statement);
  const names = [
    side && renderName(side.name, lang),
    ...speakers.map(({ name }) => html`<b>${renderName(name, lang)}</b>`),
  ];
  return html`<article
    class="card brief side-${sideNumber(explainer, side)}"
    aria-label=${formatStatementName(statement, context)}
  >
    <p class="speaker small">${joinParts(names, say('dot'))}</p>
    <p class="form small muted">${silence ? say('notSaid') : say(form)}</p>
    ${renderWords(runs, lang)}
    <button class="text-button small" @click=${() => onStatement(statement.id)}>${say('showStatement')}</button>
  </article>`;
}

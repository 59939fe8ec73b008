import { isolate } from '../text/isolate.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent, Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { renderCitations } from '../citation/citation.js';
import { isCorrected } from '../../../layout/statements/is-corrected.js';
import { renderEntryCorrections } from '../correction/correction.js';
import { renderHeading } from '../story-header/heading.js';
import { renderMedia } from '../media/media.js';
import { renderNoteBody } from '../statement-card/note-body.js';
import { renderForm } from '../statement-card/statement-card-head.js';
import { pathInShort, renderAside } from '../statement-card/statement-card-line.js';
import { renderLinks } from '../statement-card/statement-card-links.js';
import { countStatements, formatCount } from '../statement-card/statement-count.js';
import { renderWords } from '../statement-card/statement-words.js';
import { formatList } from '../text/message-parts.js';
import { formatWhen } from './event-dates.js';
import { formatRelation, relationSources, relationsOf, type EventRelation } from './event-relations.js';
import { withSeparators, renderName } from '../text/separators.js';
import {
  formatCardName,
  renderSilence,
  renderStatementCard,
  sideNumber,
  type CardContext,
} from '../statement-card/statement-card.js';
import '../../../i18n/en/details.js';
import '../../../i18n/en/events.js';

export interface EventFactsContext extends CardContext {
  /** Chooses an event that this one is linked with; without it, links are words only. */
  readonly onEvent?: (id: string) => void;
}

export interface EventDetailContext extends CardContext {
  readonly level: number;
  /** True if a `<who-said-what>` beside the timeline shows statements, so that these are links to it. */
  readonly holdsStatements: boolean;
  readonly showsAll: boolean;
  /**
   * Renders a button at the foot of a statement's card. It is passed in, so that printing doesn't load the code for
   * copying.
   */
  readonly renderAction: (statement: Statement) => unknown;
  readonly onShowAll: () => void;
  readonly onStatement: (id: string) => void;
}

/** Number of statements that are shown at first. */
const FIRST_STATEMENTS = 4;

/** Renders what was corrected of an event, and its facts beside title and date. */
export function renderCorrectedFacts(
  event: StoryEvent,
  context: EventFactsContext,
  statements?: unknown,
): TemplateResult {
  return html`${renderEntryCorrections(event, context)} ${renderEventFacts(event, context, statements)}`;
}

/** Renders an event's facts beside title, date and corrections: place, people, media, what was said, sources. */
export function renderEventFacts(
  event: StoryEvent,
  context: EventFactsContext,
  statements: unknown = nothing,
): TemplateResult {
  const { say } = context;
  const sources = [...event.sources, ...relationSources(event, context.explainer)];
  return html`${renderFacts(event, context)} ${renderMedia(event.media, say)} ${statements}
  ${renderCitations(sources, say, event)}`;
}

/** A plain day, month or year, which a row of the list states as well. */
const PLAIN_DATE = /^[\d/-]*$/;

/** Renders an event's facts below its row; before them when it happened in full, where the row's date says less. */
export function renderDatedFacts(event: StoryEvent, context: CardContext, statements?: unknown): TemplateResult {
  const isTold = event.status === 'happened' && PLAIN_DATE.test(event.date?.text ?? '');
  return html`${isTold ? nothing : html`<p class="small muted"><bdi>${formatWhen(event, context)}</bdi></p>`}
  ${renderEventFacts(event, context, statements)}`;
}

/** Renders statements about an event, a few at first. What was withdrawn or corrected is always among them. */
export function renderEventStatements(event: StoryEvent, context: EventDetailContext): TemplateResult | typeof nothing {
  const { say, explainer, showsAll, onShowAll, level } = context;
  const statements = explainer.statementsByEvent.get(event.id) ?? [];
  const shown = statements.filter((one, index) => showsAll || index < FIRST_STATEMENTS || isTold(one));
  const count = statements.length;
  if (count === 0) return nothing;
  return html`<div class="detail-statements" part="statements">
    ${renderHeading(
      level + 1,
      html`${say('whoSaidWhat')}${say('dot')}${shown.length < count ? say('shownOf', { shown: shown.length, count }) : formatCount(countStatements(statements), context)}`,
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

/** Returns true for a statement whose correction or withdrawal readers must be told. */
function isTold(statement: Statement): boolean {
  return statement.status === 'withdrawn' || isCorrected(statement);
}

/** Renders place, people, who alleges or disputes the event, and the order that a source states. */
function renderFacts(event: StoryEvent, context: EventFactsContext): TemplateResult | typeof nothing {
  const { say, explainer, lang } = context;
  const titleOf = (id: string): string | undefined =>
    explainer.eventById.get(id)?.title ?? speakerOf(explainer.statementById.get(id));
  const doubters = event.statusBy.flatMap(
    (id) => explainer.statementById.get(id)?.speakers.map(({ name }) => name) ?? [],
  );
  const doubt = event.status === 'alleged' ? ('allegedBy' as const) : ('disputedBy' as const);
  const facts = [
    event.place && renderName(event.place.name, lang),
    doubters.length > 0 && say(doubt, { names: formatList([...new Set(doubters)].map(isolate), say) }),
    ...event.before.map((id) => titleOf(id)).map((title) => title && say('beforeItem', { title })),
    ...event.after.map((id) => titleOf(id)).map((title) => title && say('afterItem', { title })),
    ...relationsOf(event, explainer).map((relation) => renderRelation(relation, context)),
  ].filter(Boolean);
  return facts.length > 0 ? html`<p class="small muted">${withSeparators(facts, say('dot'))}</p>` : nothing;
}

function renderRelation(relation: EventRelation, { say, onEvent }: EventFactsContext): unknown {
  const words = formatRelation(relation, say);
  return onEvent
    ? html`<button class="text-button" @click=${() => onEvent(relation.other.id)}>${words}</button>`
    : words;
}

function speakerOf(statement: Statement | undefined): string | undefined {
  return statement?.speakers.map(({ name }) => name).join(', ');
}

/** Renders a statement as a card, or as a link if a full card is beside it. */
function renderStatement(statement: Statement, context: EventDetailContext): TemplateResult {
  if (!context.holdsStatements || statement.status === 'withdrawn')
    return renderStatementCard(statement, context, { action: context.renderAction(statement), renderNoteBody });
  const { explainer, lang, say, onStatement } = context;
  const { side, speakers, silence } = statement;
  const { form, runs } = shownWordsOf(statement);
  const names = [
    side && renderName(side.name, lang),
    ...speakers.map(({ name }) => html`<b>${renderName(name, lang)}</b>`),
  ];
  return html`<article
    class="card brief ${silence ? 'silence' : form} side-${sideNumber(explainer, side)}"
    aria-label=${formatCardName(statement, context)}
  >
    <p class="speaker small">
      ${withSeparators(names, say('dot'))}${renderAside([!silence && pathInShort(statement, context)], context)}
    </p>
    ${renderForm(statement, context)} ${silence ? renderSilence(statement, context) : renderWords(runs, lang)}
    ${renderEntryCorrections(statement, context)} ${renderLinks(statement, context, {})}
    <button class="text-button small" @click=${() => onStatement(statement.id)}>${say('showStatement')}</button>
  </article>`;
}

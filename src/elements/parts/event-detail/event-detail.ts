import { html, nothing, type TemplateResult } from 'lit';
import { describeEvent, type EventFact } from '../../../describe/event.js';
import { formatWhen } from '../../../describe/event-dates.js';
import { describePathInShort } from '../../../describe/path.js';
import { asidePart, joinParts, namePart, partsOf, type DescribeContext, type Part } from '../../../describe/parts.js';
import { describeAnswers } from '../../../describe/answers.js';
import { countStatements, formatCount } from '../../../describe/statement-count.js';
import type { StoryEvent, Statement } from '../../../model/explainer.js';
import { isCorrected } from '../../../model/is-corrected.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import { renderCitations } from '../citation/citation.js';
import { renderEntryCorrections } from '../correction/correction.js';
import { renderHeading } from '../story-header/heading.js';
import { renderMedia } from '../media/media.js';
import { renderNoteBody } from '../statement-card/note-body.js';
import { renderForm, renderFormName } from '../statement-card/statement-card-form.js';
import { renderLinks } from '../statement-card/statement-card-links.js';
import { renderSilence, renderStatementCard } from '../statement-card/statement-card.js';
import { renderWords } from '../statement-card/statement-words.js';
import { renderPart, type PartRenderers } from '../text/render-part.js';
import '../../../i18n/en/details.js';
import '../../../i18n/en/events.js';

export interface EventFactsContext extends DescribeContext {
  /** Chooses an event that this one is linked with; without it, links are words only. */
  readonly onEvent?: (id: string) => void;
}

export interface EventDetailContext extends DescribeContext {
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
  const told = describeEvent(event, context);
  return html`${renderFacts(told, context)} ${renderMedia(event.media, context.say)} ${statements}
  ${renderCitations(partsOf(told, 'source'))}`;
}

/** A plain day, month or year, which a row of the list states as well. */
const PLAIN_DATE = /^[\d/-]*$/;

/** Renders an event's facts below its row; before them when it happened in full, where the row's date says less. */
export function renderDatedFacts(event: StoryEvent, context: DescribeContext, statements?: unknown): TemplateResult {
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
      ${shown.map((statement) => html`<li data-statement=${statement.id} tabindex="-1">${renderStatement(statement, context)}</li>`)}
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

/** Renders place, who alleges or disputes the event, and the order and the relations that sources state. */
function renderFacts(told: readonly EventFact[], { say, onEvent }: EventFactsContext): TemplateResult | typeof nothing {
  const facts = joinParts(partsOf(told, 'place', 'doubt', 'order', 'relation'), say('dot'));
  const renderers: PartRenderers = {
    relation:
      onEvent &&
      (({ event, words }) => html`<button class="text-button" @click=${() => onEvent(event.id)}>${words}</button>`),
  };
  return facts.length > 0 ? html`<p class="small muted">${renderPart(facts, renderers)}</p>` : nothing;
}

/** Renders a statement as a card, or as a link if a full card is beside it. */
function renderStatement(statement: Statement, context: EventDetailContext): TemplateResult {
  if (!context.holdsStatements || statement.status === 'withdrawn')
    return renderStatementCard(statement, context, { action: context.renderAction(statement), renderNoteBody });
  const { explainer, lang, say, onStatement } = context;
  const { side, speakers, silence } = statement;
  const { form, runs } = shownWordsOf(statement);
  const names = [
    side ? namePart(side.name, lang) : '',
    ...speakers.map(({ name }): Part => ({ kind: 'strong', words: namePart(name, lang) })),
  ];
  const path = asidePart([!silence && describePathInShort(statement, context)], say);
  return html`<article class="card brief ${silence ? 'silence' : form} side-${sideNumber(explainer, side)}">
    <p class="speaker small">${renderPart([joinParts(names, say('dot')), path])}</p>
    ${renderForm(statement, context)}
    ${renderFormName(statement, context)}${silence ? renderSilence(statement, context) : renderWords(runs, lang)}
    ${renderEntryCorrections(statement, context)} ${renderLinks(describeAnswers(statement, context), say, {})}
    <button class="text-button small" @click=${() => onStatement(statement.id)}>${say('showStatement')}</button>
  </article>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { laneColor } from '../../../layout/timeline/lanes.js';
import type { RowPlots } from '../../../layout/timeline/row-plots.js';
import {
  loneStatements,
  MAX_ROWS_AT_ONCE,
  statementsInRows,
  type LoneStatements,
} from '../../../layout/timeline/row-statements.js';
import { statementsAt } from '../../../layout/timeline/statements-at-events.js';
import { isUnfulfilled } from '../../../model/is-unfulfilled.js';
import { memoizeByKey } from '../../../scheduling/memoize.js';
import type { Named, Statement, StoryEvent } from '../../../model/explainer.js';
import { formatTimeBetween } from '../../../time/format/format-time-between.js';
import { each } from '../../base/each-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import {
  formatDateOf,
  formatLength,
  formatStatus,
  formatWhen,
  spokenStyleOf,
  styleAfter,
} from '../../../describe/event-dates.js';
import { formatRelation, relationsOf } from '../../../describe/event-relations.js';
import { renderEntryCorrections } from '../../parts/correction/correction.js';
import { countStatements, formatCount } from '../../../describe/statement-count.js';
import { correctionLabels } from '../../../describe/corrections.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderName } from '../../parts/text/separators.js';
import { renderProse } from '../../parts/text/render-runs.js';
import { renderSquareRow } from '../../parts/side-square.js';
import type { Dispatch } from '../timeline-requests.js';
import { renderAxis, renderPlot } from '../../parts/plot/plot.js';

/** Data of a list. */
export interface ListData {
  /** Level of the headings of its items. */
  readonly level: number;
  readonly order: 'oldest' | 'newest';
  /** Name of the list of events whose date is stated. */
  readonly label: string;
  /** The scale that the marks of all rows share; undefined where no date is known, or where a chart has it. */
  readonly plots: RowPlots | undefined;
  /** Statements stand beside their event, in words. */
  readonly statements: boolean;
  /** Draws those statements; undefined until the code for it is loaded. */
  readonly words: RowWords | undefined;
  /** A `<who-said-what>` beside it holds the statements as well. */
  readonly holdsStatements: boolean;
  readonly selectedId: string | null;
  /** Events of the chosen statement. */
  readonly relatedIds: ReadonlySet<string>;
  /** Id of the event whose detail is drawn. */
  readonly detailId: string | null;
  /** The lanes of the chart. */
  readonly lanes: readonly Named[];
  readonly laneOf: (event: StoryEvent) => Named | undefined;
  /** Detail of the chosen event, in its row. */
  readonly detail: unknown;
  /** Facts of each event, where all of them are read at once. */
  readonly factsOf?: ((event: StoryEvent) => unknown) | undefined;
  /** Keys of the open periods of a long list. */
  readonly openPages: ReadonlySet<string>;
  /** Draws a list that is too long to stand as one; undefined until it is loaded. */
  readonly renderPages: RenderPages | undefined;
}

/** Functions that draw words beside rows. */
export type RowWords = Pick<typeof import('./row-words.js'), 'renderRowWords' | 'renderLoneRows' | 'renderWordsBelow'>;

export type RenderPages = (
  events: readonly StoryEvent[],
  data: ListData,
  context: RenderContext,
  dispatch: Dispatch,
) => TemplateResult | typeof nothing;

/** A run of rows, which may be a part of a longer list. */
export interface ListRows {
  readonly events: readonly StoryEvent[];
  readonly label: string;
  /** Place of the first row in the whole list, and the length of that. */
  readonly whole?: { readonly first: number; readonly count: number };
  readonly lone?: LoneStatements | undefined;
}

/** Renders every event as a row of an ordered list. It replaces the chart if there is space for one column only. */
export function renderList(
  events: readonly StoryEvent[],
  data: ListData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const { say, explainer } = context;
  const { inOrder, undated } = inOrderOf(events, data.order);
  // Filters choose events. Statements that belong to none stand among all of them.
  const words = data.statements && events.length === explainer.events.length ? data.words : undefined;
  const lone = words && loneStatements(explainer, inOrder, data.order);
  // A panel beside the rows has the undated ones.
  const loneUndated = data.holdsStatements ? [] : (lone?.undated ?? []);
  const rows = { events: inOrder, label: data.label, lone };
  const whole = inOrder.length > 0 ? renderItems(rows, data, context, dispatch) : nothing;
  const isLong = inOrder.length > MAX_ROWS_AT_ONCE;
  return html`${data.plots && inOrder.length > 0 ? html`<div class=${classOf(data)}>${renderAxis(data.plots, context)}</div>` : nothing}
  ${isLong ? (data.renderPages?.(inOrder, data, context, dispatch) ?? nothing) : whole}
  ${undated.length + loneUndated.length > 0 ? renderHeading(data.level, say('dateNotStated'), 'undated-title', '') : nothing}
  ${undated.length > 0 ? renderItems({ events: undated, label: say('dateNotStated') }, data, context, dispatch) : nothing}
  ${lone ? words?.renderWordsBelow(loneUndated, !data.holdsStatements, context) : nothing}`;
}

const inOrderOf = memoizeByKey((events: readonly StoryEvent[], order: ListData['order']) => {
  const dated = events.filter(({ date }) => date);
  if (order === 'newest') dated.reverse();
  // An event with a date in the author's words alone, or with one that can't be read, comes after the others. Its date was stated.
  const isStated = ({ dateText, isDateUnreadable }: StoryEvent) => dateText !== undefined || isDateUnreadable;
  const others = events.filter(({ date }) => !date);
  return {
    inOrder: [...dated, ...others.filter(isStated)],
    undated: others.filter((event) => !isStated(event)),
  };
});

/** The columns that rows have beside dates and titles. */
function classOf({ plots, statements, holdsStatements }: ListData): string {
  return `${plots ? 'with-plots' : ''} ${statements ? 'with-words' : ''} ${holdsStatements ? 'words-elsewhere' : ''}`;
}

/** Rows in their order; where they are a part of a longer list, each says its place in that. */
export function renderItems(
  { events, label, whole, lone }: ListRows,
  data: ListData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const renderLone = (statements: readonly Statement[] = [], before: StoryEvent | undefined) =>
    statements.length > 0 ? data.words?.renderLoneRows(statements, { plots: data.plots, before }, context) : nothing;
  return html`<ol class="list ${classOf(data)}" part="list" aria-label=${label}>
    ${each(
      events,
      ({ id }) => id,
      (event, index) => {
        const row = { event, before: events[index - 1], position: whole && { ...whole, at: whole.first + index + 1 } };
        return html`${renderLone(lone?.before.get(event.id), row.before)}${renderItem(row, data, context, dispatch)}`;
      },
    )}${renderLone(lone?.after, events.at(-1))}
  </ol>`;
}

interface ListRow {
  readonly event: StoryEvent;
  readonly before: StoryEvent | undefined;
  /** Place in the whole list, from 1. */
  readonly position: { readonly at: number; readonly count: number } | undefined;
}

function renderItem(row: ListRow, data: ListData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { event, position } = row;
  const laneIndex = data.lanes.indexOf(data.laneOf(event)!) + 1;
  const isOpen = event.id === data.selectedId;
  const state = `${isOpen ? 'open' : ''} ${data.relatedIds.has(event.id) ? 'related' : ''}`;
  return html`<li
    class="item lane-${laneColor(laneIndex)} ${event === context.explainer.lead ? 'lead-item' : ''} ${state}"
    part="item"
    aria-setsize=${position?.count ?? nothing}
    aria-posinset=${position?.at ?? nothing}
  >
    ${renderFold(row, data, context)} ${renderItemHead(row, data, context, dispatch)} ${isOpen ? data.detail : nothing}
  </li>`;
}

function renderItemHead(
  { event, before }: ListRow,
  { level, selectedId, relatedIds, detailId, lanes, laneOf, factsOf, plots, statements, words }: ListData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const { lang, say, explainer } = context;
  const lane = laneOf(event);
  const facts = rowFacts(event, statements, context);
  const asides = [
    formatWhen(event, context, spokenStyleOf(event.date)),
    relatedIds.has(event.id) && say('aboutChosenStatement'),
    ...correctionLabels(event, say),
  ].filter(Boolean);
  // Below a row of its lane, a row names it for those alone who don't see the colour.
  // A day stays with its month. Chinese and Japanese dates break after the signs for year, day, “to” and “from”, and within no number.
  return html`<div class="item-head">
    <p class="item-date small muted" part="date">
      <bdi aria-hidden="true"
        >${formatDateOf(event, context, styleAfter(before, event, context))
          .replace(/(?<=\d\.?) (?=\p{L})/gu, '\u00a0')
          .split(/(?<=[年日至ら])/)
          .map((part, at) => (at ? html`<wbr />${part}` : part))}</bdi
      >${lane && lanes[1] ? html`<span class="visually-hidden" aria-hidden="true">, </span><span class=${before && laneOf(before) === lane ? 'visually-hidden' : 'item-lane'}>${renderName(lane.name, lang)}</span>` : nothing}
    </p>
    ${renderHeading(
      level,
      html`<button
        class="item-button"
        data-id=${event.id}
        aria-expanded=${event.id === selectedId}
        aria-controls=${event.id === detailId ? 'detail' : nothing}
        @click=${() => dispatch({ type: 'press-event', id: event.id })}
      >
        ${renderName(event.title, lang)}<span class="visually-hidden">, ${asides.join(', ')}</span>&nbsp;<span
          class="chevron screen"
        ></span>
      </button>`,
      'item-title',
      'title',
    )}
    ${facts.length > 0 ? html`<p class="item-more small muted"><bdi>${facts.join(say('dot'))}</bdi></p>` : nothing}
    ${plots && event.date ? renderPlot(event, plots, context) : nothing}
    ${statements ? words?.renderRowWords(event, context) : plots ? renderSquareRow(statementsAt(explainer, event), explainer) : nothing}
    <div class="item-body">
      ${event.summary ? html`<p class="item-summary" dir="auto" lang=${lang ?? nothing}>${renderProse(event.summary)}</p>` : nothing}
      ${renderEntryCorrections(event, context)}
      ${factsOf ? html`<div class="item-facts">${factsOf(event)}</div>` : nothing}
    </div>
  </div>`;
}

/** Words below a title: what became of the event, how long it lasted, the relations that it states, and how much was said about it. */
function rowFacts(event: StoryEvent, areShown: boolean, context: RenderContext): readonly string[] {
  const { say, explainer, locale } = context;
  const stated = relationsOf(event, explainer).filter(({ other }) => event.links.some(({ to }) => to === other.id));
  const formatElsewhere = (counted: string) => (areShown ? say('aboutItElsewhere', { counted }) : counted);
  const beside = areShown ? statementsInRows(explainer).get(event.id) : undefined;
  const statements = (explainer.statementsByEvent.get(event.id) ?? []).filter(
    (each) => !beside?.first.includes(each) && !beside?.rest.includes(each),
  );
  return [
    ...formatStatus(event, context, 'short'),
    formatLength(event, locale) ?? '',
    ...stated.map((relation) => formatRelation(relation, say)),
    statements.length > 0 ? formatElsewhere(formatCount(countStatements(statements), context)) : '',
  ].filter((fact) => fact !== '');
}

/** Says in words how long it is from one row to the next, where the scale has a fold between them. */
function renderFold(
  { event, before }: ListRow,
  { plots, order }: ListData,
  { say, locale }: RenderContext,
): TemplateResult | typeof nothing {
  const isNewest = order === 'newest';
  const [first, next] = isNewest ? [event.date, before?.date] : [before?.date, event.date];
  if (!first || !next || [event, before].some((each) => each && isUnfulfilled(each))) return nothing;
  // A date that has an end holds the folds within it itself. An open end has no first moment.
  const last = first.end.earliestMs > first.earliestMs ? first.end : first.start;
  const isFolded = plots?.folds.some(({ fromMs, toMs }) => fromMs >= last.earliestMs && toMs <= next.earliestMs);
  const duration = isFolded && formatTimeBetween([last, first], [next.start, next], locale);
  if (!duration) return nothing;
  return html`<p class="item-fold small muted" part="fold">
    <bdi>${say(isNewest ? 'earlier' : 'later', { duration })}</bdi>
  </p>`;
}

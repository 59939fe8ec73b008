import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { laneColor } from '../../../layout/timeline/lanes.js';
import { drawnLinks } from '../../../layout/timeline/drawn-links.js';
import { freeSpans } from '../../../layout/labels/label-positions.js';
import type { LabelledFold } from '../../../layout/scale/fold-labels.js';
import type { Tick } from '../../../layout/scale/ticks.js';
import type { EventCluster, Label, TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import { NAME_GAP_PX, NAME_OFFSET_PX } from '../../../layout/timeline/zoom-layout.js';
import type { StoryEvent } from '../../../model/explainer.js';
import { each } from '../../base/each-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatWhen, spokenStyleOf } from '../../../describe/event-dates.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { setStyles } from '../../styles/styles-directive.js';
import type { Dispatch } from '../timeline-requests.js';
import { renderCluster, type ClusterData, type RenderCluster } from './clusters.js';
import { formatNote } from './event-note.js';
import { placement } from './placement.js';
import { renderMarks, type Emphasis } from './marks.js';
import { renderSquares } from './squares.js';
import '../../../i18n/en/chart.js';

/** Data of the chart. */
export interface ChartData extends Emphasis, Omit<ClusterData, 'tabStop' | 'layout'> {
  readonly layout: TimelineLayout;
  /** Id of the event to which Tab leads, if it is in view. */
  readonly tabStopId: string | undefined;
  /** Level of the headings around the labels. */
  readonly level: number;
  /** Width of the names of the lanes. */
  readonly gutterPx: number;
  /** Id of the event whose detail is drawn. */
  readonly detailId: string | null;
  /** Id of the statement that is chosen in the page. */
  readonly selectedStatement: string | null;
  /** Draws links between events, which takes long, in a turn of its own. */
  readonly lazy: { readonly links: () => { readonly renderDrawnLinks: RenderLinks } | undefined };
  /** Draws a bin of a crowded lane's histogram; undefined until loaded. */
  readonly renderBin: RenderCluster | undefined;
}

/** Draws the links between events in view. */
export type RenderLinks = (data: ChartData, context: RenderContext, dispatch: Dispatch) => TemplateResult;

/** Below the lanes: two lines of ticks. In type of 16 px, with which the styles let it grow. */
const AXIS_PX = 42;
/** Height of a row of names of eras, and of the row of what folds leave out. */
const ROW_EM = 1.25;
/** Half the width, and half the height, of the slash at which a fold interrupts the axis. */
const SLASH_PX = { x: 3, y: 6 };

/** How high the chart is: of its parts, what its layout decides. */
export function chartHeightPx(layout: TimelineLayout): number {
  const eraRows = Math.max(0, ...layout.eras.map(({ row }) => row + 1));
  return layout.heightPx + AXIS_PX + (eraRows + (layout.folds.length > 0 ? 1 : 0)) * ROW_EM * 16;
}

/** Lanes, marks, labels and axis. The picture is hidden from assistive technology; the labels over it are buttons in time order. */
export function renderChart(data: ChartData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { layout, gutterPx } = data;
  return html`${renderEraNames(data, context)} ${renderFoldLabels(data, context)}
    <div class="canvas" ${setStyles({ 'margin-inline-start': `${gutterPx}px`, 'block-size': `${layout.heightPx}px` })}>
      ${renderPicture(data, context)}
      ${layout.lanes.map(({ lane, index, y }) => renderLaneName({ name: lane?.name, index, y }, data, context))}
      ${renderEntries(data, context, dispatch)}
      ${layout.marks.some(({ event }) => drawnLinks(event).length > 0) ? data.lazy.links()?.renderDrawnLinks(data, context, dispatch) : nothing}
      <div class="axis" part="axis" aria-hidden="true" ${setStyles({ 'inset-block-start': `${layout.heightPx}px` })}>
        ${layout.ticks.minor.map((tick) => renderTick(tick, 'minor'))}
        ${layout.ticks.major.map((tick) => renderTick(tick, 'major'))}
      </div>
    </div>`;
}

/** Renders the names of eras above their shaded stretches. */
function renderEraNames({ layout, gutterPx }: ChartData, { lang }: RenderContext): TemplateResult | typeof nothing {
  const { eras } = layout;
  if (eras.length === 0) return nothing;
  const rows = Math.max(...eras.map(({ row }) => row)) + 1;
  return html`<ul
    class="eras"
    ${setStyles({ 'margin-inline-start': `${gutterPx}px`, 'block-size': `${rows * ROW_EM}em` })}
  >
    ${eras.map(
      ({ name, nameX, row }) =>
        html`<li
          class="era-name"
          part="era"
          lang=${lang ?? nothing}
          ${setStyles({ 'inset-inline-start': `${nameX}px`, 'inset-block-start': `${(100 * row) / rows}%` })}
        >
          ${name}
        </li>`,
    )}
  </ul>`;
}

function renderPicture(data: ChartData, { direction, explainer }: RenderContext): TemplateResult {
  const { layout } = data;
  const { widthPx, heightPx } = layout;
  const mirror = direction === 'rtl' ? `translate(${widthPx} 0) scale(-1 1)` : nothing;
  return html`<svg class="picture" aria-hidden="true" width=${widthPx} height=${heightPx + AXIS_PX}>
    <g transform=${mirror}>
      ${layout.eras.map(({ from, to }) => svg`<rect class="era" part="era" x=${from} y="0" width=${to - from} height=${heightPx} />`)}
      ${layout.folds.map((fold) => renderFold(fold, heightPx))} ${renderLines(layout)}
      ${renderMarks(layout, data, explainer.lead)}${renderSquares(layout.squares, data.selectedStatement, explainer)}
    </g>
  </svg>`;
}

/** Rules between lanes, the axis and its ticks; a fold interrupts them. */
function renderLines({ lanes, ticks, folds, widthPx, heightPx }: TimelineLayout): SVGTemplateResult {
  const rooms = freeSpans(folds, widthPx);
  const across = (y: number): string => rooms.map(({ from, to }) => `M${from} ${y}H${to}`).join('');
  const gridlines = ticks.minor.map(({ x }) => `M${x} 0V${heightPx}`).join('');
  const tickmarks = ticks.minor.map(({ x }) => `M${x} ${heightPx}v5`).join('');
  return svg`<path class="gridline" d=${gridlines} />
    <path class="rule" d=${lanes
      .slice(1)
      .map(({ y }) => across(y))
      .join('')} />
    <path class="axis-line" d="${across(heightPx)}${tickmarks}${folds.map((fold) => slashes(fold, heightPx)).join('')}" />`;
}

/** Draws a pale band: time goes on in it, but not at this scale. */
function renderFold({ from, to }: LabelledFold, heightPx: number): SVGTemplateResult {
  return svg`<rect class="fold" part="fold" x=${from} y="0" width=${to - from} height=${heightPx} />`;
}

/** Breaks off the axis at both edges of a fold. */
function slashes({ from, to }: LabelledFold, heightPx: number): string {
  const { x, y } = SLASH_PX;
  return [from, to].map((at) => `M${at - x} ${heightPx + y}L${at + x} ${heightPx - y}`).join('');
}

function renderLaneName(
  { name, index, y }: { readonly name: string | undefined; readonly index: number; readonly y: number },
  { layout, gutterPx }: ChartData,
  { say, lang }: RenderContext,
): TemplateResult | typeof nothing {
  if (name === undefined && layout.lanes.length === 1) return nothing;
  return html`<div
    class="lane-name lane-${laneColor(index)}"
    part="lane"
    aria-hidden="true"
    lang=${name === undefined ? nothing : (lang ?? nothing)}
    ${setStyles({ 'inset-block-start': `${y + NAME_OFFSET_PX}px`, 'inset-inline-start': `${-gutterPx}px`, 'inline-size': `${gutterPx - NAME_GAP_PX}px` })}
  >
    ${name ?? say('otherLane')}
  </div>`;
}

type Entry = Label | EventCluster;

type EntryData = ChartData & ClusterData;

/**
 * Labels and counted clusters in time order, each one button: together they are every event in view, once, and one stop of Tab.
 */
function renderEntries(data: ChartData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { labels, clusters } = data.layout;
  const entries = [...labels, ...clusters].sort((a, b) => startOf(a) - startOf(b) || 0);
  const tabStop = entries.find((entry) => eventsOf(entry).some(({ id }) => id === data.tabStopId)) ?? entries[0];
  const entryData = { ...data, tabStop };
  return html`<ol class="labels" aria-label=${context.say('eventsInOrder')}>
    ${each(entries, keyOf, (entry) => html`<li>${renderEntry(entry, entryData, context, dispatch)}</li>`)}
  </ol>`;
}

function renderEntry(
  entry: Entry,
  data: EntryData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult | typeof nothing {
  if ('event' in entry) return renderLabel(entry, data, context, dispatch);
  const render = entry.bin ? data.renderBin : renderCluster;
  return render?.(entry, data, context, dispatch) ?? nothing;
}

function eventsOf(entry: Entry): readonly StoryEvent[] {
  return 'event' in entry ? [entry.event] : entry.events;
}

function keyOf(entry: Entry): string {
  return 'event' in entry ? entry.event.id : `+${entry.events[0]!.id}`;
}

function startOf(entry: Entry): number {
  return eventsOf(entry)[0]?.date?.earliestMs ?? Infinity;
}

function renderLabel(label: Label, data: EntryData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { say, lang, locale } = context;
  const { event, textX, textY, widthPx, lines, noteLines, statementCount } = label;
  const { selectedId, relatedIds, detailId, tabStop, level } = data;
  const isSelected = event.id === selectedId;
  const facts = [
    formatNote(event, context, locale, spokenStyleOf(event.date)),
    statementCount > 0 && say('statementCount', { count: statementCount }),
    event.lane && say('laneNamed', { lane: event.lane.name }),
    relatedIds.has(event.id) && say('aboutChosenStatement'),
  ];
  const button = html`<button
    class="label ${isSelected ? 'selected' : ''}"
    part="label"
    data-id=${event.id}
    tabindex=${label === tabStop ? 0 : -1}
    aria-expanded=${isSelected}
    aria-controls=${event.id === detailId ? 'detail' : nothing}
    @click=${() => dispatch({ type: 'press-event', id: event.id })}
    ${setStyles(placement(label.box))}
  >
    <span
      class="label-text ${label.side} ${label.isWrapped ? '' : 'one-line'}"
      ${setStyles({ 'inset-inline-start': `${textX}px`, 'inset-block-start': `${textY}px`, 'inline-size': `${widthPx + 1}px` })}
    >
      <span class="label-title ${label.isLead ? 'lead-title' : ''}" lang=${lang ?? nothing}
        >${renderTextLines(lines)}</span
      ><span class="label-note" aria-hidden="true">${renderTextLines(noteLines)}</span
      ><span class="visually-hidden">${facts.map((fact) => (fact ? `, ${fact}` : nothing))}</span>
    </span>
  </button>`;
  return renderHeading(level, button, '', '');
}

/** Each line its own box; the space at its end parts words where they are read, or copied. */
function renderTextLines(lines: readonly string[]): readonly TemplateResult[] {
  return lines.map((line, index) => html`<bdi class="line">${line}${index < lines.length - 1 ? ' ' : nothing}</bdi>`);
}

function renderTick({ x, label, widthPx }: Tick, layer: 'minor' | 'major'): TemplateResult {
  const start = layer === 'minor' ? x - widthPx / 2 : x;
  return html`<span class="tick ${layer}" ${setStyles({ 'inset-inline-start': `${start}px` })}
    ><bdi>${label}</bdi></span
  >`;
}

/**
 * Renders above each fold how much time it leaves out. Assistive technology gets that in full, with the events that run
 * through the fold.
 */
function renderFoldLabels({ layout, gutterPx }: ChartData, context: RenderContext): TemplateResult | typeof nothing {
  const { folds, marks } = layout;
  if (folds.length === 0) return nothing;
  return html`<div
    class="fold-labels"
    ${setStyles({ 'margin-inline-start': `${gutterPx}px`, 'block-size': `${ROW_EM}em` })}
  >
    ${folds.map(({ from, to, label }) => {
      const through = marks
        .filter((mark) => mark.from <= from && mark.to >= to)
        .map(({ event }) =>
          context.say('runsThrough', {
            title: event.title,
            date: formatWhen(event, context, spokenStyleOf(event.date)),
          }),
        );
      const whole = context.say('later', { duration: label.text });
      return html`<p class="fold-label" title=${whole} ${setStyles({ 'inset-inline-start': `${label.from}px` })}>
        <bdi aria-hidden="true">${label.shown}</bdi>
        ${[whole, ...through].map((text) => html`<span class="visually-hidden">${text}</span>`)}
      </p>`;
    })}
  </div>`;
}

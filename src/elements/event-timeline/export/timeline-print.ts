import { detailMessages } from '../../../i18n/en/details.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { PrintOptions } from '../../../controllers/print-controller.js';
import type { StoryEvent } from '../../../model/explainer.js';
import { addStyles } from '../../base/add-styles.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderEventFacts, renderEventStatements } from '../../parts/event-detail/event-detail.js';
import { eventDetailStyles } from '../../parts/event-detail/event-detail.styles.js';
import { place } from '../../styles/place.js';
import type { TimelineData } from '../timeline-data.js';
import type { Dispatch } from '../timeline-dispatch.js';
import { listData, renderFigure } from '../timeline-template.js';
import { renderItems, renderList, type ListData } from '../list/list.js';

export { PrintController } from '../../../controllers/print-controller.js';

export const messages = [detailMessages];

/** What is printed. */
export interface PrintedTimeline {
  readonly data: TimelineData;
  readonly context: RenderContext;
  readonly dispatch: Dispatch;
}

/** How wide the chart is laid out, to be drawn as wide as the page: the wider, the smaller and lower it is. */
const CHARTS_PX = [800, 900, 1000] as const;
/** For browsers that can't draw it smaller: as narrow as it gets. */
const MIN_CHART_PX = 640;
/** A chart no higher than this share of its width has room on the page of its story's head; else it would leave that page empty. */
const LOW = 0.72;

const zoomOf = (chartPx: number): string => `calc(100cqi / ${chartPx}px)`;

/** Prints what `timeline` gives when printing begins; nothing where it gives nothing. */
export function printOptions(root: ShadowRoot, timeline: () => PrintedTimeline | undefined): PrintOptions {
  let sheet: HTMLElement | undefined;
  return {
    prepare: () => {
      const printed = timeline();
      sheet = printed && drawForPrint(root, printed);
    },
    restore: () => {
      if (!sheet) return;
      render(nothing, sheet);
      sheet.remove();
      sheet = undefined;
    },
  };
}

/**
 * Draws the timeline beside what the screen shows: the chart as wide as the page, whatever the window was, and every event
 * with all its facts and, where no `<who-said-what>` prints them, all its statements.
 */
function drawForPrint(root: ShadowRoot, printed: PrintedTimeline): HTMLElement | undefined {
  const header = root.querySelector('.header');
  if (!header) return undefined;
  addStyles(root, eventDetailStyles);
  const paper = document.createElement('div');
  paper.className = 'paper';
  // Before what the screen shows: of two definitions with one name, the first draws.
  header.after(paper);
  const draw = (chartPx: number) => render(renderPaper(printed, chartPx), paper);
  const isLowEnough = CHARTS_PX.some((chartPx) => {
    draw(chartPx);
    const { width, height } = paper.firstElementChild!.getBoundingClientRect();
    return height <= LOW * width;
  });
  if (!isLowEnough) draw(CHARTS_PX[0]);
  return paper;
}

function renderPaper(printed: PrintedTimeline, widthPx: number): TemplateResult {
  const { data, context, dispatch } = printed;
  const { events, holdsStatements } = data;
  const canZoom = CSS.supports('zoom', zoomOf(widthPx));
  const chartPx = canZoom ? widthPx : MIN_CHART_PX;
  const size = { 'inline-size': `${chartPx}px`, zoom: canZoom ? zoomOf(chartPx) : null };
  const whole: ListData = {
    ...listData(data, context, dispatch),
    selectedId: null,
    detail: nothing,
    factsOf: (event) =>
      html`${renderEventFacts(event, context)} ${holdsStatements ? nothing : renderStatements(event, printed)}`,
    renderPages: (inOrder, ...given) => renderItems({ events: inOrder, label: context.say('eventsInOrder') }, ...given),
  };
  return html`<div class="paper-chart ${canZoom ? '' : 'as-is'}" ${place(size)}>
      ${renderFigure({ ...data, ...data.chartAt(chartPx) }, context, dispatch)}
    </div>
    ${renderList(events, whole, context, dispatch)}`;
}

function renderStatements(event: StoryEvent, { data, context }: PrintedTimeline): unknown {
  if (!context.explainer.statementsByEvent.has(event.id)) return nothing;
  const isAll = { holdsStatements: false, showsAll: true, onShowAll: () => {}, onStatement: () => {} };
  return renderEventStatements(event, { ...context, ...isAll, renderAction: () => nothing, level: data.level });
}

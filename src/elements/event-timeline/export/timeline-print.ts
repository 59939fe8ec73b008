import { copyMessages } from '../../../i18n/en/copy.js';
import { detailMessages } from '../../../i18n/en/details.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ClipboardController } from '../../../controllers/clipboard-controller.js';
import { PrintController } from '../../../controllers/print-controller.js';
import type { StoryEvent } from '../../../model/explainer.js';
import { renderEventFacts, renderEventStatements } from '../../parts/event-detail/event-detail.js';
import { addStyles } from '../../base/add-styles.js';
import { eventDetailStyles } from '../../parts/event-detail/event-detail.styles.js';
import { place } from '../../styles/place.js';
import type { TimelineContext } from '../timeline-context.js';
import { renderItems } from '../list/list.js';
import type { OtherList, TimelineStage } from '../timeline-stage.js';

export const messages = [copyMessages, detailMessages];

/** How wide the chart is laid out, to be drawn as wide as the page: the wider, the smaller and lower it is. */
const CHARTS_PX = [800, 900, 1000] as const;
/** For browsers that can't draw it smaller: as narrow as it gets. */
const LEAST_CHART_PX = 640;
/** A chart no higher than so much of its width has room on the page of its story's head; else it would leave that page empty. */
const LOW = 0.72;

const zoomOf = (chartPx: number): string => `calc(100cqi / ${chartPx}px)`;

/**
 * The timeline on paper: the chart as wide as the page, whatever the window was, and every event with all that is known of it and, where
 * no `<who-said-what>` prints them, all that was said about it. It stands in the place of what the screen shows, while that is printed.
 */
export function printOnPaper(stage: () => TimelineStage): void {
  const { host } = stage();
  let sheet: HTMLElement | undefined;
  new PrintController(host, {
    prepare: () => {
      const root = host.renderRoot as ShadowRoot;
      const header = root.querySelector('.header');
      if (!header || !host.explainer) return;
      addStyles(root, eventDetailStyles);
      const paper = document.createElement('div');
      paper.className = 'paper';
      sheet = paper;
      // Before what the screen shows: of two definitions with one name, the first draws.
      header.after(paper);
      const draw = (chartPx: number) => render(renderPaper(stage(), chartPx), paper, { host });
      const isLowEnough = CHARTS_PX.some((chartPx) => {
        draw(chartPx);
        const { width, height } = paper.firstElementChild!.getBoundingClientRect();
        return height <= LOW * width;
      });
      if (!isLowEnough) draw(CHARTS_PX[0]);
    },
    restore: () => {
      if (!sheet) return;
      render(nothing, sheet);
      sheet.remove();
      sheet = undefined;
    },
  });
}

function renderPaper({ host, shared, renderChart, renderList }: TimelineStage, widthPx: number): TemplateResult {
  const canZoom = CSS.supports('zoom', zoomOf(widthPx));
  const chartPx = canZoom ? widthPx : LEAST_CHART_PX;
  const size = { 'inline-size': `${chartPx}px`, zoom: canZoom ? zoomOf(chartPx) : null };
  const clipboard = new ClipboardController(host);
  const whole: OtherList = (context) => ({
    selectedId: null,
    detail: nothing,
    factsOf: (event) =>
      html`${renderEventFacts(event, context)}
      ${shared?.holdsStatements ? nothing : renderSaid(event, { ...context, clipboard })}`,
    renderPages: (inOrder, pages) => renderItems(inOrder, pages, context.say('eventsInOrder')),
  });
  return html`<div class="paper-chart ${canZoom ? '' : 'as-is'}" ${place(size)}>${renderChart(chartPx)}</div>
    ${renderList(whole)}`;
}

function renderSaid(
  event: StoryEvent,
  context: TimelineContext & { readonly clipboard: ClipboardController },
): unknown {
  if (!context.explainer.statementsByEvent.has(event.id)) return nothing;
  const isAll = { holdsStatements: false, showsAll: true, onShowAll: () => {}, onStatement: () => {} };
  return renderEventStatements(event, { ...context, ...isAll });
}

import { html, nothing, render, type ReactiveControllerHost, type TemplateResult, css } from 'lit';
import { PrintController } from '../../../controllers/print-controller.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import type { WatchedHost } from '../../base/developer-warnings/warn-developers.js';
import { loadDeveloperWarnings } from '../../base/developer-warnings/load-warnings.js';
import { withSeparators } from '../../parts/text/separators.js';
import { setStyles } from '../../styles/styles-directive.js';
import { paperStyles } from '../../styles/print.styles.js';
import { renderItems, renderList, type ListData } from '../list/list.js';
import type { TimelineData } from '../timeline-data.js';
import type { Dispatch } from '../timeline-requests.js';
import { listData, renderWithCounts } from '../timeline-template.js';
import { wasSaid } from '../../../model/was-said.js';

type PrintHost = ReactiveControllerHost & WatchedHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Timeline that is printed. */
export interface PrintedTimeline {
  readonly data: TimelineData;
  readonly context: RenderContext;
  readonly dispatch: Dispatch;
}

/** Widths at which the chart is laid out, before it is scaled to the width of the page. A wider layout is drawn smaller and lower. */
const CHARTS_PX = [800, 900, 1000] as const;
/** Width of the chart in browsers that can't scale it: the narrowest chart there is. */
const MIN_CHART_PX = 640;
/** Maximum ratio of height to width at which the chart fits below the story's head. A higher chart would leave the first page empty. */
const MAX_RATIO_BELOW_HEAD = 0.72;
/** Maximum ratio at which the chart fits on one page with the head. */
const MAX_RATIO_OF_PAGE = 1.15;

const zoomOf = (chartPx: number): string => `calc(100cqi / ${chartPx}px)`;

/**
 * Prints the timeline that `timeline` returns when printing begins. `preload` is called when printing is likely: with the code of details
 * and of the chart, all facts of events are printed, and the chart even if the screen shows the list.
 *
 * @returns The controller that watches for printing.
 */
export function printTimeline(
  host: PrintHost,
  timeline: () => PrintedTimeline | null | undefined,
  preload: () => void,
): PrintController {
  // This is the first code after the paint, so that whoever builds a page is warned without having touched it.
  loadDeveloperWarnings(host);
  let sheet: HTMLElement | undefined;
  return new PrintController(host, {
    prepare: () => {
      const printed = timeline();
      if (!printed) return;
      sheet ??= insertSheet(host.renderRoot);
      if (sheet) drawSheet(sheet, printed);
    },
    restore: () => {
      if (!sheet) return;
      render(nothing, sheet);
      sheet.remove();
      sheet = undefined;
    },
    preload: preload,
  });
}

/** Inserts the printed content before that of the screen, since the first of two SVG definitions with one id is used. */
function insertSheet(root: ParentNode): HTMLElement | undefined {
  const header = root.querySelector('.header');
  if (!header) return undefined;
  const sheet = document.createElement('div');
  sheet.className = 'paper';
  header.after(sheet);
  return sheet;
}

/**
 * Draws the timeline beside what the screen shows: the chart as wide as the page, whatever the window was, and every event
 * with all its facts and, where no `<who-said-what>` prints them, all its statements.
 */
function drawSheet(sheet: HTMLElement, printed: PrintedTimeline): void {
  const draw = (chartPx: number) => {
    render(renderPrint(printed, chartPx), sheet);
    const { width, height } = sheet.querySelector('.paper-chart')!.getBoundingClientRect();
    return height / width;
  };
  // If no width fits, the chart stays at its smallest.
  [MAX_RATIO_BELOW_HEAD, MAX_RATIO_OF_PAGE].some((share) => CHARTS_PX.some((chartPx) => draw(chartPx) <= share));
}

function renderPrint(printed: PrintedTimeline, widthPx: number): TemplateResult {
  const { data, context, dispatch } = printed;
  const canZoom = CSS.supports('zoom', zoomOf(widthPx));
  const chartPx = canZoom ? widthPx : MIN_CHART_PX;
  const size = { 'inline-size': `${chartPx}px`, zoom: canZoom ? zoomOf(chartPx) : null };
  const whole: ListData = {
    ...listData(data, context, dispatch),
    selectedId: null,
    detail: nothing,
    factsOf: (event) => renderFacts(event, printed),
    renderPages: (inOrder, ...given) => renderItems({ events: inOrder, label: context.say('eventsInOrder') }, ...given),
  };
  // Paper says how many events a filter has left out.
  return html`${data.panels?.renderSearchPanel(data, context, dispatch)}
    <div class="paper-chart ${canZoom ? '' : 'as-is'}" ${setStyles(size)}>
      ${renderWithCounts({ ...data, ...data.chartAt(chartPx) }, context, dispatch)}
    </div>
    ${renderList(data.events, whole, context, dispatch)}`;
}

/** Renders all facts of an event beside its corrections. Without the code of details: sources, and the number of statements. */
function renderFacts(event: StoryEvent, { data, context }: PrintedTimeline): unknown {
  const { holdsStatements, lazy, level } = data;
  const detail = lazy.detail();
  const statements = holdsStatements ? [] : (context.explainer.statementsByEvent.get(event.id) ?? []);
  if (!detail) return renderFewFacts(event, statements.filter(wasSaid).length, context);
  const isAll = { holdsStatements, showsAll: true, onShowAll: () => {}, onStatement: () => {} };
  const said = { ...context, ...isAll, renderAction: () => nothing, level };
  return detail.renderDatedFacts(
    event,
    context,
    statements.length > 0 ? detail.renderEventStatements(event, said) : nothing,
  );
}

function renderFewFacts({ sources }: StoryEvent, count: number, { say }: RenderContext): TemplateResult {
  const names = [...new Set(sources.map(({ source }) => source))].map(
    ({ title, url }) => html`<cite dir="auto">${url ? html`<a href=${url}>${title}</a>` : title}</cite>`,
  );
  return html`<p class="small muted">
    ${withSeparators([...names, count > 0 && say('statementCount', { count })], say('dot'))}
  </p>`;
}

/** Styles of the printed timeline, which stands beside what the screen shows. */
const timelinePrintStyles = css`
  @media print {
    .paper {
      container-type: inline-size;
    }
    .paper-chart {
      break-inside: avoid;
    }
    /* On smaller paper the list tells all that it would. */
    @container (width < 640px) {
      .paper-chart.as-is {
        display: none;
      }
    }
    /* The detail of a chosen event has styles that come later. */
    .paper.paper ~ :not(.corrections, .problems, slot) {
      display: none;
    }
    .paper {
      .item-mark {
        print-color-adjust: exact;
      }
      /* Marks are as large as on a screen, and the type is smaller. */
      .list {
        --_rail: 1.8em;
      }
      .item-facts {
        display: block;
        margin-block-end: 0.5em;
        font-size: 0.8em;
      }
      .detail-statements {
        margin-block-start: 0.5em;
        font-size: 1.25em;
      }
    }
  }
`;

export const styles = [paperStyles, timelinePrintStyles];

import { html, nothing, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PrintController } from '../../../controllers/print-controller.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import type { UsedHost } from '../../base/usage/usage-warnings.js';
import { loadUsageWarnings } from '../../base/usage/load-usage-warnings.js';
import { renderProse } from '../../parts/text/render-runs.js';
import { withSeparators } from '../../parts/text/separators.js';
import { place } from '../../styles/place-directive.js';
import { paperStyles } from '../../styles/print.styles.js';
import { renderItems, renderList, type ListData } from '../list/list.js';
import type { TimelineData } from '../timeline-data.js';
import type { Dispatch } from '../timeline-dispatch.js';
import { listData, renderWithCounts } from '../timeline-template.js';
import { timelinePrintStyles } from './timeline-print.styles.js';
import { wasSaid } from '../../../layout/statements/was-said.js';

export const styles = [paperStyles, timelinePrintStyles];

type PrintHost = ReactiveControllerHost & UsedHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Timeline that is printed. */
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
/** A chart no higher than this share has room on one page with the head. */
const HIGH = 1.15;

const zoomOf = (chartPx: number): string => `calc(100cqi / ${chartPx}px)`;

/**
 * Prints what `timeline` gives when printing begins; nothing where it gives nothing. It needs no code but the
 * timeline's own. With that of details and the chart, which `expect` loads when printing is likely, events are printed with all facts, and
 * the chart where the screen shows none.
 *
 * @returns The controller that watches for printing.
 */
export function printTimeline(
  host: PrintHost,
  timeline: () => PrintedTimeline | undefined,
  expect: () => void,
): PrintController {
  // This is the first code after the paint, so that whoever builds a page is warned without having touched it.
  loadUsageWarnings(host);
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
    expect,
  });
}

/** Before what the screen shows: of two definitions with one name, the first draws. */
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
    render(renderPaper(printed, chartPx), sheet);
    const { width, height } = sheet.firstElementChild!.getBoundingClientRect();
    return height / width;
  };
  // A chart that is higher still stays as small as it gets.
  [LOW, HIGH].some((share) => CHARTS_PX.some((chartPx) => draw(chartPx) <= share));
}

function renderPaper(printed: PrintedTimeline, widthPx: number): TemplateResult {
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
  return html`<div class="paper-chart ${canZoom ? '' : 'as-is'}" ${place(size)}>
      ${renderWithCounts({ ...data, ...data.chartAt(chartPx) }, context, dispatch)}
    </div>
    ${renderList(data.events, whole, context, dispatch)}`;
}

/** All that is known of an event; without the code of details, what was corrected, its sources, and how much was said. */
function renderFacts(event: StoryEvent, { data, context }: PrintedTimeline): unknown {
  const { holdsStatements, parts, level } = data;
  const detail = parts.detail();
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

function renderFewFacts({ corrections, sources }: StoryEvent, count: number, { say }: RenderContext): TemplateResult {
  const names = [...new Set(sources.map(({ source }) => source))].map(
    ({ title, url }) => html`<cite dir="auto">${url ? html`<a href=${url}>${title}</a>` : title}</cite>`,
  );
  return html`${corrections.map(
      ({ kind, note }) => html`<p class="small" dir="auto"><b>${say(kind)}</b>: ${renderProse(note)}</p>`,
    )}
    <p class="small muted">
      ${withSeparators([...names, count > 0 && say('statementCount', { count })], say('dot'))}
    </p>`;
}

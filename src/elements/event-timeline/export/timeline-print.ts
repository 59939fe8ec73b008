import { html, nothing, render, type ReactiveControllerHost, type TemplateResult, css } from 'lit';
import { PrintController } from '../../../controllers/print-controller.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import type { WatchedHost } from '../../base/developer-warnings/warn-developers.js';
import { loadDeveloperWarnings } from '../../base/developer-warnings/load-warnings.js';
import { withSeparators } from '../../parts/text/separators.js';
import { paperStyles } from '../../styles/print.styles.js';
import { renderItems, renderList, type ListData } from '../list/list.js';
import type { TimelineData } from '../timeline-data.js';
import type { Dispatch } from '../timeline-requests.js';
import { listData } from '../timeline-template.js';
import { wasSaid } from '../../../model/was-said.js';

type PrintHost = ReactiveControllerHost & WatchedHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Timeline that is printed. */
export interface PrintedTimeline {
  readonly data: TimelineData;
  readonly context: RenderContext;
  readonly dispatch: Dispatch;
}

/**
 * Prints the timeline that `timeline` returns when printing begins. `preload` is called when printing is likely: with the code of details, all
 * facts of events are printed.
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

/** Inserts the printed content before that of the screen. */
function insertSheet(root: ParentNode): HTMLElement | undefined {
  const header = root.querySelector('.header');
  if (!header) return undefined;
  const sheet = document.createElement('div');
  sheet.className = 'paper';
  header.after(sheet);
  return sheet;
}

/**
 * Draws the timeline beside what the screen shows: rows with all facts of each event and, where no `<who-said-what>` prints them, all its
 * statements.
 */
function drawSheet(sheet: HTMLElement, printed: PrintedTimeline): void {
  const { context, dispatch } = printed;
  const data = { ...printed.data, showsChart: false };
  const rows: ListData = {
    ...listData(data, context, dispatch),
    selectedId: null,
    detail: nothing,
    statements: false,
    factsOf: (event) => renderFacts(event, printed),
    renderPages: (inOrder, ...given) => renderItems({ events: inOrder, label: context.say('eventsInOrder') }, ...given),
  };
  // Paper says how many events a filter has left out.
  render(
    html`${data.panels?.renderSearchPanel(data, context, dispatch)} ${renderList(data.events, rows, context, dispatch)}`,
    sheet,
  );
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
    /* The detail of a chosen event has styles that come later. */
    .paper.paper ~ :not(.corrections, .problems, slot) {
      display: none;
    }
    .paper {
      /* What was said may be longer than a page. */
      .item-head:has(.detail-statements) {
        break-inside: auto;
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

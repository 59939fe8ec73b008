import { css, html, nothing, type TemplateResult } from 'lit';
import { pageEvents, type ListPage } from '../../../layout/timeline/list-pages.js';
import { formatMoment } from '../../../layout/scale/format-moment.js';
import { isCorrected } from '../../../model/is-corrected.js';
import type { RenderContext } from '../../base/render-context.js';
import { each } from '../../base/each-directive.js';
import type { Dispatch } from '../timeline-requests.js';
import { renderItems, type ListData, type RenderPages } from './list.js';

/** A list too long to stand as one: periods with counts, each of which opens. Those with a corrected event are open at first. */
export const renderPages: RenderPages = (events, data, context, dispatch) => {
  const pages = pageEvents(events, context.timeZone);
  return html`<div class="pages">${renderLevel(pages, { ...data, count: events.length }, context, dispatch)}</div>`;
};

interface PagesData extends ListData {
  /** Length of the whole list. */
  readonly count: number;
}

function renderLevel(level: readonly ListPage[], data: PagesData, context: RenderContext, dispatch: Dispatch): unknown {
  return each(
    level,
    ({ key }) => key,
    (page) => renderPage(page, data, context, dispatch),
  );
}

function renderPage(page: ListPage, data: PagesData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { key } = page;
  const { say } = context;
  const isOpen = data.openPages.has(key) || holds(page, data.selectedId) || page.events.some(isCorrected);
  const handleToggle = ({ currentTarget }: Event) =>
    dispatch({ type: 'page', key, isOpen: (currentTarget as HTMLDetailsElement).open });
  return html`<details class="page" ?open=${isOpen} @toggle=${handleToggle}>
    <summary>
      ${formatPage(page, context)}<span class="muted"
        >${say('dot')}${say('eventCount', { count: page.events.length })}</span
      >
    </summary>
    ${isOpen ? renderContent(page, data, context, dispatch) : nothing}
  </details>`;
}

function renderContent(page: ListPage, data: PagesData, context: RenderContext, dispatch: Dispatch): unknown {
  if (page.pages.length > 0) return renderLevel(page.pages, data, context, dispatch);
  const whole = { first: page.first, count: data.count };
  return renderItems({ events: page.events, label: formatPage(page, context), whole }, data, context, dispatch);
}

function holds({ events }: ListPage, id: string | null): boolean {
  return id !== null && events.some((event) => event.id === id);
}

/** "2003", "1990 – 1999", "Feb 2003", or the places that its events have in the list. */
function formatPage({ period, first, events }: ListPage, context: RenderContext): string {
  const ends = period
    ? [period.ms, period.lastMs].map((ms) => formatMoment(ms, period.style, context))
    : [first + 1, first + events.length].map((place) => place.toLocaleString(context.locale));
  return [...new Set(ends)].join(' – ');
}

export const styles = [
  css`
    .page {
      border-block-end: 1px solid var(--_rule);
    }
    .page .page {
      margin-inline-start: 1.2em;
    }
    .page > summary {
      padding-block: 0.45em;
      min-block-size: 24px;
      font-weight: 700;
      cursor: pointer;
    }
    .page > summary .muted {
      font-weight: 400;
    }
  `,
];

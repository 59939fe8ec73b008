import { css, html, nothing, type TemplateResult } from 'lit';
import { pageEvents, type ListPage } from '../../../layout/timeline/list-pages.js';
import { formatMoment } from '../../../layout/scale/format-moment.js';
import type { StoryEvent } from '../../../model/explainer.js';
import { each } from '../../base/keyed.js';
import { renderItems, type ListContext } from './list.js';

/** A list too long to stand as one: periods with counts, each of which opens, and says what place its events have. */
export function renderPages(events: readonly StoryEvent[], context: ListContext): TemplateResult {
  return html`<div class="pages">${renderLevel(pageEvents(events, context.timeZone), events, context)}</div>`;
}

function renderLevel(level: readonly ListPage[], all: readonly StoryEvent[], context: ListContext): unknown {
  return each(
    level,
    ({ key }) => key,
    (page) => renderPage(page, all, context),
  );
}

function renderPage(page: ListPage, all: readonly StoryEvent[], context: ListContext): TemplateResult {
  const isOpen = (context.openPages?.has(page.key) ?? false) || holds(page, context.selectedId);
  const name = formatPage(page, context);
  return html`<details
    class="page"
    ?open=${isOpen}
    @toggle=${(event: ToggleEvent) => context.onPage(page.key, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      ${name}<span class="muted">${context.say('dot')}${context.say('eventCount', { count: page.events.length })}</span>
    </summary>
    ${isOpen ? renderContent(page, name, all, context) : nothing}
  </details>`;
}

function renderContent(page: ListPage, name: string, all: readonly StoryEvent[], context: ListContext): unknown {
  if (page.pages.length > 0) return renderLevel(page.pages, all, context);
  return renderItems(page.events, context, name, { first: page.first, count: all.length });
}

function holds({ events }: ListPage, id: string | null): boolean {
  return id !== null && events.some((event) => event.id === id);
}

/** "2003", "1990 – 1999", "Feb 2003", or the places that its events have in the list. */
function formatPage({ period, first, events }: ListPage, context: ListContext): string {
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
      font-weight: 650;
      cursor: pointer;
    }
    .page > summary .muted {
      font-weight: 400;
    }
  `,
];

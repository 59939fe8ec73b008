import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pageEvents, type ListPage } from '../../layout/list-pages.js';
import { formatMoment, type MomentOptions } from '../../layout/moment-words.js';
import type { StoryEvent } from '../../model/explainer.js';
import { renderItems, type ListContext } from './timeline-list.js';

/** How a long list is opened. */
export interface PagesContext extends Omit<MomentOptions, 'locale'> {
  readonly openKeys: ReadonlySet<string>;
  readonly onToggle: (key: string, isOpen: boolean) => void;
}

/** A list too long to stand as one: periods with counts, each of which opens, and says what place its events have. */
export function renderPages(events: readonly StoryEvent[], context: ListContext, pages: PagesContext): TemplateResult {
  return html`<div class="pages">${renderLevel(pageEvents(events, pages.timeZone), events, context, pages)}</div>`;
}

function renderLevel(
  level: readonly ListPage[],
  all: readonly StoryEvent[],
  context: ListContext,
  pages: PagesContext,
): unknown {
  return repeat(
    level,
    ({ key }) => key,
    (page) => renderPage(page, all, context, pages),
  );
}

function renderPage(
  page: ListPage,
  all: readonly StoryEvent[],
  context: ListContext,
  pages: PagesContext,
): TemplateResult {
  const isOpen = pages.openKeys.has(page.key) || holds(page, context.selectedId);
  const name = formatPage(page, context, pages);
  return html`<details
    class="page"
    ?open=${isOpen}
    @toggle=${(event: ToggleEvent) => pages.onToggle(page.key, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      ${name}<span class="muted">${context.say('dot')}${context.say('eventCount', { count: page.events.length })}</span>
    </summary>
    ${isOpen ? renderContent(page, name, all, context, pages) : nothing}
  </details>`;
}

function renderContent(
  page: ListPage,
  name: string,
  all: readonly StoryEvent[],
  context: ListContext,
  pages: PagesContext,
): unknown {
  if (page.pages.length > 0) return renderLevel(page.pages, all, context, pages);
  return renderItems(page.events, context, name, { first: page.first, count: all.length });
}

function holds({ events }: ListPage, id: string | null): boolean {
  return id !== null && events.some((event) => event.id === id);
}

/** "2003", "1990 – 1999", "Feb 2003", or the places that its events have in the list. */
function formatPage(
  { period, first, events }: ListPage,
  { locale }: ListContext,
  { timeZone, words }: PagesContext,
): string {
  const ends = period
    ? [period.ms, period.lastMs].map((ms) => formatMoment(ms, period.style, { locale, timeZone, words }))
    : [first + 1, first + events.length].map((place) => place.toLocaleString(locale));
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

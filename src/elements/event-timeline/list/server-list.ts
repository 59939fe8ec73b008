import { detailMessages } from '../../../i18n/en/details.js';
import { eventMessages } from '../../../i18n/en/events.js';
import { chartMessages } from '../../../i18n/en/chart.js';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { Explainer } from '../../../model/explainer.js';
import { eventDetailStyles } from '../../parts/event-detail/event-detail.styles.js';
import { chartHeightPx } from '../chart/chart.js';

export const styles = eventDetailStyles;
export const messages = [detailMessages, eventMessages, chartMessages];

export { renderDatedFacts as renderEventFacts } from '../../parts/event-detail/event-detail.js';

/** For these widths of the timeline, and wider, a server keeps room for the chart; the styles hold the same numbers. */
const WIDTHS_PX = [640, 760, 880, 1000, 1120];
/** Type for which heights are computed. */
const TYPE_PX = 16;
/** The height of the line that explains the squares of statements, in type of 16 px; the styles hold the same. */
const KEY_PX = 28;

/**
 * The list, in as much room as the chart will need; the styles decide which of both there is. `layoutAt` is absent once a
 * browser has taken the list over and knows.
 */
export function renderWithReservedHeight(
  list: TemplateResult,
  { statements }: Explainer,
  layoutAt: ((widthPx: number) => TimelineLayout | undefined) | undefined,
): TemplateResult {
  const heightAt = (widthPx: number): number | undefined => {
    const layout = isServer ? layoutAt?.(widthPx) : undefined;
    return layout && Math.ceil(chartHeightPx(layout) + (statements.length > 0 ? KEY_PX : 0));
  };
  return html`<div class="chart-room">
    ${layoutAt ? WIDTHS_PX.map((widthPx) => renderReservedHeight(widthPx, heightAt(widthPx))) : nothing}
    <div class="chart-room-list">${list}</div>
  </div>`;
}

/**
 * At least as high as the chart at a width, which grows with the type, but shrinks less. A browser leaves the heights as they are. They are
 * attributes, since a policy may forbid styles.
 */
function renderReservedHeight(widthPx: number, heightPx: number | undefined): TemplateResult {
  const heights = [heightPx, heightPx && `${heightPx / TYPE_PX}em`];
  return html`${heights.map((height) => html`<svg class="room-${widthPx}" aria-hidden="true" width="1" height=${height ?? nothing}></svg>`)}`;
}

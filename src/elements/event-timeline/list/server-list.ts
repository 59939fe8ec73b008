import { html, nothing, type TemplateResult } from 'lit';
import { eventDetailStyles } from '../../parts/event-detail/event-detail.styles.js';

export const styles = eventDetailStyles;

export { renderDatedFacts as renderEventFacts } from '../../parts/event-detail/event-detail.js';

/** For these widths of the timeline, and wider, a server keeps room for the chart; the styles hold the same numbers. */
const WIDTHS_PX = [640, 760, 880, 1000, 1120];
/** Type for which heights are computed. */
const TYPE_PX = 16;

/**
 * The list, in as much room as the chart will need; the styles decide which of both there is. `heightAt` is absent once a
 * browser has taken the list over and knows.
 */
export function renderWithReservedHeight(
  list: TemplateResult,
  heightAt: ((widthPx: number) => number | undefined) | undefined,
): TemplateResult {
  return html`<div class="chart-room">
    ${heightAt ? WIDTHS_PX.map((widthPx) => renderReservedHeight(widthPx, heightAt(widthPx))) : nothing}
    <div class="chart-room-list">${list}</div>
  </div>`;
}

/**
 * At least as high as the chart at a width, which grows with the type, but shrinks less. A browser leaves the heights as they are. They are
 * attributes, since a policy may forbid styles, and so is `display`: where the stylesheet is missing, none of them leaves a hole.
 */
function renderReservedHeight(widthPx: number, heightPx: number | undefined): TemplateResult {
  const heights = [heightPx, heightPx && `${heightPx / TYPE_PX}em`];
  return html`${heights.map((height) => html`<svg class="room-${widthPx}" aria-hidden="true" display="none" height=${height ?? nothing}></svg>`)}`;
}

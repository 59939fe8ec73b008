import { html, nothing, css } from 'lit';
import { laneColor } from '../../../layout/timeline/lanes.js';
import { spokenStyleOf } from '../../../describe/event-dates.js';
import { periodBetween } from '../../../describe/story-period.js';
import { numberFormat } from '../../../time/format/intl.js';
import { setStyles } from '../../styles/styles-directive.js';
import type { RenderCluster } from '../chart/clusters.js';
import { placement } from '../chart/placement.js';
import { clusterStyles } from '../chart/clusters.styles.js';
import '../../../i18n/en/chart.js';

export { SlicedLayout } from '../../../controllers/sliced-layout.js';
export { binLane } from '../../../layout/timeline/lane-bins.js';
/** The height of a full bar. */
const BAR_PX = 40;
const MIN_BAR_PX = 3;
/** From here on a bin's number is written in short: "12K". */
const LONG_NUMBER = 10_000;

/** One bin of a lane's histogram, a button as clusters are: a bar with its number over it; in words how many, when and where. */
export const renderBin: RenderCluster = (cluster, { openCluster, relatedIds, tabStop, layout }, context, dispatch) => {
  const { events, box, bin } = cluster;
  const { say, date, locale } = context;
  const { index, lane } = bin!.lane;
  const [count, first] = [events.length, events[0]!];
  const isOpen = openCluster.includes(first);
  const isRelated = relatedIds.size > 0 && events.some(({ id }) => relatedIds.has(id));
  const period = periodBetween(bin!, layout.timeZone);
  const words = [
    say('moreCount', { count }),
    ...(period ? [date(period, spokenStyleOf(period))] : []),
    ...(lane ? [say('laneNamed', { lane: lane.name })] : []),
    ...(isRelated ? [say('aboutChosenStatement')] : []),
  ];
  const barPx = Math.max(MIN_BAR_PX, bin!.share * BAR_PX);
  return html`<button
    class="cluster bin lane-${laneColor(index)} ${isRelated ? 'related' : ''}"
    part="cluster"
    data-holds=${first.id}
    data-count=${count}
    tabindex=${cluster === tabStop ? 0 : -1}
    aria-label=${words.reduce((one, other) => say('listed', { first: one, second: other }))}
    aria-expanded=${isOpen ? 'true' : nothing}
    aria-controls=${isOpen ? 'opened' : nothing}
    @click=${() => dispatch({ type: 'press-cluster', cluster })}
    ${setStyles(placement(box))}
  >
    <span class="bin-count">${formatCount(count, locale)}</span
    ><span class="bin-bar" ${setStyles({ 'block-size': `${barPx}px` })}></span>
  </button>`;
};

function formatCount(count: number, locale: string): string {
  return numberFormat(locale, count < LONG_NUMBER ? {} : { notation: 'compact' }).format(count);
}

/** The histogram of a crowded lane. */
const largeTimelineStyles = css`
  .cluster.bin {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    padding-inline: 1px;
    border: 0;
    border-block-end: 1px solid var(--_rule);
    border-radius: 2px 2px 0 0;
  }
  .bin-count {
    font-size: 0.75rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    color: var(--_muted);
    text-align: center;
    white-space: nowrap;
  }
  .bin-bar {
    display: block;
    background: var(--_color);
    border-radius: 2px 2px 0 0;
  }
  .bin:hover .bin-count {
    color: inherit;
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .bin-bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const styles = [clusterStyles, largeTimelineStyles];

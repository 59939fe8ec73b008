import { html, nothing } from 'lit';
import { laneColor } from '../../../layout/timeline/lanes.js';
import { formatMoment, type MomentOptions, type MomentStyle } from '../../../layout/scale/format-moment.js';
import { numberFormat } from '../../../time/format/intl.js';
import { setStyles } from '../../styles/styles-directive.js';
import type { RenderCluster } from '../chart/clusters.js';
import { placement } from '../chart/placement.js';
import { clusterStyles } from '../chart/clusters.styles.js';
import { largeTimelineStyles } from './large-timeline.styles.js';
import { DAY_MS } from '../../../time/units/calendar.js';
import '../../../i18n/en/chart.js';

export { SlicedLayout } from '../../../controllers/sliced-layout.js';
export { binLane } from '../../../layout/timeline/lane-bins.js';
export const styles = [clusterStyles, largeTimelineStyles];

/** The height of a full bar. */
const BAR_PX = 40;
const MIN_BAR_PX = 3;
/** From here on a bin's number is written in short: "12K". */
const LONG_NUMBER = 10_000;

/** One bin of a lane's histogram, a button as clusters are: a bar with its number over it; in words how many, when and where. */
export const renderBin: RenderCluster = (cluster, { openCluster, relatedIds }, context, dispatch) => {
  const { events, box, bin } = cluster;
  const { say, locale } = context;
  const { index, lane } = bin!.lane;
  const [count, first] = [events.length, events[0]!];
  const isOpen = openCluster.includes(first);
  const isRelated = relatedIds.size > 0 && events.some(({ id }) => relatedIds.has(id));
  const words = [
    say('moreCount', { count }),
    formatStretch(bin!, context),
    ...(lane ? [say('laneNamed', { lane: lane.name })] : []),
    ...(isRelated ? [say('aboutChosenStatement')] : []),
  ];
  const barPx = Math.max(MIN_BAR_PX, bin!.share * BAR_PX);
  return html`<button
    class="cluster bin lane-${laneColor(index)} ${isRelated ? 'related' : ''}"
    part="cluster"
    data-holds=${first.id}
    data-count=${count}
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

/** "3 Mar 2003 – 9 May 2003": the first and last moment of a bin, as exactly as its length deserves. */
function formatStretch(
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  options: MomentOptions,
): string {
  const parts = partsFor(toMs - fromMs);
  const ends = [fromMs, toMs - 1].map((ms) => parts.map((style) => formatMoment(ms, style, options)).join(' '));
  return [...new Set(ends)].join(' – ');
}

function partsFor(lengthMs: number): readonly MomentStyle[] {
  if (lengthMs < DAY_MS) return ['date', 'minute'];
  if (lengthMs < 2 * 365 * DAY_MS) return ['date'];
  return lengthMs < 200 * 365 * DAY_MS ? ['month-year'] : ['year'];
}

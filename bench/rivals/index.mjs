/**
 * Everything that is measured. Each file is read twice: by Node for `entry`, `css` and `data`, and by its page for
 * `mount`, `complete`, `labels` and the rest; so it imports nothing of the library itself.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {'ours' | 'rival' | 'yardstick' | 'empty'} kind
 * @property {string} [entry] Source of the module that is bundled and minified alone: what a publisher would load.
 * @property {string} [css] Path of the stylesheet that belongs to it, for the bundler.
 * @property {(events: object[]) => unknown} data The events in the library's own format, as JSON.
 * @property {(host: HTMLElement, library: object, data: unknown) => unknown} mount
 * @property {(host: HTMLElement, count: number) => boolean} complete Every event is drawn or counted. Asked at each frame.
 * @property {(host: HTMLElement) => Element[]} labels The elements that hold events' titles, and nothing else.
 * @property {(host: HTMLElement) => number} [counted] Events that are not labelled, but counted in a cluster.
 * @property {(host: HTMLElement) => object[]} [strokes] Boxes of lines and marks that may go through labels that have no ground.
 * @property {(host: HTMLElement) => Element[]} [targets] What a reader would click; the labels unless said.
 * @property {(host: HTMLElement, focused: Element | null) => string | undefined} [current] The event that a keyboard has reached.
 * @property {Gesture[]} [zoom] Ways to zoom, the first that moves something is measured.
 * @property {Gesture[]} [drag]
 *
 * @typedef {{kind: 'drag' | 'wheel' | 'ctrl+wheel' | 'click', selector: string}} Gesture
 */
import * as d3Milestones from './d3-milestones.mjs';
import * as echarts from './echarts.mjs';
import * as empty from './empty.mjs';
import * as ours from './ours.mjs';
import * as plainList from './plain-list.mjs';
import * as reactChrono from './react-chrono.mjs';
import * as timelinejs from './timelinejs.mjs';
import * as timelinesChart from './timelines-chart.mjs';
import * as visClustered from './vis-clustered.mjs';
import * as visTimeline from './vis-timeline.mjs';

/** Keyed by file name: `--only ours,timelinejs`. */
export const subjects = {
  empty,
  ours,
  timelinejs,
  'vis-timeline': visTimeline,
  'vis-clustered': visClustered,
  'react-chrono': reactChrono,
  'd3-milestones': d3Milestones,
  'timelines-chart': timelinesChart,
  echarts,
  'plain-list': plainList,
};

import { LANES } from '../events.mjs';

export const name = 'timelines-chart';
export const kind = 'yardstick';
export const entry = `export { default as TimelinesChart } from 'timelines-chart';`;

const DAY_MS = 86_400_000;

export const data = (events) =>
  LANES.map((lane) => ({
    group: lane,
    data: events
      .filter((event) => event.lane === lane)
      .map(({ id, title, start, end }) => ({
        label: `${title} (${id})`,
        data: [{ timeRange: [start, end ?? start + DAY_MS], val: lane }],
      })),
  }));

export function mount(host, { TimelinesChart }, groups) {
  new TimelinesChart(host).zQualitative(true).width(host.clientWidth).data(groups);
}

export const complete = (host, count) => host.getElementsByClassName('series-segment').length === count;
export const labels = (host) => [...host.querySelectorAll('.y-axis .tick text')];
export const targets = (host) => [...host.querySelectorAll('.series-segment')];
export const zoom = [{ kind: 'drag', selector: '.timelines-chart svg' }];
export const drag = zoom;

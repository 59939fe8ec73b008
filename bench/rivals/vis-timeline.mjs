import { LANES } from '../events.mjs';

export const name = 'vis-timeline';
export const kind = 'rival';
// Of its builds the smallest: the others bring every language of Moment along.
export const entry = `export { Timeline } from 'vis-timeline/esnext'; export { DataSet } from 'vis-data/esnext';`;
export const css = 'vis-timeline/styles/vis-timeline-graph2d.min.css';

export const data = (events) => ({
  items: events.map(({ id, title, summary, lane, start, end }) => ({
    id,
    content: title,
    title: summary,
    group: lane,
    start,
    ...(end && { end }),
  })),
  groups: LANES.map((lane) => ({ id: lane, content: lane })),
});

export function mount(host, library, story) {
  mountWith(host, library, story, {});
}

export function mountWith(host, { Timeline, DataSet }, { items, groups }, options) {
  new Timeline(host, new DataSet(items), new DataSet(groups), options);
}

const isShown = (host) => host.querySelector('.vis-timeline')?.style.visibility !== 'hidden';
const boxes = (host) => [...host.querySelectorAll('.vis-foreground .vis-item:not(.vis-cluster)')];

export const counted = (host) =>
  [...host.querySelectorAll('.vis-item.vis-cluster .vis-item-content')].reduce(
    (sum, element) => sum + Number(element.textContent),
    0,
  );

export const complete = (host, count) => isShown(host) && boxes(host).length + counted(host) === count;

export const labels = (host) =>
  [...host.querySelectorAll('.vis-foreground .vis-item:not(.vis-cluster) .vis-item-content')].filter(
    ({ textContent }) => textContent !== '',
  );
export const targets = (host) => [...host.querySelectorAll('.vis-foreground .vis-item .vis-item-content')];
export const current = (_host, focused) => focused?.closest('.vis-item')?.textContent;

export const zoom = [{ kind: 'wheel', selector: '.vis-panel.vis-center' }];
export const drag = [{ kind: 'drag', selector: '.vis-panel.vis-center' }];

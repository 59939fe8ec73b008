import { mountWith } from './vis-timeline.mjs';

export { kind, entry, css, data, counted, complete, labels, targets, current, zoom, drag } from './vis-timeline.mjs';
export const name = 'vis, clustered';

export function mount(host, library, story) {
  mountWith(host, library, story, { cluster: {} });
}

import { dayOf } from '../events.mjs';

export const name = 'TimelineJS';
export const kind = 'rival';
// Its index imports Less, and its own build the same file as this.
export const entry = `export { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';`;
export const css = '@knight-lab/timelinejs/dist/css/timeline.css';

const toDate = (ms) => {
  const [year, month, day] = dayOf(ms).split('-').map(Number);
  return { year, month, day };
};

export const data = (events) => ({
  events: events.map(({ id, title, summary, lane, start, end }) => ({
    unique_id: id,
    start_date: toDate(start),
    ...(end && { end_date: toDate(end) }),
    text: { headline: title, text: summary },
    group: lane,
  })),
});

export function mount(host, { Timeline }, story) {
  // It takes the height of its box, and needs one.
  host.style.height = '600px';
  new Timeline(host, story, {});
}

export const complete = (host, count) => {
  const markers = host.getElementsByClassName('tl-timemarker');
  return markers.length === count && markers[count - 1].style.left !== '' && host.querySelector('.tl-slide') !== null;
};

export const labels = (host) => [...host.querySelectorAll('.tl-timemarker-text .tl-headline')];
export const targets = (host) => [...host.querySelectorAll('.tl-timemarker-content-container')];
export const current = (host, focused) =>
  (focused?.closest('.tl-timemarker') ?? host.querySelector('.tl-timemarker-active'))?.id;

export const zoom = [{ kind: 'click', selector: '.tl-menubar-button .tl-icon-zoom-in' }];
export const drag = [{ kind: 'drag', selector: '.tl-timenav' }];

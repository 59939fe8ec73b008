import { dayOf } from '../events.mjs';

export const name = 'd3-milestones';
export const kind = 'rival';
export const entry = `export { default as milestones } from 'd3-milestones/src/main.js';`;
export const css = 'd3-milestones/build/d3-milestones.css';

export const data = (events) => events.map(({ title, start }) => ({ timestamp: dayOf(start), text: title }));

export function mount(host, { milestones }, events) {
  milestones(`#${host.id}`).parseTime('%Y-%m-%d').aggregateBy('day').optimize(true).render(events);
}

export const complete = (host, count) => host.getElementsByClassName('milestones-text-label').length >= count;
export const labels = (host) => [...host.querySelectorAll('.milestones-text-label')];
export const current = (_host, focused) => focused?.closest('.milestones-text-label')?.textContent;

/** The lines down to the axis are borders of columns. */
export const strokes = (host) =>
  [...host.querySelectorAll('.milestones__group__label-horizontal > div')].map((column) => {
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(column);
    const { left, right, top, bottom } = column.getBoundingClientRect();
    const isLeft = parseFloat(borderLeftWidth) > 0;
    return isLeft
      ? { left, right: left + parseFloat(borderLeftWidth), top, bottom }
      : { left: right - parseFloat(borderRightWidth), right, top, bottom };
  });

/** What a newsroom writes without any library: an ordered list. */
import { dayOf } from '../events.mjs';

export const name = 'plain list';
export const kind = 'yardstick';

export const data = (events) =>
  events.map(({ title, summary, start, end }) => ({ title, summary, start: dayOf(start), end: end && dayOf(end) }));

export function mount(host, _library, events) {
  const list = document.createElement('ol');
  list.append(...events.map(makeItem));
  host.append(list);
}

function makeItem({ title, summary, start, end }) {
  const item = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = end ? `${start} – ${end}` : start;
  const heading = document.createElement('h3');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = summary;
  item.append(time, heading, text);
  return item;
}

export const complete = (host, count) => host.getElementsByTagName('li').length === count;
export const labels = (host) => [...host.querySelectorAll('h3')];

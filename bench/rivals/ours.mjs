/** `<event-timeline>` as it comes from `dist/cdn`. */
import { LANES, dayOf } from '../events.mjs';
import { pointsAlong } from '../page/outline.mjs';

export const name = 'event-timeline';
export const kind = 'ours';

const idOf = (lane) => lane.toLowerCase();

export const data = (events) => ({
  explainer: 1,
  title: 'Twenty years',
  lang: 'en',
  timeZone: 'UTC',
  lanes: LANES.map((lane) => ({ id: idOf(lane), name: lane })),
  sources: [{ id: 'wire', title: 'Reports' }],
  events: events.map(({ id, title, summary, lane, weight, start, end }) => ({
    id,
    date: end ? `${dayOf(start)}/${dayOf(end)}` : dayOf(start),
    title,
    summary,
    lane: idOf(lane),
    weight,
    sources: ['wire'],
  })),
});

export function mount(host, _library, document_) {
  const element = document.createElement('event-timeline');
  element.data = document_;
  host.append(element);
}

const all = (host, selector) => [...(host.firstElementChild?.shadowRoot?.querySelectorAll(selector) ?? [])];

/** How many events a button stands for: said in an attribute, or else by the first number in its words. */
const countOf = ({ dataset, textContent }) =>
  Number(dataset.count ?? textContent.match(/\d+(?:[.,]\d{3})*/)?.[0].replaceAll(/\D/g, '') ?? 0);

/** Events in clusters, at the edges, in bins, and in pages of the list that are not open. */
export const counted = (host) =>
  all(host, '[part~=cluster], [data-count]').reduce((sum, element) => sum + countOf(element), 0);

export const complete = (host, count) =>
  all(host, '[part~=label][data-id]').length + all(host, '[part~=item]').length + counted(host) === count;

// Only events' labels have an id: a sample that type is measured with is a label as well.
export const labels = (host) => all(host, '[part~=label][data-id] .label-title, [part~=item] .item-button');
export const strokes = (host) => all(host, '[part~=mark] *, [part~=leader], [part~=fold]').flatMap(pointsAlong);
export const current = (_host, focused) => focused?.dataset?.id;

// Playwright's selectors go through open shadow roots.
export const zoom = [
  { kind: 'ctrl+wheel', selector: 'event-timeline [part~=chart]' },
  { kind: 'click', selector: 'event-timeline [aria-label="Zoom in"]' },
];
export const drag = [{ kind: 'drag', selector: 'event-timeline [part~=chart]' }];

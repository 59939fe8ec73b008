import { dayOf } from '../events.mjs';

export const name = 'react-chrono';
export const kind = 'rival';
export const entry = `
  export { createElement } from 'react';
  export { createRoot } from 'react-dom/client';
  export { Chrono } from 'react-chrono';`;
export const css = 'react-chrono/dist/style.css';

export const data = (events) =>
  events.map(({ id, title, summary, start, end }) => ({
    id,
    title: end ? `${dayOf(start)} – ${dayOf(end)}` : dayOf(start),
    cardTitle: title,
    cardDetailedText: summary,
  }));

/** In its default mode: cards left and right of a line. */
export function mount(host, { createElement, createRoot, Chrono }, items) {
  createRoot(host).render(createElement(Chrono, { items }));
}

const titles = (host) => host.querySelectorAll('[data-class="rc-card-title"]');
export const complete = (host, count) => titles(host).length === count;
export const labels = (host) => [...titles(host)];
export const current = (host, focused) =>
  focused?.closest('[data-item-id]')?.dataset.itemId ?? host.querySelector('[aria-current="step"]')?.dataset.itemId;

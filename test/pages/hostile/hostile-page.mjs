/** Pages as publishers have them, with a real story in them. */
import { readFileSync } from 'node:fs';
import { root } from '../../../scripts/setup.mjs';

export const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));

/** What no trouble at all looks like. */
export const quiet = { console: [], foreign: [], missing: [] };

export const module = '<script type="module" src="/dist/cdn/said-and-done.js"></script>';
export const classic = '<script src="/dist/cdn/said-and-done.iife.js" defer></script>';

export const json = JSON.stringify(munich).replaceAll('<', '\\u003c');
export const inlineJson = `<script type="application/json">${json}</script>`;
/** What readers have until the story is there. */
export const list = `<ol>${munich.events.map(({ date, title }) => `<li data-date="${date}">${title}</li>`).join('')}</ol>`;

export const timeline = `<event-timeline>${inlineJson}</event-timeline>`;
export const statements = `<who-said-what>${inlineJson}</who-said-what>`;
export const explainer = `<news-explainer>${inlineJson}</news-explainer>`;

/** An article; `style` is the page's own, and `head` comes before our `script`. */
export const pageOf = (body, { style = '', head = '', script = module } = {}) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>An article</title>
      <style>body { margin: 16px; font: 16px/1.5 sans-serif; } ${style}</style>
      ${head}
      ${script}
    </head>
    <body>${body}</body>
  </html>`;

/** Where everything is that a reader sees of an element, from its own corner, and how its letters look: a line for each. */
export const pictureOf = (page, selector) =>
  page.evaluate((wanted) => {
    const inner = document.querySelector(wanted).shadowRoot.querySelector('.root:not(.probe)');
    const corner = inner.getBoundingClientRect();
    return [...inner.querySelectorAll('h2, h3, button, p, li, q, .tick, .lane-name, summary, .mark > *')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const { fontSize, fontWeight, letterSpacing, textTransform, whiteSpace, color } = getComputedStyle(each);
        const box = [x - corner.x, y - corner.y, width, height].map(Math.round);
        const look = [fontSize, fontWeight, letterSpacing, textTransform, whiteSpace, color];
        const words = each.textContent.replace(/\s+/g, ' ').slice(0, 30);
        return `${each.localName}.${each.getAttribute('class')} ${box} ${look.join(' ')} ${words}`;
      });
  }, selector);

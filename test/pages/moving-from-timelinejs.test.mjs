import assert from 'node:assert/strict';
import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, it } from 'node:test';
import { fromTimelineJS, toTimelineJSSheet } from '../../dist/convert/index.js';
import { readDocument } from '../../dist/model/index.js';
import { useSite } from './helpers.mjs';

const page = readFileSync('docs/moving-from-timelinejs.md', 'utf8');
const samples = [...page.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html.trim());
const lineFor = (ending) =>
  samples.find((html) => /^<event-timeline src="[^"]+"><\/event-timeline>$/.test(html) && html.includes(ending));
const script = samples.find((html) => html.startsWith('<script'));

/** A newsroom's own files: what it has from TimelineJS, and our script where the page says. */
const timeline = readFileSync('test/convert/timelinejs/documents/social-media.json', 'utf8');
const sheet = toTimelineJSSheet(readDocument(fromTimelineJS(JSON.parse(timeline)).document).explainer).output;
const send = (type, text) => (_, response) => response.writeHead(200, { 'content-type': type }).end(text);
const assets = readdirSync('dist/cdn', { recursive: true })
  .filter((file) => extname(file) === '.js')
  .map((file) => [
    `/assets/said-and-done/${file}`,
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      createReadStream(`dist/cdn/${file}`).pipe(response);
    },
  ]);
const site = useSite({
  answers: {
    '/timeline.json': send('application/json', timeline),
    '/data/balloon.csv': send('text/csv', sheet),
    ...Object.fromEntries(assets),
  },
});

const events = JSON.parse(timeline).events.map(({ text }) => text.headline);

describe('moving from TimelineJS', () => {
  for (const ending of ['.json', '.csv'])
    it(`is one line: the file is taken as it is, ${ending}`, async () => {
      assert.ok(lineFor(ending) && script, 'the page of the docs has both');
      const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title></head>
        <body>${lineFor(ending)}${script}</body></html>`;
      const { page: opened, troubles } = await site.openMarkup(markup, { height: 1400 });
      const element = opened.locator('event-timeline');
      await element.getByRole('heading', { name: 'What people posted' }).waitFor();
      const shown = await element.evaluate(({ explainer }) => explainer.events.map(({ title }) => title));
      assert.deepEqual(shown.sort(), [...events].sort());
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  it('asks other hosts for nothing, not even where a post is open', async () => {
    const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title></head>
      <body>${lineFor('.json').replace('src', 'view="list" selected="2024" src')}${script}</body></html>`;
    const { page: opened, troubles } = await site.openMarkup(markup, { height: 1400 });
    const element = opened.locator('event-timeline');
    const medium = element.getByText('bsky.app').first();
    await medium.waitFor();
    assert.deepEqual(troubles.foreign, []);
  });
});

/** The recipe of docs/frameworks.md for React on a server: rendered in Node, hydrated in Chromium. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/setup.mjs';
import { makeConsumer } from '../../scripts/test/consumer-fixture.mjs';
import { settle, useSite } from './helpers.mjs';

const munich = JSON.parse(readFileSync(join(root, 'data/munich-meeting.json'), 'utf8'));
const documented = /^### React on a server$[\s\S]*?^```tsx\n([\s\S]*?)^```$/m.exec(
  readFileSync(join(root, 'docs/frameworks.md'), 'utf8'),
)[1];

const folder = join(root, '.cache/consumers/test/consumers/react-server');

describe('the recipe for React on a server', () => {
  let html;

  before(async () => {
    makeConsumer('test/consumers/react-server');
    writeFileSync(join(folder, 'src/documented.tsx'), documented);
    const options = { absWorkingDir: folder, bundle: true, jsx: 'automatic', format: 'esm', logLevel: 'silent' };
    await build({
      ...options,
      entryPoints: ['src/server.jsx'],
      outfile: join(folder, 'build/server.mjs'),
      platform: 'node',
      packages: 'external',
    });
    await build({
      ...options,
      entryPoints: ['src/browser.jsx'],
      outdir: join(folder, 'build/browser'),
      splitting: true,
      define: { 'process.env.NODE_ENV': '"development"' },
    });
    ({ html } = await import(pathToFileURL(join(folder, 'build/server.mjs'))));
  });

  const site = useSite({ folder });
  const open = () =>
    site.openMarkup(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title></head>
      <body><div id="root">${html}</div>
      <script type="module" src="/build/browser/browser.js"></script></body></html>`);

  it('is understood by the compiler', () => {
    const args = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--jsx',
      'react-jsx',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    const more = ['--target', 'es2022', '--skipLibCheck', 'src/documented.tsx'];
    const { status, stdout } = spawnSync('npx', ['tsc', ...args, ...more], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });

  it('draws the story with all that its page has set, and hears what its reader chooses', async () => {
    const { page } = await open();
    const story = page.locator('event-timeline:not(#bare)');
    await story.locator('.canvas').waitFor();
    await settle(page);
    assert.equal((await story.locator('h1.headline').textContent()).trim(), munich.title);
    assert.equal(await story.evaluate(({ deepLink }) => deepLink), true);
    await story.getByRole('button', { name: munich.events[1].title }).first().click();
    await page.waitForFunction(() => globalThis.selected.length > 0);
    assert.deepEqual(await page.evaluate(() => globalThis.selected), [munich.events[1].id]);
    assert.deepEqual(await page.evaluate(() => globalThis.troubles), []);
  });

  it('is named where a page lacks it, and what stands in the server’s HTML is read', async () => {
    const { page } = await open();
    const bare = page.locator('#bare');
    const note = bare.locator('.for-editors');
    await note.filter({ hasText: 'by React' }).waitFor();
    const text = await note.textContent();
    assert.match(text, /^<event-timeline> has not been given data, onevent-timeline-select by React/);
    assert.match(text, /docs\/frameworks\.md, “React on a server”/);
    assert.doesNotMatch(text, /has no document|no attribute/);
    const properties = await bare.evaluate(({ headingLevel, deepLink }) => ({ headingLevel, deepLink }));
    assert.deepEqual(properties, { headingLevel: 4, deepLink: true });
    // The element that follows the recipe has nothing to be told of.
    assert.equal(await page.locator('event-timeline:not(#bare) .for-editors').count(), 0);
  });
});

/** The examples for frameworks, each built from the package as it would be published, and opened: nothing moves, nothing is said twice. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { makeConsumer } from '../../scripts/test/consumer-fixture.mjs';
import { axe, readVisible, settle, strictestPolicy, useSite } from './helpers.mjs';
import { recordShifts, shiftsOf } from './layout-shift.mjs';

const munich = JSON.parse(readFileSync('data/munich-meeting.json', 'utf8'));
const readable = (words) => words.replace(/[“”"]/g, '').replace(/\s+/g, ' ');

/** Where each is once it is built. Next.js and SvelteKit have scripts in the page, which the strictest policy forbids. */
const examples = {
  astro: { output: 'dist', headers: strictestPolicy },
  sveltekit: { output: 'build' },
  next: { output: 'out' },
};

/** They would tell their makers about each build. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };

for (const [name, { output, headers }] of Object.entries(examples))
  describe(`the example for ${name}`, () => {
    it('is built', () => {
      const cwd = makeConsumer(`integrations/${name}`);
      const env = { ...process.env, ...quiet };
      const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd, env, encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
    });

    const site = useSite({ folder: join(root, '.cache/consumers/integrations', name, output), headers });

    for (const width of [1280, 360])
      it(`draws the story once, ${width} px wide, without a flash or a word in the console`, async () => {
        const { page, troubles } = await site.open('/', { width, prepare: recordShifts });
        await settle(page);
        assert.deepEqual(await shiftsOf(page), []);
        assert.equal(await page.locator('news-explainer').count(), 1);
        assert.equal(await page.locator('event-timeline').count(), 1);
        assert.equal(await page.locator('who-said-what .card').count(), munich.statements.length);
        assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
        await page.locator('event-timeline').getByRole('button', { name: munich.events[1].title }).first().click();
        await page.locator('event-timeline').locator('#detail, [aria-expanded="true"]').first().waitFor();
        assert.deepEqual(await axe(page), []);
      });

    it('can be read whole without script', async () => {
      const { page } = await site.open('/', { javaScriptEnabled: false });
      const shown = readable(await page.locator('main').evaluate(readVisible));
      for (const { title } of munich.events) assert.ok(shown.includes(readable(title)), title);
      for (const { text } of munich.statements) assert.ok(shown.includes(readable(text)), text);
    });
  });

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { findCrowding, spaceText } from './crowding.mjs';
import { axe, settle, useSite } from './helpers.mjs';
import { installWalk } from './story-views.mjs';
import { findSmallTargets } from './targets.mjs';

// A build that succeeds may still give a page that is broken: only loading the stories tells.
// The manifest is there: made anew now, it would be missing for a moment to the tests beside this one.
const { status, stdout, stderr } = spawnSync('npm', ['run', 'build-storybook', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
});
const storybook = `${root}storybook-static`;

const stories =
  status === 0
    ? Object.values(JSON.parse(readFileSync(`${storybook}/index.json`, 'utf8')).entries).filter(
        ({ type }) => type === 'story',
      )
    : [];

const site = useSite({ folder: storybook });

describe('Storybook', () => {
  it('is built, with stories in it', () => {
    assert.equal(status, 0, stdout + stderr);
    assert.ok(stories.length > 0, 'no story');
  });

  for (const { id, title, name } of stories)
    it(`renders ${title}: ${name}`, async () => {
      const { page, troubles } = await site.open(`/iframe.html?id=${id}&viewMode=story`);
      const element = page
        .locator('#storybook-root :is(event-timeline, who-said-what, news-explainer, said-quote, explainer-editor)')
        .first();
      await element.waitFor({ state: 'attached' });
      const [isUpgraded, isDrawn] = await element.evaluate(async (host) => {
        await host.updateComplete;
        return [host.matches(':defined'), Boolean(host.shadowRoot?.querySelector('*'))];
      });
      assert.ok(isUpgraded, 'its element is not defined');
      assert.ok(isDrawn, 'its element has drawn nothing');
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  // Of a story alone: no page with a heading and landmarks is around it.
  const ofPages = ['landmark-one-main', 'page-has-heading-one', 'region', 'bypass'];
  for (const { id, title, name } of stories)
    it(`axe finds nothing in ${title}: ${name}, what can be pressed is large enough, and spaced out it can still be read`, async () => {
      const { page } = await site.open(`/iframe.html?id=${id}&viewMode=story`);
      await page
        .locator('#storybook-root :is(event-timeline, who-said-what, news-explainer, said-quote, explainer-editor)')
        .first()
        .waitFor({ state: 'attached' });
      await page.evaluate(installWalk);
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        assert.deepEqual(await axe(page, { selector: '#storybook-root', except: ofPages }), [], `${width} px`);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(
          await axe(page, { selector: '#storybook-root', rules: ['color-contrast'] }),
          [],
          `${width} px, dark`,
        );
        await page.emulateMedia({ colorScheme: 'light' });
        const { small } = await page.evaluate(findSmallTargets);
        assert.deepEqual(small, [], `targets, ${width} px`);
      }
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(spaceText);
        await settle(page);
        assert.deepEqual(await crowdingOf(page), noCrowding, `spaced out (WCAG 1.4.12), ${width} px`);
      }
    });
});

const noCrowding = { over: [], cut: [], outside: [], tooWide: [] };

/** What lies over other text or is cut; looked at again where a chart may still be measuring its type. */
async function crowdingOf(page) {
  for (let turn = 0; ; turn += 1) {
    const { over, cut, outside, tooWide } = await page.evaluate(findCrowding);
    const crowding = { over, cut, outside, tooWide };
    if (turn > 5 || Object.values(crowding).every((found) => found.length === 0)) return crowding;
    await page.waitForTimeout(200);
    await page.evaluate(spaceText);
    await settle(page);
  }
}

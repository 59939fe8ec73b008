import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle, useSite } from '../helpers.mjs';
import { allViews, installWalk } from '../stories/story-views.mjs';
import { findSmallTargets } from './target-size.mjs';

const site = useSite();

const link = (text) => `<a href="#x">${text}</a>`;

/** A custom element whose shadow root is open from the start. */
const host = (inside) => `<x-host><template shadowrootmode="open">${inside}</template></x-host>`;

async function smallIn(markup, { width = 600 } = {}) {
  const { page } = await site.openMarkup(`<!doctype html><body style="font: 12px/1.2 serif">${markup}</body>`, {
    width,
  });
  await page.evaluate(installWalk);
  const { small } = await page.evaluate(findSmallTargets);
  return small.length;
}

describe('targets that are too small (WCAG 2.5.8)', () => {
  it('are links and buttons that stand close together without a sentence', async () => {
    assert.equal(await smallIn(`<p>${link('a')} ${link('b')}</p>`), 2);
    assert.equal(await smallIn(`<p>${link('a')} · ${link('b')}</p>`), 2);
    assert.equal(
      await smallIn('<button style="font: inherit; padding: 0">a</button><button style="padding: 0">b</button>'),
      2,
    );
  });

  it('are links in a block of their own, though other blocks around them have words', async () => {
    assert.equal(await smallIn(`<div>Words <div>${link('one')}</div><div>${link('two')}</div></div>`), 2);
  });

  // The page is as wide as a word in the last case, so that each link has a line to itself.
  for (const width of [600, 200, 60])
    it(`are not links in a sentence, wherever its lines break: ${width} px wide`, async () => {
      assert.equal(
        await smallIn(`<p>Read ${link('the report')} or ${link('an archived copy')} of it.</p>`, { width }),
        0,
      );
    });

  for (const width of [600, 60])
    it(`are not links of an inline element in a sentence, ${width} px wide`, async () => {
      const inside = `<span>said (${link('the report')} · ${link('archived copy')})</span>`;
      assert.equal(await smallIn(`<p>The minister ${host(inside)} in Munich.</p>`, { width }), 0);
      assert.equal(
        await smallIn(`<p>The minister ${host(`${link('one')} ${link('two')}`)} in Munich.</p>`, { width }),
        0,
      );
    });
});

describe('what can be pressed', () => {
  const states = {
    ...allViews,
    'a menu open': (page) => page.locator('event-timeline').getByRole('button', { name: 'Download' }).click(),
    'sources open': (page) =>
      page
        .locator('who-said-what summary')
        .evaluateAll((all) => all.forEach((each) => (each.parentElement.open = true))),
  };
  for (const name of ['', 'whole.html'])
    for (const width of [1280, 360])
      it(`is large enough, or stands apart, in ${name || 'the article'}, ${width} px wide`, async () => {
        const { page } = await site.open(`/docs/demo/${name}`, { width });
        await page.evaluate(installWalk);
        let seen = 0;
        for (const [state, show] of Object.entries(states)) {
          await show(page);
          await settle(page);
          const { count, small } = await page.evaluate(findSmallTargets);
          seen += count;
          assert.deepEqual(small, [], state);
        }
        assert.ok(seen > 150, `only ${seen} targets were seen`);
      });

  it('has 44 px for a finger where it is pressed most: rows, what opens more, notes, and the buttons of views', async () => {
    const { page } = await site.open('/docs/demo/whole.html', { width: 360, hasTouch: true });
    await settle(page);
    const pressed = 'news-explainer :is(.item-button, .rest > summary, .numbered > summary, .segments button)';
    const small = await page.locator(pressed).evaluateAll((all) =>
      all.flatMap((target) => {
        if (!target.checkVisibility()) return [];
        target.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = target.getBoundingClientRect();
        const hits = (x, y) => target.contains(target.getRootNode().elementFromPoint(x, y));
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const reach = (dx, dy) => {
          let steps = 0;
          while (steps < 60 && hits(x + dx * (steps + 1), y + dy * (steps + 1))) steps += 1;
          return steps;
        };
        const [height, width] = [reach(0, -1) + reach(0, 1) + 1, reach(-1, 0) + reach(1, 0) + 1];
        return Math.min(height, width) >= 44 ? [] : [`${target.textContent.trim()}: ${width} × ${height}`];
      }),
    );
    assert.deepEqual(small, []);
    assert.ok((await page.locator(pressed).count()) > 30);
  });
});

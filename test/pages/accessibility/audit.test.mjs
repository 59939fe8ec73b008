import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle, useSite } from '../helpers.mjs';
import { munich } from '../hostile/hostile-page.mjs';
import { allViews, installWalk } from '../stories/story-views.mjs';

const site = useSite();

/** In the page, from now on: what is put into regions that screen readers read out by themselves. */
function recordLiveMessages() {
  globalThis.messages = [];
  const isLive = (element) =>
    element.matches('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])');
  const liveAround = (node) => {
    for (let at = node; at; at = at.parentNode ?? at.host) if (at.nodeType === 1 && isLive(at)) return at;
    return undefined;
  };
  const watch = (root) =>
    new globalThis.MutationObserver((records) => {
      const live = new Set(records.map(({ target }) => liveAround(target)).filter(Boolean));
      for (const region of live) globalThis.messages.push(region.textContent.replace(/\s+/g, ' ').trim());
    }).observe(root, { childList: true, characterData: true, subtree: true });
  for (const { shadowRoot } of globalThis.allElements()) if (shadowRoot) watch(shadowRoot);
}

describe('what the audit of 2024 found in TimelineJS is not here:', () => {
  it('whole slides that are read out at once', async () => {
    const { page } = await site.open('/docs/demo/');
    await page.evaluate(installWalk);
    await page.evaluate(recordLiveMessages);
    const timeline = page.locator('event-timeline');
    await timeline.locator('[data-id="shoot-down"]').click();
    for (let step = 0; step < 3; step += 1) await timeline.locator('#detail .steps button').last().click();
    for (const show of Object.values(allViews)) await show(page);
    await page.getByRole('searchbox').first().fill('balloon');
    await page
      .getByText(/^\d of 8/)
      .first()
      .waitFor();
    await settle(page);
    const messages = await page.evaluate(() => globalThis.messages);
    assert.ok(
      messages.some((text) => /^\d of 8/.test(text)),
      'nothing was recorded',
    );
    assert.deepEqual(
      messages.filter((text) => text.length > 120),
      [],
    );
  });

  it('arrow keys that are listened to on the document', async () => {
    const { page } = await site.open('/docs/demo/');
    await page.evaluate(() => {
      globalThis.taken = [];
      const field = document.createElement('textarea');
      field.value = 'Two words';
      document.querySelector('main').before(field);
      globalThis.addEventListener('keydown', ({ key, defaultPrevented }) =>
        globalThis.taken.push([key, defaultPrevented]),
      );
    });
    const keys = [
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Escape',
      '+',
      '-',
      '0',
    ];
    const read = () =>
      page.evaluate(() => [
        document.querySelector('event-timeline').selected,
        [...document.querySelector('event-timeline').shadowRoot.querySelectorAll('.label')].map(
          ({ style }) => style.cssText,
        ),
      ]);
    const before = await read();
    for (const place of ['body', 'textarea', 'nav a']) {
      await page
        .locator(place)
        .first()
        .evaluate((element) => (element === document.body ? document.activeElement.blur() : element.focus()));
      for (const key of keys) await page.keyboard.press(key);
    }
    assert.deepEqual(await read(), before);
    const taken = await page.evaluate(() => globalThis.taken);
    assert.equal(taken.length, 3 * keys.length);
    assert.deepEqual(
      taken.filter(([, isTaken]) => isTaken),
      [],
    );
  });

  it('parts that call themselves an application, and so take a screen reader’s own keys', async () => {
    const { page } = await site.open('/docs/demo/');
    await page.evaluate(installWalk);
    for (const [view, show] of Object.entries(allViews)) {
      await show(page);
      await settle(page);
      const [count, applications] = await page.evaluate(() => {
        const all = globalThis.allElements();
        return [all.length, all.filter((each) => each.getAttribute('role') === 'application').length];
      });
      assert.ok(count > 500);
      assert.equal(applications, 0, view);
    }
  });
});

describe('the focus stays where it is', () => {
  /** What has the focus, through all roots, by its words. */
  const focused = (page) =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at === document.body ? 'nothing' : `${at.localName} ${at.dataset.id ?? at.textContent.trim()}`;
    });
  const changes = {
    'when a newer document comes': (page) =>
      page.evaluate(() => {
        const timeline = document.querySelector('event-timeline');
        timeline.data = {
          ...timeline.data,
          events: [...timeline.data.events, { id: 'later', date: '2023-02-20', title: 'Later' }],
        };
      }),
    'when a filter leaves it': (page) =>
      page.evaluate(() => (document.querySelector('event-timeline').filter = { text: 'balloon' })),
    'when the language becomes another': (page) => page.evaluate(() => (document.documentElement.lang = 'es')),
    'when the page becomes narrow enough for the column': (page) => page.setViewportSize({ width: 360, height: 900 }),
    'when the chart becomes a list': (page) =>
      page.evaluate(() => (document.querySelector('event-timeline').view = 'list')),
  };
  for (const [when, change] of Object.entries(changes))
    it(when, async () => {
      const { page } = await site.openMarkup(
        '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title><script type="module" src="/dist/cdn/said-and-done.js"></script><event-timeline></event-timeline></html>',
      );
      await page.evaluate((data) => (document.querySelector('event-timeline').data = data), munich);
      await settle(page);
      await page.locator('event-timeline [data-id="shoot-down"]').focus();
      assert.equal(await focused(page), 'button shoot-down');
      // The code that keeps the focus comes with the first focus.
      await settle(page);
      await change(page);
      await settle(page);
      assert.equal(await focused(page), 'button shoot-down');
    });
});

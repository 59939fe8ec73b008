/** What a story looks like in each state that a reader brings about, and a walk through all that can be seen then. */
import { untilStill } from '../helpers.mjs';

/** By name, in an order in which each can follow the one before it. Give each the page. */
export const views = {
  'timeline and positions': async () => {},
  'an event and a statement chosen': async (page) => {
    await page.locator('event-timeline :is(.label, .item-button)').nth(3).click();
    await page.locator('who-said-what .note > summary').first().click();
    await page.locator('who-said-what button.choice').first().click();
  },
  'list and conversation': async (page) => {
    const list = page.locator('event-timeline').getByRole('button', { name: 'List', exact: true });
    if ((await list.count()) > 0) await list.click();
    await page.locator('who-said-what').getByRole('button', { name: 'In order' }).click();
  },
  'zoomed in': async (page) => {
    const chart = page.locator('event-timeline').getByRole('button', { name: 'Timeline', exact: true });
    if ((await chart.count()) === 0) return;
    await chart.click();
    await page.locator('event-timeline').getByRole('button', { name: 'Zoom in' }).click();
    await untilStill(page);
  },
};

/** Also what `views` leaves out, since it asks for more room: finding, and speakers. */
export const allViews = {
  ...views,
  'finding, and speakers': async (page) => {
    await page.locator('who-said-what').getByRole('button', { name: 'By speaker' }).click();
    // Of few statements there is nothing to find.
    for (const button of await page.getByRole('button', { name: 'Find', exact: true }).all()) await button.click();
  },
};

/** In the page: every element, in shadow roots as well, that can be seen. */
export function installWalk() {
  const walk = function* (node) {
    for (const child of node.children) {
      yield child;
      if (child.shadowRoot) yield* walk(child.shadowRoot);
      yield* walk(child);
    }
  };
  globalThis.allElements = () => [...walk(document.body)];
  globalThis.visibleElements = () =>
    globalThis.allElements().filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        width > 1 &&
        height > 1 &&
        !element.closest('.visually-hidden, .probe')
      );
    });
  globalThis.nameOf = (element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
}

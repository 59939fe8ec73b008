import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import axeCore from 'axe-core';
import { chromium } from 'playwright-core';
import { findChromium, playwrightArgs } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/server.mjs';
import { root } from '../../scripts/setup.mjs';
import { useTestFonts } from '../../scripts/test/fonts.mjs';

/** A host for pages as readers get them: elements take `localhost` for the machine of whoever builds the page. */
export const READERS_HOST = 'readers.example';

async function launch(options) {
  await useTestFonts();
  return chromium.launch({
    args: playwrightArgs,
    ...options,
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/** Headers of a page that lets nothing in but what its own server sends as a file. */
export const strictestPolicy = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "require-trusted-types-for 'script'; trusted-types lit-html",
};

/** The strict policy of a page with the desk, which makes a Trusted Types policy of its own. */
export const deskPolicy = {
  'content-security-policy': `${strictestPolicy['content-security-policy']} said-and-done-desk`,
};

/** Collects what a reader never sees and a publisher should never find. */
function watch(page, address) {
  const troubles = { console: [], foreign: [], missing: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.console.push(message.text());
  });
  page.on('pageerror', (error) => troubles.console.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${address}/`)) troubles.foreign.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.missing.push(response.url());
  });
  return troubles;
}

/**
 * A server of this folder, which sends `headers` with each file and asks `answers` first (functions by path), and a Chromium,
 * launched with `browserOptions`, for all tests of a file.
 * `open(path, options)` opens a page of the repository, `openMarkup(html, options)` a page written in the test. Options:
 * `width`, `height`, `scheme` (`light`, `dark`), `headers` of the markup's answer, `prepare` (called with the page before it
 * loads anything), `keep` (until the last test of the file), `host` (where the page and the files are,
 * in place of the server: for example `READERS_HOST`), and whatever Playwright's contexts take
 * (`forcedColors`, `reducedMotion`, `locale`, `timezoneId`, `javaScriptEnabled` …).
 *
 * `browser` and `address` are for tests that make contexts of their own, for example since they run side by side.
 *
 * Both give `{page, troubles}`; troubles are lists: `console` (errors and warnings), `foreign` and `missing` addresses.
 */
export function useSite({ folder = root, headers, answers, browserOptions } = {}) {
  let browser;
  let server;
  let contexts = [];

  before(async () => {
    [browser, server] = await Promise.all([launch(browserOptions), serve({ root: folder, headers, answers })]);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function newPage({ width = 1280, height = 900, scheme = 'light', keep = false, host, ...options }) {
    const address = host ? `http://${host}` : server.address;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, ...options });
    if (!keep) contexts.push(context);
    const page = await context.newPage();
    if (host)
      await page.route(`${address}/**`, (route) =>
        route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
      );
    return { address, opened: { page, troubles: watch(page, address) } };
  }

  async function open(path, { prepare, ...options } = {}) {
    const { address, opened } = await newPage(options);
    await prepare?.(opened.page);
    await opened.page.goto(`${address}${path}`);
    // Without script nothing is ever settled.
    if (options.javaScriptEnabled !== false) await settle(opened.page);
    return opened;
  }

  async function openMarkup(html, { headers = {}, prepare, ...options } = {}) {
    const { address, opened } = await newPage(options);
    await prepare?.(opened.page);
    const url = `${address}/page-of-a-test.html`;
    await opened.page.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }),
    );
    await opened.page.goto(url);
    if (options.javaScriptEnabled !== false) await settle(opened.page);
    return opened;
  }

  return {
    get browser() {
      return browser;
    },
    get address() {
      return server.address;
    },
    open,
    openMarkup,
  };
}

/**
 * Waits until each element of ours, in shadow roots too, has its document and all parts of itself that it has asked for, has
 * drawn them, and fonts are there.
 */
export async function settle(page) {
  await page.evaluate(async () => {
    const names = 'event-timeline, who-said-what, news-explainer, said-quote';
    const find = (parent) =>
      [...parent.querySelectorAll(names)].flatMap((each) => [each, ...(each.shadowRoot ? find(each.shadowRoot) : [])]);
    let isSettled = false;
    // What is drawn anew meanwhile leaves the page, and is never complete.
    const leaves = async (each) => {
      while (each.isConnected && !isSettled) await new Promise(requestAnimationFrame);
    };
    const all = (read) => Promise.all(find(document).map((each) => Promise.race([read(each), leaves(each)])));
    await all(({ localName }) => customElements.get(localName) && customElements.whenDefined(localName));
    await all((element) => element.loaded);
    await all((element) => element.updateComplete);
    await document.fonts.ready;
    // What observers of size and fonts ask for is drawn in the frames after, and may ask for more.
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise(requestAnimationFrame);
      await all((element) => element.updateComplete);
    }
    isSettled = true;
  });
}

/** Waits for so many frames of a page: on a busy machine they take longer, and so does all that is waited for. */
export async function frames(page, count) {
  await page.evaluate(async (wanted) => {
    for (let frame = 0; frame < wanted; frame += 1) await new Promise(requestAnimationFrame);
  }, count);
}

/** Waits until a page has neither changed, in shadow roots too, nor been scrolled for so many frames, one after the other. */
export async function untilStill(page, count = 20) {
  await page.evaluate(async (wanted) => {
    let since = 0;
    const restart = () => (since = 0);
    const observer = new MutationObserver(restart);
    const observed = new Set();
    const observe = (root) => {
      if (!observed.has(root))
        observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
      observed.add(root);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
    };
    addEventListener('scroll', restart, true);
    for (; since < wanted; since += 1) {
      observe(document);
      await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
    removeEventListener('scroll', restart, true);
  }, count);
}

/** Runs in the page, where script may be off: the words that can be seen, in shadow roots too. What is in a hidden element may show itself. */
export function readVisible(element) {
  const read = (parent) => {
    const shown = parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? parent.host : parent;
    const isShown = shown.checkVisibility({ visibilityProperty: true });
    return [...parent.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return isShown ? node.data : '';
        if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return '';
        return read(node.shadowRoot ?? node);
      })
      .join('');
  };
  return read(element);
}

/** The rules of axe that a width or a scheme may break where the same elements are there. */
export const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * What axe finds, in lines that say what to mend: `rule: help (where)`. Give it no selector for the whole page, and no rules
 * for all of them, best practices too, but for the `except`ed.
 */
export async function axe(page, { selector, rules, except = [] } = {}) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  // Elements take the colours of another scheme in the frames after it has changed.
  await frames(page, 8);
  return page.evaluate(
    async ([context, runOnly, ruled]) => {
      const options = { resultTypes: ['violations'], rules: ruled, ...(runOnly && { runOnly }) };
      const { violations } = await globalThis.axe.run(context ?? document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
      );
    },
    [selector, rules, Object.fromEntries(except.map((rule) => [rule, { enabled: false }]))],
  );
}

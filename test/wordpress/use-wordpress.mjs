/** A WordPress with the plugin, its users and a browser, for the tests of a file. */
import { after, afterEach, before } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium, playwrightArgs } from '../../scripts/chromium.mjs';
import { useTestFonts } from '../../scripts/test/fonts.mjs';
import { startWordPress } from '../../scripts/wordpress/install.mjs';

async function launch() {
  await useTestFonts();
  return chromium.launch({
    executablePath: findChromium(),
    args: playwrightArgs,
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/** How PHP writes a text down. */
export const phpText = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * `as(role)` opens a page for a user of that role (`reader`: nobody); `php(code)` runs code in WordPress and gives what it
 * returns; `rest(role, path, options)` sends a request as the block editor does, and gives status and body.
 */
export function useNewsroom(wordpress) {
  const newsroom = {};
  let browser;
  let site;
  let states = {};
  let contexts = [];

  before(async () => {
    [browser, site] = await Promise.all([launch(), startWordPress(wordpress)]);
    Object.assign(newsroom, { address: site.address, version: site.version, php: site.php, folder: site.folder });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** By request: WordPress's form moves the focus some time after it has loaded, at times amid the letters of the password. */
  async function logIn(role) {
    const context = await browser.newContext();
    const form = `${site.address}/wp-login.php`;
    // The form sets the cookie without which WordPress takes no password.
    await context.request.get(form);
    const answer = await context.request.post(form, { form: { log: role, pwd: role }, maxRedirects: 0 });
    if (answer.status() !== 302) throw new Error(`WordPress does not let ${role} in: ${answer.status()}`);
    const state = await context.storageState();
    await context.close();
    return state;
  }

  async function contextFor(role, options = {}) {
    if (role !== 'reader') states[role] ??= await logIn(role);
    const context = await browser.newContext({ storageState: states[role], ...options });
    contexts.push(context);
    return context;
  }

  newsroom.as = async (role, options = {}) => {
    const context = await contextFor(role, { viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.troubles = [];
    page.on('pageerror', (error) => page.troubles.push(String(error)));
    page.setDefaultTimeout(20_000);
    return page;
  };

  newsroom.rest = async (role, path, { method = 'GET', body } = {}) => {
    const { request } = await contextFor(role);
    const nonce = await (await request.get(`${site.address}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
    const headers = { 'content-type': 'application/json', ...(nonce !== '0' && { 'x-wp-nonce': nonce }) };
    const data = body && JSON.stringify(body);
    const answer = await request.fetch(`${site.address}/?rest_route=${path}`, { method, headers, data });
    return { status: answer.status(), body: await answer.json() };
  };
  return newsroom;
}

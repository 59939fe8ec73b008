/** Chromium, page by page, with limits that hold even where a page hangs. */
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';

/** A page that takes longer is given up. */
export const LIMIT_MS = 60_000;

/** A host for pages as readers get them: elements take `localhost` for the machine of whoever builds the page. */
export const READERS_HOST = 'readers.example';

/** A browser that has just opened a page still starts processes of its own, which would run beside whatever comes first. */
const QUIET_MS = 500;

export class TooSlow extends Error {}

export function withLimit(promise, limitMs = LIMIT_MS) {
  let timer;
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`More than ${limitMs / 1000} s`)), limitMs);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

const args = [
  ...chromiumArgs,
  // Libraries that ask other hosts get no answer, and none waits for one.
  `--host-resolver-rules=MAP ${READERS_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost`,
  // Else a page that asks for its heap gets a rounded one.
  '--enable-precise-memory-info',
];

/** One browser at a time; a hanging one is ended and replaced. */
export class Browser {
  #server;
  #browser;

  async version() {
    return (await this.#running()).version();
  }

  /**
   * Opens an empty page, hands it over once the browser is quiet, and closes it: cold, since each has a cache of its own.
   *
   * @template T
   * @param {{widthPx?: number, slowdown?: number, origin: string}} options
   * @param {(page: import('playwright-core').Page, session: import('playwright-core').CDPSession) => Promise<T>} visit
   * @returns {Promise<T>}
   */
  async visit({ widthPx = 1280, slowdown = 1, origin }, visit) {
    const browser = await this.#running();
    const context = await browser.newContext({ viewport: { width: widthPx, height: 800 } });
    try {
      const page = await context.newPage();
      // Same origin, same process: what is set below stays set.
      await page.goto(`${origin}/blank.html`);
      const session = await context.newCDPSession(page);
      await page.waitForTimeout(QUIET_MS);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      return await withLimit(visit(page, session), LIMIT_MS * 2);
    } catch (error) {
      if (error instanceof TooSlow) await this.close();
      throw error;
    } finally {
      await withLimit(context.close(), 10_000).catch(() => this.close());
    }
  }

  async close() {
    const server = this.#server;
    this.#server = this.#browser = undefined;
    await server?.kill();
  }

  async #running() {
    if (!this.#browser?.isConnected()) {
      this.#server = await chromium.launchServer({ executablePath: findChromium(), args });
      this.#browser = await chromium.connect(this.#server.wsEndpoint());
    }
    return this.#browser;
  }
}

/** What figures depend on. */
export const machine = () => ({ cores: cpus().length, model: cpus()[0]?.model ?? 'unknown processor' });

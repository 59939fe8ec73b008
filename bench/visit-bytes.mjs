/**
 * `node bench/visit-bytes.mjs`: what a reader who only looks loads, in kB of gzip. Each script that Chromium asks for is counted, until the
 * first whole picture and until the page has been quiet for a while, in windows of two widths: for a timeline by itself, and for a whole
 * explainer.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { isMain } from '../scripts/is-main.mjs';
import { root } from '../scripts/setup.mjs';
import { READERS_HOST } from './browser.mjs';

const WIDTHS_PX = [1280, 360];
const READERS_SITE = `http://${READERS_HOST}`;
/** Longer than what waits for an idle moment takes to ask for its part. */
const QUIET_MS = 2500;

/** Elements with the module of `dist/cdn` that has them. */
const VISITS = { 'event-timeline': 'event-timeline.js', 'news-explainer': 'said-and-done.js' };

const pageWith = (element) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A visit</title>
  <script type="module" src="/dist/cdn/${VISITS[element]}"></script>
  <${element} src="/data/munich-meeting.json"></${element}>
</html>`;

/** Returns the time, in ms from the page's beginning, once a reader sees a whole picture: the last that is drawn of it is there. */
const isDrawn = (tag) => {
  const findPart = (root, part) =>
    root.querySelector(`[part~=${part}]`) ??
    [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && findPart(shadowRoot, part)).find(Boolean);
  const root = document.querySelector(tag)?.shadowRoot;
  const events = document.documentElement.clientWidth >= 640 ? 'chart' : 'item';
  const isWhole = root && findPart(root, events) && (tag === 'event-timeline' || findPart(root, 'statement'));
  return isWhole ? performance.now() : 0;
};

/** Returns the path of each file that the page has asked for, and when, by its own clock: on a busy machine word of it comes late. */
const readRequests = () =>
  performance.getEntriesByType('resource').map(({ name, startTime }) => [new URL(name).pathname, startTime]);

/**
 * Scripts that a visit without any act loads.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<{file: string, bytes: number, isEarly: boolean}[]>} Each with its size as gzip; those asked for before the first whole
 *   picture are early.
 */
export async function scriptsOfVisit(browser, { element = 'event-timeline', widthPx }) {
  const page = await browser.newPage({ viewport: { width: widthPx, height: 800 } });
  const files = new Set();
  let lastMs = Date.now();
  page.on('request', (request) => {
    lastMs = Date.now();
    if (request.resourceType() === 'script') files.add(new URL(request.url()).pathname);
  });
  const url = `${READERS_SITE}/visit.html`;
  await page.route(`${READERS_SITE}/**`, (route) =>
    route.fulfill({ path: join(root, new URL(route.request().url()).pathname) }),
  );
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(element) }));
  await page.goto(url, { waitUntil: 'commit' });
  const drawn = await page.waitForFunction(isDrawn, element, { polling: 'raf' });
  const drawnMs = await drawn.jsonValue();
  while (Date.now() - lastMs < QUIET_MS) await page.waitForTimeout(100);
  const asked = new Map(await page.evaluate(readRequests));
  await page.close();
  return [...files].map((file) => ({
    file,
    isEarly: asked.get(file) < drawnMs,
    bytes: gzipSync(readFileSync(join(root, file))).length,
  }));
}

const sum = (scripts) => ({ bytes: scripts.reduce((total, { bytes }) => total + bytes, 0), requests: scripts.length });

/** Each element in each width, with what is loaded. */
export async function measureVisits() {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArgs,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const visits = [];
  for (const element of Object.keys(VISITS))
    for (const widthPx of WIDTHS_PX) {
      const scripts = await scriptsOfVisit(browser, { element, widthPx });
      const firstPicture = sum(scripts.filter(({ isEarly }) => isEarly));
      visits.push({ element, widthPx, scripts, firstPicture, idle: sum(scripts) });
    }
  await browser.close();
  return visits;
}

async function print() {
  for (const { element, widthPx, scripts, firstPicture, idle } of await measureVisits()) {
    console.log(
      `<${element}>, ${widthPx} px: ${kB(firstPicture.bytes)} in ${firstPicture.requests} requests until the first whole picture, ${kB(idle.bytes)} in ${idle.requests} when idle`,
    );
    for (const each of scripts.sort((a, b) => b.bytes - a.bytes))
      console.log(`  ${kB(each.bytes).padStart(8)}  ${each.file}${each.isEarly ? '' : ' (later)'}`);
  }
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (isMain(import.meta)) await print();

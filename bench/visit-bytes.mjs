/**
 * `node bench/visit-bytes.mjs`: what a reader who only looks loads, in kB of gzip. Each script that Chromium asks for is counted, until the
 * page has been quiet for a while, in windows of two widths: for a timeline by itself, and for a whole explainer.
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

/**
 * Scripts that a visit without any act loads.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<{file: string, bytes: number}[]>} Each with its size as gzip.
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
  await page.goto(url);
  await page.evaluate((name) => document.querySelector(name).loaded, element);
  while (Date.now() - lastMs < QUIET_MS) await page.waitForTimeout(100);
  await page.close();
  return [...files].map((file) => ({ file, bytes: gzipSync(readFileSync(join(root, file))).length }));
}

/** @returns Each element in each width, with what is loaded. */
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
      const bytes = scripts.reduce((sum, each) => sum + each.bytes, 0);
      visits.push({ element, widthPx, scripts, bytes, requests: scripts.length });
    }
  await browser.close();
  return visits;
}

async function print() {
  for (const { element, widthPx, scripts, bytes, requests } of await measureVisits()) {
    console.log(`<${element}>, ${widthPx} px: ${kB(bytes)} in ${requests} requests`);
    for (const each of scripts.sort((a, b) => b.bytes - a.bytes))
      console.log(`  ${kB(each.bytes).padStart(8)}  ${each.file}`);
  }
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (isMain(import.meta)) await print();

/** `npm run bench -- --only reader`: what a reader who only reads waits for, sees jump, and loads. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { serve } from '../../scripts/server.mjs';
import { root } from '../../scripts/setup.mjs';
import { Browser, READERS_HOST } from '../browser.mjs';
import { observePage } from '../measure/load.mjs';
import { prepare, site } from '../pages.mjs';
import { align } from '../print.mjs';
import { median } from '../statistics.mjs';
import { makeSnippets, pageWith } from './snippets.mjs';

const WIDTHS_PX = [1280, 360];
/** On a network that takes so long for each file. */
const LATENCY_MS = 80;
const SLOWDOWN = 6;
/** Late work is done by then, on a slowed processor too. */
const SETTLE_MS = 3_000;
/** Above this a task blocks (https://web.dev/tbt). */
const LONG_TASK_MS = 50;

export async function benchReader({ loads }) {
  prepare(['ours']);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  writeFileSync(`${site}/blank.html`, '<!doctype html><title>Blank</title>');
  cpSync(`${root}/dist/cdn`, `${site}/said-and-done`, {
    recursive: true,
    filter: (path) => !/\.(map|txt)$/.test(path),
  });
  cpSync(`${root}/data/munich-meeting.json`, `${site}/story.json`);
  const snippets = Object.entries(makeSnippets());
  snippets.forEach(([, snippet], index) => writeFileSync(`${site}/${index}.html`, pageWith(snippet)));
  const server = await serve({ root: site });
  const origin = server.address.replace(/\/\/[^:]+/, `//${READERS_HOST}`);
  const browser = new Browser();
  try {
    const rows = [];
    for (const [index, [name]] of snippets.entries())
      for (const widthPx of WIDTHS_PX)
        rows.push(await measureSnippet({ browser, loads, origin, path: `${index}.html`, name, widthPx }));
    console.log(align([['', 'shift', 'longest task, 6×', 'blocking, 6×'], ...rows]));
    console.log(
      `\nShift: of the window, ${LATENCY_MS} ms for each file (≤ 0.02). Tasks: ms, medians of ${loads} loads.`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureSnippet({ browser, loads, origin, path, name, widthPx }) {
  const visit = (slowdown) =>
    browser.visit({ origin, widthPx, slowdown }, (page) => measureVisit(page, `${origin}/${path}`));
  const { shift } = await visit(1);
  const slow = [];
  for (let load = 0; load < loads; load += 1) slow.push(await visit(SLOWDOWN));
  const longest = median(slow.map(({ tasks }) => Math.max(0, ...tasks)));
  const blocking = median(slow.map(({ tasks }) => tasks.reduce((sum, ms) => sum + Math.max(0, ms - LONG_TASK_MS), 0)));
  return [`${name}, ${widthPx} px`, shift.toFixed(3), longest.toFixed(0), blocking.toFixed(0)];
}

async function measureVisit(page, address) {
  await page.addInitScript(observePage);
  await page.route('**/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    await route.continue();
  });
  await page.goto(address);
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('event-timeline, who-said-what, news-explainer')].map((each) => each.loaded),
    ),
  );
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(() => ({ shift: window.seen.shift, tasks: window.seen.tasks.map(({ duration }) => duration) }));
}

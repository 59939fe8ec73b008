/** `npm run bench -- --only reader`: what a reader who only reads waits for, sees jump, and loads. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { serve } from '../../scripts/server.mjs';
import { root } from '../../scripts/setup.mjs';
import { Browser, READERS_HOST } from '../browser.mjs';
import { measureLoop } from '../measure/known-loop.mjs';
import { observePage } from '../measure/load.mjs';
import { blockingOf, readTasks } from '../measure/main-thread.mjs';
import { prepare, site } from '../pages.mjs';
import { align, printGoals } from '../print.mjs';
import { median } from '../statistics.mjs';
import { measureVisits } from '../visit-bytes.mjs';
import { judgeReader } from './goals.mjs';
import { makeSnippets, pageWith } from './snippets.mjs';

const WIDTHS_PX = [1280, 360];
/** On a network that takes so long for each file. */
const LATENCY_MS = 80;
const SLOWDOWN = 6;
/** Late work is done by then, on a slowed processor too. */
const SETTLE_MS = 3_000;

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
    const plain = await measurePlainPage({ browser, loads, origin });
    const rows = [];
    for (const [index, [name, snippet]] of snippets.entries())
      for (const widthPx of WIDTHS_PX) {
        const measured = await measureSnippet({ browser, loads, address: `${origin}/${index}.html`, origin, widthPx });
        rows.push({ name, element: /<([\w-]+)/.exec(snippet)[1], widthPx, ...measured });
      }
    print([...plain, ...rows], loads);
    printLoop(await measureLoop({ browser, origin, loads, slowdown: SLOWDOWN, write: writeLoop(origin) }));
    printGoals(judgeReader(rows, plain, await measureVisits()));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens the text without an element and its script: a browser blocks for a page of words as well. */
async function measurePlainPage({ browser, loads, origin }) {
  writeFileSync(`${site}/plain.html`, pageWith('').replace(/<script.*<\/script>/, ''));
  const rows = [];
  for (const widthPx of WIDTHS_PX) {
    const measured = await measureSnippet({ browser, loads, address: `${origin}/plain.html`, origin, widthPx });
    rows.push({ name: 'the text alone', widthPx, ...measured });
  }
  return rows;
}

function print(rows, loads) {
  const cells = rows.map(({ name, widthPx, shift, longestMs, longestSlowMs, blockingMs, wallBlockingMs }) => [
    `${name}, ${widthPx} px`,
    shift.toFixed(3),
    ...[longestMs, longestSlowMs, blockingMs, wallBlockingMs].map((ms) => ms.toFixed(0)),
  ]);
  console.log(
    align([['', 'shift', 'longest task', 'longest task, 6×', 'blocking, 6×', 'blocking, 6×, by the clock'], ...cells]),
  );
  console.log(`
Shift: of the window, ${LATENCY_MS} ms for each file. Tasks: ms, medians of ${loads} loads. On the slowed processor they are measured by the time
of their thread, which leaves out what a task waits for the processor; the last column has Long Tasks by the clock, which count that too.`);
}

const writeLoop = (origin) => (html) => {
  writeFileSync(`${site}/loop.html`, html);
  return `${origin}/loop.html`;
};

/** Says beside the goals how far off figures may be that were measured in the same minutes. */
function printLoop({ fullMs, slowMs, clockMs, blockingMs, clockBlockingMs }) {
  const range = (numbers) => [Math.min(...numbers), Math.max(...numbers)].map((ms) => ms.toFixed(0)).join('–');
  console.log(`A loop of ${fullMs.toFixed(0)} ms, measured in the same way, takes ${range(slowMs)} ms of its thread at ${SLOWDOWN}× (${(fullMs * SLOWDOWN).toFixed(0)} would be exact), of which ${range(blockingMs)} ms block.
By the clock it takes ${range(clockMs)} ms, of which ${range(clockBlockingMs)} ms block. The goals for blocking are as exact as that.
`);
}

async function measureSnippet({ browser, loads, address, origin, widthPx }) {
  const visit = (slowdown) =>
    browser.visit({ origin, widthPx, slowdown }, async (page, session) => {
      const { result, taskMs } = await readTasks(page, session, () => measureVisit(page, address));
      return { ...result, taskMs };
    });
  const [quick, slow] = [[], []];
  for (let load = 0; load < loads; load += 1) {
    quick.push(await visit(1));
    slow.push(await visit(SLOWDOWN));
  }
  const medianOf = (visits, figure) => median(visits.map(figure));
  return {
    shift: Math.max(...quick.map(({ shift }) => shift)),
    longestMs: medianOf(quick, ({ tasks }) => Math.max(0, ...tasks)),
    longestSlowMs: medianOf(slow, ({ taskMs }) => Math.max(0, ...taskMs)),
    blockingMs: medianOf(slow, ({ taskMs }) => blockingOf(taskMs)),
    wallBlockingMs: medianOf(slow, ({ tasks }) => blockingOf(tasks)),
  };
}

async function measureVisit(page, address) {
  await page.addInitScript(observePage);
  await page.route('**/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    await route.continue();
  });
  await page.goto(address);
  // Nothing is handed over: writing out a story would be a task of the page.
  await page.evaluate(async () => {
    for (const each of document.querySelectorAll('event-timeline, who-said-what, news-explainer')) await each.loaded;
  });
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(() => ({ shift: window.seen.shift, tasks: window.seen.tasks.map(({ duration }) => duration) }));
}

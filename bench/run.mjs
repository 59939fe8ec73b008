/** `npm run bench`: one run, everything in it measured side by side. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../scripts/server.mjs';
import { setUp } from '../scripts/setup.mjs';
import { Browser, machine, TooSlow } from './browser.mjs';
import { measureBytes } from './measure/bytes.mjs';
import { measureClick } from './measure/clicks.mjs';
import { measureFilters } from './measure/filters.mjs';
import { measureFrames } from './measure/gestures.mjs';
import { KEYBOARD_SIZE, measureKeyboard } from './measure/keyboard.mjs';
import { LABEL_SIZES, LABEL_WIDTHS, measureLabels } from './measure/labels.mjs';
import { measureLoad } from './measure/load.mjs';
import { measureRender } from './measure/render.mjs';
import { readOptions } from './options.mjs';
import { benchPropose } from './propose/run.mjs';
import { prepare, site, writeFilterPages, writePages } from './pages.mjs';
import { printResults } from './print.mjs';
import { benchReader } from './reader/run.mjs';
import { benchReading } from './reading/run.mjs';
import { writeReadme } from './readme.mjs';
import { subjects } from './rivals/index.mjs';

const SLOWDOWN = 4;
/** More loads of so many events only take time. */
const MANY_EVENTS = 20_000;

/** What is seen without a browser. */
const nothing = { names: [], bytes: {}, visits: [], labels: [], keyboard: [], filters: [], growth: [] };

const options = readOptions(process.argv.slice(2));
if (options && !options.onlyPropose) setUp({ browser: true });

if (options?.onlyPropose) await benchPropose(options);
else if (options?.onlyReading) await benchReading();
else if (options?.onlyReader) await benchReader(options);
else if (options) {
  const results = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : await measure(options);
  if (!options.from) console.error(`\nWritten to ${writeResults(results)}`);
  printResults(results);
  if (options.readme) writeReadme(results);
}

async function measure(options) {
  const { isQuick, loads, growth, skip, onlyRender } = options;
  const run = { date: new Date().toISOString(), node: process.version, ...machine(), isQuick, loads };
  prepare(onlyRender ? ['ours'] : options.names);
  const seen = onlyRender ? nothing : await measurePages(options);
  return {
    ...run,
    ...seen,
    render: skip.has('render') ? undefined : await measureRender({ runs: loads, sizes: growth }),
  };
}

async function measurePages(options) {
  const { names, sizes, growth, skip } = options;
  const wantsGrowth = names.includes('ours') && !skip.has('growth');
  await writePages(names, [...new Set([...sizes, ...LABEL_SIZES, ...(wantsGrowth ? growth : [])])]);
  writeFileSync(`${site}/blank.html`, '<!doctype html><title>Blank</title>');
  const wantsFilters = names.includes('ours') && !skip.has('filters');
  if (wantsFilters) await writeFilterPages();
  const server = await serve({ root: site });
  const browser = new Browser();
  const bench = { browser, origin: server.address, ...options };
  try {
    return {
      chromium: await browser.version(),
      names: names.filter((name) => name !== 'empty'),
      bytes: await measureAllBytes(bench),
      visits: await measureVisits(bench),
      labels: skip.has('labels') ? [] : await measureAllLabels(bench),
      keyboard: skip.has('keyboard') ? [] : await measureAllKeyboards(bench),
      filters: wantsFilters ? await measureFilters(bench) : [],
      growth: wantsGrowth ? await measureGrowth(bench) : [],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureAllBytes({ names }) {
  const some = names.filter((name) => subjects[name].kind !== 'empty');
  const bytes = await Promise.all(some.map((name) => measureBytes(name, subjects[name].kind)));
  return Object.fromEntries(some.map((name, index) => [name, bytes[index]]));
}

/** Load by load, everybody in turn: a machine that drifts drifts for all. */
async function measureVisits({ browser, origin, names, sizes, loads, skip }) {
  const visits = [];
  const slowdowns = skip.has('slow') ? [1] : [1, SLOWDOWN];
  for (const size of sizes) {
    const givenUp = new Set();
    for (let load = 0; load < (size >= MANY_EVENTS ? Math.min(3, loads) : loads); load += 1) {
      for (const slowdown of slowdowns) {
        for (const name of names) {
          const visit = { name, size, slowdown, load };
          // What took too long once, or would take longer still, is not tried again.
          const isHopeless = givenUp.has(name) || isTooSlowBelow(visits, visit);
          Object.assign(
            visit,
            isHopeless ? { tooSlow: true } : await measureVisit({ browser, origin, skip, ...visit }),
          );
          if (visit.tooSlow && slowdown === 1) givenUp.add(name);
          visits.push(visit);
          say(visit);
        }
      }
    }
  }
  return visits;
}

function isTooSlowBelow(visits, { name, size, slowdown }) {
  return visits.some(
    (other) => other.name === name && other.tooSlow && other.size <= size && other.slowdown <= slowdown,
  );
}

async function measureVisit({ browser, origin, name, size, slowdown, skip }) {
  const { kind, zoom, drag } = subjects[name];
  const visit = {};
  await browser
    .visit({ origin, slowdown }, async (page, session) => {
      Object.assign(visit, await measureLoad(page, session, { origin, name, size }));
      if (skip.has('gestures')) return;
      // What comes late is missing where the page hangs; what was measured before stays.
      visit.gesturesTooSlow = true;
      visit.clickMs = kind === 'empty' ? undefined : await measureClick(page, slowdown);
      visit.zoom = await measureFrames(page, zoom, kind === 'empty');
      visit.drag = await measureFrames(page, drag, kind === 'empty');
      visit.gesturesTooSlow = false;
    })
    .catch((error) => {
      if (error instanceof TooSlow && visit.completeMs === undefined) visit.tooSlow = true;
      else if (!(error instanceof TooSlow)) visit.error = String(error.message ?? error).split('\n')[0];
    });
  return visit;
}

async function measureAllLabels({ browser, origin, names }) {
  const rows = [];
  for (const size of LABEL_SIZES) {
    for (const widthPx of LABEL_WIDTHS) {
      for (const name of names.filter((each) => subjects[each].kind !== 'empty')) {
        const where = { origin, name, size };
        const row = await attempt(() => browser.visit({ origin, widthPx }, (page) => measureLabels(page, where)));
        rows.push({ name, size, widthPx, ...row });
        say(rows.at(-1));
      }
    }
  }
  return rows;
}

async function measureAllKeyboards({ browser, origin, names }) {
  const rows = [];
  for (const name of names.filter((each) => subjects[each].kind !== 'empty')) {
    const where = { origin, name, size: KEYBOARD_SIZE };
    rows.push({ name, ...(await attempt(() => browser.visit({ origin }, (page) => measureKeyboard(page, where)))) });
    say(rows.at(-1));
  }
  return rows;
}

async function measureGrowth(bench) {
  const { origin, browser, growth, loads } = bench;
  const rows = [];
  for (const size of growth) {
    for (let load = 0; load < Math.min(3, loads); load += 1) {
      const row = {
        size,
        ...(await measureVisit({ browser, origin, name: 'ours', size, slowdown: 1, skip: new Set(['gestures']) })),
      };
      rows.push(row);
      say(row);
      if (row.tooSlow) break;
    }
  }
  return rows;
}

async function attempt(measureOne) {
  try {
    return await measureOne();
  } catch (error) {
    return error instanceof TooSlow ? { tooSlow: true } : { error: String(error.message).split('\n')[0] };
  }
}

/** One line for each page, so that a long run is seen to move. */
function say({ name = 'ours', ...values }) {
  const words = Object.entries(values).map(([key, value]) => {
    const isFraction = typeof value === 'number' && !Number.isInteger(value);
    return `${key} ${isFraction ? value.toFixed(key === 'shift' ? 3 : 0) : typeof value === 'object' ? value?.p95?.toFixed(0) : value}`;
  });
  console.error(`${name}: ${words.join(', ')}`);
}

function writeResults(results) {
  const folder = fileURLToPath(new URL('results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${results.date.slice(0, 19).replaceAll(':', '-')}.json`;
  writeFileSync(path, `${JSON.stringify(results, undefined, 1)}\n`);
  return path;
}

/** What `said-and-done render` costs as a process, beside a Node process that does nothing. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeEvents } from '../events.mjs';
import { data } from '../rivals/ours.mjs';
import { median } from '../statistics.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = `${root}dist/cli/said-and-done.js`;
/** Tells the most memory that its process has had, in kB, as that ends. */
const peak = pathToFileURL(fileURLToPath(new URL('peak-memory.mjs', import.meta.url))).href;

const FORMS = ['html', 'light', 'list', 'page'];
const DOCUMENTS = ['munich-meeting', 'apollo-11', 'caesar'];
/** Memory and time are counted from what rendering so many events takes: the rest is Node and the package. */
const NEXT_TO_NOTHING = 1;

/**
 * Run by run, everybody in turn: a machine that drifts drifts for all.
 *
 * @param {{runs: number, sizes: number[]}} options `sizes` are numbers of events.
 * @returns {Promise<{documents: {form: string, document: string, ms: number, emptyMs: number}[],
 *   sizes: {size: number, ms: number, bytes: number}[]}>} Medians; of `sizes` what they take beyond one event.
 */
export async function measureRender({ runs, sizes }) {
  const folder = mkdtempSync(join(tmpdir(), 'said-and-done-'));
  try {
    return { documents: await measureDocuments(runs), sizes: await measureSizes(runs, sizes, folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An empty process before each: both have the machine as it is just then. */
async function measureDocuments(runs) {
  const rows = FORMS.flatMap((form) => DOCUMENTS.map((document) => ({ form, document, runs: [] })));
  for (let run = 0; run < runs; run += 1) {
    for (const row of rows) {
      const { ms: emptyMs } = await time(['--eval', '']);
      const { ms } = await time([command, 'render', '--as', row.form, `${root}data/${row.document}.json`]);
      row.runs.push({ ms, emptyMs });
    }
  }
  return rows.map(({ form, document, runs: all }) => ({
    form,
    document,
    ms: median(all.map(({ ms }) => ms)),
    emptyMs: median(all.map(({ emptyMs }) => emptyMs)),
  }));
}

async function measureSizes(runs, sizes, folder) {
  const rows = [NEXT_TO_NOTHING, ...sizes].map((size) => ({ size, path: join(folder, `${size}.json`), runs: [] }));
  for (const { size, path } of rows) writeFileSync(path, JSON.stringify(data(makeEvents(size))));
  for (let run = 0; run < runs; run += 1)
    for (const row of rows) row.runs.push(await time(['--import', peak, command, 'render', row.path]));
  const [least, ...others] = rows.map(({ size, runs: all }) => ({
    size,
    ms: median(all.map(({ ms }) => ms)),
    bytes: median(all.map(({ bytes }) => bytes)),
  }));
  return others.map(({ size, ms, bytes }) => ({ size, ms: ms - least.ms, bytes: bytes - least.bytes }));
}

/** Milliseconds from start to end of a Node process, and what it tells on its fourth channel. */
function time(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    let told = '';
    child.stdio[3].on('data', (text) => (told += text));
    child.on('error', reject);
    child.on('exit', (code) => {
      const ms = performance.now() - start;
      child.on('close', () => {
        if (code === 0) resolve({ ms, bytes: Number(told) * 1024 });
        else reject(new Error(`node ${args.join(' ')} has ended with ${code}.`));
      });
    });
  });
}

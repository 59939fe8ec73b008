import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const corpusFolder = join(folder, '../corpus');

/** An input may take this long, in milliseconds of the processor. Most take less than one. */
const MAX_MS = 400;
/** An input that is read for longer than this, in milliseconds, hangs, however busy the machine is. */
const MAX_WAIT_MS = 20_000;

/** Inputs in which something was found once, by the reader that read them. */
function readCorpus() {
  const readers = existsSync(corpusFolder) ? readdirSync(corpusFolder) : [];
  return Object.fromEntries(
    readers.map((reader) => [
      reader,
      readdirSync(join(corpusFolder, reader))
        .sort()
        .map((name) => readFileSync(join(corpusFolder, reader, name), 'utf8')),
    ]),
  );
}

let bundled;

function bundle() {
  bundled ??= build({
    entryPoints: [join(folder, 'worker.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0].text);
  return bundled;
}

/**
 * Reads samples of each format, the corpus, and `count` texts made up for each reader, more for quick ones, in a thread that can be
 * ended.
 *
 * @returns {Promise<{ names: readonly string[], madeUp: number, faults: readonly { name: string, index: number, input: string, fault: string }[] }>}
 */
export async function runFuzz({ seed, count }) {
  const code = await bundle();
  const progress = new SharedArrayBuffer(8);
  const at = new Int32Array(progress);
  const workerData = { seed, count, corpus: readCorpus(), progress, maxMs: MAX_MS };
  const faults = [];
  const worker = new Worker(code, { eval: true, workerData });
  return new Promise((resolve, reject) => {
    let last = '';
    let sinceMs = Date.now();
    const watch = setInterval(() => {
      const now = at.join();
      if (now !== last) [last, sinceMs] = [now, Date.now()];
      else if (Date.now() - sinceMs > MAX_WAIT_MS) {
        clearInterval(watch);
        void worker.terminate();
        reject(new Error(`Reader ${at[0]} hangs with input ${at[1]} of seed ${seed}.`));
      }
    }, 250);
    worker.on('message', (message) => {
      if (!message.isDone) faults.push(message);
      else {
        clearInterval(watch);
        void worker.terminate();
        resolve({ names: message.names, madeUp: message.madeUp, faults });
      }
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

/** Faults as a list for people: the first of each kind. */
export function tellFaults(faults) {
  const kinds = new Map();
  for (const { name, index, input, fault } of faults) {
    const key = `${name}: ${fault.replace(/\d+/g, '#').split('\n').slice(0, 2).join(' ')}`;
    const known = kinds.get(key);
    if (!known || input.length < known.input.length) kinds.set(key, { index, input, fault });
  }
  return [...kinds].map(
    ([key, { index, input, fault }]) =>
      `${key}\n  input ${index}: ${JSON.stringify(input.slice(0, 600))}\n  ${fault.split('\n').slice(0, 4).join('\n  ')}`,
  );
}

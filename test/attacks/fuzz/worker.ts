import { parentPort, workerData } from 'node:worker_threads';
import { changeJson, makeInput, makeRandom } from './generate.js';
import { READERS, prepare } from './readers.js';

/** Task of a run. */
interface Work {
  readonly seed: number;
  /** Number of inputs that are made up for each reader, beside samples and corpus; quick readers get more. */
  readonly count: number;
  /** Inputs that were found before, by reader. */
  readonly corpus: Readonly<Record<string, readonly string[]>>;
  /** Number of the reader and of the input that is read, for whoever waits. */
  readonly progress: SharedArrayBuffer;
  /** Time of the processor that an input may take, in milliseconds. */
  readonly maxMs: number;
  /** One input alone, where it was asked for. */
  readonly only?: readonly [reader: string, index: number];
}

const { seed, count, corpus, progress, maxMs, only } = workerData as Work;
const at = new Int32Array(progress);
const parsesJson = new Set(['document', 'timelinejs', 'json-ld']);

function timeOf(read: () => void): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Fails for an input that throws, or that is slow each time: other work on the machine is slow only at times. */
function faultOf(read: () => void): string | undefined {
  try {
    let ms = timeOf(read);
    for (let times = 0; times < 3 && ms > maxMs; times += 1) ms = Math.min(ms, timeOf(read));
    return ms > maxMs ? `takes ${Math.round(ms)} ms` : undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

interface Inputs {
  readonly knownCount: number;
  readonly at: (index: number) => string;
}

/** Samples and the corpus come first, then what is made up from them. */
function inputsOf(name: string, number: number): Inputs {
  const { samples, pieces } = READERS[name]!;
  const known = [...samples(), ...(corpus[name] ?? [])];
  const inputAt = (index: number): string => {
    if (index < known.length) return known[index]!;
    const random = makeRandom(seed * 31 + number * 1_000_003 + index * 7_919);
    const sample = known[Math.floor(random() * samples().length)]!;
    if (parsesJson.has(name) && random() < 0.85) return changeJson(sample, pieces, random);
    return makeInput(known, pieces, random);
  };
  return { knownCount: known.length, at: inputAt };
}

async function run(): Promise<void> {
  await prepare();
  const names = Object.keys(READERS);
  let madeUp = 0;
  for (const [number, name] of names.entries()) {
    if (only && only[0] !== name) continue;
    const inputs = inputsOf(name, number);
    const { read, times = 1 } = READERS[name]!;
    const end = inputs.knownCount + count * times;
    madeUp += count * times;
    for (let index = only?.[1] ?? 0; index < (only ? only[1] + 1 : end); index += 1) {
      const input = inputs.at(index);
      if (only) parentPort?.postMessage({ input });
      else {
        Atomics.store(at, 0, number);
        Atomics.store(at, 1, index);
        const fault = faultOf(() => read(input));
        if (fault !== undefined) parentPort?.postMessage({ name, index, input, fault });
      }
    }
  }
  parentPort?.postMessage({ names, madeUp, isDone: true });
}

void run();

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';

const { port1: here, port2: there } = new MessageChannel();
const ended = new Int32Array(new SharedArrayBuffer(4));
const worker = new Worker(new URL('command-worker.mjs', import.meta.url), {
  workerData: { port: there, ended },
  transferList: [there],
});
worker.unref();

/** Runs `said-and-done`, and waits for its end. To start a process for each of a thousand runs takes minutes. */
export function run(args, { cwd = '.', input = '', env = {} } = {}) {
  const home = process.cwd();
  process.chdir(cwd);
  try {
    Atomics.store(ended, 0, 0);
    here.postMessage({ args, input, env: { NO_COLOR: '1', ...env } });
    Atomics.wait(ended, 0, 0);
    return receiveMessageOnPort(here).message;
  } finally {
    process.chdir(home);
  }
}

/** Runs it as a person does, in a process of its own, for what is told on the console or only once. */
export function runProcess(args, { input } = {}) {
  const options = { input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } };
  return spawnSync(process.execPath, [resolve('dist/cli/said-and-done.js'), ...args], options);
}

/** What `check` finds in files, as tools get it. */
export function findIn(args, options) {
  const { status, stdout, stderr } = run(['check', '--json', ...args], options);
  return { status, stderr, problems: JSON.parse(stdout).files.flatMap(({ problems }) => problems) };
}

/** A folder that holds these files, for as long as `use` runs. */
export function inFolder(files, use) {
  const folder = mkdtempSync(join(tmpdir(), 'said-and-done-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

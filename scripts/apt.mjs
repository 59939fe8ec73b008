/** Takes what tests need beside Node from Debian, where that is how this machine installs programs. */
import { spawnSync } from 'node:child_process';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const MAX_WAIT_MS = 600_000;
const STEP_MS = 2000;

/** Runs apt-get, and waits while another program, or another line of tests, installs something. */
function runInTurn(args, options) {
  const until = Date.now() + MAX_WAIT_MS;
  for (;;) {
    const result = spawnSync('apt-get', args, options);
    if (result.status === 0 || !/Could not get lock/.test(result.stderr ?? '') || Date.now() > until) return result;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
  }
}

/** Says whether this process may install packages of Debian. */
export const canInstallFromApt = () => process.getuid?.() === 0 && works('apt-get', ['--version']);

/** Installs packages. Throws, with the reason, where that can't be done. */
export function installFromApt(packages) {
  const names = packages.join(', ');
  if (!canInstallFromApt()) throw new Error(`It needs ${names}.`);
  console.log(`Installing ${names} …`);
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr, error } = runInTurn(['-q', ...args], options);
    if (status !== 0) throw new Error(`${names} could not be installed: ${error?.message ?? stderr.trim()}`);
  }
}

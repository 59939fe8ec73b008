/** Takes what tests need beside Node from Debian, where that is how this machine installs programs. */
import { spawnSync } from 'node:child_process';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Installs packages. Throws, with the reason, where that can't be done. */
export function installFromApt(packages) {
  const names = packages.join(', ');
  if (process.getuid?.() !== 0 || !works('apt-get', ['--version'])) throw new Error(`It needs ${names}.`);
  console.log(`Installing ${names} …`);
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr, error } = spawnSync('apt-get', ['-q', ...args], options);
    if (status !== 0) throw new Error(`${names} could not be installed: ${error?.message ?? stderr.trim()}`);
  }
}

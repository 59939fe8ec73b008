/**
 * Brings a fresh machine to where everything runs: the packages of the lockfile and, for tests, a
 * Chromium. Knows Node alone, since it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installFromApt } from './apt.mjs';
import { findChromium } from './chromium.mjs';
import { isMain } from './is-main.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with its output shown; true if it succeeded. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
}

const fail = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};

const readLock = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages;

/** Compares contents, not times: a checkout makes every file look new. */
function arePackagesCurrent() {
  if (!existsSync(`${root}/node_modules/.package-lock.json`)) return false;
  const installed = readLock('node_modules/.package-lock.json');
  return Object.entries(readLock('package-lock.json'))
    .filter(([path, { optional, devOptional }]) => path !== '' && !optional && !devOptional)
    .every(([path, { version }]) => installed[path]?.version === version);
}

function installPackages() {
  if (arePackagesCurrent()) return;
  console.log('Installing packages …');
  // Browsers come from the system: no package may download one.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  if (!run('npm', ['ci', '--loglevel=error'], { env, shell: process.platform === 'win32' }))
    fail('The packages could not be installed: see what npm says above. This needs a package registry.');
}

function installChromium() {
  if (findChromium()) return;
  const advice = 'Install Chromium or Chrome and set CHROME_PATH to it.';
  try {
    installFromApt(['chromium']);
  } catch (error) {
    fail(`The tests need a Chromium, and there is none on PATH. ${error.message} ${advice}`);
  }
  if (!findChromium()) fail(`Chromium was installed, and is not on PATH. ${advice}`);
}

/** Installs what is missing; ends the process with a sentence where it can't. */
export function setUp({ browser = false } = {}) {
  installPackages();
  if (browser) installChromium();
}

if (isMain(import.meta)) setUp({ browser: true });

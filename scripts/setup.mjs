/**
 * Brings a fresh machine to where everything runs: the packages of the lockfile and, for tests, a
 * browser. Knows Node alone, since it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMain } from './is-main.mjs';
import { provideChromium } from './provide-chromium.mjs';

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

/** A package of this platform alone, without which nothing is built. */
const ESBUILD = `node_modules/@esbuild/${process.platform}-${process.arch}`;

/**
 * Says whether a clone has all packages of its lockfile. Contents are compared, not times, since a checkout makes every file look new.
 * A clone may come from another machine, or share its folder with a container: then it has the programs of another platform.
 *
 * @param {string} [folder] The clone.
 */
export function arePackagesCurrent(folder = root) {
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) return false;
  const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8')).packages;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json'))
    .filter(([path, { optional, devOptional }]) => path !== '' && ((!optional && !devOptional) || path === ESBUILD))
    .every(([path, { version }]) => installed[path]?.version === version);
}

function installPackages() {
  if (arePackagesCurrent()) return;
  console.log('Installing packages …');
  // No package brings a browser by itself: see provide-chromium.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  if (!run('npm', ['ci', '--loglevel=error'], { env, shell: process.platform === 'win32' }))
    fail('The packages could not be installed: see what npm says above. This needs a package registry.');
}

function useChromium() {
  try {
    // All processes that this one starts use the same browser, and look for no other.
    process.env.CHROME_PATH = provideChromium();
  } catch (error) {
    fail(error.message);
  }
}

/** Installs what is missing; ends the process with a sentence where it can't. */
export function setUp({ browser = false } = {}) {
  installPackages();
  if (browser) useChromium();
}

if (isMain(import.meta)) setUp({ browser: true });

/** Finds a browser for tests, or brings one. Knows Node alone until packages are installed. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canInstallFromApt, installFromApt } from './apt.mjs';
import { findChromiums } from './chromium.mjs';

const require = createRequire(import.meta.url);

const MAX_START_MS = 60_000;

/** On Windows the option opens a window, so nobody asks there. */
function whyNotStarting(path) {
  if (process.platform === 'win32') return undefined;
  const { status, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: MAX_START_MS });
  return status === 0 ? undefined : (error?.message ?? (stderr.trim().split('\n')[0] || `It ends with ${status}.`));
}

const playwright = () => join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');

/** Downloads the Chromium that Playwright has for this platform, to the folder where it keeps browsers. Throws, with the reason. */
export function downloadChromium() {
  console.log('Downloading Chromium …');
  const args = [playwright(), 'install', 'chromium', '--no-shell'];
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(error?.message ?? 'See above what Playwright says.');
}

/** How a browser is had, in this order: Debian's package also brings the libraries that it needs. */
const WAYS = [
  { name: 'apt-get install chromium', isPossible: canInstallFromApt, bring: () => installFromApt(['chromium']) },
  { name: 'playwright-core install chromium', isPossible: () => true, bring: downloadChromium },
];

/** The first that starts: on some systems a program of this name only says what to install. */
function firstThatStarts(find, told) {
  for (const path of find()) {
    const reason = whyNotStarting(path);
    if (!reason) return path;
    told.set(path, reason);
  }
  return undefined;
}

/** What people read if there is no browser. */
function noBrowser(told) {
  const lines = [...told].map(([what, reason]) => `- ${what}: ${reason}`);
  return new Error(
    [
      'The tests need Chrome, Chromium or Edge. None was found that starts, and none could be brought:',
      ...lines,
      'Install one of them. If it is in an unusual place, set CHROME_PATH to its program.',
      'If a library is missing: sudo node node_modules/playwright-core/cli.js install-deps chromium',
    ].join('\n'),
  );
}

/**
 * Finds a browser that starts, and brings one where there is none.
 *
 * @param {object} [machine] How browsers are found and had. Tests pass other ways.
 * @returns {string} The path of its program.
 * @throws {Error} A text for people, if there is none.
 */
export function provideChromium({ env = process.env, find = findChromiums, ways = WAYS } = {}) {
  const told = new Map();
  const found = firstThatStarts(find, told);
  if (found) return found;
  if (env.CHROME_PATH)
    throw new Error(
      `CHROME_PATH is ${env.CHROME_PATH}, which does not start: ${told.get(env.CHROME_PATH)}\nCorrect it, or take it away: then a browser is looked for.`,
    );
  for (const { name, isPossible, bring } of ways) {
    if (!isPossible()) continue;
    try {
      bring();
      const brought = firstThatStarts(find, told);
      if (brought) return brought;
      told.set(name, 'It has ended well, and no browser that starts is found.');
    } catch (error) {
      told.set(name, error.message);
    }
  }
  throw noBrowser(told);
}

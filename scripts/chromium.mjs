/** Where Chromium is, and how to start it: shared by the browser tests, the page tests and the set-up. */
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { placesOfChromium } from './chromium-places.mjs';

const require = createRequire(import.meta.url);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Places that packages know, which are there only after the set-up has begun. */
const PACKAGES = [
  // It asks the lists of applications that macOS and desktops of Linux keep.
  () => require('chrome-launcher').Launcher.getInstallations(),
  // Where Playwright puts a browser that it downloads.
  () => [require('playwright-core').chromium.executablePath()],
];

/** A package throws where it finds nothing, or does not know the platform. */
function placesOfPackage(ask) {
  try {
    return ask();
  } catch {
    return [];
  }
}

/**
 * Finds Chrome, Chromium and Edge: that of `CHROME_PATH` alone, where it is set; else all, the best first. What costs time is asked
 * only if a caller goes on.
 *
 * @param {object} [machine] What is known of the machine. Tests pass another one.
 * @returns {Generator<string>} Paths of programs.
 */
export function* findChromiums({
  platform = process.platform,
  env = process.env,
  home = homedir(),
  isThere = isProgram,
  packages = PACKAGES,
} = {}) {
  if (env.CHROME_PATH) return yield env.CHROME_PATH;
  yield* placesOfChromium({ platform, env, home }).filter(isThere);
  for (const ask of packages) yield* placesOfPackage(ask).filter(isThere);
}

/** The path of the first of them, or undefined. */
export const findChromium = (machine) => findChromiums(machine).next().value;

export const chromiumArgs = [
  // The sandbox does not start as root; everybody else keeps it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Nothing here may wait for, or speak to, the network.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Screenshots and measured text must not depend on the machine's idea of sub-pixels.
  '--font-render-hinting=none',
];

/**
 * Features that Playwright turns off. Chromium heeds the last list alone, so ours begins with them.
 * See `disabledFeatures` in playwright-core/lib/coreBundle.js.
 */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
];

/** Each new window would load two pages that suggest addresses, although nobody sees its address bar: a quarter of a second of a processor. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** A process that is started for the next page, whether or not there will be one. */
const SPARE_PROCESS = 'SpareRendererForSitePerProcess';

/** Arguments for a Chromium that Playwright starts. */
export const playwrightArgs = [
  ...chromiumArgs,
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...ADDRESS_BAR, SPARE_PROCESS].join(',')}`,
];

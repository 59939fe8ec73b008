/** Where Chromium is, and how to start it: shared by the browser tests, the page tests and the set-up. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a Chromium: `CHROME_PATH`, else the first on PATH, else undefined. */
export function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
}

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

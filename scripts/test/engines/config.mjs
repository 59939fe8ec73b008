/**
 * Web Test Runner in the engine that `ENGINE` names: the tests of elements and of what stands around them. With `PUBLISHED` they run on what
 * is published; those that look at single modules have the source, as always.
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import config from '../../../web-test-runner.config.mjs';
import { bundledTests } from '../browser/bundled-tests.mjs';
import { shippedModules } from '../browser/shipped-modules.mjs';
import { countingReporter } from '../wtr-plugins.mjs';
import { ENGINE_FILES } from '../test-files.mjs';
import { BrowserPool } from './browser-pool.mjs';
import { FIREFOX } from './find.mjs';
import { webKitLauncher } from './webkit.mjs';

const engine = process.env.ENGINE;

/** Tests wait for frames three quarters of their time. */
const BROWSERS = 2;

const several = (makeLauncher) => new BrowserPool(Array.from({ length: BROWSERS }, (_, index) => makeLauncher(index)));

function firefoxLauncher() {
  // Its sandbox lets pages read no font outside of the system's folders: they would be drawn with boxes in place of letters.
  process.env.MOZ_DISABLE_CONTENT_SANDBOX = '1';
  // Its list of downloads would take the focus from the page that saved a file, and from all pages after it.
  const extraPrefsFirefox = { 'browser.download.alwaysOpenPanel': false };
  const launchOptions = { browser: 'firefox', executablePath: FIREFOX, headless: true, extraPrefsFirefox };
  return Object.assign(chromeLauncher({ launchOptions }), { name: 'Firefox' });
}

const browsers = {
  chromium: () => config.browsers,
  firefox: () => [several(firefoxLauncher)],
  webkit: () => [several(webKitLauncher)],
};

const [counting] = config.reporters.slice(-1);
const [, ...plugins] = config.plugins;

export default {
  ...config,
  files: [ENGINE_FILES],
  browsers: browsers[engine](),
  plugins: [bundledTests(process.env.PUBLISHED ? [shippedModules] : []), ...plugins],
  reporters: config.reporters.map((reporter) =>
    reporter === counting ? countingReporter(process.env.RESULTS ?? engine) : reporter,
  ),
  // They start and draw more slowly, in turn.
  testFramework: { config: { timeout: 90_000 } },
  testsFinishTimeout: 600_000,
};

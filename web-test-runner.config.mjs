import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';
import { findFreePort } from './scripts/free-port.mjs';
import { useTestFonts } from './scripts/test/fonts.mjs';
import { bundledTests } from './scripts/test/browser/bundled-tests.mjs';
import { BROWSER_FILES } from './scripts/test/test-files.mjs';
import { cdpPlugin, countingReporter } from './scripts/test/wtr-plugins.mjs';

await useTestFonts();

/**
 * Each page has a window and a browser context of its own. A tab behind another one is drawn no frames, and a test that deletes all
 * that the desk keeps must not delete what another one has just kept.
 */
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage({ type: 'window' });

export default {
  files: [BROWSER_FILES],
  // Several runners may start at the same moment, each looking for a port from the same number on.
  port: await findFreePort(),
  nodeResolve: { exportConditions: ['production', 'default'] },
  // Tests wait for frames, so two processors have time for four pages.
  concurrency: 4,
  plugins: [
    bundledTests(),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    cdpPlugin(),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: chromiumArgs }, createPage })],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countingReporter(process.env.RESULTS ?? 'browser'),
  ],
  testFramework: { config: { timeout: 60_000 } },
  // On a busy machine a file of attacks takes minutes.
  testsFinishTimeout: 600_000,
  // A page as publishers write it: it states its language and direction. It remembers all files that were loaded, not 250:
  // here each module is one.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Tests</title>
        <script>
          performance.setResourceTimingBufferSize(2000);
        </script>
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
};

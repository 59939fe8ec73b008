/**
 * `npm run test:all`: every test that `npm test` leaves out. `npm test` comes first: it builds what is tested here.
 */
import { existsSync } from 'node:fs';
import { root, run, setUp } from '../setup.mjs';
import { findTests } from './test-files.mjs';

setUp({ browser: true });
const { build } = await import('../build/build.mjs');
const { runInBrowser, runInNode, runStages } = await import('./stages.mjs');

if (!existsSync(`${root}/dist/index.js`) && !build()) process.exit(1);

const { rareNode, rarePages, browser, fontPages } = findTests();
const script = (path, ...args) => run(process.execPath, [`${root}/scripts/${path}`, ...args]);

const stages = [
  { name: 'rare-pages', title: 'Whole pages, in Chromium', run: () => runInNode('rare-pages', rarePages) },
  { name: 'rare-node', title: 'The package, in Node', run: () => runInNode('rare-node', rareNode) },
  {
    name: 'wide-font',
    title: 'Whole pages with a wider font',
    run: () => runInNode('wide-font', fontPages, { env: { TEST_FONT: 'wide' } }),
  },
  {
    name: 'wide-font-elements',
    title: 'Elements with a wider font, in Chromium',
    run: () =>
      runInBrowser('wide-font-elements', {
        files: browser.filter((path) => /elements/.test(path)),
        env: { TEST_FONT: 'wide' },
      }),
  },
  {
    name: 'shipped',
    title: 'Elements as they are published, in Chromium',
    run: () => runInBrowser('shipped', { config: `${root}/scripts/test/browser/shipped.config.mjs` }),
  },
  // Chromium had its turn in `npm test`.
  {
    name: 'engines',
    title: 'Elements, in Firefox and WebKitGTK',
    run: () => script('test/engines/test.mjs', 'firefox', 'webkit'),
  },
  { name: 'wordpress', title: 'WordPress', run: () => script('wordpress/test.mjs') },
];

process.exit((await runStages('test-all', stages)) ? 0 : 1);

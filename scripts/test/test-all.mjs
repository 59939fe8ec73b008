/**
 * `npm run test:all`: every test that `npm test` leaves out. `npm test` comes first: it builds what is tested here.
 * `npm run test:all -- NAME …` runs only the stages of these names.
 */
import { existsSync } from 'node:fs';
import { root, run, setUp } from '../setup.mjs';
import { findTests } from './test-files.mjs';

setUp({ browser: true });
const { build } = await import('../build/build.mjs');
const { runInBrowser, runInNode, runStages } = await import('./stages.mjs');

if (!existsSync(`${root}/dist/index.js`) && !build()) process.exit(1);

const { rareNode, rarePages, browser, fontPages } = findTests();
const isStories = (path) => path.endsWith('/storybook.test.mjs');
const script = (path, ...args) => run(process.execPath, [`${root}/scripts/${path}`, ...args]);

const stages = [
  {
    name: 'rare-pages',
    title: 'Whole pages, in Chromium',
    run: () =>
      runInNode(
        'rare-pages',
        rarePages.filter((path) => !isStories(path)),
      ),
  },
  { name: 'stories', title: 'All stories, in Chromium', run: () => runInNode('stories', rarePages.filter(isStories)) },
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

const names = process.argv.slice(2);
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const chosen = names.length > 0 ? stages.filter(({ name }) => names.includes(name)) : stages;
process.exit((await runStages('test-all', chosen)) ? 0 : 1);

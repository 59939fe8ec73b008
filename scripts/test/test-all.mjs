/**
 * `npm run test:all`: every test that `npm test` leaves out, two stages at a time. `npm test` comes first: it builds what is
 * tested here. `npm run test:all -- NAME …` runs only the stages of these names, one after the other.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root, run, setUp } from '../setup.mjs';
import { runQueue } from './queue.mjs';
import { findNode, isOldest, OTHER_NODES } from './other-nodes.mjs';
import { findTests } from './test-files.mjs';

setUp({ browser: true });
const { build } = await import('../build/build.mjs');
const { conclude, runInBrowser, runInNode, runStages, runUnitTests } = await import('./stages.mjs');
const { bundleUnitTests } = await import('./unit/bundle.mjs');
const { runPublished } = await import('./engines/published.mjs');

if (!existsSync(`${root}/dist/index.js`) && !(await build())) process.exit(1);

const {
  rareNode,
  rarePages,
  attacks,
  partlyUnit,
  partlyBrowser,
  fontPages,
  frameworkPages,
  truth,
  unit,
  nodeVersions,
  tables,
} = findTests();
const thisScript = fileURLToPath(import.meta.url);
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
  {
    name: 'frameworks',
    title: 'Examples for frameworks, in Chromium',
    run: () => runInNode('frameworks', frameworkPages),
  },
  {
    name: 'rare-node',
    title: 'The package, in Node',
    run: () => runInNode('rare-node', rareNode, { env: { TESTS: 'all' } }),
  },
  {
    name: 'all-inputs',
    title: 'Pure functions with all inputs, in Node',
    run: () => runUnitTests('all-inputs', partlyUnit, { env: { TESTS: 'all' } }),
  },
  {
    name: 'attacks',
    title: 'Attacks, and elements with all inputs, in Chromium',
    run: () => runInBrowser('attacks', { files: [...attacks, ...partlyBrowser], env: { TESTS: 'all' } }),
  },
  {
    name: 'one-truth',
    title: 'What every output tells of 250 documents',
    run: () => runInNode('one-truth', truth, { env: { TRUTH_DOCUMENTS: '250' } }),
  },
  {
    name: 'wide-font',
    title: 'Whole pages with a wider font',
    run: () => runInNode('wide-font', fontPages, { env: { TEST_FONT: 'wide' } }),
  },
  ...OTHER_NODES.map((version) => ({
    name: `node-${version}`,
    title: `The package, the command, dates and languages, in Node ${version}`,
    run: async () =>
      runInNode(`node-${version}`, [...(await bundleUnitTests(isOldest(version) ? unit : tables)), ...nodeVersions], {
        node: findNode(version),
        inOneProcess: true,
      }),
  })),
  // Chromium had its turn in `npm test`.
  {
    name: 'firefox',
    title: 'Elements as they are published, with a wider font and modules that come late, in Firefox',
    run: () => runPublished('firefox'),
  },
  { name: 'webkit', title: 'Elements, in WebKitGTK', run: () => script('test/engines/test.mjs', 'webkit') },
  { name: 'wordpress', title: 'WordPress', run: () => script('wordpress/test.mjs', '--built') },
];

/**
 * Stages in the order in which they begin: the longest first, so that both processors are busy until the end. Each other engine waits for
 * frames much of the time, and runs beside stages that don't. `rare-pages` and `one-truth` build the same example of an integration, so
 * they never run at once. Nor do the stages that bundle unit tests, which share a folder.
 */
const QUEUE = [
  ['rare-pages', 'one-truth'],
  'firefox',
  'rare-node',
  'webkit',
  ['all-inputs', ...OTHER_NODES.map((version) => `node-${version}`)],
  'wordpress',
  'stories',
  'frameworks',
  'wide-font',
  'attacks',
];

/** As many as processors: an engine that isn’t Chromium tests in two browsers as it is, and tests that come late fail. */
const AT_A_TIME = 2;

async function runAll() {
  const areWell = await runQueue(thisScript, QUEUE, AT_A_TIME);
  return conclude('test-all', stages, areWell);
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const left = stages.filter(({ name }) => !QUEUE.flat().includes(name));
if (left.length > 0) throw new Error(`The queue lacks the stage ${left.map(({ name }) => name).join(', ')}.`);
const areWell =
  names.length > 0
    ? await runStages(
        'test-all',
        names.map((wanted) => stages.find(({ name }) => name === wanted)),
      )
    : await runAll();
process.exit(areWell ? 0 : 1);

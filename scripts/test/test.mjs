/**
 * `npm test`: installs what is missing, builds, and runs the everyday tests. `npm test -- NAME …` runs the test files whose path
 * has one of the names in it, without a build where there is one.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root, setUp } from '../setup.mjs';
import { runQueue } from './queue.mjs';
import { findTests } from './test-files.mjs';

setUp({ browser: true });
// They need packages, which are there only now.
const { build } = await import('../build/build.mjs');
const { conclude, runStages, runInBrowser, runInNode, runUnitTests } = await import('./stages.mjs');
const { writeResults } = await import('./results.mjs');

async function buildStage() {
  const isBuilt = await build();
  writeResults('build', { passed: 0, failed: isBuilt ? 0 : 1 });
  return isBuilt;
}

const STAGES = {
  unit: { title: 'Pure functions, in Node', run: (files) => runUnitTests('unit', files) },
  browser: { title: 'Elements, in Chromium', run: (files) => runInBrowser('browser', { files }) },
  node: { title: 'The package and the command, in Node', run: (files) => runInNode('node', files) },
  pages: { title: 'Whole pages, in Chromium', run: (files) => runInNode('pages', files) },
};

const stagesOf = (filesByKind) =>
  Object.entries(filesByKind)
    .filter(([, files]) => files.length > 0)
    .map(([name, files]) => ({ name, title: STAGES[name].title, run: () => STAGES[name].run(files) }));

const buildFirst = { name: 'build', title: 'Build', run: buildStage };

/** Everything whose path has one of the names in it; ends the process where there is none. */
function chooseFiles(names, tests) {
  const { unit, browser, attacks, node, rareNode, pages, rarePages, frameworkPages, truth } = tests;
  const isChosen = (path) => names.some((name) => path.includes(name.replace(/^\.\//, '')));
  const all = {
    unit,
    browser: [...browser, ...attacks],
    node: [...node, ...rareNode],
    pages: [...pages, ...rarePages, ...frameworkPages, ...truth.filter((path) => ![...node, ...pages].includes(path))],
  };
  const chosen = Object.fromEntries(Object.entries(all).map(([kind, files]) => [kind, files.filter(isChosen)]));
  if (Object.values(chosen).some((files) => files.length > 0)) return chosen;
  console.error(`No test file has ${names.join(' or ')} in its path.`);
  return process.exit(1);
}

/** Stages in the order in which they begin, two at a time: the longest first. */
const QUEUE = ['browser', 'pages', 'node', 'unit'];
const AT_A_TIME = 2;

/** An argument that begins so names a stage. All others name files. */
const STAGE = '--stage=';

const everyStage = (tests) => {
  const { unit, browser, node, pages } = tests;
  return stagesOf({ unit, browser, node, pages });
};

async function runAll(tests) {
  const isBuilt = await runStages('first', [buildFirst]);
  const script = fileURLToPath(import.meta.url);
  const areWell = await runQueue(
    script,
    QUEUE.map((name) => STAGE + name),
    AT_A_TIME,
  );
  return conclude('test', [buildFirst, ...everyStage(tests)], isBuilt && areWell);
}

function runFiles(names, tests) {
  const chosen = chooseFiles(names, tests);
  const needsBuild = chosen.node.length + chosen.pages.length > 0 && !existsSync(`${root}/dist/index.js`);
  return runStages('test', [...(needsBuild ? [buildFirst] : []), ...stagesOf(chosen)]);
}

function runTests(names, tests) {
  if (names.length === 0) return runAll(tests);
  if (!names[0].startsWith(STAGE)) return runFiles(names, tests);
  const wanted = names[0].slice(STAGE.length);
  return runStages(
    `stage-${wanted}`,
    everyStage(tests).filter(({ name }) => name === wanted),
  );
}

process.exit((await runTests(process.argv.slice(2), findTests())) ? 0 : 1);

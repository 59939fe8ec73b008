/**
 * `npm test`: installs what is missing, builds, and runs the everyday tests. `npm test -- NAME …` runs the test files whose path
 * has one of the names in it, without a build where there is one.
 */
import { existsSync } from 'node:fs';
import { root, setUp } from '../setup.mjs';
import { findTests } from './test-files.mjs';

setUp({ browser: true });
// They need packages, which are there only now.
const { build } = await import('../build/build.mjs');
const { runStages, runInBrowser, runInNode, runUnitTests } = await import('./stages.mjs');
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

const names = process.argv.slice(2);
const tests = findTests();
const { unit, browser, node, pages } = names.length > 0 ? chooseFiles(names, tests) : tests;
const needsBuild = names.length === 0 || (node.length + pages.length > 0 && !existsSync(`${root}/dist/index.js`));
const stages = [...(needsBuild ? [buildFirst] : []), ...stagesOf({ unit, browser, node, pages })];
process.exit((await runStages('test', stages)) ? 0 : 1);

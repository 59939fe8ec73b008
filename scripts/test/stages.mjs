/** The stages that a test run is made of. Each counts what passed and says how long it took. */
import { delimiter, dirname } from 'node:path';
import { root, run } from '../setup.mjs';
import { forgetResults, inWords, printSum, readResults, resultsFile, sumResults, writeResults } from './results.mjs';
import { bundleUnitTests } from './unit/bundle.mjs';

const SLOWEST = 12;

const wtr = `${root}/node_modules/@web/test-runner/dist/bin.js`;

/**
 * Runs files of node:test, two side by side, in the Node that runs this or in another, which the tests also find first on PATH. In one
 * process all take a third of the time, where Node is 22 or newer.
 */
export function runInNode(name, files, { env = {}, node = process.execPath, inOneProcess = false } = {}) {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'].concat(
    '--test-reporter=./scripts/test/node-reporter.mjs',
    `--test-reporter-destination=${resultsFile(name)}`,
  );
  const isolation = inOneProcess ? '--experimental-test-isolation=none' : '--test-concurrency=2';
  const args = ['--enable-source-maps', '--test', isolation, ...reporters, ...files];
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
  return run(node, args, { env: { ...process.env, PATH, ...env } });
}

export const runUnitTests = async (name, files, settings) => runInNode(name, await bundleUnitTests(files), settings);

/** Runs Web Test Runner; its configuration writes the results that `RESULTS` names. */
export function runInBrowser(name, { files = [], config, env = {} } = {}) {
  const chosen = files.length > 0 ? ['--files', ...files] : [];
  const args = [wtr, ...(config ? ['--config', config] : []), ...chosen];
  return run(process.execPath, args, { env: { ...process.env, RESULTS: name, ...env } });
}

/**
 * Runs stages one after the other, and prints what they came to. A stage is `{name, title, run}`; `run` gives whether it went well, and
 * leaves results under the name.
 */
export async function runStages(summaryName, stages) {
  const names = stages.map(({ name }) => name);
  forgetResults(summaryName, ...names);
  let areWell = true;
  for (const { name, title, run: runStage } of stages) {
    console.log(`\n=== ${title}\n`);
    const start = performance.now();
    const isWell = await runStage();
    areWell &&= isWell;
    writeResults(name, { ...readResults(name), seconds: (performance.now() - start) / 1000 });
  }
  return conclude(summaryName, stages, areWell);
}

/** Sums what stages have left, prints it and where the time went, and tells whether all went well. */
export function conclude(summaryName, stages, areWell) {
  const sum = sumResults(...stages.map(({ name }) => name));
  // A runner that ends in failure without a failed test has failed all the same.
  if (!areWell && sum.failed === 0) sum.failed = 1;
  writeResults(summaryName, sum);
  printTimes(stages);
  printSum(sum);
  return sum.failed === 0;
}

const row = (ms, text) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${text}`;

/** Files run two at a time, so their times add up to more than those of their stage. */
function printTimes(stages) {
  const results = stages.map(({ name, title }) => ({ title, ...readResults(name) }));
  const files = results
    .flatMap((result) => Object.entries(result.files ?? {}))
    .sort(([, a], [, b]) => b - a)
    .slice(0, SLOWEST);
  console.log('\n=== Where the time went\n');
  for (const { title, seconds, passed, failed } of results)
    console.log(row(seconds * 1000, `${title}: ${inWords({ passed, failed })}`));
  if (files.length > 0) console.log('\nThe slowest files:');
  for (const [file, ms] of files) console.log(row(ms, file));
}

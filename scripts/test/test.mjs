/** `npm test`: installs what is missing, builds, and runs every test, in Chromium and in Node. */
import { readdirSync } from 'node:fs';
import { root, run, setUp } from '../setup.mjs';
import { forgetResults, inWords, resultsFile, sumResults, writeResults } from './results.mjs';

const heading = (text) => console.log(`\n=== ${text}\n`);

/** Tests of the model in Node, of the package, and of whole pages. */
const nodeTests = () =>
  readdirSync(`${root}/test`, { recursive: true })
    .filter((path) => /\.node\.test\.mjs$|^pages[\\/].*\.test\.mjs$/.test(path))
    .map((path) => `test/${path}`)
    .sort();

setUp({ browser: true });
forgetResults('build', 'browser', 'node');

heading('Build');
const { build } = await import('../build/build.mjs');
writeResults('build', { passed: 0, failed: build() ? 0 : 1 });

heading('Tests in Chromium');
const isBrowserWell = run(process.execPath, [`${root}/node_modules/@web/test-runner/dist/bin.js`]);

heading('Tests in Node, and of whole pages');
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'].concat(
  '--test-reporter=./scripts/test/node-reporter.mjs',
  `--test-reporter-destination=${resultsFile('node')}`,
);
const isNodeWell = run(process.execPath, ['--test', '--test-concurrency=2', ...reporters, ...nodeTests()]);

const sum = sumResults('build', 'browser', 'node');
// A runner that ends in failure without a failed test has failed all the same.
if (!(isBrowserWell && isNodeWell) && sum.failed === 0) sum.failed = 1;
writeResults('test', sum);
console.log(`\n${inWords(sum)}`);
process.exit(sum.failed === 0 ? 0 : 1);

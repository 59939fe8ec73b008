/**
 * `npm run test:wordpress`: builds the plugin, installs it in real WordPresses and drives it in Chromium. Where no PHP or no
 * WordPress can be had its tests are skipped, and say so. With `--built` dist/ is taken as it is.
 */
import { run, setUp } from '../setup.mjs';
import { WORDPRESSES, whyNoWordPress } from './install.mjs';
import { printSum, resultsFile, sumResults, writeResults } from '../test/results.mjs';

const tests = ['test/wordpress/php-8.1.test.mjs', 'test/wordpress/plugin.test.mjs'];

setUp({ browser: true });
// Until the tests have counted, a run that breaks off has failed.
writeResults('wordpress', { passed: 0, failed: 1 });
console.log('\n=== Tests in WordPress\n');
for (const name of WORDPRESSES) {
  const reason = whyNoWordPress(name);
  if (reason) console.log(`SKIPPED: no tests in WordPress (${name}). ${reason}\n`);
}
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'].concat(
  '--test-reporter=./scripts/test/node-reporter.mjs',
  `--test-reporter-destination=${resultsFile('wordpress')}`,
);
// So many documents are put into each WordPress, which takes a third of a second for each. `one-truth` reads the form that WordPress prints of more.
const env = { TRUTH_DOCUMENTS: '100', ...process.env, ...(process.argv.includes('--built') && { BUILT: '1' }) };
const isWell = run(process.execPath, ['--test', '--test-concurrency=2', ...reporters, ...tests], { env });
const sum = sumResults('wordpress');
// A runner that ends in failure without a failed test has failed all the same.
if (!isWell && sum.failed === 0) sum.failed = 1;
writeResults('wordpress', sum);
printSum(sum);
process.exit(sum.failed === 0 ? 0 : 1);

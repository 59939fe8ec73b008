/**
 * `npm run test:engines`: the element tests in Chromium, Firefox and WebKitGTK, one after the other; `node scripts/test/engines/test.mjs firefox`
 * in one of them. What can't be had on the machine is skipped, and said.
 */
import { root, run, setUp } from '../../setup.mjs';
import { forgetResults, printSum, sumResults, writeResults } from '../results.mjs';
import { ENGINE_FILES } from '../test-files.mjs';
import { ENGINES, whyMissing } from './find.mjs';

const wtr = `${root}/node_modules/@web/test-runner/dist/bin.js`;
const FILES = ['--files', ENGINE_FILES];

function testIn(engine) {
  console.log(`\n=== Tests of elements in ${engine}\n`);
  if (engine === 'chromium') {
    const isWell = run(process.execPath, [wtr, ...FILES]);
    writeResults(engine, sumResults('browser'));
    return isWell;
  }
  const reason = whyMissing(engine);
  if (reason) {
    console.log(`SKIPPED: no tests in ${engine}. ${reason}\n`);
    writeResults(engine, { passed: 0, failed: 0 });
    return true;
  }
  const config = ['--config', `${root}/scripts/test/engines/config.mjs`];
  return run(process.execPath, [wtr, ...config], { env: { ...process.env, ENGINE: engine } });
}

const named = process.argv.slice(2);
const engines = named.length > 0 ? named : ['chromium', ...ENGINES];
setUp({ browser: true });
forgetResults('engines', ...engines);
const areWell = engines.map(testIn).every(Boolean);
const sum = sumResults(...engines);
if (!areWell && sum.failed === 0) sum.failed = 1;
writeResults('engines', sum);
printSum(sum);
process.exit(sum.failed === 0 ? 0 : 1);

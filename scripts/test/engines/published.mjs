/**
 * Tests of elements on what is published, with a wider font and modules that come late, all three in one run, and in an engine that has not
 * had them. Files with a failure run again in each of these ways alone, which shows what the failure comes from. What failed once stays a failure.
 */
import { root } from '../../setup.mjs';
import { readResults } from '../results.mjs';
import { runInBrowser } from '../stages.mjs';
import { whyMissing } from './find.mjs';

const config = `${root}/scripts/test/engines/config.mjs`;
const PUBLISHED = { PUBLISHED: '1' };
const WIDE = { TEST_FONT: 'wide' };
const LATE = { LATENCY: '400' };

const WAYS = {
  'from the source, with the usual font': {},
  'as they are published': PUBLISHED,
  'with a wider font': WIDE,
  'with modules that come late': LATE,
};

/** Firefox, or where it can't be had Chromium. */
function findEngine() {
  const reason = whyMissing('firefox');
  if (reason) console.log(`SKIPPED: no tests in firefox. ${reason} Chromium stands in for it.\n`);
  return reason ? 'chromium' : 'firefox';
}

/** Runs the stage of a name; true if all went well. */
export function runPublished(name) {
  const engine = findEngine();
  const run = (results, ways, files = []) =>
    runInBrowser(results, { config, files, env: { ENGINE: engine, ...Object.assign({}, ...ways) } });
  if (run(name, [PUBLISHED, WIDE, LATE])) return true;
  const { failedFiles: files = [] } = readResults(name);
  if (files.length === 0) return false;
  const ways = Object.entries(WAYS).map(([way, settings]) => {
    console.log(`\n=== Files with failures again, ${way}\n`);
    return `${run(`${name}-again`, [settings], files) ? 'passed' : 'FAILED'}  ${way}`;
  });
  console.log(`\n=== Files with failures, run again\n\n${ways.join('\n')}`);
  return false;
}

/**
 * Tests of elements on what is published, with a wider font and modules that come late, all three in one run. Files with a failure run
 * again in each of these ways alone, which shows what the failure comes from. What failed once stays a failure.
 */
import { root } from '../../setup.mjs';
import { readResults } from '../results.mjs';
import { runInBrowser } from '../stages.mjs';

const PUBLISHED = `${root}/scripts/test/browser/shipped.config.mjs`;
const WIDE = { TEST_FONT: 'wide' };
const LATE = { LATENCY: '400' };

const WAYS = {
  'from the source, as in `npm test`': {},
  'as they are published': { config: PUBLISHED },
  'with a wider font': { env: WIDE },
  'with modules that come late': { env: LATE },
};

/** Runs the stage of a name; true if all went well. */
export function runPublished(name) {
  if (runInBrowser(name, { config: PUBLISHED, env: { ...WIDE, ...LATE } })) return true;
  const { failedFiles: files = [] } = readResults(name);
  if (files.length === 0) return false;
  const ways = Object.entries(WAYS).map(([way, settings]) => {
    console.log(`\n=== Files with failures again, ${way}\n`);
    return `${runInBrowser(`${name}-again`, { ...settings, files }) ? 'passed' : 'FAILED'}  ${way}`;
  });
  console.log(`\n=== Files with failures, run again\n\n${ways.join('\n')}`);
  return false;
}

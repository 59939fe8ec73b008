/**
 * Results of parts of a run, as files that the last lines are summed from: `{passed, failed, skipped, seconds, files, failures}`.
 * `files` has milliseconds by path, `failedFiles` the paths of browser tests that failed. `failures` has a text for each test that failed: its file, its name and the first lines of the error.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.cache/results/', import.meta.url));

export const resultsFile = (name) => `${folder}${name}.json`;

export function writeResults(name, results) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(resultsFile(name), JSON.stringify(results));
}

/** Removes older results, and makes the folder that reporters write new ones to. */
export function forgetResults(...names) {
  mkdirSync(folder, { recursive: true });
  for (const name of names) rmSync(resultsFile(name), { force: true });
}

/** A run that left no counts broke before it could count: one failure. */
export function readResults(name) {
  try {
    return JSON.parse(readFileSync(resultsFile(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

export const sumResults = (...names) =>
  names.map(readResults).reduce(
    (sum, { passed, failed, failures = [] }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      failures: [...sum.failures, ...failures],
    }),
    { passed: 0, failed: 0, failures: [] },
  );

/** Lines of an error that are told once more at the end: the first alone often says no more than that two values differ. */
const MAX_LINES = 12;

/** A text of `failures`. */
export const describeFailure = (file, name, message = '') =>
  `${file}: ${name}: ${message.trim().split('\n').slice(0, MAX_LINES).join('\n    ')}`;

/** The line that a CI log is read for. */
export const inWords = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** Ends a run: the failures once more, which may stand far above in the log, and the counts as the last line. */
export function printSum(sum) {
  if (sum.failures.length > 0) console.log(`\n=== Failed\n\n${sum.failures.join('\n')}`);
  console.log(`\n${inWords(sum)}`);
}

/** Web Test Runner: commands that tests can give, and the counting of results. */
import { relative } from 'node:path';
import { root } from '../setup.mjs';
import { describeFailure, writeResults } from './results.mjs';

/**
 * `executeServerCommand('cdp', {method, params})` speaks to Chromium itself: `emulateMedia` of the
 * test runner leaves out `forcedColors` without a word, and knows no zoom, touch or accessibility tree.
 */
export function cdpPlugin() {
  const clients = new WeakMap();
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      const page = session.browser.getPage(session.id);
      // Emulation lasts as long as its client, so there is one for each page.
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      return (await clients.get(page).send(payload.method, payload.params)) ?? {};
    },
  };
}

const hasFailed = ({ passed, skipped }) => !passed && !skipped;

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Counts a session. One that broke without a failed test (an import that throws, say) is a failure as well. */
function countSession({ testResults, passed }) {
  const tests = testsOf(testResults);
  const failed = tests.filter(hasFailed).length;
  return {
    passed: tests.filter((test) => test.passed).length,
    failed: passed ? failed : Math.max(failed, 1),
    skipped: tests.filter((test) => test.skipped).length,
  };
}

/** Names and messages of what failed, of the page itself too. */
const failuresOf = ({ errors = [] }, tests) => [
  ...errors.map(({ message }) => ['the page', message]),
  ...tests.filter(hasFailed).map(({ name, error }) => [name, error?.message]),
];

/** Writes results under a name, since the runner prints no line that can be summed. */
export function countingReporter(name) {
  return {
    onTestRunFinished({ sessions }) {
      const results = { passed: 0, failed: 0, skipped: 0, files: {}, failures: [], failedFiles: [] };
      for (const session of sessions) {
        const counts = countSession(session);
        for (const [key, count] of Object.entries(counts)) results[key] += count;
        const tests = testsOf(session.testResults);
        const durations = tests.map(({ duration = 0 }) => duration);
        const file = relative(root, session.testFile).replaceAll('\\', '/');
        if (counts.failed > 0) results.failedFiles.push(file);
        results.files[file] = durations.reduce((sum, duration) => sum + duration, 0);
        results.failures.push(
          ...failuresOf(session, tests).map(([name, message]) => describeFailure(file, name, message)),
        );
      }
      writeResults(name, results);
    },
  };
}

/**
 * node:test: counts tests, not the suites and files around them, and how long each file took. A file that breaks before its tests is
 * a failure.
 */
import { describeFailure } from './results.mjs';
import { sourceOf } from './unit/bundle.mjs';

const isTest = ({ details }) => details?.type !== 'suite';

export default async function* count(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, files: {}, failures: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting === 0 && data.file) {
      const file = sourceOf(data.file);
      counts.files[file] = (counts.files[file] ?? 0) + data.details.duration_ms;
    }
    if (!isTest(data)) continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else {
      counts.failed += 1;
      const { cause, message } = data.details.error ?? {};
      counts.failures.push(describeFailure(sourceOf(data.file ?? ''), data.name, cause?.message ?? message));
    }
  }
  yield JSON.stringify(counts);
}

/** The documents of a run, for tests in Node: as many as `TRUTH_DOCUMENTS` says, of the seed that `TRUTH_SEED` says. */
import assert from 'node:assert/strict';
import { importBuilt } from '../../helpers/import-built.mjs';

export const truthTools = await importBuilt('test/attacks/truth/index.ts');

export const count = Number(process.env.TRUTH_DOCUMENTS ?? 50);
export const seed = Number(process.env.TRUTH_SEED ?? Date.now() % 1_000_000);

/** Beginning of the title of each of these tests. It names the seed, so that a run can be repeated. */
export const title = `one truth, ${count} documents, TRUTH_SEED=${seed}`;

const { fc, labelsFor, sourceOf, stories, truthOf } = truthTools;

/** Documents with the truth of each, and the labels of the language in which it is shown. */
export const samples = fc.sample(stories, { seed, numRuns: count }).map(({ document, secrets }) => {
  const source = sourceOf(document);
  const truth = truthOf(source.published);
  return { source, secrets, truth, labels: labelsFor(truth) };
});

/** Fails with all that is wrong, and with the first document in which something is: a list of complaints for each document. */
export function assertTrue(complaints) {
  assert.equal(complaints.length > 0, true, 'there are no documents');
  const wrong = complaints.flatMap((lines, index) => (lines.length > 0 ? [{ lines, index }] : []));
  if (wrong.length === 0) return;
  const [{ lines, index }] = wrong;
  const { data } = samples[index].source;
  const where = `in ${wrong.length} of ${complaints.length} documents, first in number ${index} of TRUTH_SEED=${seed}`;
  assert.fail(`${where}:\n${lines.join('\n')}\n${JSON.stringify(data)}`);
}

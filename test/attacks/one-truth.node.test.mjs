import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const { OUTPUTS, differences, fc, labelsFor, leaks, sourceOf, stories, truthOf } =
  await importBuilt('test/attacks/truth/index.ts');

const numRuns = Number(process.env.TRUTH_DOCUMENTS ?? 100);
const seed = Number(process.env.TRUTH_SEED ?? Date.now() % 1_000_000);

const samples = fc.sample(stories, { seed, numRuns }).map(({ document, secrets }) => {
  const source = sourceOf(document);
  return { source, secrets, truth: truthOf(source.published) };
});

/** Fails with all that is wrong, and with the first document in which something is. */
function assertTrue(complaints) {
  const wrong = complaints.flatMap((lines, index) => (lines.length > 0 ? [{ lines, index }] : []));
  if (wrong.length === 0) return;
  const [{ lines, index }] = wrong;
  const document = JSON.stringify(samples[index].source.data);
  assert.fail(
    `in ${wrong.length} of ${numRuns} documents, first in number ${index}:\n${lines.join('\n')}\n${document}`,
  );
}

describe(`one truth, ${numRuns} documents, TRUTH_SEED=${seed}`, () => {
  it('is decided by the published document, which holds no secret', () => {
    assertTrue(samples.map(({ secrets, truth }) => [...secrets].filter((secret) => truth.seen.has(secret))));
  });

  for (const [name, { write, read, expected = (truth) => truth }] of Object.entries(OUTPUTS))
    it(`is told by ${name}`, async () => {
      const complaints = [];
      for (const { source, truth } of samples) {
        const output = await write(source);
        const told = read?.(output, truth, labelsFor(truth)) ?? {};
        complaints.push([...leaks(output, truth, source.data), ...differences(told, expected(truth))]);
      }
      assertTrue(complaints);
    });
});

import { describe, it } from 'node:test';
import { assertTrue, samples, title, truthTools } from './truth/samples.mjs';

const { DESK_OUTPUTS, OUTPUTS, differences, leaks } = truthTools;

describe(title, () => {
  it('is decided by the published document, which holds no secret', () => {
    assertTrue(
      samples.map(({ secrets, truth }) =>
        [...secrets.values, ...secrets.names].filter((secret) => truth.seen.has(secret)),
      ),
    );
  });

  for (const [name, { write, read, expected = (truth) => truth }] of Object.entries({ ...OUTPUTS, ...DESK_OUTPUTS }))
    it(`is told by ${name}`, async () => {
      const complaints = [];
      for (const [index, { source, truth, labels }] of samples.entries()) {
        const output = await write(source, index);
        const told = read?.(output, truth, labels) ?? {};
        complaints.push([...leaks(output, truth, source.data), ...differences(told, expected(truth))]);
      }
      assertTrue(complaints);
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runFuzz, tellFaults } from './fuzz/run-fuzz.mjs';

const seeds = process.env.FUZZ_SEED
  ? process.env.FUZZ_SEED.split(',').map(Number)
  : Array.from({ length: 3 }, (_, index) => (Date.now() + index * 7_919) % 2 ** 31);

/** Number of texts that are made up for each reader, ten times as many for quick ones; `FUZZ_INPUTS=400` takes minutes. */
const count = Number(process.env.FUZZ_INPUTS ?? 120);

describe('attacks: texts of any kind', () => {
  for (const seed of seeds)
    it(`are read without a fault, seed ${seed}`, async () => {
      const { madeUp, faults } = await runFuzz({ seed, count });
      assert.deepEqual(tellFaults(faults), []);
      assert.equal(madeUp, count * 62);
    });
});

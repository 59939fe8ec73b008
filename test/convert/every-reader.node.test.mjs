import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runFuzz, tellFaults } from '../attacks/fuzz/run-fuzz.mjs';

/** The same inputs every day; other ones come with `npm run test:all`. */
const SEED = 13;

describe('reading what others wrote', () => {
  it('never throws, never hangs, and gives documents and dates that can be read again, for any text', async () => {
    const { names, madeUp, faults } = await runFuzz({ seed: SEED, count: 40 });
    assert.deepEqual(tellFaults(faults), []);
    // SECURITY.md states both.
    assert.equal(names.length, 17);
    assert.equal(madeUp, 2_480);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { readPublicSurface, snapshotPath } from './read-public-surface.mjs';

const snapshot = JSON.parse(readFileSync(snapshotPath, 'utf8'));
const advice =
  'Where the change is meant, run `node test/package/read-public-surface.mjs --write` and say it in CHANGELOG.md.';

describe('the public surface', () => {
  let surface;
  before(() => (surface = readPublicSurface()));

  for (const [part, what] of Object.entries({
    exports: 'the paths that packages import',
    bin: 'the command',
    names: 'the names that each path exports',
    problemCodes: 'the codes of problems',
    messageKeys: 'the keys of messages',
    elements: 'attributes, members, events, slots, parts and custom properties of each element',
    files: 'the files for pages without a bundler',
  }))
    it(`keeps ${what}`, () => assert.deepEqual(surface[part], snapshot[part], advice));
});

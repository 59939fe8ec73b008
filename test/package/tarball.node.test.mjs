import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';

/** With the readers of workbooks, 2 MB were not to be had. */
const MAX_BYTES = 2_100_000;

function pack() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  assert.ok(stdout, stderr);
  return JSON.parse(stdout)[0];
}

describe('the package as it is published', () => {
  const { size, files } = pack();
  const paths = files.map(({ path }) => path);

  it(`is at most ${MAX_BYTES / 1e6} MB to download`, () => {
    assert.ok(size <= MAX_BYTES, `it has ${(size / 1e6).toFixed(2)} MB`);
  });

  it('has what a user needs: scripts for pages and bundlers, types, the command, and docs', () => {
    for (const path of [
      'dist/cdn/said-and-done.js',
      'dist/cdn/said-and-done.iife.js',
      'dist/cdn/said-and-done.single.js',
      'dist/cdn/said-and-done.single.iife.js',
      'dist/cdn/said-and-done.css',
      'dist/cdn/said-and-done.room.css',
      'dist/cli/said-and-done.js',
      'dist/custom-elements.json',
      'dist/index.d.ts',
      'dist/model/index.d.ts',
      'docs/theming.md',
      'docs/picture.png',
      'README.md',
      'LICENSE',
    ])
      assert.ok(paths.includes(path), `${path} is missing`);
  });

  it('has no source maps', () => {
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.map')),
      [],
    );
  });

  it('has no declarations of what nobody can import', () => {
    const inside = ['dist/cli/', 'dist/embed/', 'dist/elements/event-timeline/panels/'];
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.d.ts') && inside.some((folder) => path.startsWith(folder))),
      [],
    );
  });
});

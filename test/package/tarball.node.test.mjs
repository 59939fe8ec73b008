import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';

function pack() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  assert.ok(stdout, stderr);
  return JSON.parse(stdout)[0];
}

describe('the package as it is published', () => {
  const { files } = pack();
  const paths = files.map(({ path }) => path);

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
      'README.md',
      'LICENSE',
    ])
      assert.ok(paths.includes(path), `${path} is missing`);
  });

  it('has no source maps, and not the picture that README begins with', () => {
    assert.deepEqual(
      paths.filter((path) => /\.(map|png)$/.test(path)),
      [],
    );
  });

  it('has every page and file that its README and its docs link to', () => {
    const folders = new Set(
      paths.flatMap((path) => path.split('/').map((_, at, names) => names.slice(0, at).join('/'))),
    );
    const missing = paths
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const text = readFileSync(join(root, path), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
        return [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)#\s]+)/g)]
          .map(([, target]) => target)
          .filter((target) => !/^\w+:/.test(target))
          .filter((target) => {
            const to = posix.join(posix.dirname(path), target).replace(/\/$/, '');
            return !paths.includes(to) && !folders.has(to);
          })
          .map((target) => `${path}: ${target}`);
      });
    assert.deepEqual(missing, []);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

/** A folder with a script that tells if it was started, and a link to that folder. */
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  const helper = pathToFileURL(resolve('scripts/is-main.mjs'));
  const script = `import { isMain } from '${helper}'; console.log(import.meta.url.slice(-9), isMain(import.meta));`;
  writeFileSync(join(folder, 'build.mjs'), script);
  writeFileSync(join(folder, 'other-build.mjs'), `import './build.mjs'; ${script}`);
  symlinkSync(folder, join(folder, 'link'));
});

after(() => rmSync(folder, { recursive: true }));

const outputOf = (path) => spawnSync(process.execPath, [join(folder, path)], { encoding: 'utf8' }).stdout.trim();

describe('a script knows that it was started', () => {
  it('by its path', () => assert.equal(outputOf('build.mjs'), 'build.mjs true'));

  it('through a link to its folder', () => assert.equal(outputOf('link/build.mjs'), 'build.mjs true'));

  it('and not that a script with a longer name was, which imports it', () =>
    assert.equal(outputOf('other-build.mjs'), 'build.mjs false\nbuild.mjs true'));
});

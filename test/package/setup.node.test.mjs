import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { arePackagesCurrent } from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'setup-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ESBUILD_HERE = `node_modules/@esbuild/${process.platform}-${process.arch}`;
const ESBUILD_ELSEWHERE = 'node_modules/@esbuild/another-machine';

const LOCKED = {
  '': { name: 'a' },
  'node_modules/lit': { version: '3.3.1' },
  'node_modules/rare': { version: '1.0.0', optional: true },
  [ESBUILD_HERE]: { version: '0.28.2', optional: true },
  [ESBUILD_ELSEWHERE]: { version: '0.28.2', optional: true },
};

function makeClone(name, installed) {
  const clone = join(folder, name);
  mkdirSync(join(clone, 'node_modules'), { recursive: true });
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  if (installed) writeFileSync(join(clone, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  return clone;
}

const lit = { 'node_modules/lit': { version: '3.3.1' } };
const here = { [ESBUILD_HERE]: { version: '0.28.2' } };

describe('packages are installed', () => {
  it('where there are none', () => assert.ok(!arePackagesCurrent(makeClone('none'))));

  it('where one has another version', () =>
    assert.ok(!arePackagesCurrent(makeClone('old', { ...here, 'node_modules/lit': { version: '3.0.0' } }))));

  it('where the folder came from a machine of another platform', () =>
    assert.ok(!arePackagesCurrent(makeClone('elsewhere', { ...lit, [ESBUILD_ELSEWHERE]: { version: '0.28.2' } }))));

  it('and not where all are there that this platform needs', () =>
    assert.ok(arePackagesCurrent(makeClone('current', { ...lit, ...here }))));
});

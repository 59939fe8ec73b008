import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { addressesOf } from '../../scripts/release/addresses.mjs';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
after(() => rmSync(folder, { recursive: true }));

/** What a package would be published with, given a setting; and what is left of package.json after packing. */
function pack(name, repository) {
  const project = join(folder, name);
  mkdirSync(project);
  cpSync('scripts/release', join(project, 'scripts/release'), { recursive: true });
  cpSync('scripts/is-main.mjs', join(project, 'scripts/is-main.mjs'));
  const before = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(project, 'package.json'), `${JSON.stringify({ ...before, config: { repository } }, null, 2)}\n`);
  const text = readFileSync(join(project, 'package.json'), 'utf8');
  const { status, stderr } = spawnSync('npm', ['pack', '--silent'], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.equal(readFileSync(join(project, 'package.json'), 'utf8'), text, 'packing changes nothing that stays');
  const tarball = readdirSync(project).find((file) => file.endsWith('.tgz'));
  const { stdout } = spawnSync('tar', ['-xzOf', tarball, 'package/package.json'], { cwd: project, encoding: 'utf8' });
  return JSON.parse(stdout);
}

describe('addresses of the project', () => {
  it('are left out while there is no setting', () => {
    const { repository, homepage, bugs, version } = pack('without', '');
    assert.deepEqual([repository, homepage, bugs], [undefined, undefined, undefined]);
    assert.ok(version);
  });

  it('come from one setting', () => {
    const { repository, homepage, bugs } = pack('with', 'https://example.org/news/said-and-done/');
    assert.deepEqual(repository, { type: 'git', url: 'git+https://example.org/news/said-and-done.git' });
    assert.equal(homepage, 'https://example.org/news/said-and-done#readme');
    assert.equal(bugs, 'https://example.org/news/said-and-done/issues');
  });

  it('are refused where the setting is none', () => {
    for (const wrong of ['news/said-and-done', 'http://example.org/a', 'https://example.org', 'https://example.org/ a'])
      assert.throws(() => addressesOf(wrong), /is not the address/);
  });
});

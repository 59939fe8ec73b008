import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { pluginScripts, stampAssets } from '../../scripts/wordpress/build.mjs';
import { root } from '../../scripts/setup.mjs';

const plugin = join(root, 'integrations/wordpress');
const head = readFileSync(join(plugin, 'said-and-done.php'));

const filesWith = (changed = {}) =>
  Object.entries({
    'said-and-done.php': head,
    'assets/scripts/said-and-done.js': 'elements()',
    'assets/edit-screen.css': 'p {}',
    'assets/scripts/explainer-editor.js': 'desk()',
    'block/index.js': 'block()',
    ...changed,
  }).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));

const addressesOf = (files) => {
  const source = files.find(({ name }) => name === 'said-and-done.php').bytes.toString('utf8');
  const [, version] = /^const ASSETS = '(.+)';$/m.exec(source) ?? [];
  return { version, desk: files.find(({ name }) => name.endsWith('/explainer-editor.js')).name };
};

describe('addresses of the WordPress plugin’s scripts and styles', () => {
  it('are the same for the same files', () => {
    const { version, desk } = addressesOf(stampAssets(filesWith(), '0.1.0'));
    assert.match(version, /^0\.1\.0-[\da-f]{12}$/);
    assert.equal(desk, `assets/scripts-${version}/explainer-editor.js`);
    assert.deepEqual(addressesOf(stampAssets(filesWith(), '0.1.0')), { version, desk });
  });

  for (const name of [
    'assets/scripts/said-and-done.js',
    'assets/edit-screen.css',
    'assets/scripts/explainer-editor.js',
    'block/index.js',
  ])
    it(`are new where this is new, though the version is the same: ${name}`, () => {
      const before = addressesOf(stampAssets(filesWith(), '0.1.0'));
      const after = addressesOf(stampAssets(filesWith({ [name]: 'newer()' }), '0.1.0'));
      assert.notEqual(after.version, before.version);
      assert.notEqual(after.desk, before.desk);
    });

  it('all hold that version', () => {
    const folder = join(plugin, 'includes');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const calls = sources.flatMap(
      (source) => source.match(/wp_(?:enqueue|register)_(?:script|style)\([^;]*plugins_url[^;]*;/g) ?? [],
    );
    assert.ok(calls.length >= 6, `${calls.length} calls`);
    assert.deepEqual(
      calls.filter((call) => !/\bASSETS\b/.test(call)),
      [],
    );
  });

  it('are never left without one', () => {
    assert.throws(() => stampAssets(filesWith({ 'said-and-done.php': '<?php' }), '0.1.0'), /no line/);
  });
});

describe('scripts of the WordPress plugin', () => {
  it('have beside them every file that they load, the preview of the desk as well', () => {
    const files = pluginScripts();
    const names = new Set(files.map(({ name }) => name));
    const loaded = files
      .filter(({ name }) => name.endsWith('.js'))
      .flatMap(({ name, bytes }) =>
        Array.from(bytes.toString('utf8').matchAll(/\b(?:from|import) ?\(?"(\.[^"]+\.js)"/g), ([, path]) =>
          posix.join(posix.dirname(name), path),
        ),
      );
    assert.ok(loaded.includes('assets/scripts/said-and-done.js'));
    assert.deepEqual(
      loaded.filter((name) => !names.has(name)),
      [],
    );
  });
});

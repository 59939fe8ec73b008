import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { exports, sideEffects, customElements } = JSON.parse(readFileSync('package.json', 'utf8'));
const doors = Object.entries(exports);
const scripts = doors.filter(([, { default: file }]) => file?.endsWith('.js'));

/** Imports a door as an outsider would, in a process of its own, and prints what `expression` says of it. */
function askOutside(door, expression) {
  const name = `said-and-done${door.slice(1)}`;
  const code = `const door = await import(${JSON.stringify(name)}); console.log(JSON.stringify(${expression}));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

describe('the exports map', () => {
  for (const [door, target] of doors)
    it(`has a file behind each condition of ${door}`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(file), `${file} is missing`);
    });

  it('names types first, so that TypeScript finds them', () => {
    for (const [door, target] of scripts) assert.equal(Object.keys(target)[0], 'types', door);
  });

  it('names a manifest that exists', () => {
    assert.ok(existsSync(customElements));
  });

  for (const [door] of scripts)
    it(`lets Node in through ${door}, where there is no DOM`, () => {
      assert.equal(askOutside(door, 'typeof window'), 'undefined');
    });
});

describe('side effects', () => {
  const registering = scripts
    .filter(([door]) => door === '.' || (door.endsWith('.js') && !/-element\.js$|^\.\/events\.js$/.test(door)))
    .map(([, { default: file }]) => file);

  it('are declared for the files that register elements or texts, published and in the source, for bundles and for stylesheets', () => {
    const sources = registering.map((file) => file.replace('./dist/', './src/').replace(/js$/, 'ts'));
    assert.deepEqual(
      [...sideEffects].sort(),
      [
        ...registering,
        ...sources,
        './dist/i18n/en/*.js',
        './src/i18n/en/*.ts',
        './dist/cdn/*.js',
        './dist/cdn/*.css',
      ].sort(),
    );
  });

  it('are absent from ./events.js: it registers nothing', () => {
    assert.equal(askOutside('./events.js', 'globalThis.customElements?.get("event-timeline") === undefined'), true);
  });

  for (const [door] of scripts.filter(([name]) => name.endsWith('-element.js')))
    it(`are absent from ${door}: it registers nothing`, () => {
      const tag = door.slice(2, -'-element.js'.length);
      assert.equal(askOutside(door, `globalThis.customElements?.get(${JSON.stringify(tag)}) === undefined`), true);
    });
});

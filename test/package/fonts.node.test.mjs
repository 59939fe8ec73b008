/** The fonts that browsers under test use, in a clone that was just made, and in one that was moved or copied. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A clone, as far as fonts need one. */
function makeClone(name) {
  const clone = join(folder, name);
  mkdirSync(clone);
  cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  return clone;
}

const SCRIPT = `const { useTestFonts } = await import('./scripts/test/fonts.mjs');
await useTestFonts();
console.log(process.env.FONTCONFIG_FILE);`;

/** Does what each test run does before it starts a browser; the path of the configuration that the browser reads. */
function useFonts(clone) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, TEST_FONT: '' },
  });
  assert.equal(stderr, '');
  return stdout.trim();
}

const foldersIn = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/<(?:dir|cachedir)>([^<]*)</g)].map(([, name]) => name);
const fontsOf = (path) => readdirSync(foldersIn(path)[0]).sort();

/** Every folder that a configuration names stands in the clone itself, and the first of them has fonts. */
function assertHasFonts(clone, path) {
  assert.ok(path.startsWith(clone), path);
  for (const name of foldersIn(path)) assert.ok(name.startsWith(`${clone}/`), name);
  assert.ok(fontsOf(path).length > 50, 'the fonts are there');
}

describe('the fonts of browsers under test', () => {
  let clone;
  let fonts;

  before(() => {
    clone = makeClone('first');
    fonts = fontsOf(useFonts(clone));
  });

  it('stand in the clone', () => assertHasFonts(clone, useFonts(clone)));

  it('stand in a copy of the clone while the first is still there', () => {
    const copy = join(folder, 'copy');
    cpSync(clone, copy, { recursive: true, verbatimSymlinks: true });
    assertHasFonts(copy, useFonts(copy));
    assertHasFonts(clone, useFonts(clone));
  });

  it('stand in a clone that was moved', () => {
    const moved = join(folder, 'moved & renamed');
    cpSync(clone, join(folder, 'to-move'), { recursive: true, verbatimSymlinks: true });
    renameSync(join(folder, 'to-move'), moved);
    const path = useFonts(moved);
    assert.match(readFileSync(path, 'utf8'), /<dir>[^<]*moved &amp; renamed\/[^<]*</);
  });

  it('are complete again where some were lost, as by a copy that broke off', () => {
    const path = useFonts(clone);
    const [ttf] = foldersIn(path);
    const [lost] = fonts;
    rmSync(join(ttf, lost));
    useFonts(clone);
    assert.deepEqual(fontsOf(path), fonts);
    assert.ok(existsSync(join(ttf, lost)));
  });

  it('have a configuration again where it was lost or emptied', () => {
    const path = useFonts(clone);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, '');
    useFonts(clone);
    assert.equal(readFileSync(path, 'utf8'), text);
    rmSync(path);
    useFonts(clone);
    assert.equal(readFileSync(path, 'utf8'), text);
  });

  it('are not written anew where nothing is out of date', () => {
    const path = useFonts(clone);
    const names = () => readdirSync(dirname(path), { recursive: true }).sort();
    const earlier = names();
    useFonts(clone);
    assert.deepEqual(names(), earlier);
  });
});

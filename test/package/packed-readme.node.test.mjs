import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packedReadme } from '../../scripts/release/packed-readme.mjs';
import { root } from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'readme-'));
after(() => rmSync(folder, { recursive: true }));
const whole = readWhole();

/** Reads the README of the repository, which is a short one while another test packs: then the whole one is beside it. */
function readWhole() {
  for (let tries = 0; tries < 1000; tries += 1)
    for (const path of ['README.md', '.cache/whole-readme.md']) {
      const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
      if (packedReadme(text) !== text) return text;
    }
  throw new Error('README.md is shortened, and the whole one is nowhere.');
}

/** A project with what packing needs, and nothing built. */
function makeProject(name) {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, 'README.md'), whole);
  for (const path of ['package.json', 'scripts/release', 'scripts/is-main.mjs', 'docs/picture.png'])
    cpSync(join(root, path), join(project, path), { recursive: true });
  return project;
}

const readmeOf = (project) => readFileSync(join(project, 'README.md'), 'utf8');

function step(project, option) {
  return spawnSync('node', ['scripts/release/packed-readme.mjs', option], { cwd: project, encoding: 'utf8' });
}

describe('the README of the package', () => {
  const project = makeProject('packed');
  const { status, stderr } = spawnSync('npm', ['pack', '--silent'], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const tarball = readdirSync(project).find((file) => file.endsWith('.tgz'));
  const { stdout: packed } = spawnSync('tar', ['-xzOf', tarball, 'package/README.md'], {
    cwd: project,
    encoding: 'utf8',
  });

  it('begins with a page, and names no command before it', () => {
    assert.match(packed, /^# said-and-done\n/);
    assert.equal(/^```(\w+)/m.exec(packed)[1], 'html');
    assert.ok(packed.indexOf('<!doctype html>') < 2200, 'the page stands on the first screen');
    assert.doesNotMatch(packed, /npm start|npm test|In a clone/i);
  });

  it('shows no picture, since the package has none', () => assert.doesNotMatch(packed, /!\[/));

  it('has all other sections and examples of the repository’s', () => {
    const headings = (text) => text.match(/^##+ .+$/gm);
    assert.deepEqual(
      headings(packed),
      headings(whole).filter((line) => line !== '## Two commands'),
    );
    const examples = (text) => text.match(/^```(?:html|js|json|css)\n[\s\S]*?^```$/gm);
    assert.deepEqual(examples(packed), examples(whole));
  });

  it('leaves the repository’s as it was: picture, two commands, a page', () => {
    assert.equal(readmeOf(project), whole);
    const places = ['](docs/picture.png)', '## Two commands', '<!doctype html>'].map((each) => whole.indexOf(each));
    assert.ok(places[0] > 0 && places[0] < places[1] && places[1] < places[2], String(places));
  });
});

describe('packing', () => {
  it('leaves the whole README where two packages are made at the same time', () => {
    const project = makeProject('twice');
    for (const option of ['--shorten', '--shorten', '--restore', '--restore'])
      assert.equal(step(project, option).status, 0);
    assert.equal(readmeOf(project), whole);
  });

  it('keeps what somebody writes into the README after a pack that broke off', () => {
    const project = makeProject('changed');
    step(project, '--shorten');
    writeFileSync(join(project, 'README.md'), `${packedReadme(whole)}More.\n`);
    const { status, stderr } = step(project, '--restore');
    assert.equal(status, 1);
    assert.match(stderr, /README\.md was changed while it was packed/);
    assert.match(readmeOf(project), /More\.\n$/);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/setup.mjs';
import { packOurs } from '../../scripts/test/packed.mjs';

const MAX_PACKAGES = 26;

let folder;

function runIn(cwd, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function install(...names) {
  const { status, stderr } = runIn(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...names);
  assert.equal(status, 0, stderr);
}

/** Packages that a module imports: what is no file of ours and no part of Node. */
const packagesIn = (source) =>
  ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => /^(?:@[\w-]+\/)?[^/]+/.exec(fileName)[0])
    .filter((name) => !/^(?:\.|node:)/.test(name));

const versionOf = (path) => JSON.parse(readFileSync(join(folder, path, 'package.json'), 'utf8')).version;
const data = `${root}/data/munich-meeting.json`;

/** Renders by `said-and-done/ssr` in a script of a server's own. */
const render = (as) => {
  const script = `import { readFileSync } from 'node:fs';
import { renderExplainer } from 'said-and-done/ssr';
console.log(renderExplainer(JSON.parse(readFileSync('${data}', 'utf8')), { as: '${as}' }));`;
  return runIn(folder, process.execPath, '--input-type=module', '--eval', script);
};

describe('the package, installed in an empty project', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'installed-'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    install(packOurs());
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(`brings at most ${MAX_PACKAGES} packages`, () => {
    const { stdout } = runIn(folder, 'npm', 'ls', '--all', '--omit=dev', '--parseable');
    const paths = stdout.trim().split('\n').slice(1);
    assert.ok(paths.length > 5, 'npm lists what is installed');
    assert.ok(paths.length <= MAX_PACKAGES, `${paths.length} packages:\n${paths.join('\n')}`);
  });

  it('shares Lit with a page that has a newer patch', () => {
    const ours = versionOf('node_modules/lit');
    assert.match(readFileSync(`${root}/package.json`, 'utf8'), /"lit": "\^/);
    assert.match(ours, /^3\./);
    const { stdout } = runIn(folder, 'npm', 'ls', 'lit', '--all', '--parseable');
    assert.equal(new Set(stdout.trim().split('\n')).size, 1, stdout);
  });

  it('writes the plain forms, and draws elements, with nothing installed beside it', () => {
    for (const form of ['list', 'html']) {
      const { status, stdout, stderr } = render(form);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /Balloon flight/);
      assert.equal(stdout.includes('shadowrootmode="open"'), form === 'html', form);
    }
  });

  it('names each package that its modules import, for package managers that show a module no others', () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    const dist = join(folder, 'node_modules', 'said-and-done', 'dist');
    const imported = readdirSync(dist, { recursive: true })
      .filter((path) => path.endsWith('.js') && !path.startsWith('cdn'))
      .flatMap((path) => packagesIn(readFileSync(join(dist, path), 'utf8')).map((name) => `${name} (${path})`));
    assert.ok(imported.some((name) => name.startsWith('lit-html (packages')));
    assert.deepEqual(
      imported.filter((name) => !Object.hasOwn(dependencies, name.replace(/ .*/, ''))),
      [],
    );
  });

  it('has a command that draws elements by itself', () => {
    const { status, stdout } = runIn(
      folder,
      join('node_modules', '.bin', 'said-and-done'),
      'render',
      data,
      '--as',
      'html',
    );
    assert.equal(status, 0);
    assert.match(stdout, /shadowrootmode="open"/);
  });
});

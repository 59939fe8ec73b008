/** `create-said-and-done`, from the packages as they would be published: each kind is made, built, and has its story. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { packOurs } from '../../scripts/test/packed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'create-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (cwd, command, ...args) => spawnSync(command, args, { cwd, encoding: 'utf8' });

function runWell(cwd, command, ...args) {
  const { status, stdout, stderr } = run(cwd, command, ...args);
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Packs what stands in a folder of the repository; the address of the tarball. */
function pack(from) {
  const [{ filename }] = JSON.parse(runWell(join(root, from), 'npm', 'pack', '--json', '--pack-destination', folder));
  return join(folder, filename);
}

const install = (cwd, ...names) =>
  runWell(cwd, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...names);

const read = (...path) => readFileSync(join(folder, ...path), 'utf8');
const create = (...args) => run(folder, process.execPath, 'node_modules/.bin/create-said-and-done', ...args);

describe('create-said-and-done', () => {
  const viteApp = 'with files/my-app';
  let ours;
  let theirs;

  before(() => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    ours = packOurs();
    theirs = pack('integrations/create');
    install(folder, ours, theirs);
  });

  /** Makes a project of a kind, with our package from its tarball. */
  function makeProject(kind) {
    const { status, stdout, stderr } = create(kind, kind);
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`cd ${kind}`));
    if (existsSync(join(folder, kind, 'package.json'))) install(join(folder, kind), ours);
  }

  it('makes stories in which check finds nothing', () => {
    makeProject('page');
    const { status, stdout } = run(folder, 'node_modules/.bin/said-and-done', 'check', '--strict', 'page/story.json');
    assert.equal(status, 0, stdout);
  });

  it('makes a page with all files that it loads', () => {
    const html = read('page/index.html');
    for (const [, address] of html.matchAll(/src="([^"]+)"/g))
      assert.ok(existsSync(join(folder, 'page', address)), address);
    assert.ok(readdirSync(join(folder, 'page/said-and-done/chunks')).length > 0);
  });

  it('makes an Eleventy site whose page has the story without script', () => {
    makeProject('eleventy');
    runWell(join(folder, 'eleventy'), 'npm', 'run', 'build');
    const html = read('eleventy/_site/index.html');
    assert.match(html, /<template shadowrootmode="open">/);
    assert.match(html, /Blinken meets Wang Yi in Munich/);
    assert.ok(existsSync(join(folder, 'eleventy/_site/said-and-done/said-and-done.js')));
    assert.equal(read('eleventy/.gitignore'), 'node_modules/\n_site/\n');
  });

  it('runs as the README says, from the files of both packages, which the Vite app that it makes takes as well', () => {
    const [line] = /^npx .*create-said-and-done vite my-app$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'));
    const empty = join(folder, 'with files');
    mkdirSync(empty);
    for (const file of [ours, theirs]) copyFileSync(file, join(empty, basename(file)));
    runWell(empty, 'bash', '-euc', `npm_config_yes=true npm_config_prefer_offline=true ${line}`);
    install(join(folder, viteApp));
  });

  it('makes a Vite app that builds, with the story beside it', () => {
    runWell(join(folder, viteApp), 'npm', 'run', 'build');
    assert.deepEqual(JSON.parse(read(viteApp, 'dist/story.json')), JSON.parse(read(viteApp, 'public/story.json')));
    const [, script] = /src="\/(assets\/[^"]+\.js)"/.exec(read(viteApp, 'dist/index.html'));
    assert.match(read(viteApp, 'dist', script), /news-explainer/);
    const [, styles] = /href="\/(assets\/[^"]+\.css)"/.exec(read(viteApp, 'dist/index.html'));
    assert.match(read(viteApp, 'dist', styles), /news-explainer/);
    assert.equal(read(viteApp, '.gitignore'), 'node_modules/\ndist/\n');
  });

  it('makes projects from the repository, too, that take the package from there', () => {
    for (const kind of ['page', 'vite']) {
      const made = join(folder, `here-${kind}`);
      runWell(folder, process.execPath, join(root, 'integrations/create/create.mjs'), kind, made);
      if (kind === 'page') assert.ok(existsSync(join(made, 'said-and-done/said-and-done.js')));
      else
        assert.equal(
          resolve(made, JSON.parse(read(`here-${kind}/package.json`)).dependencies['said-and-done'].slice(5)),
          resolve(root),
        );
    }
  });

  it('copies no maps', () => {
    const names = readdirSync(join(folder, 'here-page/said-and-done'), { recursive: true });
    assert.deepEqual(
      names.filter((name) => name.endsWith('.map')),
      [],
    );
    assert.ok(names.length > 20);
  });

  it('makes pages that are light or dark, as their reader’s device is', () => {
    for (const page of ['page/index.html', 'eleventy/_site/index.html', `${viteApp}/dist/index.html`])
      assert.match(read(page), /<meta name="color-scheme" content="light dark" ?\/?>/, page);
  });

  it('leaves a folder alone that holds something', () => {
    const { status, stderr } = create('vite', 'page');
    assert.equal(status, 1);
    assert.match(stderr, /“page” is not empty; nothing was written/);
    assert.ok(!existsSync(join(folder, 'page/main.js')));
  });

  it('names the kinds that there are', () => {
    for (const args of [[], ['gatsby', 'x'], ['page']]) {
      const { status, stderr } = create(...args);
      assert.equal(status, 1);
      for (const kind of ['page', 'eleventy', 'vite']) assert.match(stderr, new RegExp(`^ {2}${kind}`, 'm'));
    }
    assert.equal(create('--help').status, 0);
  });
});

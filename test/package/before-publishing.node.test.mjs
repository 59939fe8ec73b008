/** What checks stories before they are published: the action, the hook, and the schema for editors, with the package as it is packed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { catalogueEntry } from '../../scripts/release/schema-entry.mjs';
import { root } from '../../scripts/setup.mjs';
import { packOurs } from '../../scripts/test/packed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'before-publishing-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const good = readFileSync('integrations/create/templates/story.json', 'utf8');
const bad = good.replace('"date": "2023-02-18"', '"date": "2023-02-30"');

const run = (command, args, options = {}) => spawnSync(command, args, { cwd: folder, encoding: 'utf8', ...options });
const write = (path, text) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

let tarball;
before(() => {
  const packed = packOurs();
  tarball = join(folder, basename(packed));
  copyFileSync(packed, tarball);
});

describe('the action', () => {
  const action = readFileSync('integrations/github-action/action.yml', 'utf8');
  const check = (files, options = '', { name = tarball, ...more } = {}) =>
    run('bash', [join(root, 'integrations/github-action/check.sh')], {
      env: { ...process.env, FILES: files, OPTIONS: options, PACKAGE: name, ...more },
    });

  /** A folder with an npx that only says what it is asked. */
  const askedNpx = () => {
    write('asked/npx', '#!/bin/sh\necho "asked: $*"\n');
    chmodSync(join(folder, 'asked/npx'), 0o755);
    return `${join(folder, 'asked')}:${process.env.PATH}`;
  };

  it('passes each of its inputs to the script', () => {
    const script = readFileSync('integrations/github-action/check.sh', 'utf8');
    for (const [, name] of action.matchAll(/^ {2}(\w+):\n {4}description/gm)) {
      assert.match(action, new RegExp(`${name.toUpperCase()}: \\$\\{\\{ inputs\\.${name} \\}\\}`));
      assert.match(script, new RegExp(`\\$\\{?${name.toUpperCase()}`));
    }
  });

  it('is content with documents that are right, in folders too', () => {
    write('stories/a.json', good);
    write('stories/deep/b.json', good);
    const { status, stdout, stderr } = check('stories/**/*.json', '--strict');
    assert.equal(status, 0, stdout + stderr);
  });

  it('fails where one should be mended, and says where', () => {
    write('wrong/a.json', bad);
    const { status, stdout, stderr } = check('wrong/*.json');
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /2023-02-30/);
  });

  it('reads a document whose name begins like an option', () => {
    write('-strict.json', bad);
    const { status, stdout, stderr } = check('*strict.json');
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /-strict\.json:\d+:\d+: error[\s\S]*2023-02-30/);
  });

  it('takes the file of the package by a path from the folder in which it runs, and one version by its numbers', () => {
    write('stories/a.json', good);
    const PATH = askedNpx();
    const file = `./${tarball.slice(folder.length + 1)}`;
    for (const [name, asked] of [
      [file, tarball],
      ['said-and-done@0.1.0', 'said-and-done@0.1.0'],
      ['said-and-done@1.20.3-rc.1', 'said-and-done@1.20.3-rc.1'],
      ['@desk/said-and-done@0.1.0', '@desk/said-and-done@0.1.0'],
    ]) {
      const { stdout, stderr } = check('stories/a.json', '', { name, PATH });
      assert.equal(stdout, `asked: --yes --package ${asked} -- said-and-done check -- stories/a.json\n`, stderr);
    }
  });

  it('runs nothing where the package has no file and no version', () => {
    write('package.json.tgz/keep', 'A folder, no file.');
    const PATH = askedNpx();
    for (const name of [
      '',
      'said-and-done',
      'said-and-done@latest',
      'said-and-done@^0.1.0',
      'said-and-done@0.1',
      'said-and-done@0.1.x',
      'said-and-done@0.1.0 other',
      'other@0.1.0',
      './missing-0.1.0.tgz',
      'package.json.tgz',
      'https://example.org/said-and-done.tgz',
      'github:example/said-and-done',
    ]) {
      const { status, stdout, stderr } = check('stories/a.json', '', { name, PATH });
      assert.equal(status, 1, name);
      assert.equal(stdout, '', name);
      assert.match(stderr, /^“package” is “.*”\. Name the file of the package/, name);
    }
  });

  it('asks whoever uses it for the package, and its example names a file', () => {
    assert.match(action, /^ {2}package:\n {4}description: .+\n {4}required: true\n(?! {4}default)/m);
    const readme = readFileSync('integrations/github-action/README.md', 'utf8');
    assert.match(readme, /^ {10}package: \.\/said-and-done-[\d.]+\.tgz$/m);
  });

  it('fails where no file matches', () => {
    const { status, stderr } = check('nowhere/*.json');
    assert.notEqual(status, 0);
    assert.match(stderr, /No file matches/);
  });
});

describe('the hook', () => {
  const git = (...args) => run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: house });
  const house = join(folder, 'house');

  before(() => {
    mkdirSync(join(house, 'stories'), { recursive: true });
    writeFileSync(join(house, 'package.json'), '{ "private": true }');
    const { status, stderr } = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], {
      cwd: house,
    });
    assert.equal(status, 0, stderr);
    git('init', '--quiet');
    cpSync('integrations/github-action/pre-commit', join(house, '.git/hooks/pre-commit'));
    chmodSync(join(house, '.git/hooks/pre-commit'), 0o755);
  });

  const commit = (text, name = 'stories/munich.json') => {
    writeFileSync(join(house, name), text);
    git('add', name);
    return git('commit', '--message', 'A story');
  };

  it('lets right documents through', () => {
    const { status, stdout, stderr } = commit(good);
    assert.equal(status, 0, stdout + stderr);
  });

  it('holds back what should be mended, and says where', () => {
    const { status, stdout, stderr } = commit(bad);
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /stories\/munich\.json[\s\S]*2023-02-30/);
  });

  it('reads what is staged, not what lies in the folder', () => {
    commit(bad);
    writeFileSync(join(house, 'stories/munich.json'), good);
    assert.notEqual(git('commit', '--message', 'A story').status, 0);
  });

  it('says what to do where the package is not installed', () => {
    git('reset', '--quiet');
    renameSync(join(house, 'node_modules'), join(house, 'elsewhere'));
    const { status, stderr } = commit(good, 'stories/second.json');
    renameSync(join(house, 'elsewhere'), join(house, 'node_modules'));
    assert.notEqual(status, 0);
    assert.match(stderr, /said-and-done is not in node_modules\. Install it/);
  });

  it('checks documents of a folder whose name begins like an option', () => {
    git('reset', '--quiet');
    mkdirSync(join(house, '-x'));
    writeFileSync(join(house, '-x/munich.json'), bad);
    git('add', '--', '-x/munich.json');
    const args = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--message', 'A story'];
    const { status, stdout, stderr } = run('git', args, { cwd: house, env: { ...process.env, STORIES: '-x' } });
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /-x\/munich\.json[\s\S]*2023-02-30/);
  });

  it('lets commits through that have no document', () => {
    git('reset', '--quiet');
    assert.equal(commit('Notes', 'notes.txt').status, 0);
  });
});

describe('the entry for the catalogue of schemas', () => {
  const own = JSON.parse(readFileSync('integrations/schema-catalogue/entry.json', 'utf8'));

  it('has no address while the project has none', () => {
    assert.equal(catalogueEntry(own, '').url, undefined);
    const { repository } = JSON.parse(readFileSync('package.json', 'utf8')).config;
    const { status, stdout, stderr } = run('npm', ['run', '--silent', 'schema-entry'], { cwd: root });
    assert.deepEqual(
      status === 0 ? JSON.parse(stdout) : stderr.includes('config.repository'),
      repository ? catalogueEntry(own, repository) : true,
    );
  });

  it('has what the catalogue asks for once the project has an address, and names files of ours', () => {
    const entry = catalogueEntry(own, 'https://example.org/news/said-and-done');
    assert.equal(entry.url, 'https://example.org/news/said-and-done/releases/latest/download/schema.json');
    const validate = new Ajv({ strict: false }).compile({
      type: 'object',
      required: ['name', 'description', 'url', 'fileMatch'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1 },
        // The catalogue wants no full stop and no word “schema” in it.
        description: { type: 'string', not: { pattern: '([Ss]chema|\\.$)' } },
        url: { type: 'string', pattern: '^https://.*/schema\\.json$' },
        fileMatch: { type: 'array', minItems: 1, items: { type: 'string', pattern: '^[^\\\\]+\\.json$' } },
      },
    });
    assert.ok(validate(entry), JSON.stringify(validate.errors));
  });
});

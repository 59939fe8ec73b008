/**
 * Anybody may register a name that nobody has taken. So no text tells people, and no script tells a machine, to fetch what a registry
 * has under our names: commands name a file, or one version.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const OURS = /^(?:npm:)?(?:create-)?said-and-done(?:$|@)/;
const EXACT = /@\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Programs that fetch packages, and after which word the package comes. */
const FETCH = String.raw`\b(?:npx|bunx|pnpx|yarn (?:dlx|create|add)|(?:npm|pnpm|bun) (?:exec|x|dlx|create|init|innit|install|i|add|update))\b`;
/** To the end of the command: of its line, of a code span, of a string, or where the next command begins. */
const COMMAND = new RegExp(String.raw`(${FETCH})((?:\\\n|"[^"\n]*"|[^\n\`;|&<>”'"])*)`, 'g');

const isCreating = (program) => / (?:create|init|innit)$/.test(program);
const isInstalling = (program) => / (?:install|i|add|update)$/.test(program);

/** The words of a command without quotation marks. */
const wordsOf = (text) =>
  [...text.replaceAll('\\\n', ' ').matchAll(/(?:"[^"]*"|\S)+/g)].map(([word]) => word.replaceAll('"', ''));

/** What a command fetches: each \`--package\`, or else its first word; all words where it installs. */
function packagesOf(program, words) {
  const stated = words.flatMap((word, at) => {
    if (word === '--package' || word === '-p') return [words[at + 1] ?? ''];
    return word.startsWith('--package=') ? [word.slice('--package='.length)] : [];
  });
  if (stated.length > 0) return stated;
  const plain = words.filter((word) => !word.startsWith('-'));
  return isInstalling(program) ? plain : plain.slice(0, 1);
}

const isUnpinned = (program) => (name) => OURS.test(isCreating(program) ? `create-${name}` : name) && !EXACT.test(name);

/** Addresses at which hosts serve what a registry has. */
const HOSTED =
  /(?:unpkg\.com|jsdelivr\.net\/npm|esm\.sh|esm\.run|skypack\.dev|jspm\.io\/npm:|jspm\.dev\/npm:|bundle\.run|npm:)\/?(?:create-)?said-and-done(?!@\d+\.\d+\.\d+)[^\s"'`)]*/g;

/** The commands and addresses in a text that take whatever a registry has under one of our names. */
function findUnpinned(text) {
  const commands = [...text.matchAll(COMMAND)]
    .filter(([, program, rest]) => packagesOf(program, wordsOf(rest)).some(isUnpinned(program)))
    .map(([command]) => command.trim());
  return [...commands, ...[...text.matchAll(HOSTED)].map(([address]) => address)];
}

/** Commands that ask nobody before they fetch. */
const findUnasked = (text) =>
  [...text.matchAll(COMMAND)].filter(([, , rest]) => /\s(?:--yes|-y)\b/.test(rest)).map(([command]) => command.trim());

/** The one script that asks nobody: it refuses whatever is no file and no version. */
const UNASKED = 'integrations/github-action/check.sh';

const TEXT = /\.(?:md|mdx|m?[jt]s|tsx|sh|ya?ml|json|html|njk|php|txt|vue|svelte|astro)$|\/pre-commit$|^\.ci\/run$/;
/** The changelog tells what was. This test has wrong commands in it. */
const LEFT_OUT = /^(?:package-lock\.json|test\/package\/pinned-commands\.node\.test\.mjs)$/;

const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter((path) => TEXT.test(path) && !LEFT_OUT.test(path) && existsSync(path));

const findIn = (find) => files.flatMap((path) => find(readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`));

describe('a command that fetches what a registry has under our name is found', () => {
  for (const command of [
    'npx said-and-done check story.json',
    'npx --yes said-and-done check story.json',
    'npx -y said-and-done@latest check story.json',
    'npx said-and-done@^0.1.0 check story.json',
    'npx said-and-done@0.1 check story.json',
    'npx --package said-and-done -- said-and-done check',
    'npx --package=said-and-done said-and-done check',
    'npx -p "said-and-done" said-and-done check',
    'npx --package "$PWD/said-and-done-0.1.0.tgz" --package create-said-and-done create-said-and-done vite my-app',
    'npm exec said-and-done -- check story.json',
    'npm x -- said-and-done check story.json',
    'npm create said-and-done vite my-app',
    'npm init said-and-done@latest vite my-app',
    'npm install said-and-done',
    'npm i --save-dev vite said-and-done',
    'npm install \\\n  said-and-done',
    'pnpm add said-and-done',
    'pnpm dlx said-and-done check',
    'yarn dlx said-and-done check',
    'yarn create said-and-done',
    'bunx said-and-done check',
    'cd site && npx said-and-done check',
    'https://unpkg.com/said-and-done',
    'https://unpkg.com/said-and-done/dist/cdn/said-and-done.js',
    'https://cdn.jsdelivr.net/npm/said-and-done@0/dist/cdn/said-and-done.js',
    'https://esm.sh/said-and-done@latest',
    "import 'npm:said-and-done';",
  ]) {
    it(command, () => assert.equal(findUnpinned(`Run \`${command}\` now.`).length, 1));
    it(`${command} (alone in a line)`, () => assert.equal(findUnpinned(`\n${command}\n`).length, 1));
  }

  for (const command of [
    'npx --package "$PWD/said-and-done-0.1.0.tgz" -- said-and-done check story.json',
    'npx --package said-and-done@0.1.0 -- said-and-done check story.json',
    'npx said-and-done@0.1.0 check story.json',
    'npm create said-and-done@0.1.0 vite my-app',
    'npm install ../said-and-done-0.1.0.tgz',
    'npm install @11ty/eleventy ../said-and-done/said-and-done-0.1.0.tgz',
    'npm install',
    'npx serve said-and-done',
    'said-and-done check story.json',
    'node_modules/.bin/said-and-done check story.json',
    'https://unpkg.com/said-and-done@0.1.0/dist/cdn/said-and-done.js',
  ])
    it(`and not: ${command}`, () => assert.deepEqual(findUnpinned(`\n${command}\nOr \`${command}\`.`), []));
});

describe('no text and no script', () => {
  it('is left unread: README, guides, integrations, templates, sources and workflows are among them', () => {
    for (const path of [
      'README.md',
      'docs/command-line.md',
      'integrations/create/create.mjs',
      'integrations/create/templates/vite/package.json',
      'integrations/github-action/action.yml',
      'integrations/github-action/pre-commit',
      'integrations/github-action/check.sh',
      'src/controllers/document/load-failure.ts',
    ])
      assert.ok(files.includes(path), path);
  });

  it('fetches what a registry has under our names', () => assert.deepEqual(findIn(findUnpinned), []));

  it('fetches without a question, but the one that takes no other than a file or a version', () =>
    assert.deepEqual(
      findIn(findUnasked).filter((found) => !found.startsWith(`${UNASKED}: `)),
      [],
    ));
});

describe('a description of a package names ours', () => {
  const descriptions = files.filter((path) => /(?:^|\/)package\.json$/.test(path));

  it('by a file or one version', () => {
    const unpinned = descriptions.flatMap((path) => {
      const { dependencies, devDependencies, peerDependencies } = JSON.parse(readFileSync(path, 'utf8'));
      return Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies })
        .filter(([name]) => OURS.test(name))
        .filter(([, wanted]) => !/^(?:file:.+|\d+\.\d+\.\d+)$/.test(wanted))
        .map(([name, wanted]) => `${path}: ${name} ${wanted}`);
    });
    assert.deepEqual(unpinned, []);
  });
});

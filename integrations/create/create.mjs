#!/usr/bin/env node
/** `create-said-and-done KIND FOLDER` makes a page, an Eleventy site or a Vite app with a first story. */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('./templates/', import.meta.url));

/** Where each kind has its story, what to do next, and the folder that it builds. */
const KINDS = {
  page: { story: 'story.json', next: ['npx serve'], needsFiles: true, what: 'a page that needs no tools' },
  eleventy: {
    story: 'stories/story.json',
    next: ['npm install', 'npm start'],
    builds: '_site',
    what: 'a site made by Eleventy',
  },
  vite: {
    story: 'public/story.json',
    next: ['npm install', 'npm run dev'],
    builds: 'dist',
    what: 'an app made by Vite',
  },
};

const USAGE = `Usage: create-said-and-done KIND FOLDER

${Object.entries(KINDS)
  .map(([kind, { what }]) => `  ${kind.padEnd(10)}${what}`)
  .join('\n')}`;

const [kind, folder] = process.argv.slice(2);
if (kind === '--help' || kind === '-h') {
  console.log(USAGE);
  process.exit(0);
}
if (!Object.hasOwn(KINDS, kind ?? '')) fail(kind === undefined ? USAGE : `There is no kind “${kind}”.\n\n${USAGE}`);
if (!folder) fail(`Name a folder.\n\n${USAGE}`);
if (existsSync(folder) && readdirSync(folder).length > 0)
  fail(`The folder “${folder}” is not empty; nothing was written.`);

const { story, next, needsFiles, builds } = KINDS[kind];
const files = needsFiles && filesForBrowsers();
cpSync(join(templates, kind), folder, { recursive: true });
cpSync(join(templates, 'story.json'), join(folder, story), { recursive: true });
if (files) cpSync(files, join(folder, 'said-and-done'), { recursive: true, filter: (path) => !path.endsWith('.map') });
// npm would publish a file of this name under another one.
if (builds) writeFileSync(join(folder, '.gitignore'), `node_modules/\n${builds}/\n`);
namePackage();

console.log(`The story is ${join(folder, story)}. Next:\n`);
for (const command of [`cd ${folder}`, ...next]) console.log(`  ${command}`);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The repository that this command stands in, where it is not installed as a package; else undefined. */
function checkout() {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'said-and-done' ? folder : undefined;
}

/** The package's folder of files that browsers load. */
function filesForBrowsers() {
  const found = checkout() ?? dirname(fileURLToPath(import.meta.resolve('said-and-done/package.json')));
  const scripts = join(found, 'dist/cdn');
  if (!existsSync(scripts)) fail('There are no files for browsers yet. Make them: npm run build');
  return scripts;
}

/** The file from which npm has installed the package beside this command; undefined where it is from a registry. */
function tarball() {
  const installed = fileURLToPath(new URL('..', import.meta.url));
  const lock = join(installed, '.package-lock.json');
  const { packages = {} } = existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')) : {};
  const { resolved = '' } = packages['node_modules/said-and-done'] ?? {};
  return resolved.startsWith('file:') ? resolve(installed, '..', resolved.slice('file:'.length)) : undefined;
}

/** A project takes the package from where this command has it: from the repository or from a file, while it is in no registry. */
function namePackage() {
  const [from, file] = [checkout() ?? tarball(), join(folder, 'package.json')];
  if (!from || !existsSync(file)) return;
  const description = JSON.parse(readFileSync(file, 'utf8'));
  description.dependencies['said-and-done'] = `file:${relative(resolve(folder), from).replaceAll('\\', '/')}`;
  writeFileSync(file, `${JSON.stringify(description, null, 2)}\n`);
}

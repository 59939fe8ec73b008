#!/usr/bin/env node
/** `npm create said-and-done KIND FOLDER` makes a page, an Eleventy site or a Vite app with a first story. */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('./templates/', import.meta.url));

/** Where each kind has its story, and what to do next. */
const KINDS = {
  page: { story: 'story.json', next: ['npx serve'], needsFiles: true, what: 'a page that needs no tools' },
  eleventy: { story: 'stories/story.json', next: ['npm install', 'npm start'], what: 'a site made by Eleventy' },
  vite: { story: 'public/story.json', next: ['npm install', 'npm run dev'], what: 'an app made by Vite' },
};

const USAGE = `Usage: npm create said-and-done KIND FOLDER

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

const { story, next, needsFiles } = KINDS[kind];
cpSync(join(templates, kind), folder, { recursive: true });
cpSync(join(templates, 'story.json'), join(folder, story), { recursive: true });
if (needsFiles) cpSync(filesForBrowsers(), join(folder, 'said-and-done'), { recursive: true });

console.log(`The story is ${join(folder, story)}. Next:\n`);
for (const command of [`cd ${folder}`, ...next]) console.log(`  ${command}`);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The package's folder of files that browsers load. */
function filesForBrowsers() {
  return join(dirname(fileURLToPath(import.meta.resolve('said-and-done/package.json'))), 'dist/cdn');
}

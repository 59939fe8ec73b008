import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

const isStaticImport = ({ type, source }) => /^(Import|Export)/.test(type) && source?.value.startsWith('.');

/** An entry and all that it loads before it runs; what import() loads later does not count. */
function firstLoad(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const imported = parseAst(readFileSync(file, 'utf8')).body.filter(isStaticImport);
  return [file, ...imported.flatMap(({ source }) => firstLoad(join(dirname(file), source.value), seen))];
}

/** What a chart loads beside the first load. */
function chart(entry) {
  const known = new Set();
  firstLoad(entry, known);
  return firstLoad(chunkOf('chart'), known);
}

/** What gestures load after the first paint: the code of a reader's acts, and the gestures themselves with d3's part in them. */
function gestures(entry) {
  const known = new Set();
  firstLoad(entry, known);
  return ['interaction', 'gestures'].flatMap((feature) => firstLoad(chunkOf(feature), known));
}

function chunkOf(feature) {
  const folder = 'dist/cdn/event-timeline';
  const name = readdirSync(folder).find((each) => each.startsWith(`${feature}-`) && each.endsWith('.js'));
  if (!name) throw new Error(`There is no chunk ${feature} in ${folder}.`);
  return `${folder}/${name}`;
}

/** An entry of the package in one minified file, as a bundler makes it. Parsers of dates, and languages with files of their own, are loaded later. */
function bundled(entry) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'said-and-done-')), 'bundle.js');
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['chrono-node/*', '../cdn/packages/*'],
  });
  return outfile;
}

/** The rules, and the words of a language, with what both load. */
function proposalsIn(language) {
  const folder = 'dist/cdn/packages';
  const seen = new Set();
  return ['propose-by-rules', language].flatMap((name) =>
    firstLoad(`${folder}/${readdirSync(folder).find((each) => each.startsWith(`${name}-`))}`, seen),
  );
}

// A tenth above what was reached, so that nothing grows much unseen.
export default [
  { name: 'event-timeline, first load', path: firstLoad('dist/cdn/event-timeline.js'), limit: '46.6 kB', gzip: true },
  { name: 'event-timeline, chart', path: chart('dist/cdn/event-timeline.js'), limit: '19.5 kB', gzip: true },
  { name: 'event-timeline, gestures', path: gestures('dist/cdn/event-timeline.js'), limit: '13.9 kB', gzip: true },
  { name: 'all elements, first load', path: firstLoad('dist/cdn/said-and-done.js'), limit: '74.7 kB', gzip: true },
  { name: 'the desk, first load', path: firstLoad('dist/cdn/explainer-editor.js'), limit: '68.2 kB', gzip: true },
  {
    name: 'proposals from an article in English',
    path: [bundled('dist/propose/index.js'), ...proposalsIn('english')],
    limit: '31.6 kB',
    gzip: true,
  },
  { name: 'classic script', path: 'dist/cdn/said-and-done.iife.js', limit: '83.9 kB', gzip: true },
  { name: 'single file, a module', path: 'dist/cdn/said-and-done.single.js', limit: '165 kB', gzip: true },
  { name: 'single file, classic', path: 'dist/cdn/said-and-done.single.iife.js', limit: '165 kB', gzip: true },
  {
    name: 'page for frames, beside the classic script',
    path: 'dist/embed/{index.html,embed.css,embed.js}',
    limit: '3.3 kB',
    gzip: true,
  },
  {
    name: 'stylesheet that keeps room',
    path: 'dist/cdn/said-and-done.room.css',
    limit: '1.1 kB',
    brotli: false,
    gzip: false,
  },
  { name: 'script of pages with frames', path: 'dist/embed/resize.js', limit: '1.1 kB', gzip: true },
];

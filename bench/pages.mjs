/** Bundles each subject alone, and writes one folder of files for each: its page, its library, the events. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { run, root } from '../scripts/setup.mjs';
import { makeEvents } from './events.mjs';
import { subjects } from './rivals/index.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const site = `${root}/.cache/bench`;
const cdn = `${root}/dist/cdn`;

/** Fonts and pictures stay files, so that bytes are those of scripts and styles. */
const files = Object.fromEntries(
  ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif', '.jpg'].map((type) => [type, 'file']),
);

/** Installs the rivals where they are missing, and builds the package where it was not built. */
export function prepare(names) {
  const wantsRivals = names.some((name) => subjects[name].entry);
  if (wantsRivals && !existsSync(`${here}/node_modules/.package-lock.json`))
    must(run('npm', ['ci', '--prefix', 'bench', '--loglevel=error']), 'The rivals could not be installed.');
  if (names.includes('ours') && !existsSync(`${cdn}/event-timeline.js`))
    must(run('npm', ['run', 'build']), 'The package could not be built.');
}

function must(succeeded, sentence) {
  if (!succeeded) throw new Error(sentence);
}

/** Writes the pages of the named subjects with events in all the sizes. */
export async function writePages(names, sizes) {
  rmSync(site, { recursive: true, force: true });
  const events = new Map(sizes.map((size) => [size, makeEvents(size)]));
  for (const name of names) {
    mkdirSync(`${site}/${name}`, { recursive: true });
    writeFileSync(`${site}/${name}/index.html`, pageOf(subjects[name]));
    for (const [size, list] of events)
      writeFileSync(`${site}/${name}/events-${size}.json`, JSON.stringify(subjects[name].data(list)));
    await writeLibrary(name);
    await writeDriver(name);
  }
}

/** Writes the two pages on which filters are measured. */
export async function writeFilterPages() {
  const bundle = { bundle: true, format: 'esm', target: 'es2022', logLevel: 'error' };
  for (const [name, body] of Object.entries(filterPages)) {
    mkdirSync(`${site}/${name}`, { recursive: true });
    writeFileSync(`${site}/${name}/index.html`, body);
    await build({ ...bundle, entryPoints: [`${here}/page/filters.mjs`], outfile: `${site}/${name}/driver.js` });
  }
  cpSync(cdn, `${site}/statements/cdn`, { recursive: true, filter: (path) => !/\.(map|txt)$/.test(path) });
  const entryPoints = [`${root}/stories/documents/many-statements.ts`];
  await build({ ...bundle, entryPoints, outfile: `${site}/statements/documents.js` });
}

async function writeLibrary(name) {
  const { kind, entry, css } = subjects[name];
  const folder = `${site}/${name}`;
  if (kind === 'ours') {
    cpSync(cdn, folder, {
      recursive: true,
      filter: (path) => !/\.(map|txt)$|iife|said-and-done\.(js|css)$/.test(path),
    });
    writeFileSync(`${folder}/library.js`, `import './event-timeline.js';`);
  }
  const bundle = { bundle: true, minify: true, write: true, logLevel: 'error', loader: files, legalComments: 'none' };
  const production = { define: { 'process.env.NODE_ENV': '"production"' }, target: 'es2022', platform: 'browser' };
  const virtual = (contents, loader) => ({
    stdin: { contents, loader, resolveDir: here, sourcefile: `${name}.${loader}` },
  });
  if (entry)
    await build({ ...bundle, ...production, ...virtual(entry, 'js'), format: 'esm', outfile: `${folder}/library.js` });
  if (css) await build({ ...bundle, ...virtual(`@import '${css}';`, 'css'), outfile: `${folder}/library.css` });
}

/** What drives the page is in a file of its own, and counted nowhere. */
function writeDriver(name) {
  return build({
    entryPoints: [`${here}/page/driver.mjs`],
    alias: { subject: `${here}/rivals/${name}.mjs` },
    external: ['./library.js'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outfile: `${site}/${name}/driver.js`,
    logLevel: 'error',
  });
}

/** The same page for all: a heading, and the box that the library fills. The events are on their way as soon as it is read. */
const pageOf = ({ kind, entry, css }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Timeline</title>
<style>body { margin: 16px; font: 16px/1.5 sans-serif; }</style>
<script>const events = fetch('events-' + new URLSearchParams(location.search).get('count') + '.json');</script>
${css ? '<link rel="stylesheet" href="library.css">' : ''}
${entry || kind === 'ours' ? '<link rel="modulepreload" href="library.js">' : ''}
${kind === 'ours' ? '<link rel="modulepreload" href="event-timeline.js">' : ''}
<h1>Twenty years</h1>
<div id="host"></div>
<script type="module" src="driver.js"></script>
</html>
`;

const filterHead = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Statements</title>
<style>body { margin: 16px; font: 16px/1.5 sans-serif; }</style>`;

const filterPages = {
  statements: `${filterHead}
<who-said-what></who-said-what>
<script type="module">
  import './cdn/said-and-done.js';
  import { manyStatements } from './documents.js';
  document.querySelector('who-said-what').data = manyStatements();
</script>
<script type="module" src="driver.js"></script>
`,
  fields: `${filterHead}
<p><input type="search"> ${'<select><option>0<option>1<option>2<option>3</select> '.repeat(2)}</p>
<p class="find-result"></p>
<script type="module" src="driver.js"></script>
`,
};

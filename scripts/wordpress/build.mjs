/**
 * `npm run build:wordpress`: the plugin as `said-and-done.zip`, with all that it loads inside. It builds dist/ first, but with `--built`,
 * which takes dist/ as it is.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { root, setUp } from '../setup.mjs';
import { potOf } from './pot.mjs';
import { isMain } from '../is-main.mjs';

const plugin = join(root, 'integrations/wordpress');
const cdn = join(root, 'dist/cdn');
export const zipPath = join(plugin, 'said-and-done.zip');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const copy = (path, from, to) => ({
  name: `${to}${path.slice(from.length + 1)}`.replaceAll('\\', '/'),
  bytes: readFileSync(path),
});

/** Files in the plugin's own folder that servers need. */
const ownFiles = () =>
  ['said-and-done.php', 'readme.txt', 'includes', 'block']
    .map((name) => join(plugin, name))
    .flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesIn(path)))
    .map((path) => copy(path, plugin, ''));

const SCRIPTS = 'assets/scripts/';

const CHUNKS = ['chunks/said-and-done', 'chunks/explainer-editor'];

/** Readers' elements and the desk, with what they load when needed, and the stylesheet that keeps room. */
export const pluginScripts = () => [
  copy(join(cdn, 'said-and-done.room.css'), cdn, 'assets/'),
  ...['said-and-done.js', 'explainer-editor.js', 'said-and-done.iife.js', 'licenses.txt', ...CHUNKS]
    .map((name) => join(cdn, name))
    .flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesIn(path)))
    .map((path) => copy(path, cdn, SCRIPTS)),
];

/**
 * Puts the version and a hash of all scripts and styles into their addresses, so that browsers load each of them anew once one is new.
 * Modules import each other by plain addresses, where no `?ver=` can stand: their folder has another name.
 */
export function stampAssets(files, version) {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) if (/\.(?:js|css)$/.test(name)) hash.update(`${name}\n`).update(bytes);
  const stamp = `${version}-${hash.digest('hex').slice(0, 12)}`;
  return files.map(({ name, bytes }) => {
    if (name.startsWith(SCRIPTS)) return { name: name.replace(SCRIPTS, `assets/scripts-${stamp}/`), bytes };
    if (name !== 'said-and-done.php') return { name, bytes };
    const source = bytes.toString('utf8');
    const stamped = source.replace(/^const ASSETS = VERSION;$/m, `const ASSETS = '${stamp}';`);
    if (stamped === source) throw new Error('said-and-done.php has no line for the addresses of assets.');
    return { name, bytes: Buffer.from(stamped) };
  });
}

/** Scripts of the dashboard, and in chunks what they share or load later. PHP takes archives of 2 MB unless a server says otherwise. */
async function dashboardScripts() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: ['edit-screen', 'make-forms'].map((name) => join(plugin, `src/${name}.ts`)),
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    write: false,
    outdir: join(plugin, 'assets'),
    chunkNames: 'dashboard/[name]-[hash]',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles.map(({ path, contents }) => ({
    name: path.slice(plugin.length + 1).replaceAll('\\', '/'),
    bytes: Buffer.from(contents),
  }));
}

function template(files, version) {
  const sources = files
    .filter(({ name }) => /\.(php|js|json)$/.test(name))
    .map(({ name, bytes }) => ({ name, source: bytes.toString('utf8') }));
  return { name: 'languages/said-and-done.pot', bytes: Buffer.from(potOf(sources, version)) };
}

/** Plugin and package are one release. */
function checkVersions(files, version) {
  const head = files.find(({ name }) => name === 'said-and-done.php').bytes.toString('utf8');
  const readme = files.find(({ name }) => name === 'readme.txt').bytes.toString('utf8');
  const stated = [
    /^ \* Version: +(.+)$/m.exec(head),
    /^const VERSION = '(.+)';$/m.exec(head),
    /^Stable tag: (.+)$/m.exec(readme),
  ];
  if (stated.every((found) => found?.[1] === version)) return;
  throw new Error(`said-and-done.php and readme.txt have to state version ${version}, as package.json does.`);
}

/** Files are readable by all, for archives that are unpacked on a server as they are. */
const UNIX = 3;
const READABLE = 0o100644 * 0x10000;

function zip(files) {
  const packed = files.map(({ name, bytes }) => [`said-and-done/${name}`, [bytes, { os: UNIX, attrs: READABLE }]]);
  return zipSync(Object.fromEntries(packed), { level: 9 });
}

/** Writes the archive, out of dist/ as it is. */
export async function buildWordPress() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = ownFiles();
  checkVersions(own, version);
  const files = [
    ...own,
    ...pluginScripts(),
    ...(await dashboardScripts()),
    copy(join(plugin, 'src/edit-screen.css'), join(plugin, 'src'), 'assets/'),
    copy(join(root, 'LICENSE'), root.replace(/[\\/]$/, ''), ''),
    template(own, version),
  ];
  const stamped = stampAssets(files, version);
  writeFileSync(zipPath, zip(stamped));
}

if (isMain(import.meta)) {
  setUp();
  const { build } = await import('../build/build.mjs');
  if (!process.argv.includes('--built') && !(await build())) process.exit(1);
  await buildWordPress();
  console.log(`The plugin is in ${zipPath}`);
}

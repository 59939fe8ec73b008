/**
 * Packages that read other formats, languages, and the rules by which articles are read: each file of their folders becomes one file of
 * dist/cdn/packages. Bundles, entry points for bundlers and the command load the same files, so that the package carries each once.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { isMain } from '../is-main.mjs';
import { LANGUAGES, RULES } from './chunks.mjs';
import { licenseTextOf } from './rollup/licenses.mjs';

const SOURCES = ['src/packages', LANGUAGES, ...RULES];
const FOLDER = 'dist/cdn/packages';

/** Letters of Latin, Greek and Cyrillic, punctuation, currencies, and arrows; and what HTML 4 has. */
const isCommon = (name, characters) =>
  /^(?:[\0-\u045f\u2000-\u20bf\u2100-\u2122\u2190-\u2195\u21d0-\u21d4\u25ca\u2660-\u2666])$/.test(characters) ||
  /^(?:forall|part|exist|empty|nabla|isin|notin|ni|prod|sum|minus|lowast|radic|prop|infin|ang|and|or|cap|cup|int|there4|sim|cong|asymp|ne|equiv|le|ge)$/.test(
    name,
  );

/**
 * HTML has 2,231 names of characters, which are more than its reader is: bundles have those that texts have. The reader's own
 * copy of them goes, for ours decodes in its place.
 */
const fewerWords = {
  name: 'fewer-words',
  setup({ onLoad }) {
    onLoad({ filter: /entities[\\/]dist[\\/]esm[\\/]generated[\\/]decode-data-\w+\.js$/ }, ({ path }) => ({
      contents: `export const ${path.includes('xml') ? 'xml' : 'html'}DecodeTree = 0;`,
    }));
    onLoad({ filter: /entities[\\/]dist[\\/]esm[\\/]decode\.js$/ }, () => ({
      contents:
        'export const DecodingMode = { Legacy: 0, Attribute: 2 }, htmlDecodeTree = 0; export class EntityDecoder {}',
    }));
    // Nobody is told of faults in HTML, and nothing builds a tree of it.
    onLoad({ filter: /parse5[\\/]dist[\\/]common[\\/]error-codes\.js$/ }, () => ({
      contents: 'export const ERR = {};',
    }));
    onLoad({ filter: /parse5[\\/]dist[\\/]index\.js$/ }, () => ({
      contents: "export { Tokenizer, TokenizerMode } from './tokenizer/index.js';",
    }));
    // Bytes are at hand here: nothing is read from disks.
    onLoad({ filter: /chardet[\\/]lib[\\/]fs[\\/]node\.js$/ }, () => ({ contents: 'export default () => undefined;' }));
    // Front matter is read as texts alone, and nothing writes YAML.
    onLoad({ filter: /yaml[\\/]browser[\\/]dist[\\/]schema[\\/]tags\.js$/ }, () => ({
      contents: `import { map } from './common/map.js';
import { seq } from './common/seq.js';
import { string } from './common/string.js';
export const coreKnownTags = {};
export const getTags = () => [map, seq, string];`,
    }));
    onLoad({ filter: /yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]stringify\w*\.js$/ }, ({ path }) => ({
      contents: Array.from(readFileSync(path, 'utf8').matchAll(/^export \{ (.*) \};$/gm), ([, names]) =>
        names
          .split(', ')
          .map((name) => `export const ${name} = () => '';`)
          .join('\n'),
      ).join('\n'),
    }));
    // Windows has a name for each territory; files have the one for the world.
    onLoad({ filter: /windows-iana[\\/]dist[\\/]windows-iana\.esm\.js$/ }, async ({ path }) => {
      const { WINDOWS_TO_IANA_MAP } = await import(path);
      const common = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001');
      return { contents: `export const WINDOWS_TO_IANA_MAP = ${JSON.stringify(common)};` };
    });
    onLoad({ filter: /node_modules[\\/]character-entities[\\/]index\.js$/ }, async ({ path }) => {
      const { characterEntities } = await import(path);
      const common = Object.entries(characterEntities).filter((entry) => isCommon(...entry));
      return { contents: `export const characterEntities = ${JSON.stringify(Object.fromEntries(common))};` };
    });
  },
};

export const packageOptions = {
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // Modules are read as UTF-8 on every page, also by classic scripts that import them.
  charset: 'utf8',
  legalComments: 'none',
  plugins: [fewerWords],
};

/** esbuild lets a file load what it took nothing of. None of these files has an effect, so other bundlers would warn of each. */
const withoutBareImports = (code) => code.replace(/\bimport"\.\/shared-\w+\.js";/g, '');

/** Terser makes of what esbuild has written 6 kB less (gzip). */
const short = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 2, keep_fargs: false, hoist_funs: true, lhs_constants: false },
});

async function shorten(file) {
  const code = await short.renderChunk(readFileSync(file, 'utf8'), { fileName: file }, { format: 'es' });
  writeFileSync(file, withoutBareImports(code));
}

async function buildPackages() {
  rmSync(FOLDER, { recursive: true, force: true });
  const { metafile } = await build({
    ...packageOptions,
    entryPoints: SOURCES.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
    outdir: FOLDER,
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  const rendered = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([id, { bytesInOutput }]) => (bytesInOutput > 0 ? [id] : [])),
  );
  await Promise.all(Object.keys(metafile.outputs).map(shorten));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'licenses.txt'), licenseTextOf(rendered));
}

const builtFile = (name) => {
  const found = readdirSync(FOLDER).find((file) => new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`).test(file));
  if (!found) throw new Error(`There is no package ${name} in ${FOLDER}.`);
  return join(FOLDER, found);
};

/** Begins the id of what Rollup leaves to a file of dist/cdn/packages. */
export const SHARED = 'shared-package:';

/** Rollup: lets whatever imports a package or a language load the file that is built of it. */
export const sharedFiles = {
  name: 'shared-packages',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = relative('.', resolve(dirname(importer), source)).replaceAll('\\', '/');
    const isShared = SOURCES.includes(dirname(file));
    const id = `${SHARED}${basename(file, '.js')}`;
    return isShared ? { id, external: true, moduleSideEffects: false } : null;
  },
  renderChunk(code, { fileName }, { dir }) {
    const folder = dirname(join(dir, fileName));
    const changed = code.replace(/(["'])shared-package:([\w-]+)\1/g, (_, quote, name) => {
      const path = relative(folder, resolve(builtFile(name))).replaceAll('\\', '/');
      return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
    });
    return changed === code ? null : { code: changed, map: null };
  },
};

if (isMain(import.meta)) await buildPackages();

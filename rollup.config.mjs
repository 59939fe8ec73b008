import { existsSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { BUNDLES } from './scripts/build/chunks.mjs';
import { filesBeside } from './scripts/build/rollup/beside.mjs';
import { checkNames, chunksOf, singleFile, everyImportIsNamed } from './scripts/build/rollup/chunks.mjs';
import { firstLoad, PUBLISHED_PARTS } from './scripts/build/rollup/first-load.mjs';
import { classic } from './scripts/build/rollup/classic.mjs';
import { similarTogether } from './scripts/build/rollup/module-order.mjs';
import { minifyTemplates } from './scripts/build/rollup/minify-templates.mjs';
import { nameFolder } from './scripts/build/rollup/name-folder.mjs';
import { REPLACEMENTS } from './scripts/build/replacements.mjs';
import { sharedFiles } from './scripts/build/packages.mjs';
import { licenses } from './scripts/build/rollup/licenses.mjs';
import { ownPolicy } from './scripts/build/rollup/own-policy.mjs';
import { shorten } from './scripts/build/rollup/shorten.mjs';
import { shortExports } from './scripts/build/rollup/short-exports.mjs';
import { shortLit } from './scripts/build/rollup/short-lit.mjs';
import { staticProperties } from './scripts/build/rollup/static-properties.mjs';
import { stripComments } from './scripts/build/rollup/strip-comments.mjs';

checkNames();

const { bin, exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const sourceOf = (file) => file.replace(/^(\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts');

/** The source of each door in the exports map, so that there is one list of doors. */
const doors = Object.values(exports)
  .map((door) => door.default)
  .filter((file) => file?.endsWith('.js'))
  .map(sourceOf)
  .filter((file) => existsSync(file) || console.warn(`There is no ${file} yet: its door is left out.`));

const first = firstLoad(doors);

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** Puts our own short modules in the place of packages' long ones. */
const replacements = {
  name: 'replacements',
  resolveId: (source) => (Object.hasOwn(REPLACEMENTS, source) ? `\0replaced:${source}` : null),
  load: (id) => (id.startsWith('\0replaced:') ? REPLACEMENTS[id.slice('\0replaced:'.length)] : null),
};

/** d3-interpolate makes all its interpolations as it is loaded, those of colours too: none that isn't asked for has an effect. */
const pureInterpolations = {
  name: 'pure-interpolations',
  transform: (code, id) =>
    /d3-interpolate/.test(id) ? code.replace(/^(var \w+ = )(?=\(function)/gm, '$1/* @__PURE__ */ ') : null,
};

/**
 * The command takes these from what is published for bundlers: they load only when they are asked for, and would stand in the package
 * twice. What `check` and `convert` need at once is bundled instead.
 */
const publishedParts = {
  name: 'published-parts',
  async resolveId(source, importer, options) {
    if (!source.startsWith('.')) return null;
    const { id = '' } = (await this.resolve(source, importer, { ...options, skipSelf: true })) ?? {};
    const [, path] = PUBLISHED_PARTS.exec(id) ?? [];
    // The command's files stand in a folder of dist/.
    return path === undefined ? null : { id: `../${path}.js`, external: 'absolute' };
  },
};

/**
 * Lit's renderer for servers stands in `said-and-done/ssr` with its parser of HTML: as a dependency it would bring twelve packages that drawing
 * doesn't need. All else of Lit is left to what is installed, for the renderer and the elements need one and the same Lit.
 */
const OF_LIT_SERVER = /^(?:@lit-labs\/ssr|@parse5\/tools|parse5|entities)(?:\/|$)/;
const isLeftToBundlers = (id) => /^[^./]/.test(id) && !OF_LIT_SERVER.test(id);

/**
 * A server parses templates of ours alone, and never a document. They name no characters of HTML, so its 2,231 names can stay away, and so can
 * the names of faults.
 */
const noNamedCharacters = {
  name: 'no-named-characters',
  load(id) {
    if (/\/entities\/dist\/esm\/generated\/decode-data-\w+\.js$/.test(id))
      return `export const ${id.includes('xml') ? 'xml' : 'html'}DecodeTree = new Uint16Array(1);`;
    return /\/parse5\/dist\/common\/error-codes\.js$/.test(id) ? 'export const ERR = {};' : null;
  },
  transform(code, id) {
    const [name] = (id.includes('/src/elements/') && /(?<=html`[^`]*)&[a-z]+;/i.exec(code)) || [];
    if (name !== undefined) this.error(`${id} has ${name}: write the character.`);
  },
};

/** Fails where a script has a character that a page in another charset reads as something else. */
const asciiAlone = {
  name: 'ascii-alone',
  generateBundle(_, bundle) {
    for (const { fileName, code } of Object.values(bundle))
      if (code && /[^\0-\x7f]/.test(code))
        this.error(`${fileName} has more than ASCII: ${/.{0,40}[^\0-\x7f]/.exec(code)[0]}`);
  },
};

/** For browsers straight from a server: everything inside. */
const plugins = ({ single: isSingle = false, beside, policy }) => [
  ...(isSingle ? [singleFile] : [everyImportIsNamed, sharedFiles, filesBeside(beside)]),
  replacements,
  pureInterpolations,
  nodeResolve({ browser: true }),
  typescript,
  shortLit,
  ownPolicy(policy),
  staticProperties,
  minifyTemplates,
  similarTogether({ withLate: isSingle }),
];

/** And small. */
const packed = ({ isClassic, isSingle, folder }) => [
  !isSingle && nameFolder(folder),
  isClassic && classic('SaidAndDone', version),
  shorten(isClassic),
  terser({
    ecma: 2020,
    module: !isClassic,
    compress: {
      passes: 2,
      keep_fargs: false,
      // No getter is read for its effect alone, so reads whose value nobody uses can go.
      pure_getters: true,
      // Functions side by side, and comparisons as they are written, repeat more: gzip saves 0.4 kB.
      hoist_funs: true,
      lhs_constants: false,
      // Only d3 has old functions as values. None of them is called with `new`, which arrows and methods don't allow.
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    // Pages without a charset read a script in theirs, which may be ISO-8859-1.
    format: { ascii_only: true, comments: /^! said-and-done|^# allFunctions/ },
  }),
  !isClassic && !isSingle && shortExports(),
  asciiAlone,
  licenses('dist/cdn/licenses.txt'),
];
const banner = `/*! said-and-done ${version}. MIT; what it contains: licenses.txt */`;
/** Chunks are beside an entry, whose comment tells more. */
const chunkBanner = '/*! said-and-done: licenses.txt */';
// Nearly all of an entry runs before the first paint. Chromium compiles it beside the main thread where it is told so.
const hint = '//# allFunctionsCalledOnLoad';

// What d3-array and d3-interpolate work out as they are loaded, and nobody here uses.
const treeshake = { manualPureFunctions: ['bisector', 'shuffler', 'Blur2', 'cubehelix'] };

/** Bundles of chunks.mjs with one entry, from one graph: all in one file, or with what is loaded beside them when needed. */
const cdnBundles = (bundles) => {
  const [bundle] = bundles;
  return {
    input: bundle.entry,
    treeshake,
    plugins: plugins(bundle),
    // Else what chunks share with the entry moves to a chunk of its own: one more request before the first paint.
    preserveEntrySignatures: 'allow-extension',
    output: bundles.map(cdnOutput),
  };
};

/**
 * npm packs files in the order of their names, and gzip finds again what it has packed a little before. This letter sets chunks of one name
 * side by side, and those that are most alike next to each other. With hashes alone the package can be 15 kB larger.
 */
const PACKING_ORDER = { 'event-timeline': 'a', desk: 'b', chunks: 'c', classic: 'd' };

function cdnOutput(bundle) {
  const { name, folder, classic: isClassic = false, single: isSingle = false } = bundle;
  const chunks = {
    chunkFileNames: `${folder}/[name]-${PACKING_ORDER[folder]}[hash:6].js`,
    manualChunks: chunksOf(bundle),
    onlyExplicitManualChunks: true,
  };
  return {
    dir: 'dist/cdn',
    entryFileNames: `${name}.js`,
    ...(isSingle ? { inlineDynamicImports: true } : chunks),
    plugins: packed({ isClassic, isSingle, folder }),
    sourcemap: 'hidden',
    banner: ({ isEntry }) => (isEntry ? (isClassic || isSingle ? banner : `${hint}\n${banner}`) : chunkBanner),
  };
}

/** What a frame's page and the page around it load beside the elements: classic scripts, for a frame may have no origin. */
const frameScript = (name) => ({
  input: `src/embed/${name}.ts`,
  plugins: [
    nodeResolve({ browser: true }),
    typescript,
    terser({ ecma: 2020, format: { ascii_only: true, comments: /^! said-and-done/ } }),
    asciiAlone,
  ],
  output: { file: `dist/embed/${name}.js`, format: 'iife', sourcemap: 'hidden', banner },
});

/**
 * Shortens the files for bundlers, but for those that only pass on what others have. Bundlers shorten them anyway, and the package would be
 * larger than 2 MB: names of functions in elements alone take 8 kB, and those of private members and variables 8 kB more. So stack traces of
 * a page that is being built name lines (each statement has its own), properties, methods and, in elements, classes, but no functions and no
 * private members. Files of the desk and most of those without elements are compressed too: there they name no classes either. All keep what tells
 * bundlers that a call can go.
 */
const format = { semicolons: false, preserve_annotations: true };
const ofDesk = terser({ ecma: 2020, module: true, format });
// Compressed twice, they would be larger in a page.
const ofElements = terser({ ecma: 2020, module: true, compress: false, keep_classnames: true, format });
const ofOthers = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 2, hoist_funs: true, lhs_constants: false },
  format,
});
const OF_DESK = /^(?:first-load\/explainer-editor|edit\/.+|elements\/explainer-editor\/.+\/.+)\.js$/;
const OF_ELEMENTS = /^(?:elements|first-load|propose)\//;
const shortOf = (name) => (OF_DESK.test(name) ? ofDesk : OF_ELEMENTS.test(name) ? ofElements : ofOthers);
const shortModules = {
  name: 'short-modules',
  renderChunk(code, chunk, options) {
    if (chunk.moduleIds.length === 0) return null;
    return shortOf(chunk.fileName).renderChunk(code, chunk, options);
  },
};

export default [
  // For bundlers: dependencies are left to them, but for Lit's renderer for servers.
  doors.length > 0 && {
    input: doors,
    external: isLeftToBundlers,
    plugins: [
      noNamedCharacters,
      sharedFiles,
      nodeResolve(),
      typescript,
      minifyTemplates,
      first.plugin,
      licenses('dist/ssr/licenses.txt'),
    ],
    output: {
      dir: 'dist',
      ...first.output,
      plugins: [stripComments, shortModules],
      sourcemap: 'hidden',
    },
  },
  // The command, with all that it needs: Node takes longer to find hundreds of files than to run what is in them.
  {
    input: Object.values(bin).map(sourceOf),
    // It draws with the Lit that is installed, as what is published does.
    external: /^(?:lit|lit-html|lit-element|@lit\/reactive-element)(?:\/|$)/,
    plugins: [
      publishedParts,
      sharedFiles,
      nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
      typescript,
      minifyTemplates,
      terser({
        ecma: 2020,
        module: true,
        compress: { passes: 2, hoist_funs: true, lhs_constants: false },
        format: { semicolons: false },
      }),
      licenses('dist/cli/licenses.txt'),
    ],
    output: {
      dir: 'dist/cli',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      sourcemap: 'hidden',
      // Else each start of the command would read all languages.
      hoistTransitiveImports: false,
    },
  },
  ...BUNDLES.map(cdnBundles),
  frameScript('embed'),
  frameScript('resize'),
].filter(Boolean);

import { existsSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { classic } from './scripts/build/rollup-classic.mjs';
import { minifyTemplates } from './scripts/build/rollup-minify-templates.mjs';
import { REPLACEMENTS } from './scripts/build/replacements.mjs';
import { licenses } from './scripts/build/rollup-licenses.mjs';

const { bin, exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const sourceOf = (file) => file.replace(/^(\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts');

/** The source of each door in the exports map, so that there is one list of doors. */
const doors = Object.values(exports)
  .map((door) => door.default)
  .filter((file) => file !== undefined)
  .map(sourceOf)
  .filter((file) => existsSync(file) || console.warn(`There is no ${file} yet: its door is left out.`));

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** Layouts that only parts loaded later need. */
export const LATER = [
  'src/layout/timeline/overview-layout.ts',
  'src/layout/timeline/lane-bins.ts',
  'src/layout/statements/statement-histogram.ts',
];

const isLater = (importer = '') => LATER.some((path) => importer.replaceAll('\\', '/').endsWith(`/${path}`));

/**
 * d3-array is one file, and a file goes whole into the chunk that needs it first. What is loaded later has a copy, and so
 * the first load only what it uses itself.
 */
const d3ForLater = {
  name: 'd3-for-later',
  async resolveId(source, importer) {
    if (source !== 'd3' || !isLater(importer)) return null;
    const d3 = await this.resolve('d3-array', (await this.resolve('d3', importer)).id);
    return `${d3.id}?later`;
  },
  load: (id) => (id.endsWith('?later') ? readFileSync(id.slice(0, -'?later'.length), 'utf8') : null),
};

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

/** What the classic script holds beside what readers load first. */
export const INSIDE = [
  'src/index.ts',
  'src/controllers/viewport/viewport-gestures.ts',
  'src/controllers/document/light-list.ts',
  'src/convert/draft/from-list.ts',
  'src/elements/event-timeline/timeline-interaction.ts',
  'src/elements/event-timeline/panels/detail.ts',
  'src/i18n/en/details.ts',
];

/** For browsers straight from a server: everything inside, and small. */
const packed = (module) => [
  d3ForLater,
  replacements,
  pureInterpolations,
  nodeResolve({ browser: true }),
  typescript,
  minifyTemplates,
  !module && classic('SaidAndDone', version),
  terser({
    ecma: 2020,
    module,
    compress: { passes: 4, keep_fargs: false },
    format: { comments: /^! said-and-done|^# allFunctions/ },
  }),
  licenses('dist/cdn/licenses.txt'),
];
const banner = `/*! said-and-done ${version}. MIT; what it contains: licenses.txt */`;
// Nearly all of an entry runs before the first paint. Chromium compiles it beside the main thread where it is told so.
const hint = '//# allFunctionsCalledOnLoad';

// What d3-array and d3-interpolate work out as they are loaded, and nobody here uses.
const treeshake = { manualPureFunctions: ['bisector', 'shuffler', 'Blur2', 'cubehelix'] };

/** An ES module: an entry, and chunks for what is loaded when needed. */
const cdnModule = (input, name, chunks) =>
  doors.includes(input) && {
    input,
    treeshake,
    plugins: packed(true),
    // Else what chunks share with the entry moves to a chunk of its own: one more request before the first paint.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/cdn',
      entryFileNames: `${name}.js`,
      chunkFileNames: `${chunks}/[name]-[hash].js`,
      sourcemap: true,
      banner: ({ isEntry }) => (isEntry ? `${hint}\n${banner}` : banner),
    },
  };

/** What a frame's page and the page around it load beside the elements: classic scripts, for a frame may have no origin. */
const frameScript = (name) => ({
  input: `src/embed/${name}.ts`,
  plugins: [
    nodeResolve({ browser: true }),
    typescript,
    terser({ ecma: 2020, format: { comments: /^! said-and-done/ } }),
  ],
  output: { file: `dist/embed/${name}.js`, format: 'iife', sourcemap: true, banner },
});

export default [
  // For bundlers: file by file, dependencies left to them.
  doors.length > 0 && {
    input: doors,
    external: /^[^./]/,
    plugins: [typescript, minifyTemplates],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  // The command, with all that it needs: Node takes longer to find hundreds of files than to run what is in them.
  {
    input: Object.values(bin).map(sourceOf),
    plugins: [
      nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
      typescript,
      minifyTemplates,
      licenses('dist/cli/licenses.txt'),
    ],
    output: { dir: 'dist/cli', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', sourcemap: true },
  },
  cdnModule('src/index.ts', 'said-and-done', 'chunks'),
  cdnModule('src/elements/event-timeline/event-timeline.ts', 'event-timeline', 'event-timeline'),
  // The editors' desk. Readers never load it.
  cdnModule('src/elements/explainer-editor/explainer-editor.ts', 'explainer-editor', 'desk'),
  // A classic script, for pages whose editors may paste no module. What most readers come to use is inside; the rest is loaded.
  doors.includes('src/index.ts') && {
    input: { 'said-and-done.iife': 'src/index.ts' },
    treeshake,
    plugins: packed(false),
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/cdn',
      entryFileNames: '[name].js',
      chunkFileNames: 'classic/[name]-[hash].js',
      manualChunks: { 'said-and-done.iife': INSIDE },
      sourcemap: true,
      banner,
    },
  },
  frameScript('embed'),
  frameScript('resize'),
].filter(Boolean);

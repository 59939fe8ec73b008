import { existsSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyCss } from './.ci/rollup-minify-css.mjs';
import { licenses } from './.ci/rollup-licenses.mjs';

const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The source of each door in the exports map, so that there is one list of doors. */
const doors = Object.values(exports)
  .map((door) => door.default)
  .filter((file) => file !== undefined)
  .map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
  .filter((file) => existsSync(file) || console.warn(`There is no ${file} yet: its door is left out.`));

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** For browsers straight from a server: everything inside, and small. */
const packed = (module) => [
  nodeResolve({ browser: true }),
  typescript,
  minifyCss,
  terser({ ecma: 2020, module, compress: { passes: 2 }, format: { comments: /^! said-and-done/ } }),
  licenses('dist/cdn/licenses.txt'),
];
const banner = `/*! said-and-done ${version}. MIT; what it contains: licenses.txt */`;

// What d3-array works out as it is loaded, and nobody here uses.
const treeshake = { manualPureFunctions: ['bisector', 'shuffler', 'Blur2'] };

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
      banner,
    },
  };

export default [
  // For bundlers: file by file, dependencies left to them.
  doors.length > 0 && {
    input: doors,
    external: /^[^./]/,
    plugins: [typescript],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  cdnModule('src/index.ts', 'said-and-done', 'chunks'),
  cdnModule('src/elements/event-timeline/event-timeline.ts', 'event-timeline', 'event-timeline'),
  // One classic script, for pages whose editors may paste no module.
  doors.includes('src/index.ts') && {
    input: 'src/index.ts',
    treeshake,
    plugins: packed(false),
    output: {
      file: 'dist/cdn/said-and-done.iife.js',
      format: 'iife',
      name: 'SaidAndDone',
      inlineDynamicImports: true,
      sourcemap: true,
      // Articles are stitched together from parts: the script may well be there twice.
      banner: `${banner}\nif (!window.SaidAndDone)`,
    },
  },
].filter(Boolean);

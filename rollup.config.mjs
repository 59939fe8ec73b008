import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { classicScript } from './scripts/build/classic-script.mjs';
import { leaveOut } from './scripts/build/leave-out.mjs';
import { ownPolicy } from './scripts/build/own-policy.mjs';
import { chunkGroups } from './scripts/build/chunk-groups.mjs';

const { bin, exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** With others' code in it. Only node-resolve knows which files of a package are for browsers, and it is asked last. */
const packageFiles = nodeResolve({ browser: true, extensions: ['.mjs', '.js', '.json', '.ts'] });
const bundled = [packageFiles, commonjs(), { ...typescript, resolveId: undefined }];

/** The source of each door of the package: `./dist/index.js` is made of `src/index.ts`. */
const doors = [...Object.values(exports).map((door) => door.default), ...Object.values(bin)]
  .filter((file) => file?.endsWith('.js'))
  .map((file) => file.replace(/^(\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts'));

const licensesIn = (folder) => license({ thirdParty: { output: `${folder}/licenses.txt` } });

const isPackageName = (id) => /^[^./\0]/.test(id);

/** Other formats are read by others' code. Modules import it from `dist/packages`, which holds each of these packages once. */
const packagesApart = {
  name: 'packages-apart',
  resolveId: (source, importer) =>
    importer && /^\.\.?\/(?:.+\/)?packages\/[\w-]+\.js$/.test(source)
      ? { id: resolve(dirname(importer), source), external: true }
      : null,
};

/** Only their types are used in places, but their declarations name what they export. */
const englishTexts = readdirSync('src/i18n/en').map((name) => `src/i18n/en/${name}`);

/** What bundlers and Node import: a file for each source, and dependencies left to whoever installs the package. */
const modules = {
  input: [...doors, ...englishTexts],
  external: isPackageName,
  plugins: [packagesApart, typescript],
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src' },
};

const PACKAGES = ['encodings', 'html', 'json', 'lit-server', 'markdown', 'windows-zones', 'workbook', 'xml', 'yaml'];

/** What chardet's package.json says for browsers. The other packages are taken as Node takes them, which suits workers as well. */
const noFileSystem = {
  name: 'no-file-system',
  resolveId: (source, importer) =>
    source === './fs/node' && importer.includes('chardet') ? resolve(dirname(importer), 'fs/browser.js') : null,
};

/** Others' code, as it is published. The renderer for servers takes the Lit that is installed, since elements must have the same one. */
const packages = {
  input: PACKAGES.map((name) => `src/packages/${name}.ts`),
  external: /^(?:lit|lit-html|lit-element|@lit\/reactive-element|node:\w+)(?:\/|$)/,
  plugins: [noFileSystem, nodeResolve(), commonjs(), typescript, licensesIn('dist/packages')],
  output: { dir: 'dist/packages', chunkFileNames: 'shared-[hash].js' },
};

const comment = `/*! said-and-done ${version}. MIT; what it contains: licenses.txt */`;
const minify = (options) => terser({ ecma: 2020, format: { comments: false, preamble: comment, ...options } });

/** For pages without a bundler: an entry, and chunks that it loads when a reader or a rare format needs them. */
const page = (name, source, ...plugins) => ({
  input: { [name]: source },
  // Else an entry's exports would move to a chunk of their own: one more request before the first paint.
  preserveEntrySignatures: 'allow-extension',
  plugins: [...bundled, ...plugins],
  output: {
    dir: 'dist/cdn',
    chunkFileNames: `chunks/${name}/[name]-[hash].js`,
    manualChunks: chunkGroups(name, source),
    experimentalMinChunkSize: 4000,
    // Nearly all of an entry runs before the first paint. Chromium compiles it beside the main thread where it is told so.
    banner: ({ isEntry }) => (isEntry ? `//# allFunctionsCalledOnLoad\n${comment}` : comment),
    plugins: [minify({ comments: /^! said-and-done|^# allFunctions/, preamble: undefined })],
  },
});

const single = (name, format) => ({
  file: `dist/cdn/${name}.js`,
  format,
  name: 'SaidAndDone',
  inlineDynamicImports: true,
  // With this mark a classic script is read as UTF-8, whatever the page's charset is.
  plugins: [...(format === 'iife' ? [classicScript(version), minify({ preamble: `\ufeff${comment}` })] : [minify()])],
});

/** One file with the readers' elements, for those who copy one. */
const singleFile = {
  input: 'src/index.ts',
  plugins: [leaveOut, ...bundled],
  output: [
    single('said-and-done.single', 'es'),
    single('said-and-done.single.iife', 'iife'),
    single('said-and-done.iife', 'iife'),
  ],
};

/** What a frame's page and the page around it load beside the elements: classic scripts, since a frame may have no origin. */
const frameScript = (name) => ({
  input: `src/embed/${name}.ts`,
  plugins: bundled,
  output: { file: `dist/embed/${name}.js`, format: 'iife', plugins: [minify()] },
});

export default [
  packages,
  modules,
  page('said-and-done', 'src/index.ts'),
  page('event-timeline', 'src/elements/event-timeline/event-timeline.ts'),
  // The desk has all that the others have, and more.
  page(
    'explainer-editor',
    'src/desk/element/explainer-editor.ts',
    ownPolicy('said-and-done-desk'),
    licensesIn('dist/cdn'),
  ),
  singleFile,
  frameScript('embed'),
  frameScript('resize'),
];

/**
 * Makes tests in TypeScript ready for Node, in .cache/unit. Each file has its own copy of all that it imports, so that no test sees
 * what another has registered.
 */
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../setup.mjs';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

const folder = join(root, '.cache/unit');

/** So many files at most have source maps, which take a fifth of the time of all tests. A failed file that is run alone tells its lines. */
const MAPPED_FILES = 20;

/** `.cache/unit/test/time/zone.test.mjs` → `test/time/zone.test.ts`; other paths become relative to the repository. */
export const sourceOf = (path) => {
  const [, bundled] = /\.cache[\\/]unit[\\/](.*)\.mjs$/.exec(path) ?? [];
  return (bundled ? `${bundled}.ts` : relative(root, path)).replaceAll('\\', '/');
};

/**
 * @param {readonly string[]} files Paths from the repository's folder.
 * @returns {Promise<string[]>} The paths of what was made of them, in the same order.
 */
export async function bundleUnitTests(files) {
  rmSync(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: '.',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: files.length <= MAPPED_FILES,
    sourcesContent: false,
    tsconfig: 'tsconfig.json',
    alias: { '@open-wc/testing': pathOf('./chai.mjs') },
    inject: [pathOf('./mocha.mjs')],
    // Packages in CommonJS ask for parts of Node.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return files.map((file) => join(folder, file.replace(/\.ts$/, '.mjs')));
}

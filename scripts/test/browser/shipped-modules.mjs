/**
 * esbuild: gives tests what is published instead of the source: the modules of dist/, with the same short modules in the place of
 * packages' long ones as the files of dist/cdn have.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { REPLACEMENTS } from '../../build/replacements.mjs';
import { root } from '../../setup.mjs';

const names = Object.keys(REPLACEMENTS).map((name) => name.replaceAll('.', '\\.'));
const replaced = new RegExp(`^(${names.join('|')})$`);

/**
 * `src/time/zone.js`, as a test imports it → `dist/time/zone.js`, if that is published, or `dist/modules/time/zone.js`, which exports
 * it from a file that has several modules.
 */
function publishedPath(folder, path) {
  const fromSource = relative(join(root, 'src'), resolve(folder, path));
  if (fromSource.startsWith('..')) return undefined;
  return ['dist', 'dist/modules'].map((dist) => join(root, dist, fromSource)).find((file) => existsSync(file));
}

export const shippedModules = {
  name: 'shipped-modules',
  setup(build) {
    const used = new Set();
    build.onResolve({ filter: replaced }, ({ path }) => ({ path, namespace: 'replaced' }));
    build.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path }) => ({ contents: REPLACEMENTS[path] }));
    build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
      const published = publishedPath(resolveDir, path);
      if (published) used.add(published);
      return published ? { path: published } : undefined;
    });
    build.onEnd(({ metafile }) => {
      // A second copy of a module that is published would have a state of its own.
      const sources = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
      const doubles = sources.filter((path) => used.has(publishedPath(root, path.replace(/ts$/, 'js'))));
      if (used.size === 0) return { errors: [{ text: `Nothing of dist${sep} is tested.` }] };
      return { errors: doubles.map((path) => ({ text: `${path} is tested beside what is published of it.` })) };
    });
  },
};

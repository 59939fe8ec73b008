/** esbuild: gives tests what is published instead of the source: the modules of dist/. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { root } from '../../setup.mjs';

/** `src/time/zone.js`, as a test imports it → `dist/time/zone.js`, if that is published. */
function publishedPath(folder, path) {
  const fromSource = relative(join(root, 'src'), resolve(folder, path));
  if (fromSource.startsWith('..')) return undefined;
  const file = join(root, 'dist', fromSource);
  return existsSync(file) ? file : undefined;
}

export const shippedModules = {
  name: 'shipped-modules',
  setup(build) {
    const used = new Set();
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

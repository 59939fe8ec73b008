/** Rollup: lets a bundle load another file of dist/cdn, so that the package carries once what both have. */
import { dirname, relative, resolve } from 'node:path';

/** Begins the id of what Rollup leaves to a file of dist/cdn. */
export const BESIDE = 'beside:';

/** @param files Names of the files that stand in for sources, by source: `beside` in chunks.mjs. */
export const filesBeside = (files = {}) => ({
  name: 'files-beside',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = relative('.', resolve(dirname(importer), source)).replaceAll('\\', '/');
    const name = files[file.replace(/\.js$/, '.ts')];
    return name === undefined ? null : { id: `${BESIDE}${name}`, external: true };
  },
  renderChunk(code, { fileName }) {
    const folder = fileName.includes('/') ? '../' : './';
    const changed = code.replace(/(["'])beside:([\w-]+)\1/g, (_, quote, name) => `${quote}${folder}${name}.js${quote}`);
    return changed === code ? null : { code: changed, map: null };
  },
});

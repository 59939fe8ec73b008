/** Rollup: the console names the folders of a bundle where somebody has copied its script without that. */
import MagicString from 'magic-string';

/** Text of src/elements/base/missing-files.ts. */
const IN_SOURCES = ': copy its folder';

/** @param folder Where the chunks of the bundle are, beside it. */
export const nameFolder = (folder) => ({
  name: 'name-folder',
  renderChunk(code) {
    const changed = new MagicString(code).replace(IN_SOURCES, `: copy ${folder}/ and packages/`);
    return changed.hasChanged() ? { code: changed.toString(), map: changed.generateMap({ hires: true }) } : null;
  },
});

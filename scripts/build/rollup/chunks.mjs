/** Rollup: puts what a bundle consists of into the chunks that chunks.mjs has for it, and fails where that list and the sources differ. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { IN_SINGLE_FILES, FEATURES, JOINED, LANGUAGES } from '../chunks.mjs';
import { SHARED } from '../packages.mjs';
import { BESIDE } from './beside.mjs';

const isFile = (name) => name.startsWith('src/');
/** A package may have a stand-in: see replacements.mjs. */
const isOf = (name) => (id) =>
  id === resolve(name) || (!isFile(name) && (id.includes(`node_modules/${name}/`) || id === `\0replaced:${name}`));

const allNamed = [LANGUAGES, ...Object.entries(IN_SINGLE_FILES).flat(), ...Object.values(FEATURES).flat()];

/** Throws where something that the list names is not there. */
export function checkNames(names = allNamed) {
  const missing = names.filter((name) => !existsSync(isFile(name) ? name : `node_modules/${name}`));
  if (missing.length > 0) throw new Error(`scripts/build/chunks.mjs names what is not there: ${missing.join(', ')}`);
}

/** Value of `output.manualChunks`; Rollup calls it once the graph of all modules is known. */
export function chunksOf({ entry, name, inside = [] }) {
  let chunkById;
  return (id, { getModuleInfo, getModuleIds }) => {
    chunkById ??= assign({ entry: resolve(entry), name, inside }, getModuleInfo, [...getModuleIds()]);
    return chunkById.get(id);
  };
}

function assign({ entry, name, inside }, getModuleInfo, ids) {
  const reach = (roots, seen = new Set()) => {
    for (const id of roots) {
      if (seen.has(id)) continue;
      seen.add(id);
      reach(getModuleInfo(id)?.importedIds ?? [], seen);
    }
    return seen;
  };
  const rootsOf = (feature) => FEATURES[feature].flatMap((named) => ids.filter(isOf(named)));
  // An entry imports all of d3 by its index, and uses little of it: its packages go with the feature that uses them. An entry that holds
  // that feature has such an index inside, and needs them all.
  const holdsPackages = inside.some((feature) => FEATURES[feature].some((named) => !isFile(named)));
  const packagesOf = (feature) => {
    const [files, packages] = [FEATURES[feature].filter(isFile), FEATURES[feature].filter((named) => !isFile(named))];
    const isUsed = !holdsPackages && ids.some((id) => files.some((named) => isOf(named)(id)));
    return isUsed ? ids.filter((id) => packages.some((named) => isOf(named)(id))) : [];
  };
  const first = reach([entry, ...inside.flatMap(rootsOf)]);
  const chunkById = new Map([...first].map((id) => [id, name]));
  for (const feature of Object.keys(FEATURES).filter((each) => !inside.includes(each))) {
    const chunk = JOINED[feature] ?? feature;
    for (const id of reach(rootsOf(feature))) if (!chunkById.has(id)) chunkById.set(id, chunk);
    for (const id of packagesOf(feature)) chunkById.set(id, chunk);
  }
  return chunkById;
}

/** Fails where a module is loaded by `import()` that no feature names. */
export const everyImportIsNamed = {
  name: 'every-import-is-named',
  buildEnd(error) {
    if (error) return;
    const named = Object.values(FEATURES).flat();
    const isNamed = (id) => id.startsWith(SHARED) || id.startsWith(BESIDE) || named.some((name) => isOf(name)(id));
    const loaded = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id).dynamicImporters.length > 0);
    const unnamed = loaded.filter((id) => !isNamed(id)).map((id) => relative('.', id));
    if (unnamed.length > 0)
      this.error(`import() loads what scripts/build/chunks.mjs does not name: ${unnamed.join(', ')}`);
  },
};

/** Replaces in a single file what chunks.mjs says. */
export const singleFile = {
  name: 'single-file',
  async resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = relative('.', resolve(dirname(importer), source)).replaceAll('\\', '/');
    const replacement = IN_SINGLE_FILES[file.replace(/\.js$/, '.ts')];
    return replacement ? resolve(replacement) : null;
  },
};

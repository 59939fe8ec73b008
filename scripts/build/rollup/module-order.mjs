/**
 * Rollup: puts modules of a kind next to each other. gzip finds again what it has seen within 32 kB, and modules of a kind repeat each
 * other: style sheets, messages, templates. Rollup writes modules in the order in which they would run, so the entry imports all that it
 * needs in our order, before anything else. What loads later isn't moved, except in a single file, which has all in it.
 */
import { relative, resolve } from 'node:path';

/**
 * A module is of the first kind that its path fits. Packages are of none and stay where they are: they say themselves what they do on loading.
 * Parts of elements are a kind where other parts load later. In a single file they are larger so.
 */
const kindsOf = ({ withLate }) => [
  /\.styles\.ts$/,
  /^src\/i18n\/en\/|-(texts|problems)\.ts$/,
  /^src\/(i18n|text|scheduling)\//,
  /^src\/time\//,
  /^src\/model\//,
  /^src\/convert\//,
  /^src\/layout\//,
  ...(withLate ? [] : [/^src\/elements\/parts\//]),
  /^src\/controllers\//,
  /^src\//,
];

/** Sorts paths by kind, and those of a kind by path, so that a folder stays together. Paths of no kind are left out. */
function sortByKind(paths, kinds) {
  const kindOf = (path) => kinds.findIndex((kind) => kind.test(path));
  return paths
    .filter((path) => kindOf(path) >= 0)
    .sort((a, b) => kindOf(a) - kindOf(b) || (a < b ? -1 : Number(a > b)));
}

/** Collects the modules that an entry imports, directly or not. */
async function reach(context, sources, importer, withLate) {
  const seen = new Set();
  const visit = async (resolution) => {
    if (!resolution || resolution.external || seen.has(resolution.id)) return;
    seen.add(resolution.id);
    // The first load of a module decides whether it has side effects, so it is told what the package says of itself.
    const { importedIdResolutions, dynamicallyImportedIdResolutions } = await context.load({
      ...resolution,
      resolveDependencies: true,
    });
    await Promise.all([...importedIdResolutions, ...(withLate ? dynamicallyImportedIdResolutions : [])].map(visit));
  };
  await Promise.all(sources.map(async (source) => visit(await context.resolve(source, importer))));
  return [...seen];
}

/** @param {{withLate: boolean}} options Whether what `import()` loads is in the file, too. */
export function similarTogether({ withLate }) {
  return {
    name: 'similar-together',
    async transform(code, id) {
      if (!this.getModuleInfo(id).isEntry) return null;
      const sources = this.parse(code)
        .body.map(({ source }) => source?.value)
        .filter(Boolean);
      const ids = await reach(this, sources, id, withLate);
      // Stand-ins and copies of packages are named by those that import them.
      const paths = ids.filter((each) => !/[\0?]/.test(each)).map((each) => relative('.', each).replaceAll('\\', '/'));
      const imports = sortByKind(paths, kindsOf({ withLate })).map(
        (path) => `import ${JSON.stringify(resolve(path))};`,
      );
      return { code: imports.join('') + code, map: null };
    },
  };
}

/**
 * Rollup, for modules that other projects bundle: puts those that elements load first into a few files. A bundler that splits code makes
 * a chunk of each set of modules that the same features load, so with a file for each module a page would load forty chunks at first.
 */
import { dirname, join, relative, resolve } from 'node:path';
import { FEATURES } from '../chunks.mjs';

const FOLDER = 'first-load';
/** This folder has a file for each module that stands in one of those. Tests import these files; they are not published. */
const FOR_TESTS = 'modules';
/** The manifest names these: the base class of the elements, and their events. So each has a file that leads to it. */
const IN_MANIFEST = /-(element|events)\.ts$/;
/** This folder has modules that others import whole, as `import * as name`. */
const WHOLE = 'parts';

/** These are the elements of a page. `<news-explainer>` loads all that they load. */
const TIMELINE = 'event-timeline';
const ELEMENTS = [TIMELINE, 'who-said-what', 'said-quote'];
const ALL = 'news-explainer';

/** The desk loads some of them too. What only the desk has stands in a file of its own, whose parts are alike and pack well. */
const DESK = 'explainer-editor';
const OF_DESK = /^(elements\/explainer-editor|edit)\//;
/** Elements load it where there is room for a chart. Other parts, too, load what it shares, without it. */
const CHART = 'chart';
/** Proposals from an article need all of these modules. In one file they pack well. */
const PROPOSALS = 'propose/by-rules';
/** The command imports these modules from what is published for bundlers, so each keeps its file. */
export const PUBLISHED_PARTS =
  /\/src\/(convert\/(?:archieml\/from-archieml|docx\/read-docx|icalendar\/from-icalendar|pdf\/read-pdf|html\/article-text|transcript\/read-transcript|workbook\/read-workbook)|propose\/propose|ssr\/render-(?:explainer|feed|oembed|plain))\.ts$/;

/** In these folders each module is small: their first lines and the names of their files would be a good part of the package. */
const SMALL_MODULES = [
  'convert/csv',
  'convert/dates',
  'convert/draft',
  'convert/html',
  'convert/icalendar',
  'convert/json-ld',
  'convert/markdown',
  'convert/markwhen',
  'convert/timelinejs',
  'convert/transcript',
  'convert/workbook',
  'edit/citing',
  'edit/dates',
  'edit/sign-off',
  'edit/speakers',
  'edit/story',
  'edit/tables',
  'edit/versions',
  'elements/base/usage',
  'elements/explainer-editor/fields',
  'elements/explainer-editor/panels/check',
  'elements/explainer-editor/panels/dialogs',
  'elements/explainer-editor/panels/entries',
  'elements/explainer-editor/saving',
  'elements/explainer-editor/styles',
  'layout/filter',
  'model/problems',
  'text',
];

/**
 * Folders that stand in one file each. The panel that makes a story from an article needs nearly all of the first and of what it takes
 * from the third, and the advice for editors nearly all of the second. Whoever reads PDF needs all of the fourth. Two are panels of the desk,
 * and the others are folders of small modules.
 */
const IN_ONE_FILE = {
  'edit/draft/decisions': /^edit\/draft\//,
  'model/review/rules': /^model\/review\//,
  'propose/text': /^propose\/(?:article|events|language)\b/,
  'convert/pdf/pages': /^convert\/pdf\//,
  'elements/explainer-editor/panels/article/cards':
    /^elements\/explainer-editor\/(?:panels\/article\/|styles\/draft-card\.)/,
  'elements/explainer-editor/panels/sign-off/rows': /^elements\/explainer-editor\/panels\/sign-off\//,
  // What draws elements on a server stays apart, with its copy of Lit’s renderer: plain forms are written without it.
  'ssr/all': /^ssr\/(?!shadow-root\.)/,
  ...Object.fromEntries(SMALL_MODULES.map((folder) => [`${folder}/all`, new RegExp(`^${folder}/`)])),
};

const source = resolve('src');
const isOurs = (id) => id.startsWith(source);
const builtPathOf = (id) => relative(source, id).replaceAll('\\', '/').replace(/\.ts$/, '.js');

/**
 * Doors without an element. What they have stands apart: Node imports it too, and a file whose first lines make values, as the schema's
 * do, can't be left out of what another project bundles.
 */
const PURE_DOORS = { dates: /^src\/(time|propose)\//, documents: /^src\/(model|convert)\// };

/** This door has the classes of events alone. They stand in one file, so that whoever imports a class gets no element with it. */
const EVENTS = { door: 'src/elements/events.ts', file: `${FOLDER}/events` };

function reach(getModuleInfo, roots, seen = new Set()) {
  for (const id of roots) {
    if (seen.has(id)) continue;
    seen.add(id);
    reach(getModuleInfo, getModuleInfo(id)?.importedIds ?? [], seen);
  }
  return seen;
}

/** The file of each module that elements load first, by id: one for each set of elements that load it. Doors keep their files. */
function assign(doors, getModuleInfo, allIds) {
  const from = (chosen) =>
    reach(
      getModuleInfo,
      chosen.map((door) => resolve(door)),
    );
  const fromElement = (name) => from(doors.filter((door) => door.endsWith(`/${name}.ts`)));
  const [figure, ...shared] = [...FEATURES.chart, ...FEATURES.shared].map((name) => resolve(name));
  // A timeline loads a little later what it shares with its chart.
  const loaded = ELEMENTS.map((name) => [name, new Set([...fromElement(name), ...(name === TIMELINE ? shared : [])])]);
  const pure = Object.entries(PURE_DOORS).map(([name, ofDoor]) => [
    name,
    from(doors.filter((door) => ofDoor.test(door))),
  ]);
  const isDoor = (id) => doors.some((door) => resolve(door) === id);
  const nameOf = (id) => {
    const namesIn = (sets) => sets.flatMap(([name, ids]) => (ids.has(id) ? [name] : []));
    const elements = namesIn(loaded);
    return [...namesIn(pure).slice(0, 1), ...(elements.length > 0 ? elements : [ALL])].join('.');
  };
  const inFile = (ids) => [...ids].filter((id) => isOurs(id) && !isDoor(id));
  const idsFrom = (element) => inFile(fromElement(element));
  // A module that the desk imports later keeps its file.
  const isAskedFor = (id) => getModuleInfo(id).dynamicImporters.length > 0;
  const ofProposals = inFile(from(doors.filter((door) => door.startsWith('src/propose/')))).filter(
    (id) => builtPathOf(id).startsWith('propose/') && !isAskedFor(id),
  );
  const ofFolders = Object.entries(IN_ONE_FILE).flatMap(([file, modules]) =>
    inFile(allIds)
      .filter((id) => modules.test(builtPathOf(id)) && !isAskedFor(id) && !PUBLISHED_PARTS.test(id))
      .map((id) => [id, file]),
  );
  const ofChart = inFile(from([figure])).filter((id) => ![figure, ...shared].includes(id));
  const ofDesk = idsFrom(DESK).filter((id) => OF_DESK.test(builtPathOf(id)));
  return new Map([
    ...ofFolders,
    ...ofProposals.map((id) => [id, PROPOSALS]),
    ...ofChart.map((id) => [id, `${FOLDER}/${CHART}`]),
    ...ofDesk.map((id) => [id, `${FOLDER}/${DESK}`]),
    ...idsFrom(ALL).map((id) => [id, `${FOLDER}/${nameOf(id)}`]),
    ...inFile(from([EVENTS.door])).map((id) => [id, EVENTS.file]),
  ]);
}

/** Moves a file that re-exports one of those into the folder for tests. That one imports what else there is. */
function moveDown(code, fileName) {
  const folder = dirname(join(FOR_TESTS, fileName));
  const pathTo = (path) => relative(folder, join(dirname(fileName), path)).replaceAll('\\', '/');
  return code
    .replace(/^import (["'])[^"']+\1;\n/gm, '')
    .replace(/(["'])(\.{1,2}\/[^"']+)\1/g, (_, mark, path) => `${mark}${pathTo(path)}${mark}`);
}

/**
 * A plugin, and options of its output.
 *
 * @param doors Paths of the modules that others can import, such as `src/model/index.ts`.
 */
export function firstLoad(doors) {
  let fileById;
  const isDoor = (id) => doors.some((door) => resolve(door) === id);
  return {
    output: {
      entryFileNames: ({ facadeModuleId }) => builtPathOf(facadeModuleId),
      chunkFileNames: ({ name }) => `${name.includes('/') ? name : `${WHOLE}/${name}`}.js`,
      manualChunks(id, { getModuleInfo, getModuleIds }) {
        fileById ??= assign(doors, getModuleInfo, [...getModuleIds()]);
        return fileById.get(id);
      },
      // What the desk loads besides stays in files that others load without it.
      onlyExplicitManualChunks: true,
      // Names as they are in the sources, and no import but of what a file uses.
      minifyInternalExports: false,
      hoistTransitiveImports: false,
    },
    plugin: {
      name: 'first-load',
      moduleParsed({ id }) {
        if (isOurs(id) && !isDoor(id)) this.emitFile({ type: 'chunk', id, fileName: builtPathOf(id) });
      },
      generateBundle(_, bundle) {
        const isForTests = ({ facadeModuleId: id, moduleIds }) =>
          fileById.has(id) && moduleIds.length === 0 && !IN_MANIFEST.test(id);
        for (const { fileName, code } of Object.values(bundle).filter(isForTests)) {
          delete bundle[fileName];
          delete bundle[`${fileName}.map`];
          this.emitFile({ type: 'asset', fileName: `${FOR_TESTS}/${fileName}`, source: moveDown(code, fileName) });
        }
      },
    },
  };
}

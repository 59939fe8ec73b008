import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { BUNDLES, FEATURES } from '../../scripts/build/chunks.mjs';
import { filesBeside } from '../../scripts/build/rollup/beside.mjs';
import { checkNames, chunksOf, everyImportIsNamed } from '../../scripts/build/rollup/chunks.mjs';

/** A graph of modules as Rollup tells it: what each imports. */
function graphOf(imports) {
  const modules = new Map(Object.entries(imports).map(([name, imported]) => [join(process.cwd(), name), imported]));
  return {
    getModuleIds: () => modules.keys(),
    getModuleInfo: (id) => ({ importedIds: (modules.get(id) ?? []).map((name) => join(process.cwd(), name)) }),
  };
}

const ENTRY = 'src/elements/event-timeline/event-timeline.ts';
const [INTERACTION] = FEATURES.interaction;
const [SEARCH] = FEATURES.search;

const sources = spawnSync('git', ['ls-files', 'src'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);

describe('the list of chunks', () => {
  const graph = graphOf({
    [ENTRY]: ['src/model/explainer.ts'],
    'src/model/explainer.ts': [],
    [INTERACTION]: ['src/model/explainer.ts', 'src/scheduling/memoize.ts'],
    [SEARCH]: ['src/scheduling/memoize.ts', 'src/layout/filter/event-filter.ts'],
    'src/scheduling/memoize.ts': [],
    'src/layout/filter/event-filter.ts': [],
  });
  const chunkOf = (bundle) => {
    const assign = chunksOf(bundle);
    return (name) => assign(join(process.cwd(), name), graph);
  };

  it('puts what an entry imports into the entry', () => {
    const chunk = chunkOf({ entry: ENTRY, name: 'event-timeline' });
    assert.equal(chunk(ENTRY), 'event-timeline');
    assert.equal(chunk('src/model/explainer.ts'), 'event-timeline');
  });

  it('puts what features share into the first of them', () => {
    const chunk = chunkOf({ entry: ENTRY, name: 'event-timeline' });
    assert.equal(chunk(INTERACTION), 'interaction');
    assert.equal(chunk('src/scheduling/memoize.ts'), 'interaction');
    assert.equal(chunk('src/layout/filter/event-filter.ts'), 'search');
  });

  it('puts features that a bundle has inside into its entry, with all that they import', () => {
    const chunk = chunkOf({ entry: ENTRY, name: 'classic', inside: ['interaction'] });
    assert.equal(chunk(INTERACTION), 'classic');
    assert.equal(chunk('src/scheduling/memoize.ts'), 'classic');
    assert.equal(chunk(SEARCH), 'search');
  });

  it('ends the build where it names a file or a package that is not there', () => {
    assert.throws(() => checkNames(['src/gone.ts']), /chunks\.mjs names what is not there: src\/gone\.ts/);
    assert.throws(() => checkNames(['no-such-package']), /no-such-package/);
    assert.doesNotThrow(() => checkNames());
  });

  it('ends the build where import() loads what it does not name', () => {
    const said = [];
    const build = {
      getModuleIds: () => [INTERACTION, 'src/unnamed.ts'].map((name) => join(process.cwd(), name)).values(),
      getModuleInfo: () => ({ dynamicImporters: ['src/index.ts'] }),
      error: (message) => said.push(message),
    };
    everyImportIsNamed.buildEnd.call(build);
    assert.deepEqual(said, ['import() loads what scripts/build/chunks.mjs does not name: src/unnamed.ts']);
  });

  it('names features once, and those of bundles', () => {
    const named = Object.values(FEATURES).flat();
    assert.deepEqual(
      named.filter((name, index) => named.indexOf(name) !== index),
      [],
    );
    for (const { inside = [] } of BUNDLES.flat())
      assert.deepEqual(
        inside.filter((feature) => !Object.hasOwn(FEATURES, feature)),
        [],
      );
  });

  // Features share such a file, and no reader is to load the one for the other.
  const shared = [...FEATURES.shared, 'src/model/problems/problem-messages.ts', 'src/elements/base/document-review.ts'];

  it('names no file that import() does not load, but for those that features share', () => {
    const loaded = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bimport\('(\.[^']+)\.js'\)/g)].map(
        ([, specifier]) => `${join(path, '..', specifier).replaceAll('\\', '/')}.ts`,
      ),
    );
    const files = Object.values(FEATURES)
      .flat()
      .filter((name) => name.startsWith('src/'));
    assert.deepEqual(
      files.filter((name) => !loaded.includes(name) && !shared.includes(name)),
      [],
    );
  });
});

describe('a file that a bundle loads from beside itself', () => {
  const [desk] = BUNDLES.flat().filter(({ name }) => name === 'explainer-editor');
  const plugin = filesBeside(desk.beside);
  const importer = join(process.cwd(), desk.entry);
  const { id, external } = plugin.resolveId('../news-explainer/news-explainer.js', importer);

  it('stands in for the source that the bundle names, and for no other', () => {
    assert.equal(external, true);
    assert.equal(plugin.resolveId('../base/define.js', importer), null);
    assert.equal(plugin.resolveId('lit', importer), null);
  });

  it('is found from an entry and from a chunk in its folder', () => {
    const codeIn = (fileName) => plugin.renderChunk(`import("${id}")`, { fileName }).code;
    assert.equal(codeIn('explainer-editor.js'), 'import("./said-and-done.js")');
    assert.equal(codeIn('desk/story-b1.js'), 'import("../said-and-done.js")');
  });

  it('needs no name in the list of chunks', () => {
    const said = [];
    const build = {
      getModuleIds: () => [id].values(),
      getModuleInfo: () => ({ dynamicImporters: [desk.entry] }),
      error: (message) => said.push(message),
    };
    everyImportIsNamed.buildEnd.call(build);
    assert.deepEqual(said, []);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { lowerCaseNames } from '../../dist/elements/base/attribute-names.js';
import { root } from '../../scripts/setup.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const packageJson = readJson('package.json');
const html = readJson('dist/vscode.html-custom-data.json');
const css = readJson('dist/vscode.css-custom-data.json');
const webTypes = readJson(packageJson['web-types']);
const jetBrains = webTypes.contributions.html.elements;

const classes = await Promise.all(
  Object.entries(packageJson.exports)
    .filter(([door]) => door.endsWith('-element.js'))
    .map(async ([door, { default: file }]) => {
      const tag = door.slice(2, -'-element.js'.length);
      const elementClass = Object.values(await import(`../../${file}`)).find(
        ({ observedAttributes }) => observedAttributes,
      );
      // The other names that attributes have are for frameworks that write them.
      const others = [...lowerCaseNames(elementClass).keys()];
      return [tag, elementClass.observedAttributes.filter((name) => !others.includes(name))];
    }),
);
const namesOf = (items) => items.map(({ name }) => name).sort();
const find = (items, wanted) => items.find(({ name }) => name === wanted);

describe('completions', () => {
  for (const [editor, elements] of [
    ['VS Code', html.tags],
    ['JetBrains', jetBrains],
  ])
    describe(`for ${editor}`, () => {
      it('have every tag', () => assert.deepEqual(namesOf(elements), classes.map(([tag]) => tag).sort()));

      for (const [tag, attributes] of classes)
        it(`have every attribute that <${tag}> observes, with a sentence on each`, () => {
          const known = find(elements, tag).attributes;
          assert.deepEqual(
            attributes.filter((name) => !find(known, name)),
            [],
          );
          for (const { name, description } of known) assert.ok(description?.value ?? description, name);
        });
    });

  it('offer the values that there are, those of named types too', () => {
    const { attributes } = find(html.tags, 'event-timeline');
    assert.deepEqual(namesOf(find(attributes, 'scale').values), ['elastic', 'even', 'linear']);
    assert.deepEqual(namesOf(find(attributes, 'view').values), ['auto', 'chart', 'list', 'rows']);
    const ofJetBrains = find(jetBrains, 'event-timeline').attributes;
    assert.deepEqual(find(ofJetBrains, 'lanes').value.type, ["'lane'", "'topic'", "'none'"]);
  });

  it('write attributes that are there or not without a value', () => {
    assert.equal(find(find(html.tags, 'news-explainer').attributes, 'story').valueSet, 'v');
    assert.deepEqual(find(find(jetBrains, 'news-explainer').attributes, 'story').value, { kind: 'no-value' });
  });

  it('have every CSS property that the published styles read, and no other', () => {
    const styles = readFileSync('dist/cdn/said-and-done.css', 'utf8');
    const read = [...new Set([...styles.matchAll(/var\((--said-[a-z0-9-]+)/g)].map(([, name]) => name))].sort();
    assert.ok(read.length > 20);
    assert.deepEqual(namesOf(css.properties), read);
    assert.deepEqual(namesOf(webTypes.contributions.css.properties), read);
  });

  it('have every event and slot of an element', () => {
    const { js, slots } = find(jetBrains, 'who-said-what');
    assert.ok(find(js.events, 'who-said-what-select'));
    assert.deepEqual(namesOf(slots), ['', 'empty', 'heading', 'problem', 'toolbar']);
  });

  it('are of this version', () => assert.equal(webTypes.version, packageJson.version));
});

describe('TypeScript', () => {
  /** Names that an editor offers at the sign "|" of a module. */
  function namesAt(code) {
    const path = join(root, 'offered.ts');
    const text = `import './dist/index.js';\nconst timeline = document.createElement('event-timeline');\n${code}`;
    const options = {
      ...ts.getDefaultCompilerOptions(),
      module: ts.ModuleKind.NodeNext,
      strict: true,
      skipLibCheck: true,
    };
    const service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [path],
      getScriptVersion: () => '1',
      getScriptSnapshot: (file) => {
        const source = file === path ? text.replace('|', '') : ts.sys.readFile(file);
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => file === path || ts.sys.fileExists(file),
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
    return namesOf(service.getCompletionsAtPosition(path, text.indexOf('|'), {})?.entries ?? []);
  }

  it('offers the fields of a document, and of an event in it, where a script assigns one', () => {
    const fields = namesAt('timeline.data = { explainer: 1, | };');
    for (const name of ['title', 'events', 'statements', 'sources']) assert.ok(fields.includes(name), name);
    assert.ok(namesAt('timeline.data = { explainer: 1, events: [{ | }] };').includes('date'));
  });
});

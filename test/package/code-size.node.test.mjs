import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** A longer file has a second idea in it, and a fuller folder a second subject. */
const MAX_LINES = 300;
const MAX_FILES = 30;

/** Files that are longer, and why. A row goes when its file is shorter; none comes. */
const LONGER = {
  'src/elements/event-timeline/event-timeline-element.ts':
    'what it hands to lazy code costs readers 0.2 kB once it is split',
  'src/model/explainer.ts': 'the types of the model, each with its fields explained',
  'src/model/schema/schema.ts': 'the rows of all shapes, which types and JSON Schema are made of',
};

/** Words of a language are one list, however long. */
const isLocale = (path) => path.startsWith('src/i18n/locales/');

function* foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  yield { folder, files: entries.filter((entry) => entry.name.endsWith('.ts')).map(({ name }) => join(folder, name)) };
  for (const entry of entries) if (entry.isDirectory()) yield* foldersIn(join(folder, entry.name));
}

const folders = [...foldersIn('src')];
const linesOf = (path) => readFileSync(path, 'utf8').trimEnd().split('\n').length;

describe('code', () => {
  it(`has no file of more than ${MAX_LINES} lines but those that are known`, () => {
    const long = folders.flatMap(({ files }) => files).filter((path) => !isLocale(path) && linesOf(path) > MAX_LINES);
    assert.deepEqual(long.sort(), Object.keys(LONGER));
  });

  it(`has no folder of more than ${MAX_FILES} files`, () => {
    const full = folders.filter(({ files }) => files.length > MAX_FILES).map(({ folder }) => folder);
    assert.deepEqual(full, []);
  });
});

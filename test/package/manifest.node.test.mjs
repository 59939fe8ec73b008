import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

const tags = Object.keys(exports)
  .map((door) => /^\.\/(.+)-element\.js$/.exec(door)?.[1])
  .filter(Boolean);
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
const elementOf = (tag) => elements.find(({ tagName }) => tagName === tag);

describe('the custom elements manifest', () => {
  it('names published files only', () => {
    for (const { path } of modules) assert.ok(existsSync(path), `${path} is not published`);
    assert.doesNotMatch(JSON.stringify(modules), /"\/?src\//);
  });

  it('says which file registers which element', () => {
    const definitions = modules.flatMap(({ path, exports: exported }) =>
      exported.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
    );
    const doors = tags.map((tag) => [tag, exports[`./${tag}.js`].default.slice(2)]);
    assert.deepEqual(definitions.sort(), doors.sort());
  });

  for (const tag of tags) {
    it(`says what <${tag}> is for`, () => {
      assert.ok(elementOf(tag)?.description, 'no description');
    });

    it(`says in a sentence what each property and method of <${tag}> does`, () => {
      const silent = elementOf(tag).members.filter(({ description }) => !description);
      assert.deepEqual(
        silent.map(({ name }) => name),
        [],
      );
    });

    it(`keeps to itself what is private in <${tag}>`, () => {
      const told = elementOf(tag).members.filter(({ name, privacy }) => privacy || /^[#_]/.test(name));
      assert.deepEqual(told, []);
    });

    it(`names the events of <${tag}> as readers' acts on it`, () => {
      for (const { name } of elementOf(tag).events ?? []) assert.match(name, new RegExp(`^${tag}-[a-z-]+$`));
    });
  }
});

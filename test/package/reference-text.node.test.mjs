import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { makeReference, REFERENCE } from '../../scripts/docs/write-reference.mjs';
import { readElements } from '../../scripts/docs/read-elements.mjs';
import { readProblems } from '../../scripts/docs/read-problems.mjs';
import { root } from '../../scripts/setup.mjs';

const packed = (name) => readFileSync(join(root, REFERENCE, name), 'utf8');
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The part of a page below a heading, up to the next of its level. */
const below = (page, heading) => page.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';

/** Names that a page doesn't list. */
const missingIn = (page, names) => names.filter((name) => !page.includes(`- \`${name}`));

describe('the reference in the package', () => {
  let made;
  before(async () => (made = await makeReference()));

  it('is as the manifest, the schema and the problems are now', () => {
    for (const [name, text] of made) assert.equal(packed(name), text, `${name}: run \`npm run build\``);
  });

  it('has every name of every element', () => {
    const elements = readElements();
    assert.equal(elements.length, 5);
    for (const element of elements) {
      const { tag, attributes, properties, events, cssParts, cssProperties, cssStates } = element;
      const lists = [attributes, properties, events, cssParts, cssProperties, cssStates, element.slots];
      const names = lists.flatMap((list) => list.map(({ name }) => name)).filter(Boolean);
      assert.ok(names.length > 5, tag);
      assert.deepEqual(missingIn(below(packed('elements.md'), `\`<${tag}>\``), names), [], tag);
    }
  });

  it('names no type of an element that its module does not export', () => {
    const { names } = json('test/package/public-surface.json');
    for (const { tag } of readElements()) {
      const named =
        /^### Types\n([\s\S]*?)(?=^###|$(?![\s\S]))/m.exec(below(packed('elements.md'), `\`<${tag}>\``))?.[1] ?? '';
      const types = [...named.matchAll(/^- `(\w+)`/gm)].map(([, name]) => name);
      assert.ok(types.length > 0, tag);
      const exported = names[`./${tag}-element.js`].types;
      assert.deepEqual(
        types.filter((name) => !exported.includes(name)),
        [],
        tag,
      );
    }
  });

  it('has every field of a document, and says which are required', () => {
    const page = packed('document.md');
    const { $defs, ...document } = json('dist/schema.json');
    for (const { properties } of [document, ...Object.values($defs)])
      assert.deepEqual(missingIn(page, Object.keys(properties)), []);
    assert.match(below(page, 'Event'), /^- `title`, \*\*required\*\*, text: .* Example: `"title": /m);
  });

  it('has no tag that Markdown would take for HTML', () => {
    for (const [name, text] of made) {
      const words = text.replace(/`[^`]*`|<!--.*?-->/g, '');
      assert.doesNotMatch(words, /<[a-z/]/i, name);
    }
  });

  it('has every problem with its cure', async () => {
    const codes = (await readProblems()).flatMap(({ entries }) => entries.map(({ code }) => code));
    assert.ok(codes.length > 80);
    assert.deepEqual(missingIn(packed('problems.md'), codes), []);
    assert.match(
      packed('problems.md'),
      /^- `load-not-found`: There is no document at \{src\}.* → Correct the address/m,
    );
  });
});

/** Parts and custom properties that the docs name, and those that the elements have. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';

const { elements } = JSON.parse(readFileSync(join(root, 'test/package/public-surface.json'), 'utf8'));
const properties = new Set(Object.values(elements).flatMap(({ cssProperties }) => cssProperties));

const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const texts = ['README.md', ...guides.map((name) => `docs/${name}`)].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

describe('parts and custom properties', () => {
  it('that README and guides name are those of the elements', () => {
    const unknown = texts.flatMap(({ path, text }) => [
      ...[...text.matchAll(/([\w-]+)::part\(([\w -]+)\)/g)].flatMap(([, tag, parts]) =>
        parts
          .split(' ')
          .filter((name) => elements[tag] && !elements[tag].parts.includes(name))
          .map((name) => `${path}: ${tag}::part(${name})`),
      ),
      ...[...text.matchAll(/--said-[\w-]*\w/g)]
        .map(([name]) => name)
        .filter((name) => !properties.has(name) && !/^--said-(?:lane|side)$/.test(name))
        .map((name) => `${path}: ${name}`),
    ]);
    assert.deepEqual(unknown, []);
  });

  it('that the elements have are used in the source, where they are properties', () => {
    const source = readdirSync(join(root, 'src'), { recursive: true })
      .filter((name) => /\.(?:ts|css)$/.test(name))
      .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
      .join('\n');
    const unused = [...properties].filter((name) => {
      const kind = name.replace(/-\d+$/, '');
      return !source.includes(`var(${name}`) && !(kind !== name && source.includes(`var(${kind}-`));
    });
    assert.deepEqual(unused, []);
  });
});

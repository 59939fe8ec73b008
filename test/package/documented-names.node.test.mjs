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

  it('that the elements have are drawn, where they are parts', () => {
    const lists = /find-page-faults|news-explainer-template/;
    const drawn = ['src/elements', 'src/desk/element']
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)))
      .filter((path) => path.endsWith('.ts') && !lists.test(path))
      .map((path) => readFileSync(path, 'utf8').replaceAll(/^ *\*.*/gm, ''))
      .join('\n');
    const quoted = new Set(
      [...drawn.matchAll(/part="([\w -]+)|'([\w -]+)'/g)].flatMap(([, stated, text]) => (stated ?? text).split(' ')),
    );
    const parts = Object.values(elements).flatMap((element) => element.parts);
    assert.deepEqual(
      parts.filter((name) => !quoted.has(name.replace(/^(?:timeline|said)-/, ''))),
      [],
    );
  });
});

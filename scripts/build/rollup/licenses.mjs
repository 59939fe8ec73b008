/** Rollup: names the packages that went into a bundle, with their licences, which ask to be passed on. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folderOf = (id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
  return { name: `${name} ${version} (${license})`, text };
}

/** The licences of the packages that these files belong to. A text that several of them have stands there once. */
export function licenseTextOf(ids) {
  const folders = new Set(
    [...ids].map(folderOf).filter((folder) => folder && existsSync(join(folder, 'package.json'))),
  );
  const found = [...folders].map(describe).sort((a, b) => a.name.localeCompare(b.name));
  const texts = [...new Set(found.map(({ text }) => text))];
  const namesOf = (text) => found.filter((each) => each.text === text).map(({ name }) => name);
  return texts.map((text) => `${namesOf(text).join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

const renderedByFile = new Map();

/** Bundles share the file: each adds what it has. A module of which nothing is left is not in it. */
export function licenses(file) {
  const rendered = renderedByFile.get(file) ?? new Set();
  renderedByFile.set(file, rendered);
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) rendered.add(id);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, licenseTextOf(rendered));
    },
  };
}

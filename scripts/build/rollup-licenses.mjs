/** Rollup: names the packages that went into a bundle, with their licences, which ask to be passed on. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const found = new Map();

const folderOf = (id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
  return { name, text: `${name} ${version} (${license})\n\n${text}\n` };
}

/** Bundles share the file: each adds what it has. */
export function licenses(file) {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        for (const id of chunk.moduleIds ?? []) {
          const folder = folderOf(id);
          if (folder && existsSync(join(folder, 'package.json')) && !found.has(folder))
            found.set(folder, describe(folder));
        }
      const texts = [...found.values()].sort((a, b) => a.name.localeCompare(b.name)).map(({ text }) => text);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}

/** Documents that are measured: those in `data/`, and three of the stories. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/setup.mjs';

const stories = `
export { council } from './stories/documents/council.ts';
export { crowded } from './stories/documents/invented.ts';
export { manyStatements } from './stories/documents/many-statements.ts';`;

/**
 * Writes each document as JSON into a folder.
 *
 * @param {string} folder
 * @returns {Promise<{name: string, document: object}[]>}
 */
export async function writeDocuments(folder) {
  const outfile = `${folder}/stories.mjs`;
  const stdin = { contents: stories, loader: 'ts', resolveDir: root };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  const { council, crowded, manyStatements } = await import(pathToFileURL(outfile).href);
  const documents = [
    ...readdirSync(`${root}/data`)
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({
        name: file.replace('.json', ''),
        document: JSON.parse(readFileSync(`${root}/data/${file}`, 'utf8')),
      })),
    { name: 'council', document: council },
    { name: 'crowded', document: crowded() },
    { name: 'many-statements', document: manyStatements() },
  ];
  for (const { name, document } of documents) writeFileSync(`${folder}/${name}.json`, JSON.stringify(document));
  return documents.sort((a, b) => Number(b.name === FIRST_STORY) - Number(a.name === FIRST_STORY));
}

/** Name of the document whose goals are the strictest. */
export const FIRST_STORY = 'munich-meeting';

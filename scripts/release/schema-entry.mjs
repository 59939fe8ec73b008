/**
 * `npm run schema-entry` prints the entry for the catalogue of JSON schemas. The address comes from `config.repository` in package.json,
 * and is that of a file that each release carries.
 */
import { readFileSync } from 'node:fs';
import { isMain } from '../is-main.mjs';
import { addressesOf } from './addresses.mjs';

/**
 * Gives the entry with the address of the schema.
 *
 * @param {object} entry What stands in integrations/schema-catalogue/entry.json.
 * @param {string} repository Address of the repository, or nothing.
 * @returns {object} The entry; without an address it has no `url`.
 */
export function catalogueEntry(entry, repository) {
  const { bugs } = addressesOf(repository);
  return bugs ? { ...entry, url: bugs.replace(/issues$/, 'releases/latest/download/schema.json') } : { ...entry };
}

if (isMain(import.meta)) {
  const entry = JSON.parse(readFileSync('integrations/schema-catalogue/entry.json', 'utf8'));
  const written = catalogueEntry(entry, JSON.parse(readFileSync('package.json', 'utf8')).config?.repository ?? '');
  if (!written.url) {
    console.error('The project has no address yet: set config.repository in package.json.');
    process.exit(1);
  }
  console.log(JSON.stringify(written, null, 2));
}

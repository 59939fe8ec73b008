/**
 * Addresses of the project come from one setting, `config.repository` in package.json, such as `https://example.org/news/said-and-done`.
 * `prepack` writes `repository`, `homepage` and `bugs` of what is packed, and `postpack` takes them away again. While the setting is
 * empty there are none, and links in documents stay relative.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMain } from '../is-main.mjs';

const FIELDS = ['repository', 'homepage', 'bugs'];

/**
 * Gives the fields of package.json that hold addresses.
 *
 * @param {string} repository Address of the repository, or nothing.
 * @returns {object} The fields; none without an address.
 */
export function addressesOf(repository) {
  const address = repository.replace(/\/+$/, '');
  if (address === '') return {};
  if (!/^https:\/\/[^\s/]+\/\S+$/.test(address)) throw new Error(`“${repository}” is not the address of a repository.`);
  return {
    repository: { type: 'git', url: `git+${address}.git` },
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
  };
}

/** Writes the addresses into a package's description, or takes them away. */
export function withAddresses(description, isPacked) {
  const bare = Object.fromEntries(Object.entries(description).filter(([name]) => !FIELDS.includes(name)));
  const addresses = isPacked ? addressesOf(bare.config?.repository ?? '') : {};
  const entries = Object.entries(bare);
  const at = entries.findIndex(([name]) => name === 'license') + 1;
  return Object.fromEntries([...entries.slice(0, at), ...Object.entries(addresses), ...entries.slice(at)]);
}

if (isMain(import.meta)) {
  const text = readFileSync('package.json', 'utf8');
  const isPacked = process.argv[2] === '--add';
  const written = `${JSON.stringify(withAddresses(JSON.parse(text), isPacked), null, 2)}\n`;
  if (written !== text) writeFileSync('package.json', written);
}

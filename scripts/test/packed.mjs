/** The package as it would be published, packed once for all tests that install it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const folder = join(root, '.cache/packed');

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The time of the latest change to a file that is packed, or to a folder of such files. */
function latestChange() {
  const { files } = read('package.json');
  const places = ['package.json', 'README.md', 'LICENSE', ...files.filter((name) => !name.startsWith('!'))];
  const pathsIn = (place) =>
    statSync(join(root, place)).isDirectory()
      ? [place, ...readdirSync(join(root, place), { recursive: true }).map((name) => join(place, name))]
      : [place];
  return Math.max(...places.flatMap(pathsIn).map((path) => statSync(join(root, path)).mtimeMs));
}

/** @returns {string} The path of the file. It is packed where anything has changed since. */
export function packOurs() {
  const { version } = read('package.json');
  const packed = join(folder, `said-and-done-${version}.tgz`);
  const isThere = statSync(packed, { throwIfNoEntry: false });
  if (isThere && isThere.mtimeMs >= latestChange()) return packed;
  mkdirSync(folder, { recursive: true });
  // Another process may pack at this moment, so the file is put there whole.
  const draft = mkdtempSync(join(folder, 'draft-'));
  const { status, stderr, error } = spawnSync('npm', ['pack', '--silent', '--pack-destination', draft], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The package can’t be packed: ${error?.message ?? stderr}`);
  const [name] = readdirSync(draft);
  // Packing writes package.json for a moment.
  utimesSync(join(draft, name), new Date(), new Date());
  renameSync(join(draft, name), packed);
  rmSync(draft, { recursive: true });
  return packed;
}

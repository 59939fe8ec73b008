/** What a publisher's reader has to load: gzip bytes of scripts and styles. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { site } from '../pages.mjs';

const gzipBytes = (path) => (existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * @param {string} name
 * @param {'ours' | 'rival' | 'yardstick'} kind
 * @returns {Promise<{before: number, gestures: number | undefined}>} `before` the first paint; and what gestures take later.
 */
export async function measureBytes(name, kind) {
  const folder = `${site}/${name}`;
  if (kind !== 'ours')
    return { before: gzipBytes(`${folder}/library.js`) + gzipBytes(`${folder}/library.css`), gestures: 0 };
  const first = await filesOf(`${folder}/event-timeline.js`, folder);
  const doors = first.later.filter((path) => /gesture/.test(path));
  const later = await Promise.all(doors.map((path) => filesOf(path, folder)));
  const chunks = new Set(later.flatMap(({ files }) => files).filter((path) => !first.files.includes(path)));
  return {
    before: sum(first.files.map(gzipBytes)),
    gestures: doors.length > 0 ? sum([...chunks].map(gzipBytes)) : undefined,
  };
}

/** An entry with all that it imports before it runs, and the doors to what it may load later. */
async function filesOf(entry, folder) {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'unused',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const walk = (path, seen = new Set()) => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const { path: next, kind } of metafile.inputs[path].imports) if (kind === 'import-statement') walk(next, seen);
    return seen;
  };
  const files = [...walk(entry.slice(folder.length + 1))];
  const later = files.flatMap((path) => metafile.inputs[path].imports.filter(({ kind }) => kind === 'dynamic-import'));
  return { files: files.map((path) => `${folder}/${path}`), later: later.map(({ path }) => `${folder}/${path}`) };
}

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
  const way = await wayToGestures(first, folder, first.files);
  return { before: sum(first.files.map(gzipBytes)), gestures: way && sum(way.map(gzipBytes)) };
}

/** All files that have to be loaded, beside those that are `known`, until gestures work; undefined where nothing leads to them. */
async function wayToGestures({ later }, folder, known) {
  for (const path of later.filter((each) => !known.includes(each))) {
    const isThere = /gesture/.test(path);
    const step = await filesOf(path, folder, { isLater: isThere, known });
    if (isThere) return step.files;
    const rest = await wayToGestures(step, folder, [...known, ...step.files]);
    if (rest) return [...step.files, ...rest];
  }
  return undefined;
}

/**
 * An entry with all that it imports, and the doors to what it may load later.
 *
 * @param {string} entry
 * @param {string} folder
 * @param {{isLater?: boolean, known?: string[]}} [options] `isLater`: what it asks for when it runs is part of it;
 *   `known`: files that are there already.
 */
async function filesOf(entry, folder, { isLater = false, known = [] } = {}) {
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
  const pathOf = (file) => `${folder}/${file}`;
  const isFollowed = ({ kind }) => kind === 'import-statement' || (isLater && kind === 'dynamic-import');
  const files = new Set();
  const walk = (file) => {
    if (files.has(file) || known.includes(pathOf(file))) return;
    files.add(file);
    metafile.inputs[file].imports.filter(isFollowed).forEach(({ path }) => walk(path));
  };
  walk(entry.slice(folder.length + 1));
  const imports = [...files].flatMap((file) => metafile.inputs[file].imports);
  const later = imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => pathOf(path));
  return { files: [...files].map(pathOf), later };
}

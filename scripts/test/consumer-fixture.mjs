/**
 * Projects that use our package, for tests. A folder of this repository with a package.json is copied into .cache/, where the
 * packages that it names are installed: ours as it would be published, others from a registry, once.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';
import { packOurs } from './packed.mjs';

const cache = join(root, '.cache/consumers');

function runQuietly(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`);
  return stdout;
}

/** Installed packages are pinned by version; our own package is never taken from a registry. */
function installPackages(folder, dependencies) {
  const wanted = Object.entries(dependencies)
    .filter(([name]) => name !== 'said-and-done')
    .map(([name, version]) => `${name}@${version}`);
  const stamp = join(folder, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted.join(' ')) return;
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const quietly = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  if (wanted.length > 0) runQuietly('npm', ['install', ...quietly, ...wanted], folder);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted.join(' '));
}

/** Puts dist/ there as a registry would serve it: with the files that package.json lists, and no others. */
function installOurs(folder) {
  const ours = join(folder, 'node_modules/said-and-done');
  rmSync(ours, { recursive: true, force: true });
  mkdirSync(ours);
  runQuietly('tar', ['-xzf', packOurs(), '-C', ours, '--strip-components=1'], folder);
}

/** Copies data/ for all projects. Another process may do the same at this moment, so each file is put there at once, where it is new. */
function copyData() {
  const from = join(root, 'data');
  for (const name of readdirSync(from, { recursive: true })) {
    const [file, copy] = [join(from, name), join(cache, 'data', name)];
    if (statSync(file).isDirectory() || (existsSync(copy) && readFileSync(file).equals(readFileSync(copy)))) continue;
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, `${copy}.${process.pid}`);
    renameSync(`${copy}.${process.pid}`, copy);
  }
}

/**
 * @param {string} path A folder of this repository; it may refer to `data/` of ours as `../../data`. Where it uses our package, dist/ has to be
 *   built.
 * @returns {string} The folder in which it now lives.
 */
export function makeConsumer(path) {
  const folder = join(cache, path);
  mkdirSync(folder, { recursive: true });
  const copyIn = () =>
    cpSync(join(root, path), folder, { recursive: true, filter: (from) => !/node_modules/.test(from) });
  copyData();
  copyIn();
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const all = { ...dependencies, ...devDependencies };
  installPackages(folder, all);
  if ('said-and-done' in all) installOurs(folder);
  copyIn();
  return folder;
}

/** Further versions of Node in which tests run. npm's package `node` brings them. */
import { existsSync } from 'node:fs';
import { root, run } from '../setup.mjs';

/** The versions with long-term support that the package runs in, the oldest first. */
export const NODES = ['20', '22', '24'];

const [own] = process.versions.node.split('.');

/** Versions of Node that are tested beside the one that runs this script. */
export const OTHER_NODES = NODES.filter((version) => version !== own);

/** The oldest version runs every test, unless the everyday tests run in it already: code that runs there runs in newer versions too. */
export const isOldest = (version) => version === NODES[0];

const isWindows = process.platform === 'win32';

/** Path of the program of a version, which is installed where it is missing. */
export function findNode(version) {
  const folder = `${root}/.cache/node-${version}`;
  const program = `${folder}/node_modules/node/bin/${isWindows ? 'node.exe' : 'node'}`;
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, `node@${version}`];
  if (!existsSync(program) && !run('npm', args, { shell: isWindows }))
    console.error(`Node ${version} could not be installed: see what npm says above. This needs a package registry.`);
  return program;
}

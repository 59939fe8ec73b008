/** `npm run build`: installs what is missing and fills dist/. Every step runs, so that one look shows all that is wrong. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root, setUp } from '../setup.mjs';
import { isMain } from '../is-main.mjs';

const bin = `${root}/node_modules/.bin`;

/** Two lines run side by side. A step needs those before it in its line, and none of the other line. */
const LINES = [
  [
    ['modules and bundles', `${bin}/rollup`, ['--config', '--silent']],
    ['stylesheet', process.execPath, ['scripts/build/stylesheet.mjs']],
  ],
  [
    ['declarations', `${bin}/tsc`, ['--project', 'tsconfig.build.json']],
    ['custom elements manifest', `${bin}/cem`, ['analyze', '--quiet']],
    ['types for frameworks', process.execPath, ['scripts/build/framework-types.mjs']],
    ['completions for editors', process.execPath, ['scripts/build/completions.mjs']],
    ['JSON Schema', process.execPath, ['scripts/build/schema.mjs']],
    ['types of a document', process.execPath, ['scripts/build/document-types.mjs']],
    ['page for frames', process.execPath, ['scripts/build/embed.mjs']],
  ],
];

/** Steps that need all of the others. */
const LAST = [['reference as text', process.execPath, ['scripts/docs/write-reference.mjs']]];

/** True if a command succeeds. */
const succeeds = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

/** The names of the steps that failed. */
async function runLine(steps) {
  const failed = [];
  for (const [name, command, args] of steps) if (!(await succeeds(command, args))) failed.push(name);
  return failed;
}

/** Resolves to true if every step succeeded. */
export async function build() {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  const failed = (await Promise.all(LINES.map(runLine))).flat();
  failed.push(...(await runLine(LAST)));
  if (failed.length > 0) console.error(`Not built: ${failed.join(', ')}.`);
  return failed.length === 0;
}

if (isMain(import.meta)) {
  setUp();
  process.exit((await build()) ? 0 : 1);
}

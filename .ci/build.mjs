/** `npm run build`: fills dist/. Every step runs, so that one look shows all that is wrong. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root, run } from './setup.mjs';

const bin = `${root}/node_modules/.bin`;
const steps = [
  ['modules and bundles', `${bin}/rollup`, ['--config', '--silent']],
  ['declarations', `${bin}/tsc`, ['--project', 'tsconfig.build.json']],
  ['custom elements manifest', `${bin}/cem`, ['analyze', '--quiet']],
  ['types for frameworks', process.execPath, ['.ci/framework-types.mjs']],
  ['completions for editors', process.execPath, ['.ci/completions.mjs']],
  ['JSON Schema', process.execPath, ['.ci/schema.mjs']],
  ['stylesheet', process.execPath, ['.ci/stylesheet.mjs']],
  ['page for frames', process.execPath, ['.ci/embed.mjs']],
];

/** True if every step succeeded. */
export function build() {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  const failed = steps.filter(([, command, args]) => !run(command, args)).map(([name]) => name);
  if (failed.length > 0) console.error(`Not built: ${failed.join(', ')}.`);
  return failed.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(build() ? 0 : 1);

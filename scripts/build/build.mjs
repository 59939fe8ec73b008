/** `npm run build`: installs what is missing and fills dist/. Every step runs, so that one look shows all that is wrong. */
import { rmSync } from 'node:fs';
import { root, run, setUp } from '../setup.mjs';
import { isMain } from '../is-main.mjs';

const bin = `${root}/node_modules/.bin`;
const steps = [
  ['packages that read other formats', process.execPath, ['scripts/build/packages.mjs']],
  ['modules and bundles', `${bin}/rollup`, ['--config', '--silent']],
  ['declarations', `${bin}/tsc`, ['--project', 'tsconfig.build.json']],
  ['custom elements manifest', `${bin}/cem`, ['analyze', '--quiet']],
  ['types for frameworks', process.execPath, ['scripts/build/framework-types.mjs']],
  ['completions for editors', process.execPath, ['scripts/build/completions.mjs']],
  ['JSON Schema', process.execPath, ['scripts/build/schema.mjs']],
  ['declarations that no door reaches', process.execPath, ['scripts/build/prune-declarations.mjs']],
  ['stylesheet', process.execPath, ['scripts/build/stylesheet.mjs']],
  ['page for frames', process.execPath, ['scripts/build/embed.mjs']],
];

/** True if every step succeeded. */
export function build() {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  const failed = steps.filter(([, command, args]) => !run(command, args)).map(([name]) => name);
  if (failed.length > 0) console.error(`Not built: ${failed.join(', ')}.`);
  return failed.length === 0;
}

if (isMain(import.meta)) {
  setUp();
  process.exit(build() ? 0 : 1);
}

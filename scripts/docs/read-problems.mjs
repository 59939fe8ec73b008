/** The problems that the package can report, from its source. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup.mjs';

export async function readProblems() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/docs/problem-catalogue.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { GROUPS } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return GROUPS;
}

/** Writes dist/schema.json from the one schema that the types come from as well. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/model/schema/json-schema.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { toJsonSchemaDocument } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
mkdirSync('dist', { recursive: true });
// In one line: indents would make the package 1.4 kB larger, and `said-and-done schema` prints them for people.
writeFileSync('dist/schema.json', `${JSON.stringify(toJsonSchemaDocument())}\n`);

/**
 * `npm run docs`: builds the reference into docs-static/ and serves it. `npm run docs -- --build` only builds it.
 * `npm run build` comes first where there is no dist/.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from '../is-main.mjs';
import { serve } from '../server.mjs';
import { root, setUp } from '../setup.mjs';

const DEFAULT_OUTPUT = join(root, 'docs-static');

/** Pages of the reference itself: Storybook stands beside them. */
const PAGES = '{*.html,{elements,document,guides,integrations,project}/*.html}';

/** Writes the site into a folder, and what its search reads. */
export async function buildReference(output = DEFAULT_OUTPUT) {
  const { default: Eleventy } = await import('@11ty/eleventy');
  rmSync(output, { recursive: true, force: true });
  const site = new Eleventy('scripts/docs/site', output, {
    quietMode: true,
    configPath: 'scripts/docs/eleventy.config.mjs',
  });
  await site.write();
  await indexForSearch(output);
}

async function indexForSearch(output) {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex();
  const { errors } = await index.addDirectory({ path: output, glob: PAGES });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await index.writeFiles({ outputPath: join(output, 'pagefind') });
  await close();
}

if (isMain(import.meta)) {
  setUp();
  if (!existsSync(join(root, 'dist/custom-elements.json'))) {
    const { build } = await import('../build/build.mjs');
    if (!(await build())) process.exit(1);
  }
  await buildReference();
  if (!process.argv.includes('--build')) {
    const { address } = await serve({ root: DEFAULT_OUTPUT, port: 8100 });
    console.log(`\nThe reference is at ${address}/\n(Ctrl+C ends this.)`);
  }
}

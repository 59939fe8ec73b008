/** The published form of a document, as the plugin's own script makes it in the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'published-form-'));
const outfile = join(folder, 'render-for-posts.mjs');
const entryPoints = ['integrations/wordpress/src/render-for-posts.ts'];
await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022' });
const { renderForPosts } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

/** As JSON; a post's own number takes the place of 0 in its ids. */
export const publishedForm = (story) => renderForPosts(JSON.stringify(story), 0);

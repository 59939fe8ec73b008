/** Puts the package's files for browsers where SvelteKit serves them. */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = new URL('dist/cdn', import.meta.resolve('said-and-done/package.json'));
cpSync(fileURLToPath(files), 'static/said-and-done', { recursive: true });

/**
 * Removes declarations that no door of the package reaches: nobody can import them, and they are a twentieth of the tarball. Scripts stay,
 * since doors load them.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const relativeImport = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g;

function reach(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(relativeImport))
    reach(join(dirname(file), `${path}.d.ts`), seen);
  return seen;
}

const reached = new Set();
for (const { types } of Object.values(exports)) if (types) reach(join(types), reached);
const files = readdirSync('dist', { recursive: true }).map((name) => join('dist', name));
for (const file of files) if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);

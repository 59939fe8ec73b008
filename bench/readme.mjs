/** Puts a run's tables between the markers of the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toMarkdown } from './print.mjs';

const path = fileURLToPath(new URL('README.md', import.meta.url));
const figures = /(<!-- figures -->)[^]*(<!-- \/figures -->)/;

export function writeReadme(results) {
  const before = readFileSync(path, 'utf8');
  if (!figures.test(before)) throw new Error('The README has lost its markers.');
  writeFileSync(
    path,
    before.replace(figures, (_all, start, end) => `${start}\n\n${toMarkdown(results)}\n\n${end}`),
  );
}

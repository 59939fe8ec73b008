/**
 * The README of the package leaves out what only a clone of the repository has, so that it begins with a page. `prepack` shortens
 * README.md, since npm packs the file of this name and no other, and `postpack` puts the whole one back.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMain } from '../is-main.mjs';

const README = 'README.md';
/** Where the whole README waits while the package is made. */
const WHOLE = '.cache/whole-readme.md';

/** The section of the two commands, up to the next heading of its level. */
const COMMANDS = /^## Two commands\n[\s\S]*?(?=^## )/m;
/** Pictures stay in the repository. */
const isPicture = (block) => block.startsWith('![');
const isForClone = (block) => block.startsWith('**In a clone**');

/**
 * Returns the README as the package has it.
 *
 * @param {string} text The README of the repository.
 * @returns {string} The text without picture, commands and paragraphs that begin with "In a clone". Where such a paragraph ends with a
 *   colon, the list below goes with it.
 */
export function packedReadme(text) {
  const blocks = text.replace(COMMANDS, '').split('\n\n');
  const isListOfClone = (before) => before !== undefined && isForClone(before) && before.endsWith(':');
  return blocks
    .filter((block, at) => !isPicture(block) && !isForClone(block) && !isListOfClone(blocks[at - 1]))
    .join('\n\n');
}

/** Writes the file at once, since another process may be reading it. */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function shorten() {
  const text = readFileSync(README, 'utf8');
  const packed = packedReadme(text);
  // It may be short already, because another pack is under way.
  if (packed === text) return;
  write(WHOLE, text);
  write(README, packed);
}

function restore() {
  if (!existsSync(WHOLE)) return;
  const whole = readFileSync(WHOLE, 'utf8');
  if (readFileSync(README, 'utf8') !== packedReadme(whole))
    throw new Error(`${README} was changed while it was packed. The whole one of before is ${WHOLE}.`);
  renameSync(WHOLE, README);
}

if (isMain(import.meta) && existsSync(README)) {
  if (process.argv[2] === '--shorten') shorten();
  else restore();
}

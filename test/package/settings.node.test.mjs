import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import picomatch from 'picomatch';
import eslintConfig from '../../eslint.config.mjs';
import { findTests } from '../../scripts/test/test-files.mjs';

// A name that matches nothing any more does nothing, and says nothing: files that are renamed would leave it behind.

const published = [...JSON.parse(readFileSync('test/package/public-surface.json', 'utf8')).files];

/** All files that are part of the repository, new ones too. */
const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter((path) => path !== '' && existsSync(path));

/** `src/{a,b}/*.ts` → `src/a/*.ts`, `src/b/*.ts`: each has to match by itself. */
function expandBraces(pattern) {
  const [whole, choices] = /\{([^{}]+)\}/.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return choices.split(',').flatMap((choice) => expandBraces(pattern.replace(whole, choice)));
}

const matching = (pattern) => files.filter(picomatch(pattern, { dot: true }));

const unmatched = (patterns) => patterns.flatMap(expandBraces).filter((pattern) => matching(pattern).length === 0);

/** knip.json has comments, which JSON has not. */
const readKnip = () => JSON.parse(readFileSync('knip.json', 'utf8').replace(/^\s*\/\/.*$/gm, ''));

describe('each file name in the settings matches a file', () => {
  it('of this repository: the list of them is not empty', () => assert.ok(files.includes('package.json')));

  it('of ESLint', () => assert.deepEqual(unmatched(eslintConfig.flatMap((config) => config.files ?? [])), []));

  it('of knip', () => {
    const { entry, project } = readKnip();
    assert.deepEqual(unmatched([...entry, ...project]), []);
  });

  it('of the package: what has side effects', () => {
    const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
    const lost = sideEffects
      .map((path) => path.replace('./', ''))
      .filter((path) => !existsSync(path) && !published.some(picomatch(path)));
    assert.deepEqual(lost, []);
  });

  it('of the tests: no kind is empty', () => {
    for (const [kind, paths] of Object.entries(findTests())) assert.ok(paths.length > 0, kind);
  });
});

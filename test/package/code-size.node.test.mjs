import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** Sizes past which a file or a function probably has a second idea in it. They are advice, so nothing fails. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: {
        'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
        'max-lines-per-function': ['warn', 50],
        'max-params': ['warn', 4],
      },
    },
  ],
});

const sizesIn = (results) =>
  results.flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${filePath}:${line} ${message}`));

describe('sizes of code', () => {
  it('lists what is large, for whoever works on it next', async (test) => {
    const sizes = sizesIn(await eslint.lintFiles(['src/**/*.ts']));
    for (const size of sizes) test.diagnostic(size.replace(`${process.cwd()}/`, ''));
  });

  it('counts lines of files and functions, and parameters', async () => {
    const lines = (count) => 'call();\n'.repeat(count);
    const count = async (text) => sizesIn(await eslint.lintText(text, { filePath: 'src/x.ts' })).length;
    assert.equal(await count(lines(250)), 0);
    assert.equal(await count(lines(251)), 1);
    assert.equal(await count(`function f() {\n${lines(48)}}`), 0);
    assert.equal(await count(`function f() {\n${lines(49)}}`), 1);
    assert.equal(await count('function f(a, b, c, d) {}'), 0);
    assert.equal(await count('function f(a, b, c, d, e) {}'), 1);
  });
});

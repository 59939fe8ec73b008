import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const GUIDES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) => name.endsWith('.md'));

/** Matches a text that begins with a pronoun and a verb of saying, although the name of the speaker stands before it already. */
const SPEAKER_AGAIN = /"text": "((?:He|She|They|It) \p{L}+(?:ed|id|old|ays)\b[^"]*)/gu;

describe('statements that the guides show', () => {
  it('begin with what was said, as they ask authors to write them', () => {
    const found = GUIDES.flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(SPEAKER_AGAIN)].map(([, text]) => `${name}: ${text}`),
    );
    assert.deepEqual(found, []);
  });
});

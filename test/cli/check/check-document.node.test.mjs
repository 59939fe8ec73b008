import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../../helpers/import-built.mjs';

const { checkDocument } = await importBuilt('src/cli/check/check-document.ts');
const { openDocument } = await importBuilt('src/cli/check/open-document.ts');

const check = async (document) => {
  const text = JSON.stringify({ explainer: 1, title: 'T', lang: 'en', ...document });
  return checkDocument(await openDocument('story.json', { text }, {}), {
    isStrict: false,
    sources: [],
  });
};

describe('the sources of a story that is checked', () => {
  it('are all that it lists, also one that a withheld statement alone cites', async () => {
    const { sourceIds, problems } = await check({
      people: [{ id: 'mayor', name: 'Ada Mayor', kind: 'person' }],
      sources: [{ id: 'leak', title: 'Leak' }],
      statements: [{ id: 's', text: '“No.”', speaker: 'mayr', sources: [{ source: 'leak', quote: 'No.' }] }],
    });
    assert.equal(
      problems.some(({ code }) => code === 'statement-withheld'),
      true,
    );
    assert.deepEqual(sourceIds, ['leak']);
  });
});

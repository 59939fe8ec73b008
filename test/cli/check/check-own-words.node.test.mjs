import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../../helpers/import-built.mjs';

const { checkDocument } = await importBuilt('src/cli/check/check-document.ts');
const { openDocument } = await importBuilt('src/cli/check/open-document.ts');
const { readSourceText } = await importBuilt('src/desk/evidence/source-text.ts');

const article = 'Wang called the reaction “unthinkable”.\n\nIt was hysterical, he is said to think.';

/** What `check` says of one word that is quoted from a report, with the report's text or without. */
async function check(word, { citation = {}, withText = true, isStrict = false } = {}) {
  const document = {
    explainer: 1,
    title: 'T',
    lang: 'en',
    people: [{ id: 'wang', name: 'Wang Yi', kind: 'person' }],
    sources: [{ id: 'report', title: 'Report', kind: 'report' }],
    statements: [
      { id: 's', speaker: 'wang', text: `“${word}”`, sources: [{ source: 'report', quote: word, ...citation }] },
    ],
  };
  const text = JSON.stringify(document);
  const source = {
    id: 'report',
    name: 'report.txt',
    text: readSourceText(article),
    places: [],
  };
  const file = { id: source.id, name: source.name, open: () => Promise.resolve(source) };
  const opened = await openDocument('story.json', { text, problems: [] });
  const { problems } = await checkDocument(opened, { isStrict, sources: withText ? [file] : [] });
  return problems.map(({ code, severity }) => `${severity} ${code}`);
}

describe('words that are quoted from a report', () => {
  it('are proven by the quotation marks round them in its text', async () => {
    assert.deepEqual(await check('unthinkable'), []);
  });

  it('are told where they stand outside of marks there, and fail a strict check', async () => {
    assert.deepEqual(await check('hysterical'), ['warning quote-outside-marks']);
    assert.deepEqual(await check('hysterical', { isStrict: true }), ['error quote-outside-marks']);
  });

  it('are told where the document has them as the reporter’s', async () => {
    const citation = { ownWords: false };
    assert.deepEqual(await check('unthinkable', { citation }), ['warning quote-of-reporter']);
    assert.deepEqual(await check('unthinkable', { citation, isStrict: true }), ['error quote-of-reporter']);
  });

  it('are the speaker’s where the document says so', async () => {
    assert.deepEqual(await check('hysterical', { citation: { ownWords: true } }), []);
  });

  it('are for an editor to weigh where neither says anything', async () => {
    assert.deepEqual(await check('hysterical', { withText: false }), ['advice quote-voice-unstated']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../../helpers/import-built.mjs';

const { compareDocuments } = await importBuilt('src/cli/check/compare-documents.ts');
const { readDocument } = await importBuilt('src/model/read/document.ts');

const statement = {
  id: 's',
  speaker: 'wang',
  text: '“They will talk”',
  sources: [{ source: 'transcript', quote: 'They will talk' }],
};

const read = (overrides) =>
  readDocument({
    explainer: 1,
    title: 'T',
    lang: 'en',
    sides: [
      { id: 'us', name: 'United States' },
      { id: 'china', name: 'China' },
    ],
    people: [{ id: 'wang', name: 'Wang Yi', kind: 'person' }],
    sources: [{ id: 'transcript', title: 'Transcript', kind: 'transcript' }],
    statements: [{ ...statement, ...overrides }],
  }).explainer;

const fieldsChanged = (before, now) =>
  compareDocuments(read(before), read(now)).map(({ code, values, pointer }) => `${code} ${values.field} ${pointer}`);

describe('check --against', () => {
  const silence = { notedBy: 'transcript', scope: 'in this interview' };
  const disputed = { status: 'disputed', note: 'He denies it.' };
  const changes = [
    ['a dispute that is gone', disputed, {}, 'words-changed status /statements/0/status'],
    ['a correction that is gone', { status: 'corrected', note: 'x' }, {}, 'words-changed status /statements/0/status'],
    ['a quotation that is a paraphrase now', {}, { text: '’They will talk’' }, 'words-changed form /statements/0/text'],
    ['other terms', {}, { terms: 'background' }, 'words-changed terms /statements/0/terms'],
    ['another side', { side: 'us' }, { side: 'china' }, 'words-changed side /statements/0/side'],
    ['a side that is gone', { side: 'us' }, {}, 'words-changed side /statements/0/side'],
    ['a silence that is said now', { silence }, {}, 'words-changed silence /statements/0/silence'],
  ];
  for (const [what, before, now, problem] of changes)
    it(`finds ${what}`, () =>
      assert.ok(fieldsChanged(before, now).includes(problem), fieldsChanged(before, now).join()));

  it('finds words that are a silence now', () => {
    assert.ok(fieldsChanged({}, { silence }).includes('words-changed silence /statements/0/silence'));
  });

  it('lets a dispute be added, and a change be corrected', () => {
    const corrections = [{ date: '2023', kind: 'correction', by: 'publisher', note: 'x' }];
    assert.deepEqual(fieldsChanged({}, disputed), []);
    assert.deepEqual(fieldsChanged(disputed, { corrections }), []);
    assert.deepEqual(fieldsChanged({}, {}), []);
  });

  it('names words without an id by themselves', () => {
    const [problem] = compareDocuments(read({ id: undefined }), read({ id: undefined, text: 'Others.' }));
    assert.equal(problem.code, 'id-vanished');
    assert.match(problem.message, /“They will talk”/);
    assert.doesNotMatch(problem.message, /~/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../../helpers/import-built.mjs';

const { compareDocuments } = await importBuilt('src/cli/check/compare-documents.ts');
const { statementShape } = await importBuilt('src/model/schema/schema.ts');
const { readDocument } = await importBuilt('src/model/read/document.ts');

const statement = {
  id: 's',
  speaker: 'wang',
  text: '“They will talk”',
  sources: [{ source: 'transcript', quote: 'They will talk' }],
};

const read = ({ person, ...overrides }) =>
  readDocument({
    explainer: 1,
    title: 'T',
    lang: 'en',
    sides: [
      { id: 'us', name: 'United States' },
      { id: 'china', name: 'China' },
    ],
    people: [
      { id: 'wang', name: 'Wang Yi', kind: 'person', ...person },
      { id: 'ministry', name: 'The ministry', kind: 'government' },
      { id: 'reporter', name: 'A reporter', kind: 'person' },
    ],
    sources: [{ id: 'transcript', title: 'Transcript', kind: 'transcript' }],
    events: [{ id: 'talks', title: 'Talks', date: '2023-02' }],
    statements: [
      { ...statement, ...overrides },
      { id: 'first', speaker: 'ministry', text: 'They talk.', sources: ['transcript'] },
    ],
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

  const additions = {
    cue: { cue: 'denied' },
    via: { via: [{ person: 'reporter', cue: 'reported' }] },
    role: { role: 'Former minister' },
    terms: { terms: 'background' },
    to: { to: ['ministry'] },
    answers: { answers: [{ to: 'first', as: 'disputes', sources: ['transcript'] }] },
    status: { status: 'disputed' },
    verification: { verification: 'unverified' },
    spokenIn: { spokenIn: 'zh' },
    original: { original: { lang: 'zh', text: '他们会谈' } },
    translatedBy: { translatedBy: 'machine' },
    side: { side: 'us' },
    speaker: { person: { onBehalfOf: 'ministry' } },
  };
  for (const [field, more] of Object.entries(additions)) {
    it(`finds that “${field}” is added`, () =>
      assert.deepEqual(fieldsChanged({}, more), [`words-changed ${field} /statements/0/${field}`]));
    it(`finds that “${field}” is gone`, () =>
      assert.deepEqual(fieldsChanged(more, {}), [`words-changed ${field} /statements/0/${field}`]));
  }

  it('finds another value of each field that says who said what', () => {
    const pairs = [
      [{ cue: 'said' }, { cue: 'denied' }, 'cue'],
      [{ via: [{ person: 'reporter' }] }, { via: [{ source: 'transcript' }] }, 'via'],
      [{ via: [{ person: 'reporter', cue: 'heard' }] }, { via: [{ person: 'reporter', cue: 'denied' }] }, 'via'],
      [{ person: { role: 'Minister' } }, { person: { role: 'Suspect' } }, 'role'],
      [{ person: { kind: 'unnamed' } }, { terms: 'not-stated' }, 'speaker'],
      [{ setting: 'interview' }, { setting: 'speech' }, 'setting'],
      [{ at: 'talks' }, {}, 'at'],
      [{ silence: { ...silence, asked: 'declined' } }, { silence: { ...silence, asked: 'not-asked' } }, 'silence'],
      [{ silence }, { silence: { ...silence, notedBy: 'reporter' } }, 'silence'],
    ];
    for (const [before, now, field] of pairs)
      assert.deepEqual(fieldsChanged(before, now), [`words-changed ${field} /statements/0/${field}`]);
  });

  it('lets be added when and where it was said, and what says nothing of who said what', () => {
    const more = {
      date: '2023-02-18',
      published: '2023-02-19',
      setting: 'interview',
      venue: 'CNN',
      at: 'talks',
      about: ['talks'],
      before: ['talks'],
      lead: true,
      added: '2023-02-20',
      sources: [...statement.sources, 'transcript'],
    };
    assert.deepEqual(fieldsChanged({}, more), []);
    assert.deepEqual(fieldsChanged({ silence }, { silence: { ...silence, asOf: '2024' } }), []);
  });

  it('compares every field of the format, or has a reason not to', () => {
    const compared = new Set(Object.keys(additions));
    const addable = ['date', 'published', 'setting', 'venue', 'at', 'whyUnnamed'];
    const others = ['id', 'lead', 'topics', 'about', 'before', 'after', 'media', 'sources'];
    const rest = ['added', 'changed', 'corrections', 'note', 'text', 'silence', ...others, ...addable];
    assert.deepEqual(
      [...statementShape.fields.keys()].filter((field) => !compared.has(field) && !rest.includes(field)),
      [],
    );
  });

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

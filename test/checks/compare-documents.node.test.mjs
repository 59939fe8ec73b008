import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const { compareDocuments } = await importBuilt('src/checks/compare-documents.ts');
const { statementShape } = await importBuilt('src/model/schema/schema.ts');
const { readDocument } = await importBuilt('src/model/read-document.ts');

const statement = {
  id: 's',
  speaker: 'wang',
  text: '“They will talk”',
  sources: [{ source: 'transcript', quote: 'They will talk' }],
};

const read = ({ person, reporter, transcript, event, names, eras, statementsSummary, ...overrides }) =>
  readDocument({
    ...{ names, eras, statementsSummary },
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
      { id: 'reporter', name: 'A reporter', kind: 'person', ...reporter },
    ],
    sources: [{ id: 'transcript', title: 'Transcript', kind: 'transcript', ...transcript }],
    events: [
      { id: 'talks', title: 'Talks', date: '2023-02', ...event },
      { id: 'war', title: 'A war', date: '2022' },
    ],
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

  it('finds another role at the time of the words, and none of another time', () => {
    const held = (...roles) => ({
      date: '2023-02-18',
      person: { roles: roles.map(([title, from, to]) => ({ title, ...(from && { from }), ...(to && { to }) })) },
    });
    const minister = ['Minister', '2022', '2024'];
    const changed = ['words-changed role /statements/0/role'];
    assert.deepEqual(fieldsChanged(held(minister), held(['Suspect', '2022', '2024'])), changed);
    assert.deepEqual(fieldsChanged(held(minister), held(['Minister', '2024'])), changed, 'held later');
    assert.deepEqual(fieldsChanged(held(minister), held()), changed, 'gone');
    assert.deepEqual(fieldsChanged(held(), held(minister)), changed, 'added');
    assert.deepEqual(fieldsChanged(held(['Minister']), held(['Minister'], ['Suspect'])), changed, 'at any time');
    assert.deepEqual(fieldsChanged(held(minister), held(minister, ['Envoy', '2025'])), [], 'another time');
    assert.deepEqual(fieldsChanged(held(['Minister', '2022']), held(minister)), [], 'its end is known now');
    const { date, person } = held(minister, ['Envoy', '2025']);
    assert.deepEqual(fieldsChanged({ person }, { person, date }), [], 'the date is known now');
  });

  it('finds another standing of whoever passed the words on, or noted that they are missing', () => {
    const via = [{ person: 'reporter' }, { source: 'transcript' }];
    for (const change of [
      { reporter: { kind: 'unnamed' } },
      { reporter: { onBehalfOf: 'ministry' } },
      { transcript: { publisher: 'The ministry' } },
      { transcript: { kind: 'state-media' } },
    ])
      assert.deepEqual(fieldsChanged({ via }, { via, ...change }), ['words-changed via /statements/0/via']);
    assert.deepEqual(fieldsChanged({ silence }, { silence, transcript: { publisher: 'The ministry' } }), [
      'words-changed silence /statements/0/silence',
    ]);
    const to = { to: ['reporter'] };
    const unnamed = { reporter: { kind: 'unnamed' } };
    assert.deepEqual(fieldsChanged(to, { ...to, ...unnamed }), ['words-changed to /statements/0/to']);
  });

  it('finds what an event or the story says otherwise or no more, and lets more be said', () => {
    const event = (fields) => ({ event: fields });
    const uses = (...texts) => ({
      names: [{ id: 'n', thing: 'The war', uses: texts.map((text) => ({ by: 'us', text })) }],
    });
    const told = [
      ['place', event({ place: { name: 'Munich' } }), event({ place: { name: 'Berlin' } })],
      ['people', event({ people: ['wang', 'ministry'] }), event({ people: ['wang', 'reporter'] })],
      ['people', event({ people: ['wang'] }), event({})],
      [
        'statusDate',
        event({ status: 'cancelled', statusDate: '2023-01' }),
        event({ status: 'cancelled', statusDate: '2022' }),
      ],
      ['links', event({ links: [{ to: 'war', as: 'causes' }] }), event({ links: [{ to: 'war', as: 'ends' }] })],
      ['names', uses('invasion'), uses('operation')],
      ['eras', { eras: [{ name: 'Winter', date: '2023-01' }] }, { eras: [{ name: 'Winter', date: '2023-02' }] }],
      ['statementsSummary', { statementsSummary: 'They agree.' }, { statementsSummary: 'They differ.' }],
    ];
    for (const [field, before, now] of told) {
      const at = before.event ? '/events/0/' : '/';
      assert.deepEqual(fieldsChanged(before, now), [`words-changed ${field} ${at}${field}`], field);
      if (field !== 'statusDate') assert.deepEqual(fieldsChanged({}, before), [], `${field} is added`);
    }
    assert.deepEqual(fieldsChanged(event({ people: ['wang'] }), event({ people: ['ministry', 'wang'] })), []);
    assert.deepEqual(fieldsChanged(uses('invasion'), uses('operation', 'invasion')), []);
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

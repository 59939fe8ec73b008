import { expect } from '@open-wc/testing';
import { reviewInput } from '../../../src/elements/base/document-review.js';
import { suggestValue } from '../../../src/model/problems/suggest-value.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const topic = { id: 'balloon', name: 'The balloon' };

/** Cures of the fields of the wrong type, or that are missing, in a document, as its element shows them to a developer. */
function curesOf(input: object): readonly string[] {
  return reviewInput({ ...makeDocument(), ...input })
    .filter(({ code }) => ['field-wrong-type', 'field-missing'].includes(code))
    .map(({ cure }) => cure);
}

describe('the cure of a value of the wrong type', () => {
  for (const [what, field, cure] of [
    ['one id in place of a list', { sources: 'gazette' }, 'Write "sources": ["gazette"].'],
    ['an entry in place of its id', { topics: topic }, 'Write "topics": ["balloon"].'],
    ['a citation that stands alone', { sources: { source: 'gazette' } }, 'Write "sources": [{"source":"gazette"}].'],
    ['a number in place of a text', { title: 1789 }, 'Write "title": "1789".'],
    ['a text in place of a number', { weight: '3' }, 'Write "weight": 3.'],
    ['a text in place of a number, with a decimal', { weight: '3.0' }, 'Write "weight": 3.'],
    ['the name of a place', { place: 'Munich' }, 'Write "place": {"name":"Munich"}.'],
    ['a list of one text in place of it', { summary: ['One'] }, 'Write "summary": "One".'],
    ['a long text', { sources: 'x'.repeat(80) }, 'Write a list, as in "sources": ["an id in sources"].'],
    ['an object that says no more', { topics: { a: true } }, 'Write a list, as in "topics": ["an id in topics"].'],
    ['words in place of a number', { weight: 'much' }, 'Write a number, as in "weight": 1.'],
    ['several texts in place of one', { summary: ['One', 'two'] }, 'Write text, as in "summary": "…".'],
    ['yes in place of an object', { place: true }, 'Write an object, as in "place": {"name":"…"}.'],
    [
      'a text in place of an entry',
      { links: ['visit'] },
      'Write an object, as in {"to":"an id in events","as":"causes"}.',
    ],
    [
      'an address in place of a picture',
      { media: 'a.jpg' },
      'Write a list, as in "media": [{"kind":"image","src":"https://…"}].',
    ],
    ['no field that an entry needs', { links: [{ as: 'ends' }] }, 'Add "to": "an id in events".'],
  ] as const)
    it(`of ${what}: ${cure}`, () => expect(curesOf({ events: [{ ...makeEvent(), ...field }] })).to.include(cure));

  for (const [what, date, cure] of [
    ['eight digits that are a day, as a number', 20240304, 'Write "date": "2024-03-04".'],
    ['eight digits that are a day, as a text', '20240304', 'Write "2024-03-04".'],
    ['eight digits that are no day', 20241399, 'Write "date": "20241399".'],
    ['a year', 1789, 'Write "date": "1789".'],
    ['a day with dots', '14.03.2024', 'Write "2024-03-14".'],
    ['a day with dots that comes first', '4.5.2024', 'Write "2024-05-04".'],
    ['a day with slashes that is no month', '14/03/2024', 'Write "2024-03-14".'],
    ['a month with slashes before a day', '03/14/2024', 'Write "2024-03-14".'],
    ['two days with dots', '14.03.2024 – 16.03.2024', 'Write "2024-03-14/2024-03-16".'],
    ['a day and a time with a space between them', '2024-03-14 18:00', 'Write "2024-03-14T18:00".'],
    ['a day and an early time', '2024-03-14 9:30', 'Write "2024-03-14T09:30".'],
    [
      'a day that may be two',
      '04/05/2024',
      'That may be two days. Write "2024-05-04" if the day stands first, or "2024-04-05" if the month does.',
    ],
    ['a day and a month that are the same', '05/05/2024', 'Write "2024-05-05".'],
    ['numbers that are no day', '14/14/2024', 'Write the year first, then month and day: 2023-02-04.'],
  ] as const)
    it(`of ${what}: ${cure}`, () => {
      const cures = reviewInput({ ...makeDocument(), events: [{ ...makeEvent(), date }] }).map((each) => each.cure);
      expect(cures).to.include(cure);
    });

  it('of a text in place of yes or no', () => {
    const sources = makeDocument().sources!.map((source) => ({ ...source, ownWords: 'true' }));
    expect(curesOf({ sources })).to.include('Write "ownWords": true.');
  });

  it('of one entry in place of a list of the document', () =>
    expect(curesOf({ topics: topic })).to.deep.equal(['Write "topics": [{"id":"balloon","name":"The balloon"}].']));

  it('of a silence that is no object, and of statements that are no list, names the fields that they need', () => {
    const silence = '"silence": {"notedBy":"an id in people or sources","scope":"…"}';
    const statement = { id: 'silent', text: 'Nothing.', silence: true };
    expect(curesOf({ statements: [statement] })).to.include(`Write an object, as in ${silence}.`);
    expect(curesOf({ statements: {} })).to.include(
      'Write a list, as in "statements": [{"id":"its-id","text":"…","speaker":"an id in people"}].',
    );
  });

  it('of an event without sources', () => {
    const document = makeDocument({ events: [{ ...makeEvent(), sources: [] }] });
    const problem = readDocument(document).problems.find(({ code }) => code === 'sources-missing');
    expect(suggestValue(problem!, document).cure).to.equal('Add "sources": ["an id in sources"].');
  });

  it('of a span that can’t be read shows one', () => {
    const cures = ['from the 4th', '2023/02/04'].map(
      (date) => readDocument(makeDocument({ events: [makeEvent({ date })] })).problems[0]?.cure,
    );
    for (const cure of cures) expect(cure).to.include('2023-02-01/2023-02-04');
  });

  it('of a text in place of a document names two ways', () => {
    const [problem] = reviewInput('{"explainer": 1}');
    expect(problem?.cure).to.equal('Parse it: element.data = JSON.parse(text); or write its address into src.');
  });

  it('of the version names its field', () => {
    expect(curesOf({ explainer: '1.0' })).to.deep.equal(['Write "explainer": 1.']);
  });

  it('is plain where the value refuses to be JSON', () => {
    const topics: Record<string, unknown> = { id: 'balloon' };
    topics['self'] = topics;
    expect(curesOf({ topics })).to.deep.equal(['Write a list, as in "topics": [{"id":"its-id","name":"…"}].']);
  });
});

describe('the cure of a field that the format doesn’t have', () => {
  const cureOf = (input: object) =>
    reviewInput({ ...makeDocument(), ...input }).find(({ code }) => code === 'field-unknown')?.cure;
  const cureOfEvent = (fields: object) => cureOf({ events: [{ ...makeEvent({ date: '2024-05-01' }), ...fields }] });
  const cureOfStatement = (fields: object) => cureOf({ statements: [{ ...makeStatement(), ...fields }] });
  const span = 'Write both ends as one: "date": "2024-05-01/2024-05-31".';

  it('joins the end of an event with its beginning, under any of the names that it has in other formats', () => {
    for (const name of ['end', 'endDate', 'end_date', 'dateEnd', 'until'])
      expect(cureOfEvent({ [name]: '2024-05-31' }), name).to.equal(span);
  });

  it('shows an example where an end is no text, or a span already', () => {
    expect(cureOfEvent({ end: 20240531 })).to.equal(span);
    expect(cureOfEvent({ end: '2024-05-30/2024-05-31' })).to.equal(span);
  });

  it('puts a statement’s quotation into its source', () => {
    expect(cureOfStatement({ quote: 'So it is.', sources: ['gazette'] })).to.equal(
      'The exact words belong to their source: "sources": [{"source":"gazette","quote":"So it is."}].',
    );
    expect(cureOfStatement({ quote: 'So it is.', sources: [{ source: 'gazette' }] })).to.contain('"source":"gazette"');
    expect(cureOfStatement({ quote: 'So it is.', sources: undefined })).to.contain('"source":"an id in sources"');
  });

  it('puts a quotation into the text and the source of a statement that has no text', () =>
    expect(cureOfStatement({ quote: 'So it is.', text: undefined, sources: ['gazette'] })).to.equal(
      'Words are quoted in “text”, and proven by their source: "text": "“So it is.”", "sources": [{"source":"gazette","quote":"So it is."}].',
    ));

  it('writes the beginning of an event as its date, with the end where there is one', () => {
    const cureOfStart = (fields: object) => cureOfEvent({ date: undefined, ...fields });
    for (const name of ['start', 'startDate', 'start_date'])
      expect(cureOfStart({ [name]: '2024-05-01' }), name).to.equal('Write "date": "2024-05-01".');
    expect(cureOfStart({ start: '1 May 2024' })).to.equal('Write "date": "2024-05-01".');
    expect(cureOfStart({ start: 5 })).to.equal('Write "date": "2024-05-01".');
    expect(cureOfStart({ start: '2024-05-01', end: '2024-05-31' })).to.equal(span);
    expect(cureOfEvent({ start: '2024-05-02' }), 'it has a date').to.equal('Did you mean “date”?');
  });

  it('takes the text of a correction for its note', () => {
    const correction = { date: '2024-05-02', kind: 'correction', by: 'publisher', text: 'It was another day.' };
    expect(cureOfEvent({ corrections: [correction] })).to.equal('Did you mean “note”?');
  });

  it('takes the event of a statement for that at which it was made, and the id of a citation for its source', () => {
    expect(cureOfStatement({ event: 'meeting' })).to.equal('Did you mean “at”?');
    expect(cureOfStatement({ sources: [{ id: 'gazette' }] })).to.equal('Did you mean “source”?');
  });
});

describe('the cure of a speaker', () => {
  const curesOfReferences = (input: object) =>
    reviewInput({ ...makeDocument(), ...input }).flatMap(({ code, cure }) =>
      code === 'reference-dangling' ? cure : [],
    );
  const statements = [{ ...makeStatement(), speaker: 'doe' }];

  it('names the list of people where there is none', () => {
    expect(curesOfReferences({ people: undefined, statements })[0]).to.equal(
      'The document has no “people”. Add "people": [{"id":"doe","name":"…","kind":"person"}].',
    );
  });

  it('names only the id where there is a list', () => {
    expect(curesOfReferences({ statements })[0]).to.equal(
      'Correct the id, or add “doe” to people; if that entry is there, correct it first.',
    );
  });
});

describe('the cure of a date that can’t be read', () => {
  const cureOf = (date: string) => reviewInput(makeDocument({ events: [makeEvent({ date })] }))[0]?.cure;

  for (const [typed, written] of [
    ['12 March 2025', '2025-03-12'],
    ['3rd of Sept. 2025', '2025-09-03'],
    ['March 12, 2025', '2025-03-12'],
    ['Feb 2025', '2025-02'],
    ['2025-02-03 to 2025-02-05', '2025-02-03/2025-02-05'],
    ['3 Feb 2025 – 5 Feb 2025', '2025-02-03/2025-02-05'],
    ['2025-02-03/present', '2025-02-03/..'],
    ['February 2025 until today', '2025-02/..'],
  ])
    it(`writes “${typed}” in EDTF`, () => expect(cureOf(typed!)).to.equal(`Write "${written}".`));

  for (const typed of ['31 February 2025', 'today', '04/02/2025', 'March', '5 Feb 2025 to 3 Feb 2025'])
    it(`guesses nothing of “${typed}”`, () => expect(cureOf(typed)).to.not.match(/^Write "/));
});

describe('the cure of an address that readers can’t be sent to', () => {
  const cureOf = (url: string) =>
    reviewInput(makeDocument({ sources: [{ id: 'gazette', title: 'The Gazette', url }] })).find(
      ({ code }) => code === 'address-not-allowed',
    )?.cure;

  it('puts https:// before that of a website', () => {
    expect(cureOf('www.example.org/a')).to.equal('Write "https://www.example.org/a".');
    expect(cureOf('example.org')).to.equal('Write "https://example.org".');
  });

  it('makes none of what is no website', () => {
    for (const url of ['javascript:alert(1)', 'page 3', '/a.html', 'www.example.org/a b', '//example.org'])
      expect(cureOf(url), url).to.equal('Use an address that begins with https://, without spaces.');
  });
});

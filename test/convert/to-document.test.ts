import { expect } from '@open-wc/testing';
import apollo11 from '../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../data/caesar.json' with { type: 'json' };
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import { fromTimelineJS } from '../../src/convert/timelinejs/from-timelinejs.js';
import { toDocument } from '../../src/convert/to-document.js';
import { dateSaid } from '../../src/model/date-said.js';
import { readDocument } from '../../src/model/read-document.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';

/** A document in which every kind of field occurs, with values that are no defaults. */
const rich = makeDocument({
  url: 'https://example.org/story',
  publisher: 'The Paper',
  published: '2023-02-19',
  license: 'CC BY 4.0',
  summary: 'A *summary*.',
  timeZone: 'Europe/Berlin',
  updated: '2023-02-20',
  lead: 'munich-meeting',
  statementsSummary: 'Both sides speak of *aid*.',
  media: [{ kind: 'image', src: 'a.jpg', srcset: 'a.jpg 640w', alt: 'a', width: 4, height: 3 }],
  people: [
    {
      id: 'blinken',
      name: 'Antony Blinken',
      shortName: 'Blinken',
      nameOriginal: { lang: 'en', text: 'Blinken' },
      kind: 'person',
      side: 'us',
      role: 'Secretary of State',
      roles: [{ title: 'Secretary of State', from: '2021-01-26' }],
      image: 'blinken.jpg',
      sameAs: 'https://example.org/blinken',
    },
    { id: 'wang', name: 'Wang Yi', kind: 'person', side: 'china' },
    { id: 'official', name: 'a senior official', kind: 'unnamed', side: 'us', onBehalfOf: 'blinken' },
  ],
  sources: [
    { id: 'report', title: 'Report', url: 'https://example.org/r', published: '2023-02-18', accessed: '2023-02' },
    { id: 'transcript', title: 'Transcript', archive: 'https://example.org/t', lang: 'zh', kind: 'transcript' },
  ],
  events: [
    makeEvent({
      date: '2023-02-18T19:30',
      dateText: 'that evening',
      lane: 'diplomacy',
      topics: ['aid'],
      people: ['wang', 'blinken'],
      status: 'disputed',
      statusDate: '2023-02-19',
      statusBy: ['b'],
      weight: 5,
      place: { name: 'Munich', latitude: 48.1 },
      media: [{ kind: 'embed', src: 'https://example.org/e', poster: 'p.jpg' }],
      background: '#123456',
      links: [
        { to: 'earlier', as: 'follows' },
        { to: 'earlier', as: 'because-of', sources: [{ source: 'report', quote: 'for that reason' }] },
      ],
      before: ['b'],
      added: '2023-02-18',
      changed: '2023-02-19',
      corrections: [{ date: '2023-02-19', kind: 'clarification', by: 'publisher', note: 'x', was: 'y' }],
      sources: [{ source: 'report', for: 'date', page: '3' }, 'transcript'],
    }),
    makeEvent({ id: 'earlier', date: '../2023-02-04' }),
    makeEvent({ id: 'undated', date: 'soon' }),
  ],
  statements: [
    makeStatement({
      id: 'said-later',
      lead: true,
      date: '2023-03',
      side: 'china',
      terms: 'background',
      status: 'disputed',
    }),
    makeStatement({ id: 'some-day', date: 'some day', at: 'munich-meeting' }),
    makeStatement({ original: { lang: 'zh', text: '致命' }, translatedBy: 'official', date: '2023-02-18' }),
    makeStatement({
      id: 'silence',
      silence: { notedBy: 'transcript', scope: 'in this interview', asOf: '2023', asked: 'declined' },
    }),
    makeStatement({
      id: 'b',
      speaker: ['wang', 'official'],
      answers: [
        { to: 'lethal-support', as: 'disputes', sources: ['report'] },
        { to: 'silence', as: 'contrasts' },
      ],
      via: [{ person: 'blinken', cue: 'reported' }, { source: 'report' }],
      to: ['blinken'],
      at: 'munich-meeting',
      about: ['earlier'],
    }),
    { id: 'gone', status: 'withdrawn', note: 'Wrong speaker.' },
  ],
  eras: [{ name: 'An era', date: '2022/2023' }],
  names: [{ id: 'n', thing: 'the war', house: 'war', uses: [{ by: 'us', text: 'invasion', sources: ['report'] }] }],
  corrections: [{ date: '2023-02-20', kind: 'update', by: 'publisher', note: 'x' }],
});

describe('toDocument', () => {
  for (const [name, document] of Object.entries({ munich, apollo11, caesar, rich })) {
    it(`writes what reads as the same explainer again: ${name}`, () => {
      const { explainer } = readDocument(document);
      expect(readDocument(toDocument(explainer)).explainer).to.deep.equal(explainer);
    });
  }

  it('writes the same for a document of another format', () => {
    const slide = { start_date: { year: '1969', month: '7' }, text: { headline: 'Liftoff' } };
    const { document } = fromTimelineJS({ events: [slide] });
    const { explainer } = readDocument(document);
    expect(readDocument(toDocument(explainer)).explainer).to.deep.equal(explainer);
  });

  it('gives a statement whose date can’t be read no date of its event, and none of what was written', () => {
    const statements = ['zqdate', 5, '/', '2023-02-30'].map((date, index) =>
      makeStatement({ id: `s-${index}`, date: date as string, at: 'munich-meeting' }),
    );
    const document = toDocument(readDocument(makeDocument({ statements })).explainer);
    expect(JSON.stringify(document)).not.to.contain('zqdate');
    const { explainer } = readDocument(document);
    expect(explainer.statements.map((statement) => dateSaid(statement, explainer))).to.deep.equal(
      statements.map(() => undefined),
    );
    expect(explainer.eventById.get('munich-meeting')?.date).to.not.equal(undefined);
  });

  it('gives plain JSON', () => {
    const document = toDocument(readDocument(rich).explainer);
    expect(JSON.parse(JSON.stringify(document))).to.deep.equal(document);
  });

  it('reads again without a problem that it did not have before', () => {
    const { explainer, problems } = readDocument(munich);
    expect(readDocument(toDocument(explainer)).problems).to.deep.equal(problems);
  });

  it('keeps the order in which the author listed things', () => {
    const document = toDocument(readDocument(rich).explainer);
    expect(document.events?.map(({ id }) => id)).to.deep.equal(['munich-meeting', 'earlier', 'undated']);
  });

  it('leaves out what is withheld, withdrawn or unknown', () => {
    const input = {
      ...rich,
      'x-internal': 'secret',
      notes: 'secret',
      statements: [
        { ...makeStatement({ text: 'a secret' }), speaker: 'nobody' },
        {
          ...makeStatement({ id: 'gone', text: 'a secret', note: 'Wrong.', topics: ['balloon', 'aid'] }),
          status: 'withdrawn',
        },
      ],
      events: [{ ...makeEvent(), 'x-desk': 'secret' }],
    };
    const text = JSON.stringify(toDocument(readDocument(input).explainer));
    expect(text).not.to.contain('secret');
    expect(JSON.parse(text).statements).to.deep.equal([
      { id: 'gone', status: 'withdrawn', note: 'Wrong.', topics: ['balloon'] },
    ]);
  });

  it('leaves of a withdrawn document its title and its note', () => {
    const { explainer } = readDocument({ ...rich, status: 'withdrawn', note: 'It was wrong.' });
    expect(toDocument(explainer)).to.deep.equal({
      explainer: 1,
      id: 'story',
      lang: 'en',
      title: 'Two ministers meet',
      status: 'withdrawn',
      note: 'It was wrong.',
    });
  });
});

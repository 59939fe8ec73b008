import { expect } from '@open-wc/testing';
import type { JsonLdNode } from '../../../src/convert/json-ld/node.js';
import { toJsonLd, type JsonLdOptions } from '../../../src/convert/json-ld/to-json-ld.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { readDocument } from '../../../src/model/read-document.js';
import apollo11 from '../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../data/caesar.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { faultsIn } from '../../helpers/schema-org.js';

function graphOf(document: unknown, options: JsonLdOptions = {}): readonly JsonLdNode[] {
  return toJsonLd(readDocument(document).explainer, options)['@graph'];
}

function nodeIn(overrides: Partial<ExplainerDocument>, id: string): JsonLdNode {
  return graphOf(makeDocument(overrides)).find((node) => node['@id'] === `#timeline.${id}`)!;
}

const eventIn = (event: Parameters<typeof makeEvent>[0]): JsonLdNode =>
  nodeIn({ events: [makeEvent(event)] }, 'event.munich-meeting');

const statementIn = (statement: Parameters<typeof makeStatement>[0]): JsonLdNode =>
  nodeIn({ statements: [makeStatement(statement)] }, 'statement.lethal-support');

/** Every field that has a word in schema.org. */
const rich = makeDocument({
  url: 'https://news.example/munich',
  publisher: 'The Paper',
  published: '2023-02-18',
  updated: '2023-02-19T08:00+01:00',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  summary: 'A *rare* meeting.',
  people: [
    {
      id: 'blinken',
      name: 'Antony Blinken',
      kind: 'person',
      role: 'Secretary of State',
      sameAs: ['https://www.wikidata.org/wiki/Q7821917'],
    },
    { id: 'ministry', name: 'The ministry', kind: 'government', nameOriginal: { lang: 'zh', text: '外交部' } },
    { id: 'nato', name: 'NATO', kind: 'organisation' },
    { id: 'official', name: 'a senior official', kind: 'unnamed' },
  ],
  sides: [],
  sources: [
    {
      id: 'report',
      title: 'Report',
      publisher: 'A paper',
      author: 'A reporter',
      url: 'https://example.org/report',
      archive: 'https://archive.example/report',
      published: '2023-02-18',
      lang: 'en',
    },
  ],
  topics: [{ id: 'aid', name: 'Aid', summary: 'To whom?' }],
  events: [
    makeEvent({
      date: '2023-02-17/2023-02-19',
      summary: 'In a hall.',
      people: ['blinken', 'nato', 'official'],
      topics: ['aid'],
      place: { name: 'Munich', latitude: 48.1, longitude: 11.6 },
      links: [{ to: 'conference', as: 'part-of' }],
      corrections: [{ date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'It was a Saturday.' }],
    }),
    makeEvent({ id: 'conference', date: '2023-02', status: 'planned' }),
    makeEvent({ id: 'rumour', status: 'alleged', statusBy: ['told'] }),
  ],
  statements: [
    makeStatement({
      text: '“We will not.”',
      speaker: ['blinken', 'ministry'],
      at: 'munich-meeting',
      about: ['conference', 'rumour'],
      date: '2023-02-18',
      published: '2023-02-19',
      corrections: [{ date: '2023', kind: 'clarification', by: 'speaker', note: 'He meant aid.' }],
    }),
    makeStatement({ id: 'told', speaker: 'official', at: 'rumour' }),
  ],
  corrections: [{ date: '2023', kind: 'correction', by: 'publisher', note: 'A name was wrong.' }],
});

describe('toJsonLd', () => {
  for (const [name, document] of Object.entries({ munich, apollo11, caesar, rich }))
    it(`tells ${name} in words that schema.org has, and ids that lead somewhere`, () => {
      const graph = graphOf(document);
      expect(graph.length).to.be.greaterThan(10);
      expect(faultsIn(graph)).to.deep.equal([]);
    });

  it('begins with the story', () => {
    const [story] = graphOf(rich);
    expect(story).to.deep.include({
      '@type': 'BackgroundNewsArticle',
      '@id': 'https://news.example/munich#timeline',
      url: 'https://news.example/munich',
      headline: 'Two ministers meet',
      description: 'A rare meeting.',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'The Paper' },
      datePublished: '2023-02-18',
      dateModified: '2023-02-19T07:00Z',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('has an address for the story, and ids as the page has them', () => {
    const [story, event] = graphOf(makeDocument(), { url: 'https://news.example/a', id: 'said' });
    expect(story!['@id']).to.equal('https://news.example/a#said');
    expect(event!['@id']).to.equal('https://news.example/a#said.event.munich-meeting');
  });

  it('leaves only title and note of a story that was withdrawn', () => {
    const graph = graphOf({ ...rich, status: 'withdrawn', note: 'It was *wrong*.' });
    expect(graph).to.have.length(1);
    expect(graph[0]).to.deep.include({
      headline: rich.title,
      description: 'It was wrong.',
      creativeWorkStatus: 'Withdrawn',
    });
  });
});

describe('an event as JSON-LD', () => {
  it('has its name, place, people, topics and sources', () => {
    const event = graphOf(rich).find(({ '@id': id }) => id?.endsWith('.munich-meeting'))!;
    expect(event).to.deep.include({
      '@type': 'Event',
      name: 'They meet in Munich',
      description: 'In a hall.',
      startDate: '2023-02-17',
      endDate: '2023-02-19',
      superEvent: [{ '@id': 'https://news.example/munich#timeline.event.conference' }],
      location: {
        '@type': 'Place',
        name: 'Munich',
        geo: { '@type': 'GeoCoordinates', latitude: 48.1, longitude: 11.6 },
      },
    });
    expect([event['about']].flat()).to.have.length(3, 'two that are named, and a topic');
    expect(JSON.stringify(event['subjectOf'])).to.contain('https://example.org/report');
  });

  for (const [date, start, end] of [
    ['2023-02-18', '2023-02-18', undefined],
    ['2023-02', '2023-02', undefined],
    ['2023', '2023', undefined],
    ['-0043-03-15', '-0043-03-15', undefined],
    ['2023-02-18T19:30+01:00', '2023-02-18T18:30Z', undefined],
    ['2023-02-18T19:30:15Z', '2023-02-18T19:30:15Z', undefined],
    ['2022-02-24/..', '2022-02-24', undefined],
    ['2023-02~/2023-02-04', undefined, '2023-02-04'],
    ['1789~', undefined, undefined],
    ['1789?', undefined, undefined],
    ['201X', undefined, undefined],
    ['2001-21', undefined, undefined],
    ['[2023-02-17..2023-02-19]', undefined, undefined],
    ['Y-66000000', undefined, undefined],
    ['soon', undefined, undefined],
  ] as const)
    it(`says of ${date} what is exact: ${start ?? 'nothing'}${end ? ` to ${end}` : ''}`, () => {
      const event = eventIn({ date });
      expect([event['startDate'], event['endDate']]).to.deep.equal([start, end]);
    });

  it('says what became of a plan', () => {
    const statusOf = (status: 'happened' | 'planned' | 'postponed' | 'cancelled') => eventIn({ status })['eventStatus'];
    expect(statusOf('happened')).to.equal(undefined);
    expect(statusOf('planned')).to.equal('https://schema.org/EventScheduled');
    expect(statusOf('postponed')).to.equal('https://schema.org/EventPostponed');
    expect(statusOf('cancelled')).to.equal('https://schema.org/EventCancelled');
  });

  it('is a claim where it is alleged, by whom, or disputed', () => {
    const statusBy = ['lethal-support'];
    const alleged = eventIn({ status: 'alleged', statusBy });
    expect(alleged).to.include({ '@type': 'Claim', text: 'They meet in Munich' });
    expect(alleged['creator']).to.deep.equal([
      { '@type': 'Person', '@id': '#timeline.person.blinken', name: 'Antony Blinken' },
    ]);
    const disputed = eventIn({ status: 'disputed', statusBy });
    expect(disputed['@type']).to.equal('Claim');
    expect(disputed).not.to.have.property('creator');
  });

  it('has its corrections with the story', () => {
    const [story] = graphOf(rich);
    expect([story!['correction']].flat()).to.deep.equal([
      { '@type': 'CorrectionComment', text: 'A name was wrong.', datePublished: '2023' },
      {
        '@type': 'CorrectionComment',
        text: 'It was a Saturday.',
        datePublished: '2023-02-20',
        about: { '@id': 'https://news.example/munich#timeline.event.munich-meeting' },
      },
    ]);
  });
});

describe('a statement as JSON-LD', () => {
  const source = {
    '@type': 'CreativeWork',
    '@id': '#timeline.source.report',
    name: 'Report of the meeting',
    url: 'https://example.org/report',
  };
  const whole = { text: '“We will not.”', sources: [{ source: 'report', quote: 'We will not.' }] };
  const corrected = (kind: 'retraction' | 'clarification') => [
    { date: '2023-02-20', kind, by: 'publisher' as const, note: 'x' },
  ];

  it('is a quotation of the exact words where it is one from mark to mark', () => {
    const statement = statementIn({ ...whole, at: 'munich-meeting', about: ['munich-meeting'] });
    expect(statement).to.deep.equal({
      '@type': 'Quotation',
      '@id': '#timeline.statement.lethal-support',
      creator: [{ '@type': 'Person', '@id': '#timeline.person.blinken', name: 'Antony Blinken' }],
      inLanguage: 'en',
      recordedAt: { '@id': '#timeline.event.munich-meeting' },
      about: [
        { '@id': '#timeline.event.munich-meeting' },
        { '@type': 'Thing', '@id': '#timeline.topic.aid', name: 'Aid' },
      ],
      isPartOf: { '@id': '#timeline' },
      text: 'We will not.',
      isBasedOn: [source],
    });
  });

  it('is a claim with where it appeared where it is partly quoted or told', () => {
    for (const [text, words] of [
      [makeStatement().text, 'A caution to China against giving “lethal support” to the invasion.'],
      ['He *warned* them.', 'He warned them.'],
      ['“We will not” and “never”', '“We will not” and “never”'],
    ]) {
      const statement = statementIn({ text: text! });
      expect(statement).to.include({ '@type': 'Claim', text: words });
      expect(statement['appearance']).to.deep.equal([source]);
      expect(statement).not.to.have.property('isBasedOn');
    }
  });

  it('is a claim where it no longer stands, was edited, was translated or is unverified', () => {
    expect(statementIn(whole)['@type']).to.equal('Quotation');
    expect(statementIn({ ...whole, status: 'corrected', note: 'x' })['@type']).to.equal('Claim');
    expect(statementIn({ ...whole, status: 'disputed', note: 'x' })['@type']).to.equal('Claim');
    expect(statementIn({ ...whole, text: '“We [the US] will not.”' })['@type']).to.equal('Claim');
    expect(statementIn({ ...whole, text: '“We […] not.”' })['@type']).to.equal('Claim');
    expect(statementIn({ ...whole, spokenIn: 'zh' })['@type']).to.equal('Claim');
    expect(statementIn({ ...whole, verification: 'unverified' })['@type']).to.equal('Claim');
  });

  it('is a claim where no cited words prove it', () => {
    const citations: readonly (typeof whole.sources | readonly string[] | readonly object[])[] = [
      [],
      ['report'],
      [{ source: 'report', quote: 'We will not.', for: 'date' }],
      [{ source: 'report', quote: 'We will not.', for: 'status' }],
      [{ source: 'report', quote: 'We will.' }],
      [{ source: 'report', quote: 'We will not.', ownWords: false }],
    ];
    for (const sources of citations)
      expect(statementIn({ ...whole, sources: sources as never })['@type'], JSON.stringify(sources)).to.equal('Claim');
  });

  it('is a claim where it or the story was retracted, and a quotation where either was clarified', () => {
    const inStory = (kind: 'retraction' | 'clarification') =>
      nodeIn({ corrections: corrected(kind), statements: [makeStatement(whole)] }, 'statement.lethal-support')['@type'];
    expect(statementIn({ ...whole, corrections: corrected('retraction') })['@type']).to.equal('Claim');
    expect(inStory('retraction')).to.equal('Claim');
    expect(statementIn({ ...whole, corrections: corrected('clarification') })['@type']).to.equal('Quotation');
    expect(inStory('clarification')).to.equal('Quotation');
  });

  it('is a claim where its language is not known', () => {
    expect(statementIn({ ...whole, spokenIn: 'unknown' })['@type']).to.equal('Claim');
    const document = { lang: undefined as never, statements: [makeStatement({ ...whole, spokenIn: 'de' })] };
    expect(nodeIn(document, 'statement.lethal-support')['@type']).to.equal('Claim');
  });

  it('has no sources that only prove its date', () => {
    const sources = [...whole.sources, { source: 'transcript', for: 'date' as const }];
    expect([statementIn({ ...whole, sources })['isBasedOn']].flat()).to.have.length(1);
  });

  it('makes no person of somebody who is not named', () => {
    const statement = statementIn({ speaker: ['official', 'wang'] });
    expect(statement['creditText']).to.equal('a senior official');
    expect(JSON.stringify(statement['creator'])).not.to.contain('official');
    expect(graphOf(makeDocument()).some((node) => node['name'] === 'a senior official')).to.equal(false);
  });

  it('was not recorded at an event that is in doubt', () => {
    const events = [makeEvent({ status: 'disputed' })];
    const statements = [makeStatement({ at: 'munich-meeting' })];
    expect(nodeIn({ events, statements }, 'statement.lethal-support')).not.to.have.property('recordedAt');
  });

  it('bears its corrections, but no news', () => {
    const corrections = [
      { date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'He said *aid*.', was: 'arms' },
      { date: '2023-02-20', kind: 'update', by: 'publisher', note: 'More words.' },
    ] as const;
    const statement = statementIn({ corrections: [...corrections] });
    expect(statement['correction']).to.deep.equal([
      { '@type': 'CorrectionComment', text: 'He said aid.', datePublished: '2023-02-20' },
    ]);
  });

  it('is nowhere where it is a silence, withdrawn or withheld, nor is anything else that isn’t published', () => {
    const document = {
      ...makeDocument({
        statements: [
          makeStatement({ id: 'whom', text: 'whom he meant', silence: { notedBy: 'report', scope: 'in a SECRET-1' } }),
          { id: 'gone', status: 'withdrawn', note: 'SECRET-2', text: 'SECRET-3' } as never,
          makeStatement({ id: 'lost', text: 'SECRET-4', speaker: 'nobody' }),
        ],
      }),
      'x-note': 'SECRET-5',
    };
    const graph = graphOf(document);
    expect(graph.filter(({ '@type': type }) => type === 'Claim' || type === 'Quotation')).to.deep.equal([]);
    expect(JSON.stringify(graph)).not.to.match(/SECRET|whom he meant/);
  });
});

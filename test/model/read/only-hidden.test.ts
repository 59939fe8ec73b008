import { expect } from '@open-wc/testing';
import { publishedDocument } from '../../../src/convert/published-document.js';
import { applyWithdrawals } from '../../../src/model/changes.js';
import type { Explainer } from '../../../src/model/explainer.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

/** A story in which a person, her employer and a report are in no entry that is shown, unless `more` refers to them. */
function storyOf(more: object, hidden: Readonly<Record<string, unknown>>): object {
  const document = makeDocument();
  const statements = [makeStatement(), { id: 'hidden', text: 'It was “me”.', ...hidden }];
  return {
    ...document,
    people: [
      ...document.people!,
      { id: 'insider', name: 'Ida Insider', kind: 'person', role: 'Clerk of the court', onBehalfOf: 'employer' },
      { id: 'employer', name: 'The Court', kind: 'organisation' },
    ],
    sources: [...document.sources!, { id: 'leak', title: 'Insider: “It was me”' }],
    topics: [...document.topics!, { id: 'first', name: 'The verdict' }, { id: 'second', name: 'The deed' }],
    statements,
    ...more,
  };
}

const idsIn = (explainer: Explainer, list: 'people' | 'sources' | 'topics' | 'lanes' | 'sides') =>
  explainer[list].map(({ id }) => id);

const withdrawn = { status: 'withdrawn', speaker: 'insider', sources: ['leak'], note: 'It was somebody else.' };

/** Statements that readers don’t get, each of the insider, from the leak. */
const hiddenStatements: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  withdrawn,
  'without a status that can be read': { ...withdrawn, status: 'withdrawed' },
  'of two speakers, one of them unknown': { speaker: ['insider', 'nobody'], sources: ['leak'] },
  'of a speaker in an object': { speaker: { id: 'insider' }, sources: ['leak'] },
  'of a speaker in a misspelt field': { speakr: 'insider', sources: [{ source: 'leak', quote: 'It was me' }] },
  'without a text': { text: undefined, speaker: 'insider', sources: ['leak'] },
  'on terms that nobody knows': { terms: 'off-record', speaker: 'insider', sources: ['leak'] },
  'that a person has noted as not said': {
    speaker: 'nobody',
    silence: { notedBy: 'insider', scope: 'so far' },
    sources: ['leak'],
  },
  'that came through a person': { speaker: 'nobody', via: [{ person: 'insider' }, { source: 'leak' }] },
  'that answers another': {
    speaker: ['insider', 'nobody'],
    answers: [{ to: 'lethal-support', as: 'disputes', sources: ['leak'] }],
  },
};

describe('Entries that readers know only from what they don’t get', () => {
  for (const [what, hidden] of Object.entries(hiddenStatements))
    it(`are nowhere: people and sources of a statement ${what}`, () => {
      const { explainer } = readDocument(storyOf({}, hidden));
      expect(idsIn(explainer, 'people')).to.deep.equal(['blinken', 'wang', 'official']);
      expect(idsIn(explainer, 'sources')).to.deep.equal(['report', 'transcript']);
      expect(JSON.stringify(publishedDocument(explainer))).not.to.match(/insider|Court/i);
    });

  it('are nowhere: both people of an id that is given twice', () => {
    const people = ['Ida Insider', 'Ada Insider'].map((name) => ({ id: 'twin', name, kind: 'person' }));
    const { explainer } = readDocument(
      makeDocument({ people, statements: [makeStatement({ speaker: 'twin' })] } as never),
    );
    expect(explainer.people).to.deep.equal([]);
  });

  it('are nowhere: people, lane and topics of an event whose status can’t be read', () => {
    const event = { ...makeEvent({ people: ['wang'], lane: 'war', topics: ['balloon'] }), status: 'hapened' };
    const { explainer } = readDocument(makeDocument({ events: [event as never] }));
    expect(idsIn(explainer, 'people')).to.deep.equal(['blinken', 'official']);
    expect(idsIn(explainer, 'lanes')).to.deep.equal(['diplomacy']);
    expect(idsIn(explainer, 'topics')).to.deep.equal(['aid']);
  });

  it('are nowhere: for whom a person speaks whose kind can’t be read', () => {
    const people = [
      { id: 'agent', name: 'An agent', kind: 'persn', onBehalfOf: 'wang' },
      { id: 'wang', name: 'Wang Yi', kind: 'person' },
    ];
    expect(readDocument(makeDocument({ people, statements: [] } as never)).explainer.people).to.deep.equal([]);
  });

  it('are nowhere: whoever is in a list of statements that is no list', () => {
    const { explainer } = readDocument({ ...makeDocument(), statements: { first: makeStatement() } });
    expect(idsIn(explainer, 'people')).to.deep.equal(['wang', 'official']);
  });

  it('are gone at once, before a reader asks for the version that withdraws the statement', () => {
    const before = readDocument(storyOf({}, { speaker: 'insider', sources: ['leak'] })).explainer;
    const after = readDocument(storyOf({}, withdrawn)).explainer;
    const now = applyWithdrawals(before, after);
    expect(idsIn(before, 'people')).to.include.members(['insider', 'employer']);
    expect(idsIn(now, 'people')).to.deep.equal(['blinken', 'wang', 'official']);
    expect(idsIn(now, 'sources')).to.deep.equal(['report', 'transcript']);
  });

  describe('stay', () => {
    const others: Readonly<Record<string, object>> = {
      'in an event': { events: [makeEvent({ people: ['insider'], sources: ['leak'] })] },
      'as a speaker': {
        statements: [makeStatement({ speaker: 'insider', sources: ['leak'] }), { id: 'hidden', ...withdrawn }],
      },
      'on the way to us': {
        statements: [
          makeStatement({ via: [{ person: 'insider' }, { source: 'leak' }] }),
          { id: 'hidden', ...withdrawn },
        ],
      },
      'as whoever noted a silence': {
        statements: [
          makeStatement({ silence: { notedBy: 'insider', scope: 'so far' }, sources: ['leak'] }),
          { id: 'hidden', ...withdrawn },
        ],
      },
      'among names': {
        names: [{ id: 'n', thing: 'The trial', uses: [{ by: 'insider', text: 'the farce', sources: ['leak'] }] }],
      },
    };
    for (const [where, more] of Object.entries(others))
      it(`where they are shown elsewhere: ${where}`, () => {
        const { explainer } = readDocument(storyOf(more, withdrawn));
        expect(idsIn(explainer, 'people')).to.include.members(['insider', 'employer']);
        expect(idsIn(explainer, 'sources')).to.include('leak');
      });

    it('where nothing refers to them at all, with those for whom they speak', () => {
      const { explainer } = readDocument(storyOf({ statements: [] }, {}));
      expect(idsIn(explainer, 'people')).to.include.members(['insider', 'employer']);
      expect(idsIn(explainer, 'sources')).to.include('leak');
    });

    it('where they are a side, which the newsroom has declared', () => {
      const { explainer } = readDocument(storyOf({}, { ...withdrawn, side: 'china' }));
      expect(idsIn(explainer, 'sides')).to.deep.equal(['us', 'china']);
    });

    it('where readers are told that a statement is missing in a topic, but no further topic of it', () => {
      const { explainer } = readDocument(storyOf({}, { speaker: 'nobody', topics: ['first', 'second'] }));
      expect(explainer.withheld[0]?.topic?.name).to.equal('The verdict');
      expect(idsIn(explainer, 'topics')).to.deep.equal(['aid', 'balloon', 'first']);
    });
  });

  it('make no difference when what was published is read and published again', () => {
    for (const hidden of Object.values(hiddenStatements))
      for (const more of [{}, { events: [makeEvent({ people: ['insider'] })] }]) {
        const once = publishedDocument(readDocument(storyOf(more, hidden)).explainer);
        expect(publishedDocument(readDocument(once).explainer)).to.deep.equal(once);
      }
  });
});

import { expect } from '@open-wc/testing';
import {
  filterStatements,
  filterByIds,
  filterWithheld,
  isFiltering,
  type StatementFilter,
  type WordsOf,
} from '../../../src/layout/filter/statement-filter.js';
import { named, person, statement } from '../statement-makers.js';

const [us, china, balloon, aid] = [named('us'), named('china'), named('balloon'), named('aid')];
const statements = [
  statement('a', {
    topics: [balloon, aid],
    side: us,
    speakers: [person('blinken')],
    at: 'meeting',
  }),
  statement('b', { topics: [aid], side: china, speakers: [person('wang')], about: ['shoot-down'] }),
  statement('c', {
    topics: [aid],
    side: china,
    speakers: [person('wang')],
    silence: { notedBy: { person: person('x') }, scope: '' },
  }),
  statement('d'),
];

/** The words of each, as a reader of texts would give them. */
const wordsOf: WordsOf = ({ id }) => ({
  isTranslated: false,
  form: id === 'a' ? 'partly-quoted' : 'paraphrase',
  plain: id === 'd' ? 'He spoke of “Certain” forces' : id,
});

const found = (...filters: StatementFilter[]) =>
  filterStatements(statements, filters, wordsOf)
    .map(({ id }) => id)
    .join(' ');

describe('filterStatements', () => {
  for (const [filter, expected] of [
    [{}, 'a b c d'],
    [{ topic: '', text: '', speaker: [] }, 'a b c d'],
    [{ topic: 'balloon' }, 'a'],
    [{ topic: 'aid balloon' }, 'a b c'],
    [{ topic: 'aid, balloon' }, 'a b c'],
    [{ topic: ['aid'], side: 'china' }, 'b c'],
    [{ speaker: 'blinken wang' }, 'a b c'],
    [{ event: 'meeting' }, 'a'],
    [{ event: 'shoot-down' }, 'b'],
    [{ form: 'partly-quoted' }, 'a'],
    [{ form: 'silence' }, 'c'],
    [{ form: ['paraphrase', 'silence'] }, 'b c d'],
    [{ text: 'of “certain” FORCES' }, 'd'],
    [{ text: ' Wang ' }, 'b c'],
    [{ topic: 'nothing' }, ''],
  ] as const) {
    it(`finds ${expected || 'nothing'} by ${JSON.stringify(filter)}`, () => {
      expect(found(filter)).to.equal(expected);
    });
  }

  it('lets what a reader wants narrow what the page wants', () => {
    expect(found({ topic: 'aid' }, { side: 'us' })).to.equal('a');
  });
});

describe('filterByIds', () => {
  it('leaves the topics that every filter wants', () => {
    const topics = [balloon, aid];
    expect(filterByIds(topics, 'topic', [{}, { topic: 'aid' }])).to.deep.equal([aid]);
    expect(filterByIds(topics, 'topic', [{ topic: 'aid' }, { topic: 'balloon' }])).to.be.empty;
  });
});

describe('filterWithheld', () => {
  const withheld = [
    { id: 'a', pointer: '/statements/0', topic: aid },
    { id: 'b', pointer: '/statements/1' },
  ];

  it('keeps what may belong to the topics that are shown', () => {
    expect(filterWithheld(withheld, [{}])).to.have.length(2);
    expect(filterWithheld(withheld, [{ topic: 'aid' }])).to.deep.equal([withheld[0]]);
    expect(filterWithheld(withheld, [{ topic: 'balloon' }])).to.be.empty;
  });

  it('keeps nothing where it is narrowed by what is not known of it', () => {
    expect(filterWithheld(withheld, [{ speaker: 'wang' }])).to.be.empty;
  });
});

describe('isFiltering', () => {
  for (const [filter, expected] of [
    [{}, false],
    [{ topic: '', form: [] }, false],
    [{ text: 'x' }, true],
  ] as const) {
    it(`is ${expected} for ${JSON.stringify(filter)}`, () => {
      expect(isFiltering(filter)).to.equal(expected);
    });
  }
});

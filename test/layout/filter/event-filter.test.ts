import { expect } from '@open-wc/testing';
import { layoutEventFacets } from '../../../src/layout/filter/event-facets.js';
import {
  filterEvents,
  isFilteringEvents,
  prepareSearch,
  type EventFilter,
} from '../../../src/layout/filter/event-filter.js';
import type { StoryEvent } from '../../../src/model/explainer.js';
import { event, lanes, storyOf } from '../story-makers.js';

const [war, talks] = lanes;
const person = (id: string, name: string) => ({ id, name, kind: 'person' as const, roles: [], sameAs: [] });
const [wang, macron] = [person('wang', 'Wang Yi'), person('macron', 'Emmanuel Macron')];
const topics = ['aid', 'peace', 'all'].map((id) => ({ id, name: id.toUpperCase() }));
const [aid, peace, everything] = topics as [(typeof topics)[0], (typeof topics)[0], (typeof topics)[0]];
const story = storyOf(
  [
    event('a', '2023-01', { lane: war!, topics: [aid, everything], title: 'Crème de la crème', people: [macron] }),
    event('b', '2023-02', { lane: talks!, topics: [aid, peace, everything], people: [wang] }),
    event('c', '2023-03', { lane: talks!, topics: [everything, everything], dateText: 'Shrove Tuesday' }),
  ],
  { topics, people: [wang, macron] },
);

const idsOf = (events: readonly StoryEvent[]) => events.map(({ id }) => id).join(' ');
const search = (key: string, whenOf: (event: StoryEvent) => string = () => '') => ({ key, whenOf });

describe('filterEvents', () => {
  for (const [text, expected] of [
    ['creme', 'a'],
    ['CRÈME', 'a'],
    ['peace', 'b'],
    ['yi aid', 'b'],
    ['shrove', 'c'],
    ['what b', 'b'],
  ] as const) {
    it(`finds ${expected} by “${text}”`, () => {
      expect(idsOf(filterEvents(story, { text }))).to.equal(expected);
    });
  }

  it('finds by the words of dates, in each language', () => {
    const french = search('fr', ({ id }) => (id === 'b' ? 'février 2023' : ''));
    const english = search('en', ({ id }) => (id === 'b' ? 'February 2023' : ''));
    expect(idsOf(filterEvents(story, { text: 'fevrier' }, french))).to.equal('b');
    expect(idsOf(filterEvents(story, { text: 'fevrier' }, english))).to.equal('');
    expect(idsOf(filterEvents(story, { text: '2023 feb' }, english))).to.equal('b');
  });

  it('folds the texts of a document once for each language', () => {
    const { events } = story;
    let asked = 0;
    const words = search('counted', () => String((asked += 1)));
    expect([...prepareSearch(story, words)]).to.have.length(events.length);
    filterEvents(story, { text: 'x' }, words);
    filterEvents(story, { text: 'y' }, search('counted'));
    expect(asked).to.equal(events.length);
  });

  for (const [filter, expected] of [
    [{ lane: ['war', 'talks'], text: 'what b' }, 'b'],
    [{ lane: ['war', 'talks'] }, 'a b c'],
    [{ person: 'wang macron' }, 'a b'],
    [{ topic: ['peace'], person: 'macron, wang' }, 'b'],
    [{ lane: ['war'], person: ['wang'] }, ''],
  ] as const) {
    it(`finds “${expected}” by ${JSON.stringify(filter)}: an event needs one id of each field`, () => {
      expect(idsOf(filterEvents(story, filter))).to.equal(expected);
    });
  }

  it('gives the very list of the document where nothing is wished', () => {
    expect(filterEvents(story, { text: ' ', topic: '', lane: [], person: [''] })).to.equal(story.events);
  });
});

describe('isFilteringEvents', () => {
  for (const [filter, expected] of [
    [undefined, false],
    [{}, false],
    [{ text: ' ', lane: '' }, false],
    [{ text: 'a' }, true],
    [{ person: 'nobody' }, true],
    [{ lane: [], topic: [''], person: ' ' }, false],
    [{ lane: ['war', 'talks'] }, true],
  ] as const) {
    it(`is ${expected} for ${JSON.stringify(filter)}`, () => {
      expect(isFilteringEvents(filter)).to.equal(expected);
    });
  }
});

describe('layoutEventFacets', () => {
  const facetsOf = (filter?: EventFilter) =>
    Object.fromEntries(
      layoutEventFacets(story, filter).map(({ key, chosen, options }) => [
        key,
        [chosen, ...options.map(({ id, count }) => `${id} ${count}`)].join(', '),
      ]),
    );

  it('counts what occurs, each event once, in the order of the document', () => {
    expect(facetsOf()).to.deep.equal({
      topic: ', aid 2, peace 1, all 3',
      lane: ', war 1, talks 2',
      person: ', wang 1, macron 1',
    });
  });

  it('counts what each choice would show beside all other wishes', () => {
    expect(facetsOf({ lane: 'talks', text: 'what' })).to.deep.equal({
      topic: ', aid 1, peace 1, all 2',
      lane: 'talks, talks 2',
      person: ', wang 1',
    });
  });

  it('keeps a choice of which nothing is left, and one that nobody knows', () => {
    expect(facetsOf({ lane: 'war', topic: 'peace' })).to.include({ topic: 'peace, aid 1, peace 0, all 1' });
    expect(facetsOf({ lane: 'sea' })).to.include({ lane: 'sea, war 1, talks 2, sea 0' });
  });

  it('offers several chosen ids as one choice', () => {
    expect(facetsOf({ lane: ['war', 'talks'], person: 'wang' })).to.include({
      lane: 'war talks, talks 1, war talks 1',
    });
  });

  it('leaves out what would change nothing', () => {
    const plain = storyOf([event('a', '2023', { lane: war! }), event('b', '2024', { lane: war! })]);
    expect(layoutEventFacets(plain)).to.be.empty;
  });
});

import { expect } from '@open-wc/testing';
import { findGaps } from '../../../../src/desk/draft/story/gaps.js';

describe('the gaps of a story', () => {
  it('are its sides, its topics, publishers of sources and events of statements', () => {
    const statements = [{ id: 'a' }, { id: 'b', at: 'e' }, { id: 'c', about: ['e'] }, { id: 'd', about: [] }];
    const sources = [
      { id: 'r', title: 'The bridge' },
      { id: 'q', publisher: 'The Example' },
    ];
    expect(findGaps({ statements, sources })).to.deep.equal({
      lacksSides: true,
      lacksTopics: true,
      withoutPublisher: ['The bridge'],
      withoutEvent: 2,
    });
  });

  it('are none where it has all of them', () => {
    const story = {
      sides: [{ id: 's' }],
      topics: [{ id: 't' }],
      sources: [{ publisher: 'P' }],
      statements: [{ at: 'e' }],
    };
    expect(findGaps(story)).to.deep.equal({
      lacksSides: false,
      lacksTopics: false,
      withoutPublisher: [],
      withoutEvent: 0,
    });
  });
});

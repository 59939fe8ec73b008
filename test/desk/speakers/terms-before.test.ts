import { expect } from '@open-wc/testing';
import { findSharedTerms, findTermsBefore } from '../../../src/desk/speakers/terms-before.js';
import type { Json } from '../../../src/desk/document/json.js';

const people = [
  { id: 'official', name: 'an official', kind: 'unnamed' },
  { id: 'quill', name: 'Ada Quill', kind: 'person' },
];
const storyOf = (...statements: readonly Json[]) => ({ people, statements });
const official = { text: 'It fell.', speaker: 'official' };
const background = { ...official, terms: 'background', whyUnnamed: 'she feared for her job' };

describe('the terms of somebody’s first statement in a story', () => {
  it('are those of the first that has any, also where several spoke', () => {
    const both = { text: 'It sank.', speaker: ['quill', 'official'], terms: 'anonymous' };
    expect(findTermsBefore(storyOf(official, background, both), 'official')).to.deep.equal({
      terms: 'background',
      whyUnnamed: 'she feared for her job',
    });
    expect(findTermsBefore(storyOf(official, both), 'official')?.terms).to.equal('anonymous');
    expect(findTermsBefore(storyOf(background), 'quill')).to.equal(undefined);
    expect(findTermsBefore(storyOf(background), undefined)).to.equal(undefined);
  });
});

describe('the terms on which another statement of somebody begins', () => {
  const termsIn = (...statements: readonly Json[]) => findSharedTerms(storyOf(...statements), 'official')?.terms;

  it('are those of all statements that have any', () => {
    expect(termsIn(official, background, background)).to.equal('background');
    expect(findSharedTerms(storyOf(background), 'official')?.whyUnnamed).to.equal('she feared for her job');
  });

  it('are none where these differ, where there are none, and for somebody with a name', () => {
    expect(termsIn(background, { ...official, terms: 'anonymous' })).to.equal(undefined);
    expect(termsIn(background, { ...official, terms: 'not-stated' })).to.equal(undefined);
    expect(termsIn(official)).to.equal(undefined);
    expect(findSharedTerms(storyOf({ ...background, speaker: 'quill' }), 'quill')).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/model/read/document.js';
import { areOneStory } from '../../src/model/same-story.js';

/** A document with events of these ids. */
const documentOf = (ids: string, id?: string) =>
  readDocument({
    explainer: 1,
    ...(id && { id }),
    title: 'A story',
    events: ids
      .split(' ')
      .filter(Boolean)
      .map((each) => ({ id: each, date: '2023', title: each })),
  }).explainer;

const said = (...texts: readonly string[]) =>
  readDocument({
    explainer: 1,
    title: 'A story',
    people: [{ id: 'ada', name: 'Ada', kind: 'person' }],
    statements: texts.map((text) => ({ speaker: 'ada', text })),
  }).explainer;

describe('two documents are one story', () => {
  for (const [before, after, isOne] of [
    ['a b c', 'a b c d e f g h', true],
    ['a b c d', 'a b x y', true],
    ['a b c d', 'a x y z', false],
    ['a b', 'x y', false],
    ['a b', '', true],
  ] as const)
    it(`${isOne ? 'where' : 'not where'} “${after}” follows “${before}”`, () => {
      expect(areOneStory(documentOf(before), documentOf(after))).to.equal(isOne);
    });

  it('where they have the same id, whatever else they have, and not where their ids differ', () => {
    expect(areOneStory(documentOf('a b', 'munich'), documentOf('x y', 'munich'))).to.equal(true);
    expect(areOneStory(documentOf('a b', 'munich'), documentOf('a b', 'balloon'))).to.equal(false);
    expect(areOneStory(documentOf('a b', 'munich'), documentOf('a b'))).to.equal(true);
  });

  it('where they share statements, which need no ids', () => {
    expect(areOneStory(said('It rains.', 'It snows.'), said('It rains.', 'Now it hails.'))).to.equal(true);
    expect(areOneStory(said('It rains.'), said('Now it hails.'))).to.equal(false);
  });
});

import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/model/read-document.js';
import { fingerprintsMatch, fingerprintOf, type StoryFingerprint } from '../../src/model/same-story.js';

/** Marks of a document with events that are named `id=Title`. */
function marksOf(
  title: string,
  events: string,
  more: { readonly id?: string; readonly src?: string } = {},
): StoryFingerprint {
  const { explainer } = readDocument({
    explainer: 1,
    ...(more.id && { id: more.id }),
    title,
    events: events.split(' ').map((each) => ({ id: each.split('=')[0]!, date: '2023', title: each.split('=')[1]! })),
  });
  return fingerprintOf({ explainer, src: more.src })!;
}

const said = (title: string, id: string, text: string) =>
  fingerprintOf(
    readDocument({
      explainer: 1,
      title,
      people: [{ id: 'ada', name: 'Ada', kind: 'person' }],
      statements: [{ id, speaker: 'ada', text }],
    }),
  )!;

describe('two documents are one story', () => {
  it('where they come from the same address, whatever their ids', () => {
    const floods = marksOf('Floods', 'a=Rain', { id: 'floods', src: '/live.json' });
    expect(fingerprintsMatch(floods, marksOf('Strikes', 'b=Vote', { id: 'strikes', src: '/live.json' }))).to.equal(
      true,
    );
    expect(fingerprintsMatch(floods, marksOf('Strikes', 'b=Vote', { src: '/strikes.json' }))).to.equal(false);
  });

  it('where they have the same id, and not where their ids differ', () => {
    const munich = marksOf('Munich', 'a=Rain', { id: 'munich' });
    expect(fingerprintsMatch(munich, marksOf('Balloon', 'b=Vote', { id: 'munich' }))).to.equal(true);
    expect(fingerprintsMatch(munich, marksOf('Munich', 'a=Rain', { id: 'balloon' }))).to.equal(false);
  });

  it('where one has no id, and they have the same title or an entry with the same id and words', () => {
    const munich = marksOf('Munich', 'a=Rain b=Snow', { id: 'munich' });
    expect(fingerprintsMatch(munich, marksOf('Munich', 'x=Vote'))).to.equal(true);
    expect(fingerprintsMatch(munich, marksOf('Munich, updated', 'b=Snow c=Hail'))).to.equal(true);
    expect(fingerprintsMatch(said('One', 's', 'It rains.'), said('Two', 's', 'It rains.'))).to.equal(true);
    expect(fingerprintsMatch(said('One', 's', 'It rains.'), said('Two', 's', 'It snows.'))).to.equal(false);
  });

  it('not for ids alone, which converters make of dates and numbers', () => {
    const floods = marksOf('Floods', '2020=Rain 2021=Snow');
    expect(fingerprintsMatch(floods, marksOf('Strikes', '2020=Vote 2021=Talks'))).to.equal(false);
  });

  it('not for a title that is empty', () => {
    expect(fingerprintsMatch(marksOf('', 'a=Rain'), marksOf('', 'b=Vote'))).to.equal(false);
  });
});

describe('a document without entries', () => {
  it('is no story of its own', () => {
    expect(fingerprintOf(readDocument({ explainer: 1, title: 'Munich', events: [] }))).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { chooseOtherSpeaker } from '../../../../src/desk/draft/speakers/other-speaker.js';
import { listSpeakers } from '../../../../src/desk/draft/speakers/speaker-list.js';
import { findCandidates } from '../../../../src/desk/draft/speakers/speakers.js';
import type { PersonProposal, StatementProposal } from '../../../../src/propose/proposals.js';

const text = 'An aide said yes. An aide listened. An aide left.';

/** Somebody who is named at these words. */
const personAt = (name: string, words: string): PersonProposal => {
  const start = text.indexOf(words);
  return { name, role: null, quote: name, start, end: start + name.length, confidence: 0.8 };
};
const said: StatementProposal = {
  ...{ speaker: 'An aide', form: 'indirect', text: 'yes', quote: 'An aide said yes.', start: 0, end: 17 },
  ...{ parts: [], speakerAt: { start: 0, end: 7 }, confidence: 0.8 },
};
const people = ['An aide said', 'An aide listened', 'An aide left'].map((words) => personAt('An aide', words));
const draft = startDraft(
  { text, lang: 'en', source: { title: 'A report' } },
  { people, statements: [said], events: [], places: [] },
);

const listOf = (document: object) =>
  listSpeakers(draft, findCandidates(draft, said, document as never), document as never).map(
    ({ name, saying, mentioned, number }) => [name, saying ?? mentioned ?? number],
  );

describe('the list of speakers', () => {
  it('tells those of one name apart by what they say, or by the words around their name', () => {
    expect(listOf({})).to.deep.equal([
      ['An aide', 'yes'],
      ['An aide', 'An aide listened. An aide left.'],
      ['An aide', 'An aide left.'],
    ]);
  });

  it('has somebody of the story once, of whom the article speaks twice', () => {
    const story = { people: [{ id: 'aides', name: 'Senior aides' }] };
    const same = [0, 9].map((start) => ({ key: `Senior aides@${start}`, name: 'Senior aides', id: 'aides' }));
    const other = { key: 'An aide@20', name: 'An aide' };
    expect(listSpeakers(draft, [...same, other], story)).to.deep.equal([same[0], other]);
  });

  it('numbers those whom no words tell apart, and adds nothing to a name that nobody shares', () => {
    const story = {
      people: [
        { id: 'a', name: 'Bo Lund' },
        { id: 'b', name: 'Bo Lund' },
        { id: 'c', name: 'Ada Quill' },
      ],
    };
    expect(listOf(story).slice(3)).to.deep.equal([
      ['Bo Lund', 1],
      ['Bo Lund', 2],
      ['Ada Quill', undefined],
    ]);
  });
});

describe('a speaker who is not in the list', () => {
  it('is chosen by name, with capitals and spaces as they are written', () => {
    const chosen = chooseOtherSpeaker(draft, 0, ' Bo  Lund ', {})!;
    expect(chosen.people.at(-1)).to.include({ name: 'Bo Lund', quote: '' });
    expect(chosen.changes[0]).to.deep.equal({ speaker: 'Bo Lund@0' });
  });

  it('needs a letter or a digit', () => {
    expect(chooseOtherSpeaker(draft, 0, ' … ', {})).to.equal(undefined);
  });

  it('is the one whom the story has by that name, and somebody new where the name is a description', () => {
    const story = { people: [{ id: 'a', name: 'Bo Lund' }] };
    const known = chooseOtherSpeaker(draft, 0, 'bo lund', story)!;
    expect([known.people.length, known.changes[0]]).to.deep.equal([3, { speaker: '#a' }]);
    expect(chooseOtherSpeaker(draft, 0, 'an aide', {})!.people.length).to.equal(4);
  });

  for (const name of [
    'Four officials',
    'Officials',
    'Senior State Department officials',
    'Dozens of residents',
    'Fünf Beamte',
  ])
    it(`holds ${name} for unnamed, whatever capital the sentence gives them`, () => {
      const proposal = { ...said, speaker: name, speakerAt: { start: 0, end: 7 } };
      const person = { ...personAt('An aide', 'An aide said'), name, confidence: 0.6 };
      const own = startDraft(
        { text, lang: 'en', source: { title: 'A report' } },
        { people: [person], statements: [proposal], events: [], places: [] },
      );
      expect(findCandidates(own, proposal, {}).find((each) => each.name === name)?.kind).to.equal('unnamed');
    });
});

import { expect } from '@open-wc/testing';
import { listAt, memberOf } from '../../../../src/desk/document/pointer.js';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { undo } from '../../../../src/desk/document/history.js';
import { isDoubtfulProposal } from '../../../../src/desk/draft/article/doubt.js';
import { findCandidates, findNewSpeaker, findSpeaker } from '../../../../src/desk/draft/speakers/speakers.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, startStory } from '../draft-articles.js';

const draftOf = async (text: string, lang = 'en') =>
  startDraft({ text, lang, source: { title: 'The report' } }, await propose(text, { lang }));

/** Who says each statement, in the order of the article. */
function speakersIn(draft: Draft) {
  const said = draft.asked.flatMap(({ kind, proposal }, index) => (kind === 'statement' ? [{ index, proposal }] : []));
  return said
    .sort((a, b) => a.proposal.start - b.proposal.start)
    .map(({ index, proposal }) => findSpeaker(draft, index, findCandidates(draft, proposal, {}))?.name ?? 'speaker?');
}

/** Returns the names of possible speakers, from all statements whose speaker is in doubt. */
const doubtOf = (draft: Draft) =>
  draft.asked.flatMap(({ kind, proposal }) => (kind === 'statement' ? (proposal.possibleSpeakers ?? []) : []));

/** Names of all people once everything is confirmed. */
function namesInStory(draft: Draft) {
  const story = draft.asked.reduce((at, _, index) => confirm(at, index), startStory(draft));
  return listAt(story.history.document, '/people').map((person) => memberOf(person, 'name'));
}

describe('speakers without a name in a draft', () => {
  it('have nobody chosen where “the official” may be one of several', async () => {
    const draft = await draftOf(
      'A senior U.S. official said the balloon was shot down. Another official said it carried sensors. The official said that China knew.',
    );
    expect(speakersIn(draft)).to.deep.equal(['A senior U.S. official', 'Another official', 'speaker?']);
    const doubtful = draft.asked.find(({ proposal }) => isDoubtfulProposal(proposal));
    expect(doubtful?.proposal).to.deep.include({ possibleSpeakers: ['A senior U.S. official', 'Another official'] });
  });

  it('have nobody chosen where “the official” may be one who has a name, or one who has none', async () => {
    const draft = await draftOf(
      'Ada Quill, a harbour official, said that it was late. A state official said it was not. The official said it rained.',
    );
    expect(speakersIn(draft)).to.deep.equal(['Ada Quill', 'A state official', 'speaker?']);
    const [first] = draft.asked;
    expect(first?.proposal).to.deep.include({ possibleSpeakers: ['Ada Quill', 'A state official'] });
  });

  it('are those of the same paragraph, where it has told of one', async () => {
    const said = 'A senior official said it fell.\n\nA state official said it sank. The official said it was large.';
    expect(speakersIn(await draftOf(said))).to.deep.equal(['A senior official', 'A state official', 'The official']);
    const apart = said.replace('sank. ', 'sank.\n\n');
    expect(speakersIn(await draftOf(apart))).to.deep.equal(['A senior official', 'A state official', 'speaker?']);
  });

  it('are told by their other words: “the Pentagon official” is none from elsewhere', async () => {
    const draft = await draftOf(
      'A senior U.S. official said it fell. An official at the Pentagon said it sank. The Pentagon official said it was large.',
    );
    expect(speakersIn(draft)).to.deep.equal([
      'A senior U.S. official',
      'An official at the Pentagon',
      'The Pentagon official',
    ]);
  });

  it('are those before where “he” follows, unless another one was told of since', async () => {
    const one = await draftOf('A senior engineer said the bridge was old. He said that it would close.');
    expect(speakersIn(one)).to.deep.equal(['A senior engineer', 'A senior engineer']);
    expect(namesInStory(one)).to.deep.equal(['A senior engineer']);
    const again = await draftOf('A spokesman said it fell. The spokesman said it sank. He said it was late.');
    expect(speakersIn(again).at(-1)).to.equal('The spokesman');
    const two = await draftOf('A spokesman said it fell. Another spokesman said it sank. He said it was late.');
    expect(speakersIn(two)).to.deep.equal(['A spokesman', 'Another spokesman', 'speaker?']);
    expect(doubtOf(two)).to.deep.equal(['A spokesman', 'Another spokesman']);
  });

  it('are none of another gender', async () => {
    const draft = await draftOf(
      'A spokesman said it fell. He said that it sank. A spokeswoman said it rained. He said it was late. She said it was warm.',
    );
    expect(speakersIn(draft)).to.deep.equal([
      'A spokesman',
      'A spokesman',
      'A spokeswoman',
      'A spokesman',
      'A spokeswoman',
    ]);
    const german = await draftOf(
      'Eine Sprecherin sagte, es regne. Ein Sprecher sagte, es schneie. Sie sagte, es sei spät.',
      'de',
    );
    expect(speakersIn(german)).to.deep.equal(['Eine Sprecherin', 'Ein Sprecher', 'Eine Sprecherin']);
  });

  it('may be one who says nothing else', async () => {
    const draft = await draftOf('A spokesman said it fell. An engineer was there. He said it was late.');
    expect(speakersIn(draft)).to.deep.equal(['A spokesman', 'speaker?']);
    expect(doubtOf(draft)).to.deep.equal(['A spokesman', 'An engineer']);
    const alone = await draftOf('An engineer was there. He said it was late.');
    expect(speakersIn(alone)).to.deep.equal(['An engineer']);
  });

  it('are kept apart in German as well, where “Beamter” becomes “Beamte”', async () => {
    const draft = await draftOf(
      'Ein Beamter sagte, es regne. Ein anderer Beamter sagte, es schneie. Der Beamte sagte, es sei spät.',
      'de',
    );
    expect(speakersIn(draft)).to.deep.equal(['Ein Beamter', 'Ein anderer Beamter', 'speaker?']);
  });

  it('are named as readers meet them where one of several is meant', async () => {
    const told = await draftOf(
      'A senior official, who spoke anonymously, said it fell. A senior official said it sank. A senior official said it rained. The official said it was late.',
    );
    expect(doubtOf(told)).to.deep.equal([
      'A senior official, who spoke anonymously',
      'A senior official',
      'A senior official (2)',
    ]);
  });

  it('are never offered as the same where the article says “another”', async () => {
    const draft = await draftOf(
      'A senior engineer said the bridge was old. Another engineer said that it would close.',
    );
    const { history } = confirm(startStory(draft), 0);
    const other = draft.asked[1]!;
    if (other.kind !== 'statement') throw new Error('not a statement');
    const candidates = findCandidates(draft, other.proposal, history.document);
    expect(findNewSpeaker(draft, 1, candidates)?.sameAs).to.deep.equal([]);
  });

  it('come into the story under names that differ: with the article’s words behind them, or else with a number', async () => {
    const told = await draftOf(
      'A senior official, who spoke to reporters in a call, said the balloon fell. A senior official, who spoke anonymously, said that China knew. A senior official warned that it may rain. A senior official said it rained.',
    );
    expect(namesInStory(told)).to.deep.equal([
      'A senior official, who spoke to reporters in a call',
      'A senior official, who spoke anonymously',
      'A senior official',
      'A senior official (2)',
    ]);
    const german = await draftOf(
      'Ein Beamter, der anonym bleiben wollte, sagte, die Brücke sei alt. Ein Beamter sagte, sie werde gesperrt.',
      'de',
    );
    expect(namesInStory(german)).to.deep.equal(['Ein Beamter, der anonym bleiben wollte', 'Ein Beamter']);
  });

  it('stay two where the first was confirmed, taken back, and confirmed again behind the other', async () => {
    const draft = await draftOf('A senior official said it sank. A senior official said it rained.');
    const first = confirm(startStory(draft), 0);
    const second = confirm({ ...first, history: undo(first.history) }, 1);
    const { document } = confirm(second, 0).history;
    expect(listAt(document, '/people')).to.have.length(2);
    const speakers = listAt(document, '/statements').map((each) => memberOf(each, 'speaker'));
    expect(speakers).to.deep.equal(['a-senior-official', 'a-senior-official-2']);
  });

  it('have no words behind them that end at an abbreviation', async () => {
    const draft = await draftOf(
      'A senior official, who works for the U.S. government, said it fell. A senior official said it rained.',
    );
    expect(namesInStory(draft)).to.deep.equal(['A senior official', 'A senior official (2)']);
  });

  it('keep a description that no other one has', async () => {
    const draft = await draftOf('A senior official, who spoke anonymously, said that China knew.');
    expect(namesInStory(draft)).to.deep.equal(['A senior official']);
  });

  it('have the terms on which they spoke, where the article says them of that statement', async () => {
    const termsIn = async (text: string) => {
      const draft = await draftOf(text);
      const { document } = draft.asked.reduce((at, _, index) => confirm(at, index), startStory(draft)).history;
      return listAt(document, '/statements').map((each) => memberOf(each, 'terms'));
    };
    expect(
      await termsIn('A senior official, who spoke on background, said it fell. Another official said it sank.'),
    ).to.deep.equal(['background', undefined]);
    expect(
      await termsIn('A senior official, speaking on condition of anonymity, said it fell. Ada Quill said it rained.'),
    ).to.deep.equal(['anonymous', undefined]);
    expect(await termsIn('A senior official, who spoke to reporters in a call, said it fell.')).to.deep.equal([
      undefined,
    ]);
  });
});

describe('who may be the same as a speaker without a name', () => {
  const meantIn = async (text: string) => {
    const draft = await draftOf(text);
    const first = confirm(startStory(draft), 0);
    const index = draft.asked.findLastIndex(({ kind }) => kind === 'statement');
    const asked = draft.asked[index]!;
    if (asked.kind !== 'statement') throw new Error('not a statement');
    const candidates = findCandidates(first.draft, asked.proposal, first.history.document);
    return findNewSpeaker(first.draft, index, candidates)?.meant?.name;
  };

  it('is meant by the article where the paragraph has told of nobody else by that noun', async () => {
    const first = 'A senior official from the council said that it fell.';
    expect(await meantIn(`${first} The official said it sank.`)).to.equal('A senior official from the council');
    expect(await meantIn(`${first} The council official said it sank.`)).to.equal('A senior official from the council');
    expect(await meantIn(`${first} The harbour official said it sank.`), 'other words').to.equal(undefined);
    expect(await meantIn(`${first} Two other officials left. The official said it sank.`), 'others').to.equal(
      undefined,
    );
    expect(await meantIn(`${first}\n\nThe official said it sank.`), 'another paragraph').to.equal(undefined);
    expect(await meantIn(`${first} An official said it sank.`), 'perhaps another one').to.equal(undefined);
  });

  it('is meant by the article also where an editor has chosen somebody of the story for those words before', async () => {
    const draft = await draftOf(
      'A senior official from the council, who spoke in a call, said that it fell.\n\nA senior official from the council, who spoke anonymously, said that it rained. The official said it sank.',
    );
    const first = confirm(startStory(changeProposal(draft, 0, { speakerKind: 'unnamed' })), 0);
    const [person] = Object.keys(first.draft.personIds);
    const second = confirm({ ...first, draft: changeProposal(first.draft, 1, { speaker: person! }) }, 1);
    const asked = draft.asked[2]!;
    if (asked.kind !== 'statement') throw new Error('not a statement');
    const candidates = findCandidates(second.draft, asked.proposal, second.history.document);
    const found = findNewSpeaker(second.draft, 2, candidates);
    expect([found?.sameAs.length, found?.meant?.name]).to.deep.equal([
      1,
      'A senior official from the council, who spoke in a call',
    ]);
    expect(findSpeaker(second.draft, 2, candidates), 'nobody is taken').not.to.equal(found?.meant);
  });

  for (const between of [
    'The Israeli official who leads the talks rejected this.',
    'The top Hamas official in Gaza was killed.',
    'The official who shot him was hurt.',
    'The official in Leeds was hurt.',
  ])
    it(`isn’t meant where the paragraph tells of another one by that noun: ${between}`, async () => {
      const first = 'A U.S. official said that it fell.';
      expect(await meantIn(`${first} ${between} The official said that it sank.`)).to.equal(undefined);
    });

  it('is somebody “familiar with the matter” as well, and each of them is somebody of their own', async () => {
    const draft = await draftOf(
      'The barge was old and sank, a source familiar with the matter said. A source familiar with the matter said that it fell.',
    );
    expect(speakersIn(draft)).to.deep.equal(['a source familiar with the matter', 'A source familiar with the matter']);
    expect(namesInStory(draft)).to.have.length(2);
  });
});

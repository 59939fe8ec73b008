import { expect } from '@open-wc/testing';
import { changeProposal, startDraft } from '../../../../src/desk/draft/draft.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, documentOf, startStory } from '../draft-articles.js';

const draftOf = async (text: string) =>
  startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text, { lang: 'en' }));

const FIRST = 'Mayor Ada Quill said on Saturday, according to the Courier, that it was late.';

/** Through whom each statement of an article is known, in its order, and how sure that is. */
const knownIn = async (text: string) => {
  const { asked } = await draftOf(text);
  return asked
    .flatMap(({ kind, proposal }) => (kind === 'statement' ? [proposal] : []))
    .sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0))
    .map(({ secondHand }) => (secondHand ? [secondHand.name, secondHand.goesOn ? 'perhaps' : 'said'].join(': ') : ''));
};

describe('a statement that is known through somebody', () => {
  it('is perhaps gone on with by the same speaker, and nobody takes that for certain', async () => {
    expect(await knownIn(`${FIRST} She added that it rained. She warned that it would last.`)).to.deep.equal([
      'the Courier: said',
      'the Courier: perhaps',
      'the Courier: perhaps',
    ]);
    expect(
      await knownIn(`${FIRST} Quill said that it rained, and she called for help. She said that it was warm.`),
    ).to.deep.equal(['the Courier: said', 'the Courier: perhaps', 'the Courier: perhaps', 'the Courier: perhaps']);
    expect(await knownIn(`${FIRST} The council met. She said that it rained.`)).to.deep.equal([
      'the Courier: said',
      'the Courier: perhaps',
    ]);
  });

  for (const denial of [
    'She denied the report.',
    'She called it fake news.',
    'She said that the newspaper had made it up.',
    'She called the Courier’s words wrong.',
    'She rejected this.',
    'She said that the account was wrong.',
    'She disputed that it was late.',
    'She said in an email to the Courier that it rained.',
    'She confirmed that it rained.',
  ])
    it(`isn’t gone on with by a sentence that speaks of the report: ${denial}`, async () => {
      expect((await knownIn(`${FIRST} ${denial}`)).slice(1).filter((known) => known !== '')).to.deep.equal([]);
    });

  it('ends with a paragraph, another speaker, another setting and another source', async () => {
    for (const [text, behind] of [
      [`${FIRST}\n\nShe added that it rained.`, ['']],
      [`${FIRST} Bo Lund said that it rained. Lund said that it was warm.`, ['', '']],
      [`${FIRST} She told reporters that it rained.`, ['']],
      [`${FIRST} She said later that it rained.`, ['']],
      [`${FIRST} She said, according to the Herald, that it rained.`, ['the Herald: said']],
    ] as const)
      expect(await knownIn(text), text).to.deep.equal(['the Courier: said', ...behind]);
  });

  it('comes into the story as known through them only where the editor takes it', async () => {
    const draft = await draftOf(`${FIRST} She added that it rained. Quill said that it was warm.`);
    const withChange = (change: Parameters<typeof changeProposal>[2]) => {
      const changed = [1, 2].reduce((each, index) => changeProposal(each, index, change), draft);
      const story = [0, 1, 2].reduce(confirm, startStory(changed));
      return documentOf(story).statements?.map(({ via }) => (via ?? []).length);
    };
    expect(withChange({})).to.deep.equal([1, 0, 0]);
    expect(withChange({ isFirstHand: false })).to.deep.equal([1, 1, 1]);
    expect(withChange({ isFirstHand: true })).to.deep.equal([1, 0, 0]);
    const story = [0, 1, 2].reduce(confirm, startStory(changeProposal(draft, 2, { isFirstHand: false })));
    expect(documentOf(story).sources, 'the report and one paper').to.have.length(2);
  });

  it('isn’t gone on with by another speaker whom the editor chooses', async () => {
    const draft = await draftOf(`Mayor Bo Lund said that it was early. ${FIRST} She added that it rained.`);
    const { name, start } = draft.people.find((person) => person.name === 'Bo Lund')!;
    const changed = changeProposal(draft, 2, { isFirstHand: false, speaker: `${name}@${start}` });
    const story = [0, 1, 2].reduce(confirm, startStory(changed));
    expect(documentOf(story).statements?.map(({ via }) => (via ?? []).length)).to.deep.equal([0, 1, 0]);
  });
});

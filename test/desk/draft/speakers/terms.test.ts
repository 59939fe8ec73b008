import { expect } from '@open-wc/testing';
import { changeProposal, startDraft } from '../../../../src/desk/draft/draft.js';
import { findTerms } from '../../../../src/desk/draft/speakers/terms.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, documentOf, startStory } from '../draft-articles.js';

const draftOf = async (text: string) =>
  startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text, { lang: 'en' }));

/** Terms of each statement of an article, in its order. */
const termsIn = async (text: string) => {
  const draft = await draftOf(text);
  return draft.asked
    .flatMap(({ kind, proposal }) => (kind === 'statement' ? [proposal] : []))
    .sort((a, b) => a.start - b.start)
    .map((proposal) => {
      const { terms, words, why } = findTerms(draft, proposal, proposal.speaker ?? '') ?? {};
      return [terms, words, why].filter((each) => each !== undefined).join(' | ');
    });
};

describe('the terms on which a source without a name spoke', () => {
  it('are those that the article says right behind or before the speaker', async () => {
    expect(
      await termsIn(
        'A senior official, who spoke on condition of anonymity because he was not authorized to speak publicly, said that it fell.',
      ),
    ).to.deep.equal(['anonymous | spoke on condition of anonymity | he was not authorized to speak publicly']);
    expect(await termsIn('An official said on condition of anonymity that it fell.')).to.deep.equal([
      'anonymous | on condition of anonymity',
    ]);
    expect(await termsIn('“It fell,” said an official, who asked not to be named.')).to.deep.equal([
      'anonymous | asked not to be named',
    ]);
    expect(await termsIn('Speaking on background, an official said that it fell.')).to.deep.equal([
      'background | Speaking on background',
    ]);
  });

  for (const [text, terms] of [
    ['A senior official told Reuters on condition of anonymity that it fell.', 'anonymous | on condition of anonymity'],
    [
      'A second official, also speaking on condition of anonymity, said that it fell.',
      'anonymous | speaking on condition of anonymity',
    ],
    [
      '“It fell,” said a U.S. official who was not authorized to speak publicly and spoke on condition of anonymity.',
      'anonymous | spoke on condition of anonymity',
    ],
    [
      'An official, who was granted anonymity to speak freely, said that it fell.',
      'anonymous | granted anonymity | to speak freely',
    ],
    [
      'An official, speaking on condition of anonymity because of a non-disclosure agreement, said that it fell.',
      'anonymous | speaking on condition of anonymity | because of a non-disclosure agreement',
    ],
    [
      'An official, speaking on condition of anonymity for fear of reprisals, said that it fell.',
      'anonymous | speaking on condition of anonymity | for fear of reprisals',
    ],
  ] as const)
    it(`are heard, with the whole reason: ${text}`, async () => {
      expect(await termsIn(text)).to.deep.equal([terms]);
    });

  it('are those of the next sentence, if it is of the same speaker and says no more', async () => {
    const said = 'A senior official said that it fell.';
    expect(
      await termsIn(`${said} The official spoke on condition of anonymity to discuss internal reports.`),
    ).to.deep.equal(['anonymous | The official spoke on condition of anonymity | to discuss internal reports']);
    expect(await termsIn(`${said} The engineer spoke on condition of anonymity.`), 'another one').to.deep.equal(['']);
    expect(await termsIn(`${said}\n\nShe spoke on condition of anonymity.`), 'another paragraph').to.deep.equal(['']);
    expect(
      await termsIn('An official said that it fell, and an engineer said that it sank. He spoke anonymously.'),
      'one of two',
    ).to.deep.equal(['', '']);
    expect(await termsIn(`${said} She was granted anonymity by the court.`), 'it says more').to.deep.equal(['']);
    expect(await termsIn(`${said} He spoke anonymously to prosecutors last night.`), 'it says more').to.deep.equal([
      '',
    ]);
  });

  for (const said of [
    'A police officer said the woman had fled. She asked not to be named.',
    'A lawyer for the woman said she had fled. She asked not to be named.',
    'An officer said a person had fled. The person asked not to be named.',
  ])
    it(`are shown, and not taken by themselves, where they may be of somebody else: ${said}`, async () => {
      const draft = await draftOf(said);
      const told = (change: Parameters<typeof changeProposal>[2]) =>
        documentOf(confirm(startStory(changeProposal(draft, 0, change)), 0)).statements?.[0]?.terms;
      expect(await termsIn(said)).to.deep.equal([`anonymous | ${said.split('. ')[1]!.slice(0, -1)}`]);
      expect(told({ speakerKind: 'unnamed' })).to.equal(undefined);
      expect(told({ speakerKind: 'unnamed', terms: 'anonymous' })).to.equal('anonymous');
    });

  it('are none of another speaker whom the editor chooses', async () => {
    const draft = await draftOf(
      'A nurse said that it fell. A doctor, who spoke on condition of anonymity because he feared for his job, said that it sank.',
    );
    const termsOf = (name: string) => {
      const { start } = draft.people.find((person) => person.name === name)!;
      const change = { speaker: `${name}@${start}`, speakerKind: 'unnamed' } as const;
      const story = [0, 1].reduce(confirm, startStory(changeProposal(draft, 1, change)));
      const { terms, whyUnnamed } = documentOf(story).statements![1]!;
      return [terms, whyUnnamed];
    };
    expect(termsOf('A nurse')).to.deep.equal([undefined, undefined]);
    expect(termsOf('A doctor')).to.deep.equal(['anonymous', 'he feared for his job']);
  });

  it('stay with whoever the editor says is the same, and with what they say next', async () => {
    const draft = await draftOf(
      'A senior official said that it fell. The official, who spoke on condition of anonymity because she feared for her job, said that it sank. The official said that it was gone.',
    );
    const { start } = draft.people.find(({ name }) => name === 'A senior official')!;
    const change = { speaker: `A senior official@${start}`, speakerKind: 'unnamed' } as const;
    const same = [0, 1, 2].reduce((changed, index) => changeProposal(changed, index, change), draft);
    const { statements } = documentOf([0, 1, 2].reduce(confirm, startStory(same)));
    expect(statements!.map(({ terms, whyUnnamed }) => [terms, whyUnnamed])).to.deep.equal([
      [undefined, undefined],
      ['anonymous', 'she feared for her job'],
      ['anonymous', 'she feared for her job'],
    ]);
  });

  it('stay with whoever is chosen by “The same as …”, though the article describes them in other words', async () => {
    const draft = await draftOf(
      'A hospital nurse said that it fell. A hospital worker, who spoke on condition of anonymity because she feared for her job, said that it sank.',
    );
    const { start } = draft.people.find(({ name }) => name === 'A hospital nurse')!;
    const change = { speaker: `A hospital nurse@${start}`, speakerKind: 'unnamed' } as const;
    const same = [0, 1].reduce((changed, index) => changeProposal(changed, index, change), draft);
    const { statements } = documentOf([0, 1].reduce(confirm, startStory(same)));
    expect(statements!.map(({ terms }) => terms)).to.deep.equal([undefined, 'anonymous']);
  });

  it('are those that an editor chose for the first statement of somebody, and not those of the words beside the next', async () => {
    const draft = await draftOf(
      'A senior official said that it fell. The official, who spoke on condition of anonymity because she feared for her job, said that it sank.',
    );
    const { start } = draft.people.find(({ name }) => name === 'A senior official')!;
    const speaker = { speaker: `A senior official@${start}`, speakerKind: 'unnamed' } as const;
    const first = changeProposal(draft, 0, { ...speaker, terms: 'background', whyUnnamed: 'custom' });
    const termsOf = (change: Parameters<typeof changeProposal>[2]) => {
      const story = startStory(changeProposal(first, 1, { ...speaker, ...change }));
      return documentOf([0, 1].reduce(confirm, story)).statements!.map(({ terms, whyUnnamed }) => [terms, whyUnnamed]);
    };
    expect(termsOf({})).to.deep.equal([
      ['background', 'custom'],
      ['background', 'custom'],
    ]);
    expect(termsOf({ terms: 'anonymous' })[1], 'the editor is asked, and has the last word').to.include('anonymous');
    expect(termsOf({ speakerKind: 'person' })[1], 'the story says that they have no name').to.include('background');
  });

  it('are none where the article says that somebody was named, or tells of anonymity otherwise', async () => {
    expect(await termsIn('An official, who asked to be named, said that it fell.')).to.deep.equal(['']);
    expect(await termsIn('An official said that a donor had asked not to be named.')).to.deep.equal(['']);
  });

  it('come into the story with the reason, unless the editor changes them, and never for somebody with a name', async () => {
    const text =
      'A senior official, who spoke on condition of anonymity because she feared for her job, said that it fell.';
    const draft = await draftOf(text);
    const told = (change: Parameters<typeof changeProposal>[2]) => {
      const [statement] = documentOf(confirm(startStory(changeProposal(draft, 0, change)), 0)).statements ?? [];
      return [statement?.terms, statement?.whyUnnamed];
    };
    expect(told({})).to.deep.equal(['anonymous', 'she feared for her job']);
    expect(told({ whyUnnamed: '' })).to.deep.equal(['anonymous', undefined]);
    expect(told({ terms: 'background' })).to.deep.equal(['background', 'she feared for her job']);
    expect(told({ terms: '' })).to.deep.equal([undefined, undefined]);
    expect(told({ speakerKind: 'person' })).to.deep.equal([undefined, undefined]);
  });

  it('are taken from a name that says them, so that nobody “who spoke anonymously” is on terms not stated', async () => {
    const draft = await draftOf(
      'An official said that it fell. An official, who spoke anonymously, said that it sank. An engineer said it rained.',
    );
    const { statements } = documentOf(
      [0, 1, 2].reduce(
        confirm,
        startStory(
          [0, 1, 2].reduce((changed, index) => changeProposal(changed, index, { speakerKind: 'unnamed' }), draft),
        ),
      ),
    );
    expect(statements!.map(({ terms }) => terms)).to.deep.equal([undefined, 'anonymous', undefined]);
  });

  for (const words of ['asked not to be named', 'declined to be identified'])
    it(`are shown, and not taken, where the article names no condition: ${words}`, async () => {
      const draft = await draftOf(`A senior official, who ${words}, said that it fell.`);
      const terms = (change: Parameters<typeof changeProposal>[2]) =>
        documentOf(confirm(startStory(changeProposal(draft, 0, change)), 0)).statements?.[0]?.terms;
      const asked = draft.asked[0]!;
      if (asked.kind !== 'statement') throw new Error('not a statement');
      expect(findTerms(draft, asked.proposal, 'A senior official')?.words).to.equal(words);
      expect([terms({}), terms({ terms: 'anonymous' })]).to.deep.equal([undefined, 'anonymous']);
    });

  it('are those that the name of a speaker has for readers', async () => {
    const draft = await draftOf('An official said that it fell. The official said that it sank.');
    const asked = draft.asked[1]!;
    if (asked.kind !== 'statement') throw new Error('not a statement');
    expect(findTerms(draft, asked.proposal, 'An official, who spoke anonymously')?.terms).to.equal('anonymous');
    expect(findTerms(draft, asked.proposal, 'An official, who spoke to reporters')).to.equal(undefined);
  });
});

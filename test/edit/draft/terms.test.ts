import { expect } from '@open-wc/testing';
import { changeProposal, startDraft } from '../../../src/edit/draft/draft.js';
import { findTerms } from '../../../src/edit/draft/terms.js';
import { propose } from '../../../src/propose/propose.js';
import { confirm, documentOf, startStory } from './draft-articles.js';

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

  it('are those of the next sentence, if it is of the same speaker and says no more', async () => {
    const said = 'A senior official said that it fell.';
    expect(
      await termsIn(`${said} The official spoke on condition of anonymity to discuss internal reports.`),
    ).to.deep.equal(['anonymous | spoke on condition of anonymity | to discuss internal reports']);
    expect(await termsIn(`${said} She was granted anonymity.`)).to.deep.equal(['anonymous | granted anonymity']);
    expect(await termsIn(`${said} The engineer spoke on condition of anonymity.`), 'another one').to.deep.equal(['']);
    expect(await termsIn(`${said}\n\nShe spoke on condition of anonymity.`), 'another paragraph').to.deep.equal(['']);
    expect(
      await termsIn('An official said that it fell, and an engineer said that it sank. He spoke anonymously.'),
      'one of two',
    ).to.deep.equal(['', '']);
  });

  it('are none where the article says that somebody was named, or tells of anonymity otherwise', async () => {
    expect(await termsIn('An official, who asked to be named, said that it fell.')).to.deep.equal(['']);
    expect(await termsIn('An official said that a donor had asked not to be named.')).to.deep.equal(['']);
  });

  it('come into the story with the reason, unless the editor changes them, and never for somebody with a name', async () => {
    const text = 'A senior official, who spoke anonymously because she feared for her job, said that it fell.';
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

  it('are those that the name of a speaker has for readers', async () => {
    const draft = await draftOf('An official said that it fell. The official said that it sank.');
    const asked = draft.asked[1]!;
    if (asked.kind !== 'statement') throw new Error('not a statement');
    expect(findTerms(draft, asked.proposal, 'An official, who spoke anonymously')?.terms).to.equal('anonymous');
    expect(findTerms(draft, asked.proposal, 'An official, who spoke to reporters')).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { markFound } from '../../../../src/desk/draft/story/found-in-story.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, documentOf, startStory } from '../draft-articles.js';

const SOURCE = { title: 'The report', published: '2024-05-16' };

const draftOf = async (text: string) =>
  startDraft({ text, lang: 'en', source: SOURCE }, await propose(text, { published: SOURCE.published }));

/** A story of the last proposal of an article, which an editor has written anew. */
const shorten = (draft: Draft, words: string) => {
  const last = draft.asked.length - 1;
  return confirm(startStory(changeProposal(draft, last, { words, status: 'happened' })), last);
};

async function quotesOf(text: string, words: string) {
  const { events = [], statements = [] } = documentOf(shorten(await draftOf(text), words));
  const sources = [...events, ...statements][0]!.sources as readonly { readonly quote: string }[];
  return sources.map(({ quote }) => quote);
}

describe('the citation of words that an editor has shortened', () => {
  const said = 'Ada Quill said that the old pier would close in May and that a ferry would carry all cars until then.';

  it('has these words where the article has them in one piece', async () => {
    expect(await quotesOf(said, 'The old pier would close in May.')).to.deep.equal(['the old pier would close in May']);
    expect(await quotesOf(said, 'A ferry would carry all cars.')).to.deep.equal(['a ferry would carry all cars']);
  });

  it('has the sentence that they are taken from where they are in no piece, or too few', async () => {
    const passage = ['the old pier would close in May and that a ferry would carry all cars until then'];
    expect(await quotesOf(said, 'The pier closes.')).to.deep.equal(passage);
    expect(await quotesOf(said, 'A ferry.')).to.deep.equal(passage);
    expect(await quotesOf(said, 'It shuts.'), 'no word of it').to.deep.equal(passage);
  });

  it('has no words of the other sentences of a passage', async () => {
    const both = 'Ada Quill said that the pier was unsafe and old. It was a mistake, Quill said.';
    const draft = await draftOf(both);
    const long = { ...draft, asked: draft.asked.slice(0, 1) };
    const [asked] = long.asked;
    if (asked?.kind !== 'statement') throw new Error('not a statement');
    const parts = [...asked.proposal.parts, { start: both.indexOf('It was'), end: both.indexOf(', Quill said') }];
    const proposal = { ...asked.proposal, end: both.length, parts };
    const joined = { ...long, asked: [{ ...asked, proposal }] };
    const cited = (words: string) =>
      documentOf(confirm(startStory(changeProposal(joined, 0, { words })), 0)).statements![0]!.sources;
    expect(cited('It had been a mistake.')).to.have.deep.nested.property('[0].quote', 'It was a mistake');
    expect(cited('It had been unsafe.')).to.have.deep.nested.property('[0].quote', 'the pier was unsafe and old.');
  });

  it('has the words of a title of an event, and those that date it', async () => {
    const opened = 'The new bridge opened to cars and lorries on 3 May 2024 with a parade.';
    expect(await quotesOf(opened, 'The new bridge opened')).to.deep.equal([
      'The new bridge opened to cars and lorries on 3 May 2024',
    ]);
    const long = 'On 3 May 2024 the new bridge opened to cars with a parade of all the crews that had built it.';
    expect(await quotesOf(long, 'The new bridge opened')).to.deep.equal(['On 3 May 2024 the new bridge opened']);
  });

  it('still tells that the story has it when the article is pasted again', async () => {
    for (const [text, words] of [
      [said, 'A ferry would carry all cars.'],
      ['On 3 May 2024 the new bridge opened to cars with a parade of all the crews in town.', 'The new bridge opened'],
    ] as const) {
      const draft = await draftOf(text);
      const { document } = shorten(draft, words).history;
      expect(markFound(draft, document).decisions.at(-1)).to.include({ is: 'found' });
    }
  });
});

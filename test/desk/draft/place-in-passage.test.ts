import { expect } from '@open-wc/testing';
import { startDraft } from '../../../src/desk/draft/draft.js';
import { placeInPassage } from '../../../src/desk/draft/place-in-passage.js';
import { propose } from '../../../src/propose/propose.js';

async function placesIn(text: string) {
  const draft = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text));
  return draft.asked.map((_, index) => placeInPassage(draft, index));
}

describe('the questions about one passage', () => {
  it('are counted, in the order in which they are asked', async () => {
    const places = await placesIn(
      'Mayor Ada Quill criticized the delay, stating that the pier would close. Quill said no more.',
    );
    expect(places.slice(0, 2)).to.deep.equal([
      { number: 1, count: 2, isApart: false },
      { number: 2, count: 2, isApart: false },
    ]);
  });

  it('are known to have questions about other passages between them', async () => {
    const places = await placesIn(
      'Following the closure of the pier on 4 May 2024, Ada Quill said that a ferry would run. The bridge fell on 5 May 2024.',
    );
    expect(places[0]).to.deep.equal({ number: 1, count: 2, isApart: true });
  });
});

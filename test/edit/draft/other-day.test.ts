import { expect } from '@open-wc/testing';
import { changeProposal } from '../../../src/edit/draft/draft.js';
import { findDayBesideDate } from '../../../src/edit/draft/other-day.js';
import { readDocument } from '../../../src/model/read/document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import { confirm, draftAll, startStory } from './draft-articles.js';

describe('the other day in the words of a proposal', () => {
  it('is none for the date that was read from these words, in all of our articles', async () => {
    let dated = 0;
    for (const draft of await draftAll()) {
      for (const [index, { kind, proposal }] of draft.asked.entries()) {
        if (kind !== 'event' || proposal.date === null) continue;
        dated += 1;
        expect(findDayBesideDate(draft, index, proposal.date, { lang: draft.lang }), proposal.quote).to.equal(
          undefined,
        );
      }
    }
    expect(dated).to.be.greaterThan(10);
  });

  it('is the day that was read from them, where an event has another date', async () => {
    let told = 0;
    for (const draft of await draftAll()) {
      for (const [index, { kind, proposal }] of draft.asked.entries()) {
        if (kind !== 'event') continue;
        const found = findDayBesideDate(draft, index, '2019-07-23', { lang: draft.lang });
        if (!found) continue;
        told += 1;
        // The year of the date stands in for one that the words leave out.
        expect(found.date?.slice(5) ?? proposal.date?.slice(5, 10), found.words).to.equal(proposal.date?.slice(5, 10));
      }
    }
    expect(told).to.be.greaterThan(0);
  });

  it('is none of a statement, whatever day it has, unless its speaker said it on that day', async () => {
    for (const draft of await draftAll()) {
      for (const [index, { kind, proposal }] of draft.asked.entries()) {
        if (kind !== 'statement') continue;
        const speaker = proposal.speaker ?? undefined;
        const found = findDayBesideDate(draft, index, '2019-07-23', { speaker, lang: draft.lang });
        expect(found, proposal.quote).to.equal(undefined);
      }
    }
  });

  it('leaves a story without such advice, and without advice on a negation, once all of an article is confirmed', async () => {
    for (const draft of await draftAll()) {
      const story = draft.asked.reduce(confirmAs, startStory(draft));
      const codes = reviewDocument(readDocument(story.history.document).explainer).map(({ code }) => code);
      for (const code of ['date-not-in-words', 'negation-differs']) expect(codes).not.to.include(code);
    }
  });
});

/** Confirms a proposal, a statement as a paraphrase of its own words. */
function confirmAs(story: ReturnType<typeof startStory>, { kind }: { readonly kind: string }, index: number) {
  const draft = kind === 'event' ? story.draft : changeProposal(story.draft, index, { form: 'indirect' });
  return confirm({ ...story, draft }, index);
}

import { expect } from '@open-wc/testing';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { findDayBesideDate } from '../../../../src/desk/draft/dates/other-day.js';
import { loadDateReader } from '../../../../src/desk/dates/typed-dates.js';
import { readDocument } from '../../../../src/model/read-document.js';
import { reviewDocument } from '../../../../src/model/review/review-document.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, draftAll, startStory } from '../draft-articles.js';

const read = await loadDateReader({ lang: 'en', nowMs: Date.UTC(2024, 4, 20) });

const draftOf = async (text: string, published = '2024-05-20'): Promise<Draft> =>
  startDraft(
    { text, lang: 'en', source: { title: 'Report', published } },
    await propose(text, { lang: 'en', published }),
  );

describe('the day that the draft offers, beside another one', () => {
  it('is none for the date that was read from these words, in all of our articles', async () => {
    let dated = 0;
    for (const draft of await draftAll()) {
      for (const [index, { kind, proposal }] of draft.asked.entries()) {
        if (kind !== 'event' || proposal.date === null) continue;
        dated += 1;
        expect(findDayBesideDate(draft, index, proposal.date, read), proposal.quote).to.equal(undefined);
      }
    }
    expect(dated).to.be.greaterThan(10);
  });

  it('is the one that was read from them, in all of our articles', async () => {
    let told = 0;
    for (const draft of await draftAll()) {
      for (const [index, { kind, proposal }] of draft.asked.entries()) {
        if (kind !== 'event') continue;
        const found = findDayBesideDate(draft, index, '1999-07-23', read);
        if (!found) continue;
        told += 1;
        expect(found.date).to.equal(proposal.date);
        expect(proposal.quote).to.contain(found.words);
      }
    }
    expect(told).to.be.greaterThan(0);
  });

  it('is told of an event that happened, and of what somebody said', async () => {
    for (const [text, words] of [
      ['Mayor Ada Quill visited Stone Haven on 7 May 2024.', 'on 7 May 2024'],
      ['“A ferry will run,” Mayor Ada Quill said on 7 May.', 'on 7 May'],
    ] as const)
      expect(findDayBesideDate(await draftOf(text), 0, '2024-05-17', read), text).to.include({
        words,
        date: '2024-05-07',
      });
  });

  for (const status of ['planned', 'postponed', 'cancelled'] as const) {
    it(`is none of an event that was ${status}`, async () => {
      const draft = changeProposal(await draftOf('Blinken visited Beijing on 5 May 2024.'), 0, { status });
      expect(draft.asked[0]?.proposal).to.include({ date: '2024-05-05' });
      expect(findDayBesideDate(draft, 0, '2024-05-17', read)).to.equal(undefined);
    });
  }

  for (const [why, text, date, published] of [
    ['a day within the date', 'Mayor Ada Quill visited Stone Haven on 7 May 2024.', '2024-05'],
    ['no date', 'Mayor Ada Quill visited Stone Haven on 7 May 2024.', ''],
    ['a date that can’t be read', 'Mayor Ada Quill visited Stone Haven on 7 May 2024.', '2024-05-'],
    ['a date in doubt', 'Mayor Ada Quill visited Stone Haven on 7 May 2024.', '2024-05-17?'],
    ['a date to come', 'Mayor Ada Quill visited Stone Haven on 7 May 2024.', '2024-05-17', '2024-05-09'],
    ['what was called off', 'Blinken called off a visit to Beijing on 5 May 2024.', '2024-05-17'],
    ['several days', 'Mayor Ada Quill visited Stone Haven on 7 May 2024 and on 9 May 2024.', '2024-05-17'],
    ['a day that the draft does not offer', 'Mayor Ada Quill said on 7 May that a ferry would run.', '2024-05-17'],
    ['a day of which they spoke', 'Mayor Ada Quill said that a ferry would run on 7 May.', '2024-05-02'],
  ] as const) {
    it(`is none of ${why}`, async () => {
      const draft = await draftOf(text, published);
      expect(draft.asked).to.have.length.greaterThan(0);
      for (const index of draft.asked.keys()) expect(findDayBesideDate(draft, index, date, read)).to.equal(undefined);
    });
  }

  it('leaves a story without advice on dates and negations, once all of an article is confirmed', async () => {
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

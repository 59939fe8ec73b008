import { expect } from '@open-wc/testing';
import { changeProposal, startDraft } from '../../../../src/desk/draft/draft.js';
import { hasUncitedDate } from '../../../../src/desk/dates/uncited-date.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, documentOf, startStory } from '../draft-articles.js';

/** Sunday. */
const PUBLISHED = '2023-02-19';

/** Gives a date to the last statement of an article, and returns that statement with its citations. */
async function citedFor(text: string, date: string, published: string | undefined = PUBLISHED) {
  const draft = startDraft(
    { text, lang: 'en', source: { title: 'The report', published } },
    await propose(text, { lang: 'en', ...(published && { published }) }),
  );
  const last = draft.asked.findLastIndex(({ kind }) => kind === 'statement');
  const dated = changeProposal(draft, last, { date });
  const { statements } = documentOf(draft.asked.reduce((story, _, index) => confirm(story, index), startStory(dated)));
  const statement = statements!.at(-1)!;
  expect(statement.date, text).to.equal(date);
  return statement;
}

const isUncited = async (...given: Parameters<typeof citedFor>) => hasUncitedDate(await citedFor(...given));

describe('the date that an editor gives to a statement', () => {
  for (const [text, date] of [
    ['Ada Quill said that the pier would close.', '2023-02-18'],
    ['Ada Quill said on Saturday that the pier would close.', '2023-02-17'],
    ['Ada Quill said on Saturday that the pier would close.', '2022-02-19'],
    ['Ada Quill said on 7 February that the pier would close.', '2023-02-08'],
    ['Ada Quill said in February that the pier would close.', '2023-02-08'],
    ['Ada Quill said earlier this month that the pier would close.', '2023-02-08'],
    ['Ada Quill said that the pier would close on Saturday.', '2023-02-18'],
    ['The pier closed on Saturday. Ada Quill said that the pier would open.', '2023-02-18'],
    ['Ada Quill said in an interview to be broadcast on Sunday that the pier would close.', PUBLISHED],
    ['“The pier is shut,” Ada Quill said in an interview to be broadcast on Sunday.', PUBLISHED],
    ['Ada Quill told the Courier, in an interview published on Sunday, that the pier would close.', PUBLISHED],
  ] as const)
    it(`has no source where nothing gives it: ${text} ${date}`, async () => {
      expect(await isUncited(text, date)).to.equal(true);
    });

  for (const [text, date] of [
    ['Ada Quill said on Saturday that the pier would close.', '2023-02-18'],
    ['Ada Quill said on Sunday that the pier would close.', PUBLISHED],
    ['“The pier is shut,” Ada Quill said on 7 February.', '2023-02-07'],
    ['“The pier is shut,” Ada Quill said on February 7, 2023.', '2023-02-07'],
    ['Ada Quill said in February that the pier would close.', '2023-02'],
    ['Ada Quill said yesterday that the pier would close.', '2023-02-18'],
  ] as const)
    it(`has its sentence for a source where this gives it: ${text} ${date}`, async () => {
      expect(await isUncited(text, date)).to.equal(false);
      expect(await isUncited(text, date, '')).to.equal(false);
    });

  it('is cited in the words of the sentence before, where that dates it', async () => {
    const { sources } = await citedFor(
      'Mayor Ada Quill said on Saturday that the pier would close. “We had no choice,” Quill said.',
      '2023-02-18',
    );
    expect(sources).to.deep.equal([
      { source: 'the-report', quote: 'We had no choice', ownWords: true, for: 'text' },
      { source: 'the-report', quote: 'on Saturday', for: 'date' },
    ]);
  });

  it('is left to the event at which it was said, where both are the same', async () => {
    const text = 'The mayors met in Ellery on 7 February 2023. Ada Quill said that the pier would close.';
    const draft = startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text));
    const saidOn = (date: string, ownDate?: string) => {
      const dated = ownDate === undefined ? draft : changeProposal(draft, 0, { date: ownDate });
      const story = confirm(startStory(dated), 0);
      const at = documentOf(story).events![0]!.id;
      return documentOf(confirm({ ...story, draft: changeProposal(story.draft, 1, { at, date }) }, 1)).statements![0]!;
    };
    const quote = 'the pier would close';
    for (const said of [saidOn('2023-02-07'), saidOn('2023-02-09', '2023-02-09')]) {
      expect(said.date).to.be.undefined;
      expect(said.sources).to.deep.equal([{ source: 'the-report', quote }]);
    }
    const other = saidOn('2023-02-08');
    expect(other.date).to.equal('2023-02-08');
    expect(other.sources, 'a date that an editor knew').to.deep.equal([{ source: 'the-report', quote, for: 'text' }]);
  });
});

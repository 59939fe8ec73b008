import { expect } from '@open-wc/testing';
import { findDateWords, canMeanDate } from '../../../../src/language/dates/date-words.js';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { citeEvent } from '../../../../src/desk/draft/words/event-words.js';
import { propose } from '../../../../src/propose/propose.js';

const datesIn = (text: string) => findDateWords(text).map(({ start, end }) => text.slice(start, end));

const draftOf = async (text: string) =>
  startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text, { published: '2024-05-20' }));

async function cited(text: string) {
  const draft = await draftOf(text);
  const [first] = draft.asked;
  if (first?.kind !== 'event') throw new Error('no event');
  return citeEvent(draft, first.proposal, 'report').map(({ quote }) => quote);
}

describe('the words that date an event', () => {
  it('are those of its date, and no names, verbs and lengths that look like a date', async () => {
    expect(await cited('Theresa May met Ada Quill in London on Monday.')).to.deep.equal([
      'Theresa May met Ada Quill in London on Monday',
    ]);
    expect(await cited('Ada Quill ran 2000 metres in London on Monday.')).to.deep.equal([
      'Ada Quill ran 2000 metres in London on Monday',
    ]);
    expect(await cited('The mayor opened the bridge, 2000 metres long, on Tuesday.')).to.deep.equal([
      'The mayor opened the bridge, 2000 metres long, on Tuesday',
    ]);
    expect(await cited('May Quill opened the bridge in 1931.')).to.deep.equal(['May Quill opened the bridge in 1931']);
  });

  it('have a capital, and a number or a preposition beside a month', () => {
    expect(datesIn('Theresa May said it may rain, by May Quill, in an august march of 2000 metres.')).to.deep.equal([]);
    for (const date of [
      'on Saturday',
      'in February last year',
      'February 5-6, 2023',
      'Monday, 3 June 2024',
      'in early May',
      'since 1931',
      'last week',
      'am 3. Mai 2024',
      'im Mai',
    ])
      expect(datesIn(`Something ${date}, and more`), date).to.deep.equal([date]);
  });

  it('tell no other month, year or day of the week', () => {
    for (const words of ['on Monday', 'on 20 May', 'in 2024', 'yesterday', 'am Montag'])
      expect(canMeanDate(words, '2024-05-20'), words).to.equal(true);
    for (const words of ['on Tuesday', 'on 20 June', 'in 2023', 'am Sonnabend', 'im Jänner'])
      expect(canMeanDate(words, '2024-05-20'), words).to.equal(false);
    expect(canMeanDate('in May', '2024')).to.equal(true);
    expect(canMeanDate('on Sunday', '2024-05-20/2024-05-26')).to.equal(true);
  });

  it('are found in linear time', () => {
    const start = performance.now();
    expect(datesIn('early late '.repeat(20_000))).to.deep.equal([]);
    expect(performance.now() - start).to.be.below(2_000);
  });

  it('are cited with both marks of a quotation in them', async () => {
    const text = 'Quill opened “ a day of all days that this town has ever seen or will see ” yesterday.';
    const draft = await draftOf(text);
    const title = text.slice(0, text.indexOf(' yesterday'));
    const event = { title, date: null, start: 0, end: text.length, quote: text, confidence: 1 };
    expect(citeEvent(draft, event, 'report')).to.deep.equal([{ source: 'report', quote: title }]);
  });
});

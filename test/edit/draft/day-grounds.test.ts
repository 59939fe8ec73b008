import { expect } from '@open-wc/testing';
import { findDayGrounds } from '../../../src/edit/draft/day-grounds.js';
import { startDraft } from '../../../src/edit/draft/draft.js';
import { propose } from '../../../src/propose/propose.js';

/** Returns the days that are offered for the last statement of a text, by the words that name them. */
async function offered(text: string, published?: string, edtf?: string): Promise<readonly string[]> {
  const source = { title: 'A report', ...(published !== undefined && { published }) };
  const draft = startDraft({ text, lang: 'en', source }, await propose(text, { lang: 'en' }));
  const asked = draft.asked.findLast(({ kind }) => kind === 'statement');
  if (!asked) throw new Error(`No statement is proposed from ${text}`);
  const read = (words: string) => [{ edtf: edtf ?? words }];
  return findDayGrounds(draft, asked, read as never).map(({ from, name }) => `${from}: ${name}`);
}

describe('a day that is offered for a statement', () => {
  it('is that on which the sentence says that somebody spoke', async () => {
    expect(await offered('“We want peace,” Wang Yi said on Saturday in Munich.')).to.deep.equal(['in: on Saturday']);
    expect(await offered('On Saturday, Wang Yi said that the talks had failed.')).to.deep.equal(['in: On Saturday']);
    expect(await offered('It rained on Friday. “We want peace,” Wang Yi said.')).to.deep.equal(['before: on Friday']);
  });

  it('is none of another clause, and none of the sentence before in its place', async () => {
    const before = 'The balloon was shot down on February 4. ';
    for (const rest of [
      'in an interview to be broadcast on Sunday',
      'after the summit on Friday',
      'in a speech which was planned for Monday',
    ])
      expect(await offered(`${before}“We want peace,” Wang Yi said ${rest}.`), rest).to.deep.equal([]);
  });

  it('is none of another clause in the sentence before either, and none of what it followed', async () => {
    const interview = 'Wang Yi spoke in an interview to be broadcast on Sunday. ';
    expect(await offered(`${interview}“We want peace,” Wang Yi said.`)).to.deep.equal([]);
    const following = 'Following the downing of the balloon on February 4, Wang Yi said that the talks had failed.';
    expect(await offered(following)).to.deep.equal([]);
  });

  it('is none of what was said', async () => {
    expect(await offered('“We met on Friday,” Wang Yi said.')).to.deep.equal([]);
    expect(await offered('“We met on Friday,” Wang Yi said on Saturday.')).to.deep.equal(['in: on Saturday']);
  });

  it('is none after the day of the article, which could not have it', async () => {
    const text = 'It rained on Sunday. “We want peace,” Wang Yi said.';
    expect(await offered(text, '2023-02-18', '2023-02-19')).to.deep.equal([]);
    expect(await offered(text, '2023-02-19', '2023-02-19')).to.deep.equal(['before: on Sunday']);
  });
});

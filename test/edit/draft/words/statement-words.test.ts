import { expect } from '@open-wc/testing';
import { startDraft } from '../../../../src/edit/draft/draft.js';
import { readStatementWords } from '../../../../src/edit/draft/words/statement-words.js';
import { propose } from '../../../../src/propose/propose.js';

const wordsOf = async (text: string) => {
  const draft = startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text, { lang: 'en' }));
  const asked = draft.asked[0]!;
  if (asked.kind !== 'statement') throw new Error(`No statement is proposed from ${text}`);
  const { form, text: words } = readStatementWords(draft, asked.proposal, {}, 'en');
  return `${form}: ${words}`;
};

describe('the words of a statement', () => {
  it('keep a title in marks within a quotation', async () => {
    expect(await wordsOf('“I told NBC News ‘Meet the Press’ that it fell,” Mayor Ada Quill said.')).to.equal(
      'direct: “I told NBC News ‘Meet the Press’ that it fell”',
    );
  });

  it('are no quotation where marks within marks would leave words out', async () => {
    expect(await wordsOf('"I told NBC "Meet the Press" that it fell," Mayor Ada Quill said.')).to.equal(
      'indirect: I told NBC Meet the Press that it fell.',
    );
  });

  it('keep an apostrophe that is written as an opening mark', async () => {
    expect(await wordsOf('Mayor Ada Quill said that NBC News‘ “Meet the Press” had told lies.')).to.equal(
      'indirect: NBC News’ Meet the Press had told lies.',
    );
  });
});

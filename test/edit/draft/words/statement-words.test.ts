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

  it('keep both marks of a title at an end of a quotation', async () => {
    expect(await wordsOf('“I told NBC’s ‘Meet the Press’,” Mayor Ada Quill said.')).to.equal(
      'direct: “I told NBC’s ‘Meet the Press’”',
    );
    expect(await wordsOf('“‘Meet the Press’ told lies,” Mayor Ada Quill said.')).to.equal(
      'direct: “‘Meet the Press’ told lies”',
    );
    expect(await wordsOf("\"I told NBC's 'Meet the Press',\" Mayor Ada Quill said.")).to.equal(
      "direct: “I told NBC's 'Meet the Press'”",
    );
  });

  it('of a question that somebody avoided are that there was no answer', async () => {
    for (const [told, words] of [
      ['avoided the question of whether it fell', 'an answer to the question of whether it fell'],
      ['avoided answering the question', 'an answer to the question'],
      ['avoided questions about the pier', 'an answer to questions about the pier'],
      ['avoided answering whether it fell', 'whether it fell'],
      ['avoided naming the firm', 'naming the firm'],
    ] as const)
      expect(await wordsOf(`Mayor Ada Quill ${told}.`)).to.equal(`silence: ${words}`);
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

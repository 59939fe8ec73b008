import { expect } from '@open-wc/testing';
import { startDraft, type ProposalChanges } from '../../../../src/desk/draft/draft.js';
import { readStatementWords } from '../../../../src/desk/draft/words/statement-words.js';
import { propose } from '../../../../src/propose/propose.js';

const wordsOf = async (text: string, changes: ProposalChanges = {}) => {
  const draft = startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text, { lang: 'en' }));
  const asked = draft.asked[0]!;
  if (asked.kind !== 'statement') throw new Error(`No statement is proposed from ${text}`);
  const { form, text: words } = readStatementWords(draft, asked.proposal, changes, 'en');
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
      ['avoided naming the firm', 'anything naming the firm'],
      ['avoided criticizing or labelling the plan', 'anything criticizing or labelling the plan'],
    ] as const)
      expect(await wordsOf(`Mayor Ada Quill ${told}.`)).to.equal(`silence: ${words}`);
  });

  it('are no quotation where marks within marks would leave words out', async () => {
    expect(await wordsOf('"I told NBC "Meet the Press" that it fell," Mayor Ada Quill said.')).to.equal(
      'indirect: I told NBC Meet the Press that it fell.',
    );
  });

  it('keep the marks around titles, and no others, in a paraphrase', async () => {
    const form = 'indirect';
    for (const [told, words] of [
      [
        'the programme ‘The Long Road’ had been “dropped” on Monday',
        'The programme ‘The Long Road’ had been dropped on Monday.',
      ],
      ['the book “Dunmere” had “changed” her', 'The book “Dunmere” had changed her.'],
      ['the boat was called ‘Second Wind’', 'The boat was called ‘Second Wind’.'],
      ['the “Meet the Press” show was late', 'The “Meet the Press” show was late.'],
      ['NBC News‘ “Meet the Press with Bo Lund” was late', 'NBC News’ “Meet the Press with Bo Lund” was late.'],
      ['the dam was “very old” and “Dangerous”', 'The dam was very old and Dangerous.'],
      ['the town “Will never pay” for it', 'The town Will never pay for it.'],
    ] as const)
      expect(await wordsOf(`Mayor Ada Quill said that ${told}.`, { form })).to.equal(`indirect: ${words}`);
  });

  it('keep an apostrophe that is written as an opening mark', async () => {
    expect(await wordsOf('Mayor Ada Quill said that NBC News‘ “Meet the Press” had told lies.')).to.equal(
      'indirect: NBC News’ “Meet the Press” had told lies.',
    );
  });
});

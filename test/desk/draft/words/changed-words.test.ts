import { expect } from '@open-wc/testing';
import { changeProposal, startDraft, type ProposalChanges } from '../../../../src/desk/draft/draft.js';
import { hasChangedWords } from '../../../../src/desk/draft/words/changed-words.js';
import { propose } from '../../../../src/propose/propose.js';

async function isChanged(text: string, changes: ProposalChanges): Promise<boolean> {
  const draft = startDraft({ text, lang: 'en', source: { title: 'The bridge' } }, await propose(text, { lang: 'en' }));
  return hasChangedWords(changeProposal(draft, 0, changes), 0);
}

const EVENT = 'The bridge opened on 3 June 1931.';
const PARAPHRASE = 'Ada Quill said that a ferry would run.';
const SILENCE = 'Ada Quill did not mention the costs.';

describe('words of an editor', () => {
  it('are those of a title, a paraphrase or a silence that say something else than what was proposed', async () => {
    expect(await isChanged(EVENT, { words: 'The old bridge opened' })).to.equal(true);
    expect(await isChanged(PARAPHRASE, { words: 'A ferry would not run.' })).to.equal(true);
    expect(await isChanged(SILENCE, { words: 'who pays' })).to.equal(true);
    expect(await isChanged(PARAPHRASE, { form: 'silence', words: 'who pays' })).to.equal(true);
  });

  it('are not words that stay as they were proposed, or come back', async () => {
    expect(await isChanged(EVENT, {})).to.equal(false);
    expect(await isChanged(EVENT, { words: ' The bridge  opened\n' })).to.equal(false);
    expect(await isChanged(PARAPHRASE, { words: 'A ferry would run.' })).to.equal(false);
    expect(await isChanged(PARAPHRASE, { words: 'A ferry would run' })).to.equal(false);
    expect(
      await isChanged('Ada Quill said that the plan was “a disgrace” for all.', {
        form: 'indirect',
        words: 'The plan was “a disgrace” for all.',
      }),
    ).to.equal(false);
    expect(
      await isChanged('Ada Quill said that the plan was “a disgrace” for all.', {
        form: 'indirect',
        words: 'The plan was “no disgrace” for all.',
      }),
    ).to.equal(true);
    expect(await isChanged(PARAPHRASE, { speaker: 'x', date: '2024-05-08' })).to.equal(false);
    expect(await isChanged(SILENCE, { words: 'any mention of the costs' })).to.equal(false);
  });

  it('are not words of a quotation, which has none of an editor', async () => {
    expect(await isChanged('“It is over,” Ada Quill said.', { words: 'It goes on.' })).to.equal(false);
    expect(await isChanged('“It is over,” Ada Quill said.', { words: 'It goes on.', form: 'indirect' })).to.equal(true);
  });
});

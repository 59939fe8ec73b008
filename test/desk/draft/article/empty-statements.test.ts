import { expect } from '@open-wc/testing';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { isDoubtfulProposal } from '../../../../src/desk/draft/article/doubt.js';
import { propose } from '../../../../src/propose/propose.js';

const askedIn = async (text: string) =>
  startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text, { lang: 'en' })).asked;

const wordsIn = async (text: string) =>
  (await askedIn(text)).flatMap(({ kind, proposal }) => (kind === 'statement' ? [proposal.text] : []));

describe('a statement of a draft', () => {
  it('tells something: that somebody told a view is left out where the sentence has the view', async () => {
    expect(
      await wordsIn('Ada Quill conveyed the council’s position on the matter, stating that the bridge was old.'),
    ).to.deep.equal(['the bridge was old']);
    expect(await wordsIn('Ada Quill expressed her view on the matter.'), 'all that is told').to.have.length(1);
    expect(await wordsIn('Vance wrote that on X.')).to.deep.equal([]);
    expect(await wordsIn('China voiced its anger. Ada Quill said that it fell.')).to.deep.equal(['it fell']);
    expect(await wordsIn('China voiced its anger over the flight.')).to.deep.equal([
      'voiced its anger over the flight',
    ]);
    expect(await wordsIn('“No,” Ada Quill said.')).to.deep.equal(['No']);
  });

  it('is what a silence quotes of its speaker, and an editor looks twice', async () => {
    const asked = await askedIn(
      'Ada Quill did not say whom she meant when she mentioned “certain forces” that stop talks.',
    );
    const said = asked.find(({ kind, proposal }) => kind === 'statement' && proposal.form === 'mixed')!;
    expect(said.proposal).to.deep.include({
      speaker: 'Ada Quill',
      text: 'mentioned “certain forces” that stop talks',
    });
    expect(isDoubtfulProposal(said.proposal)).to.equal(true);
  });

  it('is none where the silence tells of another one, or quotes nobody', async () => {
    for (const text of [
      'Ada Quill did not say whom Bo Lund meant when he mentioned “certain forces”.',
      'Ada Quill did not say what “certain forces” were.',
      'Bo Lund did not say what his deputy meant when he mentioned “certain forces”.',
      'Bo Lund did not say what the senator meant when he mentioned “certain forces”.',
      'Bo Lund did not say what the U.S. delegate meant when he mentioned “certain forces”.',
      'Ada Quill did not say when she mentioned the talks.',
    ]) {
      const asked = await askedIn(text);
      const forms = asked.flatMap(({ kind, proposal }) => (kind === 'statement' ? [proposal.form] : []));
      expect(forms, text).to.deep.equal(['silence']);
    }
  });
});

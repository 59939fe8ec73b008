import { expect } from '@open-wc/testing';
import { findChosenBefore } from '../../../src/edit/draft/chosen-before.js';
import { confirmProposal } from '../../../src/edit/draft/confirm-proposal.js';
import { changeProposal, startDraft, type Draft, type ProposalStatus } from '../../../src/edit/draft/draft.js';
import { findCandidates } from '../../../src/edit/draft/speakers.js';
import { propose } from '../../../src/propose/propose.js';

const story = { explainer: 1, people: [{ id: 'kirby', name: 'John Kirby' }] };

/** Confirms the first statements with these speakers, and tells whom the next one is offered. */
async function offeredAfter(
  text: string,
  speakers: readonly string[],
  change: Parameters<typeof changeProposal>[2] = {},
): Promise<string | undefined> {
  let draft = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text));
  expect(draft.asked.map(({ kind }) => kind)).to.deep.equal([...speakers, ''].map(() => 'statement'));
  const statuses: ProposalStatus[] = draft.asked.map(() => 'open');
  for (const [at, speaker] of speakers.entries()) {
    draft = changeProposal(draft, at, { speaker });
    const confirmed = confirmProposal(draft, at, story);
    if ('missing' in confirmed) throw new Error(confirmed.missing);
    draft = confirmed.draft;
    statuses[at] = 'confirmed';
  }
  return offer(changeProposal(draft, speakers.length, change), speakers.length, statuses);
}

function offer(draft: Draft, index: number, statuses: readonly ProposalStatus[]): string | undefined {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement') throw new Error('No statement');
  const found = findChosenBefore(draft, index, statuses, findCandidates(draft, asked.proposal, story as never));
  return found && `${found.speaker.name}: ${found.words}`;
}

describe('whom an editor has chosen for a description', () => {
  it('is offered for the same description', async () => {
    const text = 'The spokesman said that it rained. The spokesman warned that the bridge would close.';
    expect(await offeredAfter(text, ['#kirby'])).to.equal('John Kirby: The spokesman');
    expect(await offeredAfter(text.replace('. ', '.\n\n'), ['#kirby'])).to.equal('John Kirby: The spokesman');
  });

  it('is not offered for another description, nor where the article introduces another one between', async () => {
    const first = 'The spokesman said that it rained. ';
    expect(await offeredAfter(`${first}The minister warned that the bridge would close.`, ['#kirby'])).to.equal(
      undefined,
    );
    expect(
      await offeredAfter(`${first}A spokesman of the navy said that it snowed. The spokesman warned that it hailed.`, [
        '#kirby',
        '#kirby',
      ]),
    ).to.equal(undefined);
  });

  it('is not offered for somebody who is introduced, for whom the editor has chosen, or who was silent', async () => {
    const first = 'The spokesman said that it rained. ';
    expect(await offeredAfter(`${first}A spokesman warned that the bridge would close.`, ['#kirby'])).to.equal(
      undefined,
    );
    const again = `${first}The spokesman warned that the bridge would close.`;
    expect(await offeredAfter(again, ['#kirby'], { speaker: '#kirby' })).to.equal(undefined);
    expect(await offeredAfter(again, ['#kirby'], { form: 'silence' })).to.equal(undefined);
  });

  it('is not offered before it is confirmed', async () => {
    const text = 'The spokesman said that it rained. The spokesman warned that the bridge would close.';
    const draft = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text));
    expect(offer(changeProposal(draft, 0, { speaker: '#kirby' }), 1, ['open', 'open'])).to.equal(undefined);
  });
});

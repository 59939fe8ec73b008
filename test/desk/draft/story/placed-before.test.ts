import { expect } from '@open-wc/testing';
import { changeProposal, startDraft, statusesOf, type ProposalChanges } from '../../../../src/desk/draft/draft.js';
import { findCandidates } from '../../../../src/desk/draft/speakers/speakers.js';
import { findPlacedBefore } from '../../../../src/desk/draft/story/placed-before.js';
import { startHistory } from '../../../../src/desk/document/history.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, type DraftedStory } from '../draft-articles.js';

const TEXT =
  'Mayor Ada Quill said that the bridge was old. Mayor Ada Quill said that the piers were unsafe. ' +
  'Minister Bo Lund said that money was short. Minister Bo Lund did not say who would pay.';

const STORY = {
  explainer: 1,
  events: [{ id: 'council', title: 'The council met' }],
  topics: [
    { id: 'bridge', name: 'The bridge' },
    { id: 'money', name: 'Money' },
  ],
};

/** A draft of the text, in which the first statement is confirmed with changes. */
async function confirmFirst(changes: ProposalChanges): Promise<DraftedStory> {
  const draft = startDraft({ text: TEXT, lang: 'en', source: { title: 'The report' } }, await propose(TEXT));
  const changed = changeProposal(draft, 0, { ...changes, speakerKind: 'person' });
  return confirm({ draft: changed, history: startHistory(STORY) }, 0);
}

/** Returns the offer for a statement, after changes of its own. */
function offeredFor(
  { draft, history }: DraftedStory,
  index: number,
  changes: ProposalChanges = {},
  isPlaceOffered = false,
) {
  const changed = changeProposal(draft, index, changes);
  const { proposal } = changed.asked[index]!;
  if (!('speaker' in proposal)) return 'an event';
  const candidates = findCandidates(changed, proposal, history.document);
  const statuses = statusesOf(changed, history);
  return findPlacedBefore(changed, index, statuses, candidates, history.document, isPlaceOffered);
}

describe('what was chosen for the statement before', () => {
  it('is offered: its event to the same speaker, its topics to all', async () => {
    const story = await confirmFirst({ at: 'council', topics: ['bridge'] });
    expect(offeredFor(story, 1)).to.deep.equal({
      at: { id: 'council', title: 'The council met' },
      topics: ['bridge'],
    });
    expect(offeredFor(story, 2)).to.deep.equal({ topics: ['bridge'] });
  });

  it('is the topics alone where the article gives reason for an event', async () => {
    const story = await confirmFirst({ at: 'council', topics: ['bridge'] });
    expect(offeredFor(story, 1, {}, true)).to.deep.equal({ topics: ['bridge'] });
  });

  it('is not offered where an editor has chosen already, “none” too', async () => {
    const story = await confirmFirst({ at: 'council', topics: ['bridge'] });
    expect(offeredFor(story, 1, { at: '' })).to.deep.equal({ topics: ['bridge'] });
    expect(offeredFor(story, 1, { at: '', topics: ['money'] })).to.equal(undefined);
  });

  it('is not offered for a silence, nor where nothing was chosen', async () => {
    expect(offeredFor(await confirmFirst({ at: 'council', topics: ['bridge'] }), 3)).to.equal(undefined);
    expect(offeredFor(await confirmFirst({}), 1)).to.equal(undefined);
  });
});

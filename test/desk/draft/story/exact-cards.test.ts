import { expect } from '@open-wc/testing';
import { proveCitations } from '../../../../src/desk/citing/prove-citations.js';
import { recordEdit } from '../../../../src/desk/document/history.js';
import { setField } from '../../../../src/desk/document/make-edits.js';
import { memberOf, valueAt } from '../../../../src/desk/document/pointer.js';
import { changeProposal, startDraft, statusesOf, type ProposalChanges } from '../../../../src/desk/draft/draft.js';
import { findExactCards } from '../../../../src/desk/draft/story/exact-cards.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, startStory, type DraftedStory } from '../draft-articles.js';

const source = { title: 'The bridge', publisher: 'The Example', published: '2024-05-16' };

/** The story of a text, all of whose cards were confirmed. `changes` are those of the last card. */
async function confirmAll(text: string, changes: ProposalChanges = {}): Promise<DraftedStory> {
  const draft = startDraft({ text, lang: 'en', source }, await propose(text, { published: source.published }));
  const changed = changeProposal(draft, draft.asked.length - 1, changes);
  return changed.asked.reduce((at, _, index) => confirm(at, index), startStory(changed));
}

/** Words of the entries whose cards had the exact words of the article. */
function exactIn({ draft, history }: DraftedStory, text = draft.text): readonly unknown[] {
  const { document } = history;
  const citations = proveCitations(document, new Map([[draft.sourceId ?? '', { text, on: '2024-05-17' }]]));
  return findExactCards(draft, statusesOf(draft, history), document, citations).map((pointer) => {
    const entry = valueAt(document, pointer);
    return memberOf(entry, 'text') ?? memberOf(entry, 'title');
  });
}

const quoted = 'Mayor Ada Quill said: “We could not wait.”';

describe('entries that came from their cards with the exact words of the article', () => {
  it('are those whose cited words stand in it, as long as nobody changes them', async () => {
    const story = await confirmAll(quoted);
    expect(exactIn(story)).to.deep.equal(['“We could not wait.”']);
    const history = recordEdit(story.history, setField(story.history.document, '/statements/0/date', '2024-05-15'))!;
    expect(exactIn({ ...story, history })).to.deep.equal([]);
  });

  it('are none whose words are not in the text, or which an editor has written', async () => {
    expect(exactIn(await confirmAll(quoted), 'Another text.')).to.deep.equal([]);
    const told = 'Mayor Ada Quill said that the girders were old.';
    expect(exactIn(await confirmAll(told))).to.deep.equal(['The girders were old.']);
    expect(exactIn(await confirmAll(told, { words: 'The girders were old.' }))).to.deep.equal([]);
  });

  it('are no silences, and none with a date of an editor’s own', async () => {
    expect(exactIn(await confirmAll(quoted, { date: '2024-01-02' }))).to.deep.equal([]);
    expect(exactIn(await confirmAll('Mayor Ada Quill did not say when the bridge would open.'))).to.deep.equal([]);
  });
});

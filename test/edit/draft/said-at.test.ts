import { expect } from '@open-wc/testing';
import { confirmProposal } from '../../../src/edit/draft/confirm-proposal.js';
import { changeProposal, startDraft, type Draft } from '../../../src/edit/draft/draft.js';
import { findSaidAt } from '../../../src/edit/draft/said-at.js';
import { propose } from '../../../src/propose/propose.js';

const story = (...titles: string[]) => ({
  explainer: 1,
  events: titles.map((title, index) => ({ id: `e${index}`, title })),
});

async function draftOf(text: string, lang = 'en'): Promise<Draft> {
  return startDraft({ text, lang, source: { title: 'A report' } }, await propose(text, { lang }));
}

async function saidAt(text: string, document: object, lang = 'en'): Promise<string | undefined> {
  const draft = await draftOf(text, lang);
  const asked = draft.asked.find(({ kind }) => kind === 'statement');
  if (asked?.kind !== 'statement') throw new Error(`No statement is proposed from ${text}`);
  const found = findSaidAt(draft, asked.proposal, document as never);
  return found && `${found.title}: ${found.words}`;
}

describe('the event at which something was said', () => {
  it('is proposed where the article says “at the meeting”, and the story has one', async () => {
    const told = '“We could not wait,” Mayor Ada Quill said at the meeting.';
    expect(await saidAt(told, story('The council meets', 'The bridge opens'))).to.equal(
      'The council meets: at the meeting',
    );
    expect(await saidAt(told, story('The council meets', 'Another meeting'))).to.equal(undefined);
    expect(await saidAt(told, story('The bridge opens'))).to.equal(undefined);
    expect(
      await saidAt(
        'Mayor Ada Quill said during the public hearing that a ferry would run.',
        story('A hearing in Port Ellery'),
      ),
    ).to.equal('A hearing in Port Ellery: during the public hearing');
  });

  it('is not proposed from what was said, from another occasion, nor for what was not said', async () => {
    const one = story('The council meets');
    for (const told of [
      'Mayor Ada Quill said that nobody had spoken at the meeting.',
      '“Nobody spoke at the meeting,” Mayor Ada Quill said.',
      'Mayor Ada Quill said at the previous meeting that a ferry would run.',
      'Mayor Ada Quill said at the door before the meeting that a ferry would run.',
      'Mayor Ada Quill did not say at the meeting how long it would take.',
    ])
      expect(await saidAt(told, one), told).to.equal(undefined);
  });

  it('is put into the story with the statement, unless the editor chose another or none', async () => {
    const draft = await draftOf('“We could not wait,” Mayor Ada Quill said at the meeting.');
    const index = draft.asked.findIndex(({ kind }) => kind === 'statement');
    const document = story('The council meets', 'The bridge opens') as never;
    const placeOf = (changed: Draft) => {
      const confirmed = confirmProposal(changed, index, document);
      if (!('edit' in confirmed)) throw new Error(confirmed.missing);
      return (confirmed.edit.at(-1)!.after as unknown as { at?: string }[])[0]!.at;
    };
    expect(placeOf(draft)).to.equal('e0');
    expect(placeOf(changeProposal(draft, index, { at: 'e1' }))).to.equal('e1');
    expect(placeOf(changeProposal(draft, index, { at: '' }))).to.equal(undefined);
  });
});

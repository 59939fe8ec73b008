import { expect } from '@open-wc/testing';
import { confirmProposal } from '../../../src/edit/draft/confirm-proposal.js';
import { changeProposal, startDraft } from '../../../src/edit/draft/draft.js';
import { findEventStatus } from '../../../src/edit/draft/event-status.js';
import { propose } from '../../../src/propose/propose.js';

const published = '2023-02-19';

async function draftOf(text: string, lang = 'en') {
  return startDraft({ text, lang, source: { title: 'A report', published } }, await propose(text, { published, lang }));
}

/** Tells what is offered for the only event of a text: its status, and “?” where an editor has to choose. */
async function offerFor(text: string, lang?: string): Promise<string> {
  const { asked } = await draftOf(text, lang);
  const [event, other] = asked.filter(({ kind }) => kind === 'event');
  if (event?.kind !== 'event' || other) throw new Error(`Not one event in ${text}`);
  const offer = findEventStatus(event.proposal, event.proposal.date ?? '', published);
  return offer ? `${offer.status}${offer.isOpen ? '?' : ''}` : 'happened';
}

const rows: readonly (readonly [text: string, offer: string, lang?: string])[] = [
  ['The swing bridge opened on 3 June 1931.', 'happened'],
  ['Ruth Vance postponed her trip to Stone Haven on Friday.', 'postponed?'],
  ['The harbour office called off the visit on 3 February.', 'cancelled?'],
  ['The minister had been due to travel to Stone Haven on 5 February.', 'planned?'],
  ['The talks were cancelled on Monday.', 'cancelled?'],
  ['The parade, which was to begin on Tuesday, stayed at home.', 'planned?'],
  ['The vote scheduled for 7 February did not take place.', 'cancelled?'],
  ['The scheduled visit to Port Ellery was on 7 February.', 'planned?'],
  ['Inspectors put off the test on 7 February.', 'postponed?'],
  ['The council will meet on 25 February 2023.', 'planned'],
  ['The ferry begins to run in May 2024.', 'planned'],
  ['The council was to blame for the fire on 3 February.', 'happened'],
  ['Die Stadt hat das Fest am 3. Februar abgesagt.', 'cancelled?', 'de'],
  ['Die Sitzung am 3. Februar wurde verschoben.', 'postponed?', 'de'],
  ['Die Brücke wurde am 3. Februar eröffnet.', 'happened', 'de'],
];

describe('whether a proposed event happened', () => {
  for (const [text, offer, lang] of rows)
    it(`is ${offer.replace('?', ', for an editor to choose')}: ${text}`, async () => {
      expect(await offerFor(text, lang)).to.equal(offer);
    });

  it('is chosen by the editor before a postponed event comes into the story', async () => {
    const draft = await draftOf('Ruth Vance postponed her trip to Stone Haven on Friday.');
    const document = { explainer: 1 };
    expect(confirmProposal(draft, 0, document)).to.deep.equal({ missing: 'status' });
    const statusOf = (status: 'happened' | 'postponed') => {
      const confirmed = confirmProposal(changeProposal(draft, 0, { status }), 0, document);
      if (!('edit' in confirmed)) throw new Error(confirmed.missing);
      return (confirmed.edit.at(-1)!.after as unknown as { status?: string }[])[0]!.status;
    };
    expect(statusOf('postponed')).to.equal('postponed');
    expect(statusOf('happened')).to.equal(undefined);
  });
});

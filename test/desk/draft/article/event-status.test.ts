import { expect } from '@open-wc/testing';
import { confirmProposal } from '../../../../src/desk/draft/confirm-proposal.js';
import { changeProposal, startDraft } from '../../../../src/desk/draft/draft.js';
import { findEventStatus } from '../../../../src/desk/draft/article/event-status.js';
import { propose } from '../../../../src/propose/propose.js';

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
  ["The meeting on 7 February didn't take place.", 'cancelled?'],
  ["The bridge wasn't opened on 7 February.", 'cancelled?'],
  ['The council failed to meet on 7 February.', 'cancelled?'],
  ['The firm put its plans off on 7 February.', 'postponed?'],
  ['The fair was shelved on 7 February.', 'postponed?'],
  ['The council would meet on 7 February.', 'planned?'],
  ['They would have met on 7 February.', 'planned?'],
  ['The council may meet on 7 February.', 'planned?'],
  ['The council may meet on 25 February 2023.', 'planned?'],
  ['The council had been scheduled to meet on 25 February.', 'planned?'],
  ['The ferry is due on 7 February.', 'planned?'],
  ['They were going to meet on 7 February.', 'planned?'],
  ['The bridge, named after Will Quill, opened on 7 February.', 'happened'],
  ['The Will Smith concert began on 7 February.', 'happened'],
  ['Free will was debated on 7 February.', 'happened'],
  ['The council paid for a planned bridge on 7 February.', 'happened'],
  ['A planned law was read on 7 February.', 'happened'],
  ['The planned state visit began on 7 February.', 'planned?'],
  ['The visit was postponed until 7 March.', 'postponed?'],
  ['The council rescheduled the vote to 7 March.', 'postponed?'],
  ['Ada Quill moved to Ellery on 7 February.', 'happened'],
  ['The planned execution of Smith on 3 February drew protests.', 'planned?'],
  ['The upcoming negotiations on 3 February in Geneva drew interest.', 'planned?'],
  ['A planned bridge closure began on 7 February.', 'planned?'],
  ['The planned attack on a bridge was on 7 February.', 'planned?'],
  ['The planned new bridge over the river was paid on 7 February.', 'happened'],
  ['The festival on 3-5 March 2024 was postponed, the council said.', 'postponed?'],
  ['He was delayed until 5 March.', 'postponed?'],
  ['Die geplante Hinrichtung am 7. Februar löste Proteste aus.', 'planned?', 'de'],
  ['Die geplante Straßensperrung begann am 7. Februar.', 'planned?', 'de'],
  ['Der Rat tagte am 7. Februar in Ellery und riet von Reisen ab.', 'happened', 'de'],
  ['Die geplante Brücke wurde am 7. Februar bezahlt.', 'happened', 'de'],
  ['Der geplante Staatsbesuch begann am 7. Februar.', 'planned?', 'de'],
  ['Die Stadt sagte das Fest am 7. Februar ab.', 'cancelled?', 'de'],
  ['Die Sitzung am 7. Februar fand nicht statt.', 'cancelled?', 'de'],
  ['Das Treffen kam am 7. Februar nicht zustande.', 'cancelled?', 'de'],
  ['Die Sitzung fiel am 7. Februar wegen Regens aus.', 'cancelled?', 'de'],
  ['Das Fest wurde am 7. Februar aufgeschoben.', 'postponed?', 'de'],
  ['Der Rat wollte am 7. Februar tagen.', 'planned?', 'de'],
  ['Die Stadt hat das Fest am 3. Februar abgesagt.', 'cancelled?', 'de'],
  ['Die Sitzung am 3. Februar wurde verschoben.', 'postponed?', 'de'],
  ['Die Brücke wurde am 3. Februar eröffnet.', 'happened', 'de'],
];

describe('whether a proposed event happened', () => {
  for (const [text, offer, lang] of rows)
    it(`is ${offer.replace('?', ', for an editor to choose')}: ${text}`, async () => {
      expect(await offerFor(text, lang)).to.equal(offer);
    });

  it('is not called off where somebody spoke, and advised against something', () => {
    for (const title of ['sagte am Dienstag in Berlin und riet von Reisen ab', 'fiel am Dienstag hin und zog aus'])
      expect(findEventStatus({ title }, '2023-02-07', published), title).to.equal(undefined);
  });

  it('is told by the words of the article alone', async () => {
    const { asked } = await draftOf('The council was to meet on 7 February.');
    expect(findEventStatus(asked[0]!.proposal as { title: string }, '2023-02-07', published)!.words).to.equal('was to');
  });

  it('is not planned for a season of the year in which the article was published', () => {
    for (const date of ['2023-21', '2023-24', '2023-33']) {
      const title = 'The festival ran';
      expect(findEventStatus({ title }, date, '2023-06-10'), date).to.equal(undefined);
      expect(findEventStatus({ title }, date, '2022-06-10')).to.include({ status: 'planned', isOpen: false });
    }
  });

  it('is asked where the article has no day, and is planned where its event has none', () => {
    const offer = (date: string) => findEventStatus({ title: 'The council will meet' }, date, undefined);
    expect(offer('2019-02-07')).to.include({ status: 'planned', isOpen: true });
    expect(offer('')).to.include({ status: 'planned', isOpen: false });
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

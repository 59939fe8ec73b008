import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';

/** Events of a report of a Thursday. */
const eventsIn = async (text: string, lang = 'en') => {
  const { events } = await propose(text, { lang, published: '2026-11-26' });
  return events.map(({ date, title }) => `${date ?? 'date?'} | ${title}`);
};

const titles: readonly (readonly [text: string, ...events: string[]])[] = [
  [
    'Ada Quill, 58, of Port Ellery, pleaded guilty in September to three counts.',
    '2026-09 | Ada Quill, 58, of Port Ellery, pleaded guilty in September to three counts',
  ],
  ['The court heard that Ada Quill began to steal in March 2019.', '2019-03 | Ada Quill began to steal'],
  ['Its shares fell to their lowest since the company went public in 2021.', '2021 | the company went public'],
  [
    'Tenants have hired Harker & Stowe, which successfully stopped the plan in 2024.',
    '2024 | Harker & Stowe, which successfully stopped the plan',
  ],
  [
    'This means that the libraries at Stoke Bassett, Northgate and Pelham Road will shut on 31 March.',
    '2027-03-31 | the libraries at Stoke Bassett, Northgate and Pelham Road will shut',
  ],
  [
    'The firm had recalled 60,000 bikes on Oct. 27 but insisted at the time that it was careful.',
    '2026-10-27 | The firm had recalled 60,000 bikes',
  ],
  [
    'Unison, which represents the staff, said it would ballot its members next month.',
    '2026-12 | it would ballot its members',
  ],
  ['Its questions should have been asked in 2019.'],
  ['The recall now covers all bikes that were sold.'],
  ['The recall covers bikes sold between January 2022 and March 2023.'],
  ['The firm has recalled 60,000 bikes, all of them models sold in Britain between January 2022 and March 2023.'],
  [
    'Bikes sold between January 2022 and March 2023 were recalled in May.',
    '2026-05 | Bikes sold between January 2022 and March 2023 were recalled',
  ],
  ['All of the bikes were sold in May.', '2026-05 | All of the bikes were sold'],
  ['On Monday morning the council closed the pool.', '2026-11-23 | the council closed the pool'],
  ['Late on Monday two ships collided.', '2026-11-23 | two ships collided'],
  ['Two ships collided off the coast early on Monday morning.', '2026-11-23 | Two ships collided off the coast'],
  ['Two ships collided off the coast late Monday.', '2026-11-23 | Two ships collided off the coast'],
  ['The firm sold its bridge in May.', '2026-05 | The firm sold its bridge'],
  ['The board will name a successor by the end of March.', '2027-03-31 | The board will name a successor'],
];

const days: readonly (readonly [text: string, ...events: string[]])[] = [
  ['The council meets again on 9 December.', '2026-12-09 | The council meets again'],
  ['The council met on 9 December.', '2025-12-09 | The council met'],
  ['A memo titled ‘Next Steps’ was sent on 14 April.', '2026-04-14 | A memo titled ‘Next Steps’ was sent'],
];

describe('an event of an article', () => {
  describe('has the words that its date dates', () => {
    for (const [text, ...events] of titles) it(text, async () => expect(await eventsIn(text)).to.deep.equal(events));
  });

  describe('is to come where its verb says so', () => {
    for (const [text, ...events] of days) it(text, async () => expect(await eventsIn(text)).to.deep.equal(events));
    it('Am 3. Dezember kommt der Rat zusammen.', async () =>
      expect(await eventsIn('Am 3. Dezember kommt der Rat im Saal zusammen.', 'de')).to.deep.equal([
        '2026-12-03 | kommt der Rat im Saal zusammen',
      ]));
  });
});

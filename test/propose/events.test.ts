import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';

const eventsIn = async (text: string, lang: string, published: string | undefined) => {
  const { events } = await propose(text, { lang, published });
  return events.map(({ date, title }) => `${date ?? 'date?'} | ${title}`);
};

/** A Sunday. */
const SUNDAY = '2023-02-19';

const english: readonly (readonly [text: string, ...events: string[]])[] = [
  ['The bridge closed on Saturday.', '2023-02-18 | The bridge closed'],
  ['The bridge closed on Sunday.', '2023-02-19 | The bridge closed'],
  ['The bridge will open on Tuesday.', '2023-02-21 | The bridge will open'],
  ['The bridge closed on 4 February.', '2023-02-04 | The bridge closed'],
  ['The bridge closed on December 24.', '2022-12-24 | The bridge closed'],
  ['The bridge closed on December 24, 2021.', '2021-12-24 | The bridge closed'],
  ['The talks were held on February 5-6.', '2023-02-05/2023-02-06 | The talks were held'],
  ['The two banks formed a union in February last year.', '2022-02 | The two banks formed a union'],
  ['The storm earlier this month caused damage.', '2023-02 | The storm earlier this month caused damage'],
  ['The bridge closed last week.', '2023-02-06/2023-02-12 | The bridge closed'],
  ['The bridge closed yesterday.', '2023-02-18 | The bridge closed'],
  ['The poll was taken from February 3 through Friday.', '2023-02-03/2023 | The poll was taken'],
  ['The bridge opened in June 1931.', '1931-06 | The bridge opened'],
  ['The bridge opened in 1931.', '1931 | The bridge opened'],
  ['In March 2019, the bridge was painted.', '2019-03 | the bridge was painted'],
  ['The visit, which was planned for 4 May 2021, was late.', '2021-05-04 | The visit, which was planned'],
  [
    'The union was formed in 2022, shortly before troops crossed the border.',
    '2022 | The union was formed',
    'date? | troops crossed the border',
  ],
  ['The bridge will open in five years.'],
  ['The work took three weeks.'],
  ['Two days later the bridge closed.'],
  ['“We closed it on Saturday,” Ada Quill said.'],
  ['Ada Quill said on Saturday that the bridge was closed.'],
  ['The 2019 report is long.'],
  ['PORT ELLERY, 16 February (Courier) — The bridge closed on Tuesday.', '2023-02-14 | The bridge closed'],
  ['Port Ellery, Feb. 16 – The bridge is shut.'],
  ['PORT ELLERY — The bridge closed on Tuesday.', '2023-02-14 | The bridge closed'],
  ['PORT ELLERY, MAINE (AP) — The bridge closed on Tuesday.', '2023-02-14 | The bridge closed'],
  ['Frankfurt am Main, 16. Februar (dpa) — The bridge is shut.'],
  ['PORT ELLERY, Feb 16 (Courier) - The bridge closed on Tuesday.', '2023-02-14 | The bridge closed'],
  ['The visit was postponed until 7 March.', '2023-03-07 | The visit was postponed until'],
  ['The council rescheduled the vote to 7 March.', '2023-03-07 | The council rescheduled the vote to'],
  ['Ada Quill moved to Ellery on 7 March.', '2022-03-07 | Ada Quill moved to Ellery'],
  ['Ada Quill called off the visit on 7 February.', '2023-02-07 | Ada Quill called off the visit'],
  ['USA - China trade fell on Tuesday.', '2023-02-14 | USA - China trade fell'],
  ['OPEC - Russia ties broke on Tuesday.', '2023-02-14 | OPEC - Russia ties broke'],
  ['ROM - The pope left the town on Tuesday.', '2023-02-14 | The pope left the town'],
  ['U.S. - China trade fell on Tuesday.', '2023-02-14 | U.S. - China trade fell'],
  ['ROME - China trade fell on Tuesday.', '2023-02-14 | China trade fell'],
  ['The dam broke on 3 May 2022 — and Ellery drowned.', '2022-05-03 | The dam broke'],
  [
    'On 3 May 2022 — a Friday in spring, the dam broke in Ellery.',
    '2022-05-03 | a Friday in spring, the dam broke in Ellery',
  ],
  ['On Tuesday, 3 May 2022 — The dam broke in Ellery.', '2022-05-03 | The dam broke in Ellery'],
  ['NATO – which met on 7 February – was asked.', '2023-02-07 | NATO – which met'],
  ['The bridge fell on 24 August 79 AD.', '0079-08-24 | The bridge fell'],
  // Dates that EDTF writes in another way, or that no calendar has, are none.
  ['Caesar was killed on 15 March 44 BC.'],
  ['The bridge was closed from 30 December to 2 January.'],
];

const german: readonly (readonly [text: string, ...events: string[]])[] = [
  ['ROM - Der Papst reiste am Samstag ab.', '2023-02-18 | Der Papst reiste am Samstag ab'],
  ['ULM - Die Polizei sperrte am Samstag die Brücke.', '2023-02-18 | Die Polizei sperrte am Samstag die Brücke'],
  ['„Wir bleiben“, sagte Bürgermeister Jon Meyer am Montag und wies die Vorwürfe ab.'],
  ['Die Brücke wurde am Samstag gesperrt.', '2023-02-18 | Die Brücke wurde am Samstag gesperrt'],
  ['Am 4. Februar kam es zu einem Unfall.', '2023-02-04 | kam es zu einem Unfall'],
  ['Die Brücke wurde 1931 eröffnet.', '1931 | Die Brücke wurde 1931 eröffnet'],
  ['Im Juni 1988 endete der Abbau.', '1988-06 | endete der Abbau'],
  ['Im März vergangenen Jahres wurde sie gestrichen.', '2022-03 | wurde sie gestrichen'],
  ['Die Arbeiten dauerten drei Wochen.'],
  ['Die Stadt sagte das Fest am 4. Februar ab.', '2023-02-04 | Die Stadt sagte das Fest am 4. Februar ab'],
];

describe('what happened', () => {
  for (const [text, ...events] of english) {
    it(text, async () => expect(await eventsIn(text, 'en', SUNDAY)).to.deep.equal(events));
  }
  for (const [text, ...events] of german) {
    it(text, async () => expect(await eventsIn(text, 'de', SUNDAY)).to.deep.equal(events));
  }

  it('has no date in a year that has no such day', async () => {
    expect(await eventsIn('The bridge closed on 29 February.', 'en', '2024-01-14')).to.deep.equal([]);
  });

  it('has no date that needs the day of publication, where that is not known', async () => {
    for (const text of [
      'The bridge closed on Saturday.',
      'The bridge closed on 4 February.',
      'The bridge closed last year.',
    ]) {
      expect((await eventsIn(text, 'en', undefined)).map((event) => event.split(' ')[0])).to.deep.equal(['date?']);
    }
    expect(await eventsIn('The bridge closed on 4 February 2021.', 'en', 'soon')).to.deep.equal([
      '2021-02-04 | The bridge closed',
    ]);
  });
});

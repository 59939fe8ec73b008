import { expect } from '@open-wc/testing';
import { propose } from '../../../src/propose/propose.js';

const THURSDAY = '2023-02-23';
const SUNDAY = '2023-02-19';

type Row = readonly [text: string, date: string | null, published?: string];

const english: readonly Row[] = [
  ['The council met on Saturday in Port Ellery.', '2023-02-18'],
  ['The council met on Wednesday in Port Ellery.', '2023-02-15', SUNDAY],
  ['The council met on Thursday in Port Ellery.', '2023-02-23'],
  ['The council will meet on Monday in Port Ellery.', '2023-02-27'],
  ['On Monday, the council will meet in Port Ellery.', '2023-02-27'],
  ['The bridge will be opened on Saturday.', '2023-02-25'],
  ['The council is to meet on Monday in Port Ellery.', '2023-02-27'],
  ['The minister is expected on Saturday in Port Ellery.', '2023-02-25'],
  ['A strike is planned for Saturday.', '2023-02-25'],
  ['The meeting was postponed to Monday.', '2023-02-27'],
  ['The council met on Monday last week in Port Ellery.', null],
  ['The council met on Monday of last week in Port Ellery.', null],
  ['The council met last Saturday in Port Ellery.', null],
  ['The council met last Thursday in Port Ellery.', null],
  ['The council will meet next Monday in Port Ellery.', null],
  ['The council met last Monday in Port Ellery.', null],
  ['The council met last Sunday in Port Ellery.', null],
  ['The council will meet next Friday in Port Ellery.', null],
  ['The council met this Monday in Port Ellery.', null],
  ['The council met on Sunday last week in Port Ellery.', null],
  ['The council met the previous Monday in Port Ellery.', null],
  ['The council met on a Monday in May in Port Ellery.', null],
  ['The council met every Monday in Port Ellery.', null],
  ['The shop opened on Black Friday in Port Ellery.', null],
];

const german: readonly Row[] = [
  ['Der Rat tagte am Samstag in Ellerau.', '2023-02-18'],
  ['Der Rat tagte am Mittwoch in Ellerau.', '2023-02-15', SUNDAY],
  ['Der Rat tagte am Sonntag in Ellerau.', '2023-02-19'],
  ['Der Rat tagte am Samstagabend in Ellerau.', '2023-02-18'],
  ['Der Rat hat am Dienstag in Ellerau getagt.', '2023-02-21'],
  ['Der Rat wurde am Dienstag in Ellerau neu gewählt.', '2023-02-21'],
  ['Am Montag wird der Rat in Ellerau tagen.', '2023-02-27'],
  ['Der Rat soll am Montag in Ellerau tagen.', '2023-02-27'],
  ['Der Rat tagte am Montag vergangener Woche in Ellerau.', null],
  ['Der Rat tagte vergangenen Freitag in Ellerau.', '2023-02-17'],
  ['Der Rat tagte vergangenen Donnerstag in Ellerau.', null],
  ['Der Rat tagte letzten Montag in Ellerau.', null],
  ['Der Rat tagte jeden Montag in Ellerau.', null],
];

describe('a weekday on which something happened', () => {
  for (const [lang, rows] of [
    ['en', english],
    ['de', german],
  ] as const)
    for (const [text, date, published = THURSDAY] of rows)
      it(`is ${date ?? 'left open'}: ${text}`, async () => {
        const { events } = await propose(text, { lang, published });
        expect(events.map((event) => event.date)).to.deep.equal([date]);
      });
});

describe('a statement behind a day with another word', () => {
  for (const day of ['last Monday', 'late on Saturday', 'late Saturday', 'this Saturday'])
    it(`has no words of the day: said ${day} that`, async () => {
      const { statements } = await propose(`Wang Yi said ${day} that the talks had failed.`, { published: THURSDAY });
      expect(statements.map(({ text }) => text)).to.deep.equal(['the talks had failed']);
    });
});

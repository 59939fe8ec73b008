import { expect } from '@open-wc/testing';
import { readExplainer } from '../../../src/model/read/explainer.js';
import { parseEdtf } from '../../../src/time/parse/parse-edtf.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';
import { shortestTime } from '../../helpers/shortest-time.js';

/** One date for each feature of EDTF, levels 0 to 2; `#` is a digit that differs from event to event. */
const FEATURES: readonly string[] = [
  '202#',
  '202#-12',
  '202#-12-31',
  '202#-02-18T19:30:05.25+01:00',
  '202#-02-18T19:30',
  '20#1/2023-02',
  '201#~',
  '201#?-%06-~11',
  '../202#',
  '202#-01/..',
  '/202#',
  '20#1-21',
  '20#1-41',
  '20#X',
  '2#XX',
  '#XXX',
  'XXXX',
  'X#X1',
  'XXXX-02-29',
  'XXX1-02-29',
  'XXXX-12-XX',
  'XXXX-XX-XX',
  '-XXXX-XX-XX',
  '202#-XX-31',
  'XXXX-XX-3X',
  'XXXX-45-XX',
  'XXXX-21',
  'Y17000000#',
  'Y-17E#',
  '195#S2',
  'Y17101#000S3',
  '[2023-02-1#..2023-02-19]',
  '{1960,196#,1963..1970}',
  `[${Array.from({ length: 90 }, (_, index) => `XX${10 + index}-XX`).join(',')}]`,
];

const EVENTS = 200;

describe('a date', () => {
  for (const feature of FEATURES)
    it(`costs next to nothing: ${feature.slice(0, 30)}`, () => {
      const texts = Array.from({ length: EVENTS }, (_, index) => feature.replaceAll('#', String(index % 10)));
      const limitMs = feature.length > 100 ? 400 : 40;
      expect(shortestTime(() => texts.forEach((text) => parseEdtf(text)), limitMs)).to.be.below(limitMs);
    });

  it('costs a whole document next to nothing, where each event has all of them', () => {
    const events = FEATURES.flatMap((feature, row) =>
      Array.from({ length: EVENTS }, (_, index) =>
        makeEvent({ id: `e-${row}-${index}`, date: feature.replaceAll('#', String(index % 10)) }),
      ),
    );
    const limitMs = 2_000;
    expect(shortestTime(() => readExplainer(makeDocument({ events })), limitMs)).to.be.below(limitMs);
  });
});

describe('digits that are not known', () => {
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  for (const [text, first, last] of [
    ['XXXX-12-XX', '0000-12-01', '9999-12-31'],
    ['19XX-02-29', '1904-02-29', '1996-02-29'],
    ['1X00-02-29', '1200-02-29', '1600-02-29'],
    ['XX00-02-29', '0000-02-29', '9600-02-29'],
    ['1X3X', '1030-01-01', '1939-12-31'],
    ['2023-XX-31', '2023-01-31', '2023-12-31'],
    ['2023-0X', '2023-01-01', '2023-09-30'],
    ['2023-1X-3X', '2023-10-30', '2023-12-31'],
  ] as const)
    it(`mean ${first} to ${last} in ${text}`, () => {
      const date = parseEdtf(text);
      if ('code' in date) throw new Error(date.code);
      expect([date.earliestMs, date.latestMs].map(day)).to.deep.equal([first, last]);
    });

  for (const text of ['XXX1-02-29', 'XX10-02-29', 'X100-02-29', 'XXXX-02-30', 'XXXX-45-XX', '2023-XX-4X'])
    it(`mean no day in ${text}`, () => expect(parseEdtf(text)).to.have.property('code', 'date-impossible'));
});

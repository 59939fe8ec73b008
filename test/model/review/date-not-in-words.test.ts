import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import type { CitationInput, EventInput, StatementInput } from '../../../src/model/schema/schema.js';
import { QUIET_DAYS, QUIET_DAYS_DE } from './quiet-days.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

type CitationFields = Partial<Exclude<CitationInput, string>>;
type Quotes = string | readonly CitationFields[];

const cite = (quotes: Quotes): CitationInput[] =>
  (typeof quotes === 'string' ? [{ quote: quotes }] : quotes).map((each) => ({ source: 'report', ...each }));

function adviseOn(document: object) {
  const { explainer, problems } = readDocument(document);
  expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return reviewDocument(explainer).filter(({ code }) => code === 'date-not-in-words');
}

const ofEvent = (title: string, date: string, quotes: Quotes, fields: Partial<EventInput> & { lang?: string } = {}) => {
  const { lang = 'en', ...overrides } = fields;
  return adviseOn(makeDocument({ lang, events: [makeEvent({ title, date, sources: cite(quotes), ...overrides })] }));
};
const ofStatement = (date: string, quotes: Quotes, overrides: Partial<StatementInput> = {}, lang = 'en') =>
  adviseOn(makeDocument({ lang, statements: [makeStatement({ date, sources: cite(quotes), ...overrides })] }));

const DOWNED = 'US shoots down Chinese balloon';
const ON_FOURTH = 'On February 4, the U.S. shot down the Chinese balloon';

describe('advice on a date that is not in the cited words', () => {
  it('tells the day as the words have it, and suggests it, with the year of the date', () => {
    const [advice, ...others] = ofEvent(DOWNED, '2023-02-14', ON_FOURTH);
    expect(others).to.deep.equal([]);
    expect(advice).to.include({ severity: 'advice', pointer: '/events/0/date' });
    expect(advice?.message).to.equal('Its date is 14 February 2023, and its cited words say “February 4”.');
    expect(advice?.values).to.include({ words: 'February 4', date: '2023-02-04' });
  });

  for (const [title, words, date] of [
    [DOWNED, 'On February 4, 2023, the U.S. shot down the Chinese balloon.', '2023-02-14'],
    [DOWNED, 'On Saturday, Feb. 4, the U.S. shot down a Chinese balloon', '2023-02-14'],
    [DOWNED, 'On 4th of February the US shot down the Chinese balloon', '2023-02-14'],
    [DOWNED, 'On 4 February, the US shot down the Chinese balloon over the Atlantic', '2023-02-14'],
    [DOWNED, 'On February 4, the US shot down the Chinese balloon off South Carolina.', '2023-02-14'],
    ['Queen dies', 'On 8 September 2022 the Queen died in Balmoral', '2022-09-09'],
    ['UN condemns Hamas attack', 'On October 12, the UN condemned the Hamas attack', '2023-10-13'],
    [DOWNED, ON_FOURTH, '2023-01-28/2023-02-03'],
    [DOWNED, ON_FOURTH, '2023-03'],
  ] as const) {
    it(`tells it of ${words} beside ${date}`, () => {
      expect(ofEvent(title, date, words).map(({ pointer }) => pointer)).to.deep.equal(['/events/0/date']);
    });
  }

  it('suggests no day in place of a month, several days or a clock time', () => {
    for (const date of ['2023-03', '2023-01-28/2023-02-03', '2023-02-14T10:00Z']) {
      const [advice] = ofEvent(DOWNED, date, ON_FOURTH);
      expect(advice?.values['words'], date).to.equal('February 4');
      expect(advice?.values['date'], date).to.equal(undefined);
    }
  });

  it('suggests no day that its year has not, and none whose year may be the one before', () => {
    for (const [date, words] of [
      ['2023-03-14', 'February 29'],
      ['2023-01-02', 'December 31'],
    ] as const) {
      const [advice] = ofEvent(DOWNED, date, `On ${words}, the US shot down the Chinese balloon`);
      expect(advice?.values['words']).to.equal(words);
      expect(advice?.values['date']).to.equal(undefined);
    }
  });

  for (const [title, words, date] of [
    ['Bundestag verurteilt Angriff', 'Am 12. Oktober verurteilte der Bundestag den Angriff', '2023-10-13'],
    ['Polizei klärt Mord auf', 'Am Freitag, dem 2. Mai 2025 klärte die Polizei den Mord auf', '2025-05-03'],
  ] as const) {
    it(`tells it in German: ${words}`, () => {
      expect(ofEvent(title, date, words, { lang: 'de' })).to.have.lengthOf(1);
    });
  }

  for (const quote of [
    'on Saturday, February 4',
    'February 4, 2023',
    'Feb. 4',
    'on 4 February at 2:39 p.m.',
    'at 2:39 pm on February 4',
    'At 14:39, on February 4.',
  ]) {
    it(`tells it of words that are cited for the date alone: ${quote}`, () => {
      expect(ofEvent('The first of three', '2023-02-14', [{ quote, for: 'date' }])).to.have.lengthOf(1);
      expect(ofEvent('The first of three', '2023-02-14', [{ quote }])).to.deep.equal([]);
    });
  }

  for (const [title, date, quotes, why] of QUIET_DAYS) {
    const words = typeof quotes === 'string' ? quotes : quotes.map(({ quote = '' }) => quote).join(' / ');
    it(`says nothing of ${title}, ${date}: ${why ?? words}`, () =>
      expect(ofEvent(title, date, quotes)).to.deep.equal([]));
  }

  for (const [title, date, words] of QUIET_DAYS_DE)
    it(`says nothing in German of ${words}`, () =>
      expect(ofEvent(title, date, words, { lang: 'de' })).to.deep.equal([]));

  it('says nothing of events that did not happen, or not on their day', () => {
    for (const status of ['planned', 'postponed', 'cancelled', 'alleged', 'disputed'] as const)
      expect(ofEvent(DOWNED, '2023-02-14', ON_FOURTH, { status, statusBy: ['lethal-support'] }), status).to.deep.equal(
        [],
      );
  });

  it('says nothing of words in a language that it does not read', () => {
    expect(ofEvent(DOWNED, '2023-02-14', ON_FOURTH, { lang: 'fr' })).to.deep.equal([]);
  });

  for (const words of [
    'Blinken said on February 6 that the talks were useful',
    'Blinken told reporters on February 6: “We met”',
    'Blinken said in a statement on Monday, February 6, that',
    'On February 6, Blinken said that it was over',
    'On February 6, Blinken said: it was over',
    'On Feb. 6, Secretary of State Antony Blinken told reporters that the',
    'Secretary Blinken said in Munich on February 6 that he',
    'Antony Blinken said on February 6 in Munich that he',
    'Blinken announced on February 6 that the trip was off',
    'Blinken warned lawmakers on February 6 that',
  ]) {
    it(`tells of a statement: ${words}`, () => {
      const [advice] = ofStatement('2023-02-16', words);
      expect(advice).to.include({ pointer: '/statements/0/date', severity: 'advice' });
      expect(advice?.values['date']).to.equal('2023-02-06');
    });
  }

  it('tells of a statement in German', () => {
    expect(ofStatement('2023-02-16', 'Blinken sagte am 6. Februar in Berlin, das Treffen', {}, 'de')).to.have.lengthOf(
      1,
    );
    for (const verb of ['sagte', 'behauptete'])
      expect(
        ofStatement('2023-02-16', `Am 6. Februar ${verb} Außenminister Blinken, das Treffen`, {}, 'de'),
        verb,
      ).to.have.lengthOf(1);
  });

  for (const [why, words] of [
    ['a day that was told', '“We shot it down on February 6,” Blinken said'],
    ['a day of which they spoke', 'Blinken said the balloon was shot down on February 6'],
    ['a day that may be of what was told', 'Blinken said on February 6 the balloon'],
    ['words that end there', 'Blinken said on February 6'],
    ['somebody else', 'Wang said on February 6 that China'],
    ['what somebody else was told', 'Blinken said that Wang told China Daily on February 6 that'],
    ['what they had said before', 'Blinken, who said on February 6 that'],
    ['a day of which they had spoken after another', 'After Blinken said on February 6 that'],
    ['a day behind which they spoke', 'On February 6, Blinken said, the balloon'],
    ['a day in marks', '“On February 6, Blinken said that”'],
    ['another day of which they spoke', 'Blinken said on February 6 that talks were held on February 4'],
    ['another day before', 'On Monday Blinken said on February 6 that'],
    ['a day that may be of the balloon', 'Blinken said on February 6, the balloon was shot down off South Carolina'],
    ['a day that may be of the attack', 'Blinken said on February 6, Russia had attacked from three sides'],
    ['words that somebody repeats', 'Repeating what Blinken said on February 6, the spokesman'],
    ['words that somebody repeats at length', 'Repeating what Blinken said on February 6 that'],
    ['words like those', 'Like Blinken said on February 6, talks go on'],
    ['words like those of a minister', 'Like Secretary Blinken said on February 6 that'],
    ['what they wrote', 'what Blinken wrote on February 6.'],
    ['what somebody recalled', 'Wang recalled Blinken said on February 6 that the trip was off'],
    ['a day of the balloon', 'On February 6, the balloon was gone Blinken said that'],
    ['what they came to know', 'Blinken learned on February 6 that the trip was off'],
    ['a relative', 'Hunter Blinken said on February 6 that he was innocent'],
    ['a relative first', 'On February 6, Hunter Blinken said that he was innocent'],
    ['what nobody said', 'Blinken never said on February 6 that'],
    ['the same day', 'Blinken said on February 16 that the talks were useful'],
  ] as const) {
    it(`says nothing of a statement with ${why}`, () => expect(ofStatement('2023-02-16', words)).to.deep.equal([]));
  }

  it('says nothing of a statement of nobody in person, whose name may be that of others', () => {
    expect(
      ofStatement('2023-02-16', 'a senior official said on February 6 that', { speaker: 'official' }),
    ).to.deep.equal([]);
  });

  it('says nothing in German of a day of which they may have spoken', () => {
    for (const words of ['Blinken sagte am 6. Februar das Treffen ab', 'Am 6. Februar sagte Hunter Blinken, er'])
      expect(ofStatement('2023-02-16', words, {}, 'de'), words).to.deep.equal([]);
  });

  it('says nothing of silences and of what was withdrawn', () => {
    const words = 'Blinken said on February 6 that';
    expect(ofStatement('2023-02-16', words, { silence: { notedBy: 'report', scope: 'so far' } })).to.deep.equal([]);
    expect(ofStatement('2023-02-16', words, { status: 'withdrawn', note: 'He was misheard.' })).to.deep.equal([]);
  });
});

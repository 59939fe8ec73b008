import { expect } from '@open-wc/testing';
import apollo from '../../../data/apollo-11.json';
import caesar from '../../../data/caesar.json';
import munich from '../../../data/munich-meeting.json';
import { readDocument } from '../../../src/model/read/document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import type { CitationInput, EventInput, StatementInput } from '../../../src/model/schema/schema.js';
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
const ON_FOURTH = 'The U.S. shot down the Chinese balloon on February 4';

describe('advice on a date that is not in the cited words', () => {
  it('tells the day as the words have it, and suggests it, with the year of the date', () => {
    const [advice, ...others] = ofEvent(DOWNED, '2023-02-14', ON_FOURTH);
    expect(others).to.deep.equal([]);
    expect(advice).to.include({ severity: 'advice', pointer: '/events/0/date' });
    expect(advice?.message).to.equal(
      'Its date is 14 February 2023, but the only day in its cited words is “February 4”.',
    );
    expect(advice?.values).to.include({ words: 'February 4', date: '2023-02-04' });
  });

  for (const [words, date] of [
    ['The U.S. shot down the Chinese balloon on February 4, 2023', '2023-02-14'],
    ['The U.S. shot down the Chinese balloon on Saturday, Feb. 4.', '2023-02-14'],
    ['On February 4, the U.S. shot down the Chinese balloon', '2023-02-14'],
    ['The military shot down the balloon on the coast on 4 February', '2023-02-14'],
    ['downing of the 60-meter balloon on February 4', '2023-03-04'],
    ['The balloon was shot down on 4th of February 2023', '2023-02-05'],
    ['The balloon was shot down on February 4', '2023-01-28/2023-02-03'],
    ['The balloon was shot down on February 4', '2023-03'],
  ] as const) {
    const title = words.includes('coast') ? 'US shoots down balloon on coast' : 'US shoots down balloon';
    it(`tells it of ${words} beside ${date}`, () => {
      const found = ofEvent(title, date, words);
      expect(found.map(({ pointer }) => pointer)).to.deep.equal(['/events/0/date']);
    });
  }

  it('suggests no day in place of a month, several days or a clock time', () => {
    const words = 'The balloon was shot down on February 4';
    for (const date of ['2023-03', '2023-01-28/2023-02-03', '2023-02-14T10:00Z']) {
      const [advice] = ofEvent(DOWNED, date, words);
      expect(advice?.values['words'], date).to.equal('February 4');
      expect(advice?.values['date'], date).to.equal(undefined);
    }
  });

  it('suggests no day that its year has not', () => {
    const [advice] = ofEvent(DOWNED, '2023-03-14', 'The balloon was shot down on February 29');
    expect(advice?.values['words']).to.equal('February 29');
    expect(advice?.values['date']).to.equal(undefined);
  });

  it('suggests no day where its year may be the one before', () => {
    const [advice] = ofEvent(DOWNED, '2023-01-02', 'The balloon was shot down on December 31');
    expect(advice?.values['words']).to.equal('December 31');
    expect(advice?.values['date']).to.equal(undefined);
  });

  it('tells it in German', () => {
    const words = 'Die USA schossen den Ballon am 4. Februar ab';
    const [advice] = ofEvent('USA schossen Ballon ab', '2023-02-14', words, { lang: 'de' });
    expect(advice?.values).to.include({ words: '4. Februar', date: '2023-02-04' });
    expect(
      ofEvent('USA schossen Ballon ab', '2023-02-14', 'Am Samstag, dem 4. Februar schossen die USA den Ballon ab', {
        lang: 'de',
      }),
    ).to.have.lengthOf(1);
  });

  it('tells it of words that are cited for the date alone', () => {
    const found = ofEvent('The first of three', '2023-02-14', [{ quote: 'on Saturday, February 4', for: 'date' }]);
    expect(found).to.have.lengthOf(1);
  });

  /** Title, date and words of events of which nothing is told. */
  const QUIET: readonly (readonly [why: string, title: string, date: string, quotes: Quotes])[] = [
    ['the same day', DOWNED, '2023-02-04', ON_FOURTH],
    ['a day within its date', DOWNED, '2023-02-01/2023-02-05', ON_FOURTH],
    ['a day of its month', DOWNED, '2023-02', ON_FOURTH],
    ['a day of its year', DOWNED, '2023', ON_FOURTH],
    ['a date that is not certain', DOWNED, '2023-02-14~', ON_FOURTH],
    ['a date that is in doubt', DOWNED, '2023-02-14?', ON_FOURTH],
    ['one of several days', DOWNED, '[2023-02-04,2023-02-14]', ON_FOURTH],
    ['a date that goes on', DOWNED, '2023-02-14/..', ON_FOURTH],
    ['a clock time of that day elsewhere', DOWNED, '2023-02-05T03:00Z', ON_FOURTH],
    [
      'the day a year later, as on an anniversary',
      DOWNED,
      '2023-02-04',
      'The U.S. shot down the Chinese balloon on February 4, 2024',
    ],
    [
      'an anniversary',
      DOWNED,
      '2023-02-04',
      'On February 5, residents marked the anniversary of the day the U.S. shot down the balloon',
    ],
    [
      'the words of those who remember',
      DOWNED,
      '2023-02-04',
      'On March 4 residents remembered the Chinese balloon the US shot down',
    ],
    ['days since', DOWNED, '2023-02-14', 'The balloon shot down by the US since February 4'],
    ['a day until which', 'Balloon flies over Alaska', '2023-01-28', 'The balloon flew over Alaska until February 4'],
    [
      'a day for which it was planned',
      'They meet in Munich',
      '2023-02-18',
      'They meet in Munich, planned for February 5',
    ],
    ['a birthday', 'Wang meets Blinken', '2023-02-18', 'Wang, born on October 19, meets Blinken'],
    ['several days', DOWNED, '2023-02-14', 'The US shot down balloons on February 4 and February 10'],
    ['several days of a month', 'They meet in Munich', '2023-02-18', 'They meet in Munich on February 5-6'],
    ['several days in words', 'They meet in Munich', '2023-02-18', 'They meet in Munich on February 5 and 6'],
    ['several days before the month', 'They meet in Munich', '2023-02-18', 'They meet in Munich on 5 and 6 February'],
    ['a weekday beside it', DOWNED, '2023-02-14', 'On Tuesday the US shot down the balloon seen on February 4'],
    ['a relative day alone', DOWNED, '2023-02-14', 'The US shot down the balloon on Saturday'],
    [
      'a relative day beside it',
      DOWNED,
      '2023-02-14',
      'The U.S. shot down the balloon yesterday, on February 4 it crossed',
    ],
    ['a month alone', DOWNED, '2023-02-14', 'The US shot down the balloon in February'],
    ['a day in numbers', DOWNED, '2023-02-14', 'The US shot down the balloon on 4/2/2023'],
    [
      'a day of a clause beside it',
      'Balloon crosses Alaska',
      '2023-01-28',
      'The balloon, shot down on February 4, had crossed Alaska',
    ],
    [
      'a day of a second verb',
      'Balloon crosses Alaska',
      '2023-01-28',
      'The balloon crossed Alaska and was shot down on February 4',
    ],
    [
      'a day of a relative clause',
      'Balloon crosses Alaska',
      '2023-01-28',
      'The balloon that was shot down on February 4 crossed Alaska',
    ],
    ['the day of a trial', 'Rioters kill Ahmed', '2023-02-14', 'Police arrested rioters on March 3 over killing Ahmed'],
    ['the day of a verdict', 'Rioter kills Ahmed', '2023-02-14', 'Court convicts rioter on March 3 of killing Ahmed'],
    [
      'the day of a verdict first',
      'Rioter kills Ahmed',
      '2023-02-14',
      'On March 3 a court convicted the rioter of killing Ahmed',
    ],
    ['the day of a funeral', 'Killing of Ahmed', '2023-02-14', 'Ahmed’s funeral was on March 3'],
    ['the day of a memorial', 'Killing of Ahmed', '2023-02-14', 'The memorial for the killing of Ahmed was on March 3'],
    ['the day of a protest', 'Rioter kills Ahmed', '2023-02-14', 'Protests against the killing of Ahmed on March 3'],
    ['the day of saying', DOWNED, '2023-02-04', 'The Pentagon said on February 6 the US shot down the balloon'],
    ['the day of a report', DOWNED, '2023-02-04', 'The U.S. shot down the balloon, CNN reported on February 6'],
    [
      'the day on which it was announced',
      'They meet in Munich',
      '2023-02-18',
      'They meet in Munich, it was announced on February 6',
    ],
    ['the day of the next one', DOWNED, '2023-02-04', 'The US shot down a second balloon on February 10'],
    ['the day of another one', DOWNED, '2023-02-04', 'The US shot down another balloon on February 10'],
    ['the day of somebody else', 'Blinken meets Wang', '2023-02-18', 'Blinken met Qin on February 4'],
    ['a day that was not it', 'Blinken meets Wang', '2023-02-18', 'Blinken did not meet Wang on February 4'],
    ['a day of what may be', 'Blinken meets Wang', '2023-02-18', 'Blinken may meet Wang on February 4'],
    [
      'a day that follows it',
      'Visit is called off',
      '2023-02-03',
      'The visit was called off before the balloon was shot down on February 4',
    ],
    [
      'a day of what its title tells last',
      'Visit called off over balloon shot down',
      '2023-02-03',
      'The balloon was shot down on February 4',
    ],
    ['an attack called by its day', 'Ministers meet', '2023-02-18', 'Ministers meet about the February 4 attack'],
    [
      'a day that something else has as its name',
      'Talks on the attack',
      '2023-02-18',
      'Talks on the attack of February 4',
    ],
    ['words in marks', DOWNED, '2023-02-14', '“We shot down the Chinese balloon on February 4”'],
    ['a number behind a month', 'They meet in May', '2023-05-18', 'They meet on May 10,000 feet high'],
    ['a day that no month has', DOWNED, '2023-02-14', 'The US shot down the Chinese balloon on February 31'],
    ['a second sentence', 'Blinken meets Wang', '2023-02-18', 'Blinken left on February 4. Blinken met Wang'],
    [
      'a citation that dates it in another way',
      DOWNED,
      '2023-02-14',
      [{ quote: ON_FOURTH }, { quote: 'on Tuesday', for: 'date' }],
    ],
    ['a source without words for the date', DOWNED, '2023-02-14', [{ quote: ON_FOURTH }, { for: 'date' }]],
    [
      'two citations with two days',
      DOWNED,
      '2023-02-14',
      [{ quote: ON_FOURTH }, { quote: 'The US shot down the Chinese balloon on February 5' }],
    ],
    ['words for its status', DOWNED, '2023-02-14', [{ quote: ON_FOURTH, for: 'status' }]],
    [
      'words for the date that were said of something else',
      DOWNED,
      '2023-02-14',
      [{ quote: 'ten days after the meeting on February 4', for: 'date' }],
    ],
    [
      'a day that is told in another calendar',
      'Bolsheviks storm the Winter Palace',
      '1917-11-07',
      'Bolsheviks stormed the Winter Palace on October 25',
    ],
  ];

  for (const [why, title, date, quotes] of QUIET)
    it(`says nothing of ${why}`, () => expect(ofEvent(title, date, quotes)).to.deep.equal([]));

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
    'Die USA schossen den Ballon nach dem 4. Februar ab',
    'Der Ballon, den die USA am 4. Februar abschossen',
    'Am 10. Februar schossen die USA einen zweiten Ballon ab',
    'Polizei nahm am 10. Februar Schützen fest',
    'Bis zum 4. Februar schossen die USA den Ballon ab',
    'Die USA schossen den Ballon am 4. und 5. Februar ab',
    'Am Jahrestag schossen die USA am 4. Februar den Ballon ab',
  ]) {
    it(`says nothing in German of ${words}`, () =>
      expect(ofEvent('USA schossen Ballon ab', '2023-02-14', words, { lang: 'de' })).to.deep.equal([]));
  }

  for (const words of [
    'Blinken said on February 6 that the talks were useful',
    'Blinken told reporters on February 6: “We met”',
    'Blinken said in a statement on Monday, February 6, that',
    'On February 6, Blinken said that it was over',
    'On Feb. 6, Secretary of State Antony Blinken told reporters that',
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
    expect(
      ofStatement('2023-02-16', 'Am 6. Februar sagte Außenminister Blinken, das Treffen', {}, 'de'),
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
    ['what nobody said', 'Blinken never said on February 6 that'],
    ['the same day', 'Blinken said on February 16 that the talks were useful'],
  ] as const) {
    it(`says nothing of a statement with ${why}`, () => expect(ofStatement('2023-02-16', words)).to.deep.equal([]));
  }

  it('says nothing of silences and of what was withdrawn', () => {
    const words = 'Blinken said on February 6 that';
    expect(ofStatement('2023-02-16', words, { silence: { notedBy: 'report', scope: 'so far' } })).to.deep.equal([]);
    expect(ofStatement('2023-02-16', words, { status: 'withdrawn', note: 'He was misheard.' })).to.deep.equal([]);
  });

  it('says nothing of our own stories', () => {
    for (const story of [apollo, caesar, munich]) expect(adviseOn(story)).to.deep.equal([]);
  });
});

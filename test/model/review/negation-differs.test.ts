import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import type { CitationInput, StatementInput } from '../../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';
import { QUIET_DE, QUIET_EN } from './quiet-negations.js';

type CitationFields = Partial<Exclude<CitationInput, string>>;

interface Fields {
  readonly lang?: string;
  readonly sourceLang?: string;
  readonly citation?: CitationFields;
  readonly others?: readonly CitationFields[];
  readonly statement?: Partial<StatementInput>;
}

function advise(text: string, quote: string, { citation, others = [], statement, ...fields }: Fields = {}) {
  const { lang = 'en', sourceLang = lang } = fields;
  const sources = [{ quote, ...citation }, ...others].map((each) => ({ source: 'report', ...each }));
  const report = { id: 'report', title: 'Report of the meeting', lang: sourceLang };
  const statements = [makeStatement({ text, sources, ...statement })];
  const { explainer } = readDocument(makeDocument({ lang, sources: [report], statements }));
  return reviewDocument(explainer).filter(({ code }) => code === 'negation-differs');
}

/** Paraphrases whose sense is turned round: text, cited words, and the negation. */
const TURNED: readonly (readonly [text: string, quote: string, negation: string])[] = [
  ['Wang did apologize for the balloon.', 'Wang did not apologize for the balloon', 'not'],
  ['Wang apologized for the balloon.', 'Wang did not apologize for the balloon.', 'not'],
  ['Wang did not apologize for the balloon.', 'Wang did apologize for the balloon', 'not'],
  ['Wang did not apologize for the balloon.', 'Wang apologized for the balloon', 'not'],
  ['China will send weapons to Russia.', 'China won’t send weapons to Russia', 'won’t'],
  ["The balloon didn't carry cameras.", 'The balloon carried cameras', "didn't"],
  ['He can help Ukraine.', 'He cannot help Ukraine', 'cannot'],
  ["He can't help Ukraine.", 'He can help Ukraine', "can't"],
  ['Beijing has sent ammunition.', 'Beijing has never sent ammunition', 'never'],
  ['It was a spy balloon.', 'It was not a spy balloon', 'not'],
  ['The talks will be held in Berlin.', 'Blinken said the talks will not be held in Berlin', 'not'],
  ['The talks will be held in Berlin.', 'He said that the talks will not be held in Berlin', 'not'],
  ['The talks will be held in Berlin.', 'She said the talks will not be held in Berlin', 'not'],
  ['The talks will not be held in Berlin.', 'Antony Blinken said that the talks will be held in Berlin', 'not'],
  ['The talks will be held in Berlin.', 'Blinken claimed that the talks will not be held in Berlin', 'not'],
  ['Wang did apologize.', 'They met in Munich. Wang did not apologize. Blinken left.', 'not'],
  ['Wang came because he was asked to come.', 'Wang did not come because he was asked to come', 'not'],
];

const TURNED_DE: typeof TURNED = [
  ['Wang entschuldigte sich für den Ballon.', 'Wang entschuldigte sich nicht für den Ballon', 'nicht'],
  ['Wang entschuldigte sich nicht für den Ballon.', 'Wang entschuldigte sich für den Ballon', 'nicht'],
  ['China plant einen Angriff.', 'China plant keinen Angriff', 'keinen'],
  ['Die Regierung hat Panzer geschickt.', 'Blinken sagte, die Regierung hat nie Panzer geschickt', 'nie'],
  ['Die Regierung hat Panzer geschickt.', 'Blinken erklärte, die Regierung hat nie Panzer geschickt', 'nie'],
  ['Wang sagte, er komme nach München.', 'Wang sagte nicht, er komme nach München', 'nicht'],
];

/** Pairs which differ by more than a “not”, each in its own way. */
const OTHER_WORDS: typeof QUIET_EN = [
  ['Wang did apologize.', 'Did he? Wang did not apologize.'],
  ['Wang did apologize.', 'Wang did […] not apologize.'],
  ['Wang did apologize.', 'Wang did... not apologize.'],
  ['Wang “did apologize”.', 'Wang did not apologize'],
  ['Wang did not apologize.', 'Nobody said Wang did apologize'],
  ['Wang did apologize.', 'Blinken denied Wang did not apologize'],
  ['Wang did not apologize.', 'Biden said Wang did apologize'],
  ['Wang did not apologize.', 'Wang did not apologize'],
  ['Wang never did apologize.', 'Wang did not apologize'],
  ['Wang did apologize to Biden.', 'Wang did not apologize'],
  ['Wang did apologize.', 'Wang did not apologize to Biden'],
  ['Biden met Wang.', 'Wang did not meet Biden'],
  ['Wang did apologize.', 'Wang apologized. Wang did not apologize.'],
];

describe('advice on a negation', () => {
  for (const [text, quote, negation] of TURNED) {
    it(`warns that “${text}” is not what “${quote}” says`, () => {
      const [advice, ...others] = advise(text, quote);
      expect(others).to.deep.equal([]);
      expect(advice).to.include({ pointer: '/statements/0/text', severity: 'warning' });
      expect(advice?.message).to.contain(`“${negation}”`).and.to.contain(quote);
    });
  }

  for (const [text, quote, negation] of TURNED_DE) {
    it(`tells it in German: ${text} ${quote}`, () => {
      expect(advise(text, quote, { lang: 'de' }).map(({ values }) => values['negation'])).to.deep.equal([negation]);
    });
  }

  for (const [text, quote] of [...QUIET_EN, ...OTHER_WORDS]) {
    it(`says nothing of “${text}” beside “${quote}”`, () => expect(advise(text, quote)).to.deep.equal([]));
  }

  for (const [text, quote] of QUIET_DE) {
    it(`says nothing in German: ${text} ${quote}`, () => expect(advise(text, quote, { lang: 'de' })).to.deep.equal([]));
  }

  const [text, quote] = TURNED[0]!;
  const QUIET_FIELDS: Readonly<Record<string, Fields>> = {
    'words that are cited for the date': { citation: { for: 'date' } },
    'words in another language': { sourceLang: 'fr' },
    'a statement with two quotes': { others: [{ quote: 'He was sorry, he said' }] },
    'a statement with a second source': { others: [{}] },
    'a silence': { statement: { silence: { notedBy: 'report', scope: 'so far' } } },
    'what was withdrawn': { statement: { status: 'withdrawn', note: 'He was misheard.' } },
  };
  for (const [what, fields] of Object.entries(QUIET_FIELDS))
    it(`says nothing of ${what}`, () => expect(advise(text, quote, fields)).to.deep.equal([]));

  it('is told beside a citation for the date', () => {
    expect(advise(text, quote, { others: [{ quote: 'on Monday', for: 'date' }] })).to.have.lengthOf(1);
  });
});

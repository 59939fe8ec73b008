import { expect } from '@open-wc/testing';
import apollo from '../../../data/apollo-11.json';
import caesar from '../../../data/caesar.json';
import munich from '../../../data/munich-meeting.json';
import { readDocument } from '../../../src/model/read/document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';

function advise(text: string, quote: string, fields: { lang?: string; sourceLang?: string; for?: 'date' } = {}) {
  const { lang = 'en', sourceLang = lang } = fields;
  const sources = [{ source: 'report', quote, ...(fields.for && { for: fields.for }) }];
  const report = { id: 'report', title: 'Report of the meeting', lang: sourceLang };
  const { explainer } = readDocument(
    makeDocument({ lang, sources: [report], statements: [makeStatement({ text, sources })] }),
  );
  return reviewDocument(explainer).filter(({ code }) => code === 'negation-differs');
}

/** Paraphrases whose sense is turned round: text, cited words, and the negation. */
const TURNED: readonly (readonly [text: string, quote: string, negation: string])[] = [
  ['Wang did apologize for the balloon.', 'Wang did not apologize for the balloon', 'not'],
  ['Wang apologized for the balloon.', 'he did not apologize for the balloon', 'not'],
  ['Wang did not apologize for the balloon.', 'Wang did apologize for the balloon', 'not'],
  ['China will send weapons to Russia.', 'China won’t send weapons to Russia', 'won’t'],
  ["The balloon didn't carry cameras.", 'The balloon carried cameras over Alaska', "didn't"],
  ['Said that Beijing has sent ammunition.', 'Beijing has never sent ammunition', 'never'],
  ['It was a spy balloon.', 'It was not a spy balloon', 'not'],
  ['The minister met Wang in Munich.', 'No minister met Wang in Munich', 'No'],
  ['The talks will be held in Berlin.', 'The talks will not be held in Berlin', 'not'],
  ['They have called the meeting off.', 'They have not called the meeting off, he said', 'not'],
  ['He will resign over the letter.', '“I will not resign over the letter,” he said', 'not'],
];

const TURNED_DE: typeof TURNED = [
  ['Wang entschuldigte sich für den Ballon.', 'Wang entschuldigte sich nicht für den Ballon', 'nicht'],
  ['Wang entschuldigte sich nicht für den Ballon.', 'Wang entschuldigte sich für den Ballon', 'nicht'],
  ['China liefert Waffen an Russland.', 'China liefert keine Waffen an Russland', 'keine'],
  ['Die Regierung hat Panzer geschickt.', 'Die Regierung hat niemals Panzer geschickt', 'niemals'],
];

/** Pairs of which one alone has a negation, or both, and which may say one thing all the same. */
const QUIET: readonly (readonly [text: string, quote: string])[] = [
  ['Wang apologized for the balloon.', 'Wang not only apologized for the balloon'],
  ['Wang did not apologize for the balloon.', 'Wang never apologized for the balloon'],
  ['Wang did not apologize for the balloon.', 'Wang refused to apologize for the balloon'],
  ['Wang did not apologize for the balloon.', 'Wang failed to apologize for the balloon'],
  ['China denied that it sent weapons.', 'China did not send weapons'],
  ['He ruled out sending troops to Ukraine.', 'He will not send troops to Ukraine'],
  ['The meeting took place without Wang.', 'Wang was not at the meeting'],
  ['The claim is untrue.', 'The claim is not true'],
  ['The claim is likely true.', 'It is not unlikely that the claim is true'],
  ['Wang apologized on Tuesday.', 'Wang did not apologize on Monday, but apologized on Tuesday'],
  ['Wang apologized on Tuesday.', 'Wang did not come on Monday, he apologized on Tuesday'],
  ['He thinks Wang should resign.', 'I don’t think Wang should resign'],
  ['He thinks Wang should not resign.', 'I don’t think Wang should resign'],
  ['He said that Wang lied.', 'I did not say that Wang lied'],
  ['China apologized for a balloon.', 'Never before had China apologized for a balloon'],
  ['China sent no more balloons.', 'China sent more balloons to Alaska'],
  ['The minister apologized to Wang.', 'No, the minister apologized to Wang'],
  ['The minister apologized to Wang.', 'No doubt the minister apologized to Wang'],
  ['He lives in No. 10 Downing Street.', 'He lives in 10 Downing Street'],
  ['Ministers apologized to Wang.', 'Not all ministers apologized to Wang'],
  ['Some ministers did not apologize.', 'Not all ministers did apologize'],
  ['Wang did not apologize for the balloon.', 'apologize for the balloon'],
  ['Nobody in Beijing would apologize for it.', 'Beijing would apologize for it'],
  ['Wang would not apologize.', 'would apologize'],
  ['Wang came because he was asked to come.', 'Wang did not come because he was asked to come'],
  ['Wang did not apologize. He left the room.', 'He left the room with Wang'],
  ['He has not seen it, and the plane landed safely in Munich.', 'the plane landed safely in Munich'],
  ['The plane landed safely in Munich.', 'He has not seen it, and the plane landed safely in Munich'],
  ['The plane that did not land in Bonn landed in Munich.', 'The plane landed in Munich'],
  ['Did Wang apologize for the balloon?', 'Wang did not apologize for the balloon'],
  ['Wang apologized, did he not?', 'Wang apologized for the balloon'],
  ['Wang “did apologize” for the balloon.', 'Wang did not apologize for the balloon'],
  ['The Senate should pass the law.', 'the House did not vote for the bill of Wang'],
  ['It is possible that Wang comes to Munich.', 'It is not impossible that Wang comes to Munich'],
  ['Wang came to Munich.', 'Wang could not but come to Munich'],
  ['Wang cannot help smiling at reporters.', 'Wang smiled at reporters'],
  ['He smiled at reporters.', 'He couldn’t help smiling at reporters'],
  ['No fewer than 40 people died in Izmir.', '40 people died in Izmir'],
  ['Not least Wang apologized for the balloon.', 'Wang apologized for the balloon'],
  ['They will meet whether or not Wang comes.', 'They will meet if Wang comes'],
  ['The tower stopped moving at noon.', 'The tower did not move at noon'],
  ['The strike will not end on Friday.', 'The strike will go on after Friday'],
  ['China will not end its help.', 'China will continue its help'],
  ['He did not leave until Monday.', 'He did leave on Monday'],
  ['She left on Monday.', 'She did not leave until Monday'],
  ['Prices rose more than 5 percent.', 'Prices rose not 5 percent but 7 percent'],
  ['Nothing but rain fell in Munich.', 'Rain fell in Munich'],
  ['He didn’t know that Wang was in Munich.', 'Wang was in Munich'],
  ['Wang said no to the talks in Munich.', 'Wang turned down the talks in Munich'],
  ['It did not rain; Wang and Blinken met in Munich.', 'Wang and Blinken met in Munich'],
];

const QUIET_DE: typeof QUIET = [
  ['Wang entschuldigte sich.', 'Wang entschuldigte sich nicht nur'],
  ['Wang lehnte eine Entschuldigung ab.', 'Wang entschuldigte sich nicht'],
  ['Wang entschuldigte sich erst am Montag.', 'Wang entschuldigte sich nicht am Sonntag, sondern am Montag'],
  ['Wang hat sich nicht entschuldigt.', 'Wang hat sich entschuldigt, sagt Blinken aber nicht'],
  ['Es besteht kein Zweifel, dass Wang kam.', 'Wang kam'],
  ['Wang kam nach München.', 'Nie zuvor kam Wang nach München'],
  ['Wang kam nicht nach München.', 'kam nach München'],
  ['Die Aussage ist unwahr.', 'Die Aussage ist nicht wahr'],
  ['Wang sagte, er komme nach München.', 'Wang sagte nicht, er komme nach München'],
];

describe('advice on a negation', () => {
  for (const [text, quote, negation] of TURNED) {
    it(`tells that “${text}” is not what “${quote}” says`, () => {
      const [advice, ...others] = advise(text, quote);
      expect(others).to.deep.equal([]);
      expect(advice).to.include({ pointer: '/statements/0/text', severity: 'advice' });
      expect(advice?.message).to.contain(`“${negation}”`).and.to.contain(quote);
    });
  }

  for (const [text, quote, negation] of TURNED_DE) {
    it(`tells it in German: ${text} ${quote}`, () => {
      expect(advise(text, quote, { lang: 'de' }).map(({ values }) => values['negation'])).to.deep.equal([negation]);
    });
  }

  for (const [text, quote] of QUIET) {
    it(`says nothing of “${text}” beside “${quote}”`, () => expect(advise(text, quote)).to.deep.equal([]));
  }

  for (const [text, quote] of QUIET_DE) {
    it(`says nothing in German: ${text} ${quote}`, () => expect(advise(text, quote, { lang: 'de' })).to.deep.equal([]));
  }

  it('says nothing where the words are cited for the date, or in another language', () => {
    const [text, quote] = TURNED[0]!;
    expect(advise(text, quote, { for: 'date' })).to.deep.equal([]);
    expect(advise(text, quote, { sourceLang: 'fr' })).to.deep.equal([]);
  });

  it('says nothing of a statement with several citations, a silence, or one that was withdrawn', () => {
    const [text, quote] = TURNED[0]!;
    const sources = [{ source: 'report', quote }];
    const others = [
      makeStatement({ text, sources: [...sources, { source: 'report', quote: 'He was sorry, he said' }] }),
      makeStatement({ text, sources, silence: { notedBy: 'report', scope: 'so far' } }),
      makeStatement({ text, sources, status: 'withdrawn', note: 'He was misheard.' }),
    ];
    for (const statement of others) {
      const { explainer } = readDocument(makeDocument({ statements: [statement] }));
      expect(reviewDocument(explainer).filter(({ code }) => code === 'negation-differs')).to.deep.equal([]);
    }
  });

  it('says nothing of our own stories', () => {
    for (const story of [apollo, caesar, munich]) {
      const found = reviewDocument(readDocument(story).explainer);
      expect(found.filter(({ code }) => code === 'negation-differs')).to.deep.equal([]);
    }
  });
});

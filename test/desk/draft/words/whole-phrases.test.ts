import { expect } from '@open-wc/testing';
import { cutToPhrase, cutToTold, splitAtPhrases } from '../../../../src/desk/draft/words/whole-phrases.js';
import { findArticleSpans } from '../../../../src/desk/citing/article-spans.js';

const rangeOf = (text: string) => ({ start: 0, end: text.length });
const cut = (text: string) => {
  const { start, end } = cutToPhrase(text, rangeOf(text), findArticleSpans(text, 'en'));
  return text.slice(start, end);
};
const split = (text: string) =>
  splitAtPhrases(text, rangeOf(text), findArticleSpans(text, 'en')).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );

const CLAUSE = 'the balloon had deviated from its course over the wide land';
const QUOTED = '“a day of all days, which this town had never seen and may never see again in its life”';

describe('the words that are cited of a passage', () => {
  it('are all of it where it is short', () => {
    expect(cut(`${CLAUSE}, and crews were late`)).to.equal(`${CLAUSE}, and crews were late`);
    expect(cut('')).to.equal('');
  });

  it('end with a sentence, or else at a comma, where it is long', () => {
    expect(cut(`They said that ${CLAUSE}. It was late, they said, and ${CLAUSE}.`)).to.equal(
      `They said that ${CLAUSE}.`,
    );
    expect(cut(`${CLAUSE}, where it had come on Feb. 3, 2023 and ${CLAUSE}`)).to.equal(CLAUSE);
  });

  it('go on to the end of a phrase that is long, and never end within a quotation', () => {
    expect(cut(`${CLAUSE} and ${CLAUSE} and ${CLAUSE}, so they left`)).to.equal(
      `${CLAUSE} and ${CLAUSE} and ${CLAUSE}`,
    );
    expect(cut(`Quill said that it was ${QUOTED}, and that ${CLAUSE}`)).to.equal(`Quill said that it was ${QUOTED}`);
  });

  it('are one piece of a few phrases, and of more of them whole ones', () => {
    expect(split(`${CLAUSE}, and crews were late`)).to.deep.equal([`${CLAUSE}, and crews were late`]);
    expect(split(`${CLAUSE}, and ${CLAUSE}, so ${CLAUSE}`)).to.deep.equal([`${CLAUSE}, and ${CLAUSE}`, `so ${CLAUSE}`]);
  });
});

describe('the words that are cited of a statement', () => {
  const told = (text: string) => {
    const { start, end } = cutToTold(text, rangeOf(text), findArticleSpans(text, 'en'));
    return text.slice(start, end);
  };
  const warned =
    'was forthright in warning China about the outcomes and impact of providing material assistance to Russia or aiding it with systematic sanctions evasion';

  it('are never a name and a role alone, nor what a clause tells about somebody', () => {
    expect(told(`U.S. Secretary of State, Antony Blinken, ${warned}`)).to.equal(warned);
    expect(told(`a senior official from the State Department, who spoke anonymously, ${warned}`)).to.equal(warned);
    expect(told(`Außenministerin Annalena Baerbock aus Potsdam, die gestern in Berlin war, ${warned}`)).to.equal(
      warned,
    );
  });

  it('begin with the name where it has room', () => {
    const named = `U.S. Secretary of State, Antony Blinken, said that ${CLAUSE}`;
    expect(told(`${named}, and that ${CLAUSE}`)).to.equal(named);
    expect(told(`U.S. Secretary of State, Antony Blinken, ${CLAUSE} and ${CLAUSE}`)).to.equal(
      `${CLAUSE} and ${CLAUSE}`,
    );
    expect(told(`${CLAUSE}, where it had come and ${CLAUSE}`)).to.equal(CLAUSE);
  });
});

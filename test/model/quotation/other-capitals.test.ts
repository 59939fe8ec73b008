import { expect } from '@open-wc/testing';
import { reviewInput } from '../../../src/elements/base/document-review.js';
import { suggestCapitals, suggestValue } from '../../../src/model/problems/suggest-value.js';
import { capitalsFinder } from '../../../src/model/quotation/other-capitals.js';
import { provesWords } from '../../../src/model/quotation/proof.js';
import { preparePassage } from '../../../src/model/quotation/proven-words.js';
import { readDocument } from '../../../src/model/read-document.js';
import { withAdvice } from '../../../src/model/review/with-advice.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';

const QUOTE = 'No memo ever reached my desk, he said';

/** A document whose statement quotes these words from a source. */
const quoting = (words: string) =>
  makeDocument({
    statements: [
      makeStatement({
        text: `The minister denied it: “${words}”.`,
        sources: [{ source: 'report', quote: QUOTE, ownWords: true }],
      }),
    ],
  });

const SENTENCE =
  '“no memo ever reached my desk” differs from its source only in capitals. The source has “No”. Write “[n]o”.';

describe('a quotation that differs from its source only in a capital', () => {
  it('is told so below the element, with what to write', () => {
    const told = reviewInput(quoting('no memo ever reached my desk')).map(({ message, cure }) => `${message} ${cure}`);
    expect(told).to.deep.equal([SENTENCE]);
  });

  it('is told so once by the command, which gives advice as well', () => {
    const input = quoting('no memo ever reached my desk');
    const { problems: found, explainer } = readDocument(input);
    const problems = found.map((problem) => suggestValue(problem, input));
    const told = withAdvice(problems, explainer).map(
      ({ severity, message, cure }) => `${severity}: ${message} ${cure}`,
    );
    expect(told).to.deep.equal([`warning: ${SENTENCE}`]);
  });

  for (const point of [',', '.'])
    it(`is told so with “${point}” before its closing mark`, () => {
      const [problem] = reviewInput(quoting(`no memo ever reached my desk${point}`));
      expect(problem!.cure).to.equal('The source has “No”. Write “[n]o”.');
    });

  it('needs nothing else than the brackets', () => {
    for (const [words, quote] of [
      ['no memo', QUOTE],
      ['Memo', QUOTE],
      ['the state department', 'He left the State Department'],
    ] as const) {
      const found = {
        code: 'capital-changed',
        severity: 'warning',
        pointer: '',
        message: '',
        values: { words, quote },
      } as const;
      const [, guess = ''] = /Write “(.+)”/.exec(suggestCapitals({ ...found, cure: '' }).cure) ?? [];
      const shown = guess.split(' … ').reduce((text, each) => text.replace(each.replace(/[[\]]/g, ''), each), words);
      expect(provesWords(shown, preparePassage(quote)), shown).to.equal(true);
    }
  });

  it('is told with the source’s words where brackets hide which capital differs', () => {
    const [problem] = reviewInput(quoting('no memo ever [of theirs] reached my desk'));
    expect(problem!.code).to.equal('capital-changed');
    expect(problem!.cure).to.include(QUOTE);
  });

  it('is another quotation where a word differs too', () => {
    expect(capitalsFinder([QUOTE])('no memo reached my desk')).to.equal(undefined);
    expect(reviewInput(quoting('no memo reached my desk'))[0]!.code).to.equal('quote-not-proven');
  });
});

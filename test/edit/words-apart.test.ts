import { expect } from '@open-wc/testing';
import { findWordsApart } from '../../src/edit/words-apart.js';

const CRITICIZED =
  'Blinken criticized the violation of US airspace by a suspected Chinese spying balloon during the meeting.';

describe('words of a paraphrase that its cited sentence does not have', () => {
  for (const [text, sentence, apart] of [
    ['Criticized the violation of U.S. airspace.', CRITICIZED, []],
    ['Criticizes violations of US airspace by the balloon.', CRITICIZED, []],
    ['Did not criticize the violation of US airspace.', CRITICIZED, ['not']],
    ['Didn’t criticize the violation.', CRITICIZED, ['Didn’t']],
    ['Welcomed the flight; it was acceptable.', CRITICIZED, ['Welcomed', 'flight', 'acceptable']],
    ['It did not and would not stop, not now.', 'It didn’t stop, and won’t.', ['now']],
    ['It may rain.', 'It will rain.', ['may']],
    ['The US told us.', 'They told us.', ['US']],
    ['', CRITICIZED, []],
  ] as const) {
    it(`are ${apart.join(', ') || 'none'}: ${text}`, () =>
      expect(findWordsApart(text, [sentence], 'en')).to.deep.equal(apart));
  }

  it('are none that another of its cited sentences has', () => {
    expect(
      findWordsApart('It rained and the bridge closed.', ['It rained.', 'The bridge was closed.'], 'en'),
    ).to.deep.equal([]);
  });

  it('are told in German', () => {
    expect(
      findWordsApart('Die Polizei klärte den Mord nicht auf.', ['Die Polizei hat den Mord geklärt.'], 'de'),
    ).to.deep.equal(['klärte', 'nicht']);
  });
});

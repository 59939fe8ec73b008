import { expect } from '@open-wc/testing';
import { findLostQualifiers, findUncitedWords } from '../../../src/desk/citing/uncited-words.js';

const CRITICIZED =
  'Blinken criticized the violation of US airspace by a suspected Chinese spying balloon during the meeting.';

describe('words of a paraphrase that its cited sentence does not have', () => {
  for (const [text, sentence, apart] of [
    ['Criticized the violation of U.S. airspace.', CRITICIZED, []],
    ['Criticizes violations of US airspace by the balloon.', CRITICIZED, []],
    ['Did not criticize the violation of US airspace.', CRITICIZED, ['not']],
    ['Didn’t criticize the violation.', CRITICIZED, ['Didn’t']],
    ['Welcomed the flight; it was acceptable.', CRITICIZED, ['Welcomed', 'flight', 'acceptable']],
    ['It did not and would not stop, not now.', 'It didn’t stop, and won’t.', ['would', 'now']],
    ['Can stay.', 'They can’t stay.', []],
    ['Cannot stay.', 'They can stay.', ['Cannot']],
    ['Says so, tells them, thinks, and chooses it.', 'He said so, told us, thought and chose it.', []],
    ['Uses and takes it.', 'They used it, taking it.', []],
    ['Freed the child, who lied and ran.', 'Children lie and run free.', []],
    ['Criticised the need.', 'She criticized what was needed.', []],
    ['Did not stop.', 'He noted that it stopped.', ['not']],
    ['Wants an attack from Russia.', 'He wants an attack on Russia.', ['from']],
    ['The army was attacked by the rebels.', 'The army attacked the rebels.', ['by']],
    ['Russia or China did it.', 'Russia and China did it.', ['or']],
    ['If asked, Quill would sign.', 'Quill signs, asked on Monday.', ['If', 'would']],
    ['It may rain.', 'It will rain.', ['may']],
    ['The US told us.', 'They told us.', ['US']],
    ['', CRITICIZED, []],
  ] as const) {
    it(`are ${apart.join(', ') || 'none'}: ${text}`, () =>
      expect(findUncitedWords(text, [sentence], 'en')).to.deep.equal(apart));
  }

  it('are none that another of its cited sentences has', () => {
    expect(
      findUncitedWords('It rained and the bridge closed.', ['It rained.', 'The bridge was closed.'], 'en'),
    ).to.deep.equal([]);
  });

  it('are hedges where what they belong to is in the text', () => {
    const lostOf = (text: string) => findLostQualifiers(text, [CRITICIZED], 'en');
    expect(lostOf('Criticized the flight of a Chinese balloon.')).to.deep.equal(['suspected']);
    expect(lostOf('Criticized the flight of an alleged spying balloon.')).to.deep.equal([]);
    expect(lostOf('Criticized the violation of airspace.'), 'without the balloon').to.deep.equal([]);
    expect(findLostQualifiers('Der Spion floh.', ['der mutmaßliche Spion floh'], 'de')).to.deep.equal(['mutmaßliche']);
  });

  it('are told in German', () => {
    expect(
      findUncitedWords('Die Polizei klärte den Mord nicht auf.', ['Die Polizei hat den Mord geklärt.'], 'de'),
    ).to.deep.equal(['nicht']);
    expect(findUncitedWords('Er sagt, er geht in die Häuser.', ['Er sagte, er ging in das Haus.'], 'de')).to.deep.equal(
      [],
    );
  });
});

describe('negations of cited words that a paraphrase leaves out', () => {
  for (const [text, cited, lost] of [
    ['Would raise taxes.', 'would not raise taxes', ['not']],
    ['Can stay.', 'can’t stay', ['can’t']],
    ['Mentioned it.', 'never did, and did not mention it', ['never', 'not']],
    ['Would never raise taxes.', 'would not raise taxes', []],
    ['Would raise taxes.', 'would raise taxes', []],
  ] as const)
    it(`are ${lost.join(', ') || 'none'}: ${text}`, () =>
      expect(findLostQualifiers(text, [cited], 'en')).to.deep.equal(lost));

  it('are told in German', () => {
    expect(findLostQualifiers('Es gab Opfer.', ['Es gab keine Opfer'], 'de')).to.deep.equal(['keine']);
  });
});

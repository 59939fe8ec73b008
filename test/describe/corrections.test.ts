import { expect } from '@open-wc/testing';
import { describeCorrection, formatCorrectedOn } from '../../src/describe/corrections.js';
import { formatPart } from '../../src/describe/parts.js';
import { listCorrections } from '../../src/model/told-corrections.js';
import type { CorrectionInput } from '../../src/model/input-types.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';
import { copiesOf } from '../attacks/copy-statements.js';
import { contextOf, partsIn } from './describe-story.js';

const corrected = (more: Partial<CorrectionInput>): CorrectionInput => ({
  date: '2023-03-03',
  kind: 'correction',
  by: 'publisher',
  note: 'It was a *Saturday*.',
  ...more,
});

/** Formats when something was corrected, as the first lines do. */
function when(more: Partial<CorrectionInput>, locale = 'en'): string {
  const context = contextOf(makeDocument({ corrections: [corrected(more)], statements: [] }), locale);
  return formatCorrectedOn(listCorrections(context.explainer)[0]!, context);
}

describe('the first words about a correction', () => {
  it('say of each kind what was done on a day', () => {
    const kinds = ['correction', 'clarification', 'update', 'editors-note', 'retraction'] as const;
    expect(kinds.map((kind) => when({ kind }))).to.deep.equal([
      'Corrected on 3 March 2023',
      'Clarified on 3 March 2023',
      'Updated on 3 March 2023',
      'Editor’s note, 3 March 2023',
      'Retracted on 3 March 2023',
    ]);
  });

  it('do not say “on” where no single day is known', () => {
    for (const [date, words] of [
      ['2023-03', 'Correction, March 2023'],
      ['2023-03-03~', 'Correction, about 3 March 2023'],
      ['2023-03-03/2023-03-04', 'Correction, 3–4 March 2023'],
      ['some day', 'Correction'],
    ] as const)
      expect(when({ date })).to.equal(words);
  });

  it('are in the reader’s language', () => {
    expect(when({}, 'de')).to.equal('Korrigiert am 3. März 2023');
    expect(when({ kind: 'retraction' }, 'ja')).to.equal('2023年3月3日に撤回');
  });
});

describe('a correction', () => {
  const describeIn = (locale: string, more: Partial<CorrectionInput> = {}) => {
    const context = contextOf(makeDocument({ corrections: [corrected(more)], statements: [] }), locale);
    return describeCorrection(context.explainer.corrections[0]!, context);
  };

  it('says what it is, who corrects, when, what was wrong, and what stood there', () => {
    expect(formatPart(describeIn('en', { was: 'a *Sunday*' }))).to.equal(
      'Correction, by the publisher, 3 March 2023: It was a Saturday. It read: a *Sunday*',
    );
    expect(formatPart(describeIn('en', { by: 'speaker', kind: 'retraction', date: '' }))).to.equal(
      'Retraction, by the speaker: It was a Saturday.',
    );
  });

  it('joins label and note as the language does', () => {
    expect(formatPart(describeIn('ja'))).to.match(/[^ :：]：It was a Saturday\.$/);
  });

  it('says in the language of the interface that it read so, and what it read in that of the document', () => {
    const parts = partsIn(describeIn('de', { was: 'Sunday' }));
    expect(parts.filter(({ kind }) => kind === 'text')).to.deep.equal([{ kind: 'text', text: 'Sunday', lang: 'en' }]);
  });
});

it('a copied statement has its corrections, as text and as HTML', () => {
  const corrections = [corrected({ by: 'speaker', was: 'a <Sunday>' })];
  const [copy] = copiesOf(makeDocument({ statements: [makeStatement({ corrections })] }));
  const words = 'Correction, by the speaker, 3 March 2023: It was a Saturday. It read: a ';
  expect(copy!.text.split('\n')).to.contain(`${words}<Sunday>`);
  expect(copy!.html).to.contain(`${words}&lt;Sunday&gt;`);
});

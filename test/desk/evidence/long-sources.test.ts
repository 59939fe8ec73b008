import { expect } from '@open-wc/testing';
import { readSourceText } from '../../../src/desk/evidence/source-text.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const LENGTH = 300_000;
const fill = (unit: string) => unit.repeat(LENGTH / unit.length);
const often = (words: string, last = words) => [...Array<string>(50).fill(words), last].join(' […] ');

describe('a quote with omissions in a long source', () => {
  const table: readonly (readonly [what: string, source: string, quote: string])[] = [
    ['whose end stands nowhere', fill('the war is on. '), 'the […] was'],
    ['whose end stands far away', `${fill('the war is on. ')}was`, 'the […] was'],
    ['whose end stands in other paragraphs', fill('the war is on.\n\n'), 'war […] the'],
    ['whose end is half of a word everywhere', fill('the wars '), 'the […] war'],
    ['that has many parts, which stand everywhere', fill('a '), often('a')],
    ['that has many parts, of which the last stands nowhere', fill('a '), often('a', 'b')],
    [
      'that has many parts in prose',
      fill('Sentence one says something of its own. '),
      often('Sentence two says nothing'),
    ],
  ];
  for (const [what, text, quote] of table)
    it(`${what}, is looked for in linear time`, () => {
      const source = readSourceText(text);
      source.findAll('the words of the text are found on first use');
      const find = () => [source.findAll(quote), source.findCited({ quote, prefix: 'x' }), source.findNearest(quote)];
      expect(shortestTime(find, 3_000)).to.be.below(3_000);
    });

  it('is found behind many beginnings that lead nowhere', () => {
    const source = readSourceText(`${fill('the war is on. ')}\n\nThe end: the war was long.`);
    expect(source.findAll('the war […] long')).to.have.length(1);
    expect(source.findCited({ quote: 'the war […] long', prefix: 'end:' })).to.have.length(1);
  });

  it('is found as far apart as an omission may be, and no farther', () => {
    const between = (length: number) =>
      readSourceText(`We said ${'x'.repeat(length - 2)} to all.`).findAll('We said […] to all');
    expect(between(500)).to.have.length(1);
    expect(between(501)).to.have.length(0);
  });

  it('is found over letters that a font draws as one, which are longer in comparable form', () => {
    expect(readSourceText(`We said ${'\ufb03'.repeat(490)} to all.`).findAll('We said […] to all')).to.have.length(1);
  });

  it('is found wherever it stands', () => {
    const source = readSourceText('One and two. One, then two.\n\nOne two. One.\n\nTwo two.');
    const found = source.findAll('One […] two').map((passage) => source.charactersOf(passage, 'One […] two'));
    expect(found).to.deep.equal(Array(3).fill('One […] two'));
  });
});

import { expect } from '@open-wc/testing';
import { fromMarkdown } from '../../../src/convert/markdown/from-markdown.js';
import { readParts } from '../../../src/convert/markdown/parts.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const LENGTH = 30_000;
const fill = (unit: string) => unit.repeat(LENGTH / unit.length);

describe('Markdown in which lists and quotations stand in each other', () => {
  for (const unit of ['> ', '>', '- ', '* ', '+ ', '1. ', '2) ', '>- ', '- > ', '1. > '])
    it(`“${unit}” without end, is read in linear time`, () => {
      const text = `${fill(unit)}a`;
      expect(shortestTime(() => readParts(text), 1_500)).to.be.below(1_500);
      expect(JSON.stringify(readParts(text))).to.contain('a');
    });

  it('keeps what people write', () => {
    const { document } = fromMarkdown(`- **2023-02-04** A balloon\n\n  ${'> '.repeat(10)}It is shot down.`);
    expect(document.events).to.have.length(1);
    expect(document.events?.[0]?.summary).to.equal('It is shot down.');
  });
});

import { expect } from '@open-wc/testing';
import { readWordText } from '../../../src/convert/docx/word-text.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('damaged XML of a Word document', () => {
  const LONG = 30_000;
  const table: readonly (readonly [what: string, xml: string, text: string])[] = [
    ['that breaks off in a tag', `${paragraph('Yes.')}<w:p`, 'Yes.'],
    ['that breaks off in a text', '<w:p><w:r><w:t>Yes.', 'Yes.'],
    ['with ends of what was never begun', `</w:del></w:p>${paragraph('Yes.')}</w:t>`, 'Yes.'],
    ['with signs that begin tags', `${'<'.repeat(LONG)}${paragraph('Yes.')}`, 'Yes.'],
    ['with elements that never end', `${'<w:a><w:b>'.repeat(LONG)}${'</w:c></w:a>'.repeat(LONG)}`, ''],
    ['with paragraphs in each other', `${'<w:p>'.repeat(LONG)}`, ''],
    ['with names that never end', `<${'w'.repeat(LONG)}>`.repeat(20), ''],
    ['with ampersands', paragraph('&'.repeat(LONG)), '&'.repeat(LONG)],
  ];
  for (const [what, xml, expected] of table) {
    it(`${what} is read as far as it goes, in linear time`, () => {
      expect(readWordText(xml)).to.equal(expected);
      expect(shortestTime(() => readWordText(xml), 500)).to.be.below(500);
    });
  }
});

import { expect } from '@open-wc/testing';
import { readWordText } from '../../../src/convert/docx/word-text.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('damaged XML of a Word document', () => {
  const LONG = 30_000;
  const table: readonly (readonly [what: string, xml: string, text: string])[] = [
    ['that breaks off in a tag', `${paragraph('Yes.')}<w:p`, 'Yes.'],
    ['that breaks off in a text', '<w:p><w:r><w:t>Yes.', 'Yes.'],
    ['that breaks off in a value', `${paragraph('Yes.')}<w:p w:rsidR="1`, 'Yes.'],
    ['that breaks off in a reference', '<w:p><w:r><w:t>Yes. &am', 'Yes. &am'],
    [
      'with an end of what was never begun',
      `<w:document></w:x>${paragraph('One.')}<w:p></w:x><w:r><w:t>Two.`,
      'One.\n\nTwo.',
    ],
    ['with ends in another order', `<w:p><w:r><w:t>One.</w:p></w:r></w:t>${paragraph('Two.')}`, 'One.\n\nTwo.'],
    ['with references that are none', paragraph('a&b; &#xfffffffff; c'), 'a&b; &#xfffffffff; c'],
    ['with a bare ampersand', paragraph('A & B; C') + paragraph('Yes.'), 'A & B; C\n\nYes.'],
    [
      'with a bare ampersand behind a marked section',
      `<w:p><w:r><w:t><![CDATA[1 & 2]]></w:t></w:r></w:p>${paragraph('A & B.')}${paragraph('Yes.')}`,
      '1 & 2\n\nA & B.\n\nYes.',
    ],
    ['with values without quotes', '<w:p><w:r><w:t xml:space=preserve>Yes.</w:t></w:r></w:p>', 'Yes.'],
    ['with characters that XML forbids', paragraph('Y\u0001es.'), 'Y\u0001es.'],
    ['with a value that is written twice', '<w:p a="1" a="2"><w:r><w:t>Yes.', 'Yes.'],
    [
      'with formulas in each other',
      '<w:p><w:r><m:num><w:t>1'.repeat(LONG),
      Array.from({ length: LONG }, () => '¹').join('\n\n'),
    ],
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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { importBuilt } from '../../helpers/import-built.mjs';
import { makeDocx, paragraph } from './docx-file.mjs';

const { readDocx } = await importBuilt('src/convert/docx/read-docx.ts');

const run = (inside) => `<w:r>${inside}</w:r>`;
const text = (words) => `<w:t xml:space="preserve">${words}</w:t>`;
const p = (...parts) => `<w:p>${parts.join('')}</w:p>`;

describe('the text of a Word document', () => {
  const table = [
    ['has a line for each paragraph', paragraph('One.') + '<w:p/>' + paragraph('Two.'), 'One.\n\nTwo.'],
    [
      'joins the runs of a word',
      p(run(text('over')), run(`<w:rPr><w:i/></w:rPr>${text('state')}`), run(text('d'))),
      'overstated',
    ],
    ['has characters by name', paragraph('“A & B” < C'), '“A & B” < C'],
    [
      'has hyphens and line breaks',
      p(run(`${text('X')}<w:noBreakHyphen/>${text('ray')}<w:br/>${text('b')}`)),
      'X\u2011ray\nb',
    ],
    ['has no soft hyphens', p(run(`${text('in')}<w:softHyphen/>${text('formation')}`)), 'information'],
    [
      'has a tab for each that is typed, and none that is set',
      p('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', run(`${text('a')}<w:tab/>${text('b')}`)),
      'a\tb',
    ],
    [
      'has what was inserted, and nothing that was deleted or moved away',
      p(
        run(text('It is ')),
        `<w:del w:id="1">${run('<w:delText>not </w:delText>')}${run('<w:tab/>')}</w:del>`,
        `<w:ins w:id="2">${run(text('very '))}</w:ins>`,
        `<w:moveFrom w:id="3">${run(text('here '))}</w:moveFrom><w:moveTo w:id="4">${run(text('late.'))}</w:moveTo>`,
      ),
      'It is very late.',
    ],
    [
      'goes on where the end of a paragraph was deleted',
      p('<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>', run(text('It is '))) + paragraph('late.'),
      'It is late.',
    ],
    ['has nothing that is hidden', p(run(`<w:rPr><w:vanish/></w:rPr>${text('No')}`), run(text('Yes'))), 'Yes'],
    ['has what is shown again', p(run(`<w:rPr><w:vanish w:val="0"/></w:rPr>${text('Yes')}`)), 'Yes'],
    [
      'has no field codes and marks of footnotes',
      p(run('<w:instrText>PAGE</w:instrText>'), run('<w:footnoteReference w:id="2"/>'), run(text('Yes'))),
      'Yes',
    ],
    [
      'has a line for each cell',
      `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`,
      'a\n\nb',
    ],
    [
      'has a text box once, beside the paragraph around it',
      p(
        run(text('Out')),
        run(
          `<mc:AlternateContent><mc:Choice>${paragraph('In')}</mc:Choice><mc:Fallback>${paragraph('In')}</mc:Fallback></mc:AlternateContent>`,
        ),
        run(text('side')),
      ),
      'In\n\nOutside',
    ],
    [
      'has the words of ruby, and not their reading',
      p(run(`<w:ruby><w:rt>${run(text('kan'))}</w:rt><w:rubyBase>${run(text('漢'))}</w:rubyBase></w:ruby>`)),
      '漢',
    ],
  ];
  for (const [what, body, expected] of table) it(what, () => assert.equal(readDocx(makeDocx(body)), expected));

  it('stands in a numbered file where Word for the web has written it', () => {
    assert.equal(readDocx(makeDocx(paragraph('Yes.'), 'word/document2.xml')), 'Yes.');
  });
});

describe('a file that is no Word document', () => {
  const docx = makeDocx(paragraph('Yes. '.repeat(500)));
  const table = [
    [
      'is cut off',
      docx.slice(0, docx.length / 2),
      /^The document is damaged\. Open it, and save it as \.docx once more\.$/,
    ],
    [
      'holds other bytes',
      docx.map((byte, at) => (at > 700 && at < 900 ? byte ^ 0x5a : byte)),
      /^The document is damaged\./,
    ],
    ['is empty', new Uint8Array(), /^The document is damaged\./],
    [
      'has a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
      /^It is an old Word document \(\.doc\), or one with a password\./,
    ],
    ['is another zip', zipSync({ 'a.txt': strToU8('Yes.') }), /^It is a zip file, and no Word document\./],
  ];
  for (const [what, bytes, reason] of table)
    it(`is told in a sentence if it ${what}`, () => assert.throws(() => readDocx(bytes), { message: reason }));
});

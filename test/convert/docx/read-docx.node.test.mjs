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

const properties = (inside) => `<w:rPr>${inside}</w:rPr>`;
const RAISED = properties('<w:vertAlign w:val="superscript"/>');
const after12 = (mark) => p(run(text('12')), mark, run(text(' people')));
const field = (instruction, result) =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  result +
  run('<w:fldChar w:fldCharType="end"/>');

describe('a mark of a note in a Word document', () => {
  const table = [
    ['that Word numbers', run(`${RAISED}<w:footnoteReference w:id="2"/>`)],
    ['that somebody chose', run(`${RAISED}<w:footnoteReference w:id="2" w:customMarkFollows="1"/>${text('3')}`)],
    ['of an endnote', run(`<w:endnoteReference w:id="2" w:customMarkFollows="1"/>${text('b')}`)],
    ['that is a raised link', `<w:hyperlink w:anchor="_ftn3">${run(RAISED + text('3'))}</w:hyperlink>`],
    ['that is a link in brackets', `<w:hyperlink w:anchor="_ftn3">${run(text('[3]'))}</w:hyperlink>`],
    ['that is a field', field('NOTEREF _Ref1 \\f \\h', run(RAISED + text('3')))],
    ['that is a field with a link', field('HYPERLINK \\l "_ftn3"', run(RAISED + text('3')))],
    ['that is a short field', `<w:fldSimple w:instr=" NOTEREF _Ref1 \\f ">${run(RAISED + text('3'))}</w:fldSimple>`],
    ['that is in raised brackets', run(RAISED + text('[3]'))],
    ['that is a raised sign', run(RAISED + text('*'))],
    ['that has the style of marks, in any language', run(properties('<w:rStyle w:val="Funotenzeichen"/>') + text('3'))],
  ];
  const styles =
    '<w:style w:type="character" w:styleId="Funotenzeichen"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  for (const [what, mark] of table)
    it(`${what} is no part of the words beside it`, () =>
      assert.equal(readDocx(makeDocx(after12(mark), undefined, styles)), '12 people'));
});

describe('raised and lowered text of a Word document', () => {
  const formula = (inside) => `<m:oMath>${inside}</m:oMath>`;
  const part = (name, digits) => `<m:${name}><m:r><m:t>${digits}</m:t></m:r></m:${name}>`;
  const table = [
    ['is raised', p(run(text('10')), run(RAISED + text('6'))), '10⁶'],
    ['is raised where it is no link', after12(run(RAISED + text('3'))), '12³ people'],
    ['is lowered', p(run(text('H')), run(`${properties('<w:vertAlign w:val="subscript"/>')}${text('2')}`)), 'H₂'],
    ['is raised by its place', p(run(text('10')), run(properties('<w:position w:val="12"/>') + text('6'))), '10⁶'],
    ['is raised by a style', p(run(text('10')), run(properties('<w:rStyle w:val="Up"/>') + text('6'))), '10⁶'],
    [
      'is as it is set beside its style',
      p(run(text('10')), run(properties('<w:rStyle w:val="Up"/><w:vertAlign w:val="baseline"/>') + text('6'))),
      '106',
    ],
    ['keeps its letters', p(run(text('21')), run(RAISED + text('st')), run(text(' century'))), '21st century'],
    ['is raised in formulas', p(formula(`<m:sSup>${part('e', 10)}${part('sup', 6)}</m:sSup>`)), '10⁶'],
    ['is a fraction', p(run(text('5')), formula(`<m:f>${part('num', 1)}${part('den', 2)}</m:f>`)), '5¹⁄₂'],
    [
      'is plain in a link to a chapter',
      p(run(text('see ')), `<w:hyperlink w:anchor="c">${run(text('3'))}</w:hyperlink>`),
      'see 3',
    ],
  ];
  const styles =
    '<w:style w:styleId="Base"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:styleId="Up"><w:basedOn w:val="Base"/></w:style>';
  for (const [what, body, expected] of table)
    it(what, () => assert.equal(readDocx(makeDocx(body, undefined, styles)), expected));
});

describe('struck text of a Word document', () => {
  const STYLES =
    '<w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>';
  const struck = [
    ['with one line', properties('<w:strike/>')],
    ['with two lines', properties('<w:dstrike w:val="true"/>')],
    ['by a style', properties('<w:rStyle w:val="Gone"/>')],
  ];
  for (const [how, form] of struck)
    it(`${how} is left out`, () =>
      assert.equal(readDocx(makeDocx(p(run(form + text('12 ')), run(text('40'))), undefined, STYLES)), '40'));

  it('of a paragraph is left out', () => {
    const body = p('<w:pPr><w:pStyle w:val="Gone"/></w:pPr>', run(text('12'))) + paragraph('40');
    assert.equal(readDocx(makeDocx(body, undefined, STYLES)), '40');
  });

  const shown = [
    ['is no longer struck', properties('<w:strike w:val="0"/>')],
    ['is shown again beside its style', properties('<w:rStyle w:val="Gone"/><w:strike w:val="false"/>')],
    ['was struck before a change', properties('<w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange>')],
    ['has a style that is based on itself', properties('<w:rStyle w:val="Round"/>')],
  ];
  for (const [how, form] of shown)
    it(`is kept where it ${how}`, () =>
      assert.equal(readDocx(makeDocx(p(run(form + text('12'))), undefined, STYLES)), '12'));
});

describe('the XML of a Word document', () => {
  const mark = `${RAISED}${text('3')}`;
  const table = [
    ['may have a comment', p('<!-- <w:del> -->', run(text('Yes'))), 'Yes'],
    ['may have text that is marked as such', p(run(text('<![CDATA[A <b> & C]]>'))), 'A <b> & C'],
    ['may have an instruction', p('<?a <w:del> ?>', run(text('Yes'))), 'Yes'],
    ['may have numbers of characters', p(run(text('&#x41;&#66;'))), 'AB'],
    ['may have single quotes', p(run(`<w:rPr><w:vanish w:val='0'/></w:rPr>${text('Yes')}`)), 'Yes'],
    ['may have spaces beside “=”', p(run(`<w:rPr><w:vanish w:val = "0"/></w:rPr>${text('Yes')}`)), 'Yes'],
    ['may have “>” in a value', p(`<w:fldSimple w:instr='IF "a" > "b"'>${run(text('Yes'))}</w:fldSimple>`), 'Yes'],
    [
      'may have characters by name in a value',
      p(field('PAGE', ''), run(properties('<w:rStyle w:val="A&amp;B"/>') + text('3'))),
      '',
    ],
    [
      'may have single quotes around a link',
      after12(`<w:hyperlink w:anchor='_ftn3'>${run(mark)}</w:hyperlink>`),
      '12 people',
    ],
    ['may have other prefixes', '<x:p xmlns:x="urn:w"><x:r><x:t>Yes</x:t></x:r></x:p>', 'Yes'],
    ['may have spaces at the end of a tag', '<w:p ><w:r ><w:t >Yes</w:t ></w:r ></w:p >', 'Yes'],
  ];
  const styles =
    "<w:style w:styleId='A&amp;B'><!-- <w:style w:styleId='A'> --><w:rPr><w:strike w:val='true' /></w:rPr></w:style>";
  for (const [what, body, expected] of table)
    it(what, () => assert.equal(readDocx(makeDocx(body, undefined, styles)), expected));
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

import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/convert/entities.js';
import { readHtml, readHtmlWords } from '../../src/convert/html-text.js';
import { readProse } from '../../src/model/read-inline.js';

describe('HTML', () => {
  const table: readonly (readonly [html: string, text: string])[] = [
    ['plain', 'plain'],
    ['<b>a</b> <strong>b</strong> <i>c</i> <em>d</em>', '**a** **b** *c* *d*'],
    ['a<b> b </b>c', 'a **b** c'],
    ['<b>a <b>b</b> c</b>', '**a b** c'],
    ['<b><i>a</b></i>', '***a***'],
    ['<b>never closed', '**never closed**'],
    ['<b> </b>a', 'a'],
    ['<p>a</p><p>b<br>c</p>', 'a\n\nb\nc'],
    ['<a href="https://a.b/c?d=1&amp;e=2">f</a>', '[f](https://a.b/c?d=1&e=2)'],
    ["<a target=x href='https://a.b/(c)'>f</a>", '[f](https://a.b/%28c%29)'],
    ['<a href="javascript:alert(1)">f</a>', 'f'],
    ['<a>f</a>', 'f'],
    ['<A HREF=https://a.b>f</A>', '[f](https://a.b)'],
    ['2 * 3 [sic] \\', '2 \\* 3 \\[sic\\] \\\\'],
    ['a < b && c > d', 'a < b && c > d'],
    ['a<!-- b -->c', 'ac'],
    ['a<script>b</script><style>c</style>d', 'ad'],
    ['<constructor>a</constructor>', 'a'],
    ['<span class="x">a</span>', 'a'],
    ['&lt;b&gt;', '<b>'],
  ];
  for (const [html, text] of table)
    it(`${html} becomes ${JSON.stringify(text)}`, () => expect(readHtml(html).text).to.equal(text));

  it('tells what it left out, once', () => {
    expect(readHtml('<img src=x><IMG><table><tr><td>a</table><span>').lost).to.deep.equal(['img', 'table', 'td']);
  });

  it('reads back as the words it was', () => {
    const [run] = readProse(readHtml('2 * 3 * 4 [a](https://b.c) \\*').text);
    expect(run).to.deep.equal({ kind: 'plain', text: '2 * 3 * 4 [a](https://b.c) \\*' });
  });

  it('gives its words alone, for titles', () => {
    expect(readHtmlWords('<b>War</b> &amp;<br/>peace <!-- x --> 1 < 2 <3')).to.equal('War & peace 1 < 2 <3');
  });

  for (const unit of ['<', '<b>', '<b', '</b>', '<a href="', '&', '<!--', '<b><i>', '<a href=https://a.b>'])
    it(`of ${unit} without end reads in no time`, () => {
      const startMs = performance.now();
      readHtml(unit.repeat(20_000));
      readHtmlWords(unit.repeat(20_000));
      expect(performance.now() - startMs).to.be.below(1_000);
    });
});

describe('entities', () => {
  const table: readonly (readonly [string, string])[] = [
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#8220;&#x201D;', '“”'],
    ['&eacute;&Uuml;&ntilde;&szlig;', 'éÜñß'],
    ['&amp;amp;', '&amp;'],
    ['&bogus; &constructor; AT&T', '&bogus; &constructor; AT&T'],
    ['&#0;&#xD800;&#9999999;', '\ufffd\ufffd\ufffd'],
  ];
  for (const [text, decoded] of table)
    it(`${text} stand for ${decoded}`, () => expect(decodeEntities(text)).to.equal(decoded));
});

import { expect } from '@open-wc/testing';
import { readHtml, readHtmlWords } from '../../../src/convert/html/html-text.js';
import { readProse } from '../../../src/model/read/inline-text.js';
import { shortestTime } from '../../helpers/shortest-time.js';

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
    ['<a title="a > b" href="https://a.b">f</a>', '[f](https://a.b)'],
    ['<A HREF=https://a.b>f</A>', '[f](https://a.b)'],
    ['2 * 3 [sic] \\', '2 \\* 3 \\[sic\\] \\\\'],
    ['a < b && c > d', 'a < b && c > d'],
    ['a<!-- <b>b</b> -->c', 'ac'],
    ['a<!-- never closed <b>', 'a'],
    ['a<script>b</script><style>c</style>d', 'ad'],
    ['<constructor>a</constructor>', 'a'],
    ['<span class="x">a</span>', 'a'],
    ['&lt;b&gt;', '<b>'],
    ['10<sup>3</sup> m of H<sub>2</sub>O', '10³ m of H₂O'],
    ['<q>a</q>', '“a”'],
    ['<cite>a</cite>', '*a*'],
    ['<ul><li>a<li>b</ul>c', '• a\n• b\n\nc'],
    ['<ol><li>a<ul><li>b</ul><li>c</ol>', '1. a\n\n• b\n\n2. c'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ];
  for (const [html, text] of table)
    it(`${html} becomes ${JSON.stringify(text)}`, () => expect(readHtml(html).text).to.equal(text));

  it('tells what it left out, once', () => {
    expect(readHtml('<img><IMG><table><tr><td>a</table><span>').lost).to.deep.equal(['img', 'table']);
    expect(readHtml('<p style="color: red">a</p><a href="/about">b</a>').lost).to.deep.equal(['style=', 'a']);
  });

  const programs: readonly (readonly [html: string, names: string[]])[] = [
    ['<script>a</script>', ['script']],
    ['<b onclick="a()" ONMOUSEOVER=b>c</b>', ['onclick=', 'onmouseover=']],
    ['<a href="java&#x73;cript:a()">b</a>', ['javascript:']],
    ['<a href=" vbscript:a">b</a>', ['vbscript:']],
    ['<iframe src="data:text/html,a"></iframe>', ['data:text']],
    ['<iframe srcdoc="a"></iframe>', ['srcdoc=']],
    ['<img src=x onerror=alert(1)>', ['onerror=']],
  ];
  for (const [html, names] of programs)
    it(`names what would run in ${html}, and keeps none of it`, () => {
      const { unsafe, text, media } = readHtml(html);
      expect(unsafe).to.deep.equal(names);
      expect(JSON.stringify([text, media])).to.not.match(/script|alert|onclick|data:/);
    });

  it('gives the pictures, recordings and frames in it', () => {
    const html = `a<img src="a.jpg" alt="A &amp; B" width=640 height="480px"><iframe src="https://b.c/d?e&amp;f"></iframe>
      <video src=v.mp4 poster=p.jpg></video><img src=d.png alt="">`;
    expect(readHtml(html)).to.deep.include({
      text: 'a',
      media: [
        { kind: 'image', src: 'a.jpg', alt: 'A & B', width: 640, height: 480 },
        { kind: 'embed', src: 'https://b.c/d?e&f' },
        { kind: 'video', src: 'v.mp4', poster: 'p.jpg' },
        { kind: 'image', src: 'd.png', alt: '' },
      ],
    });
  });

  describe('with bare addresses', () => {
    const linked: readonly (readonly [html: string, text: string])[] = [
      ['see https://a.b/c.', 'see [https://a.b/c](https://a.b/c).'],
      ['see www.a.b', 'see [www.a.b](http://www.a.b)'],
      ['write to a.b@c.org', 'write to [a.b@c.org](mailto:a.b@c.org)'],
      ['<a href="https://a.b">https://a.b</a>', '[https://a.b](https://a.b)'],
      ['a.b, 1@2', 'a.b, 1@2'],
    ];
    for (const [html, text] of linked)
      it(`${html} becomes ${text}, where they are to be links`, () => {
        expect(readHtml(html, { isLinked: true }).text).to.equal(text);
      });

    it('leaves them as they are elsewhere', () => {
      expect(readHtml('see https://a.b').text).to.equal('see https://a.b');
    });
  });

  it('reads back as the words it was', () => {
    const [run] = readProse(readHtml('2 * 3 * 4 [a](https://b.c) \\*').text);
    expect(run).to.deep.equal({ kind: 'plain', text: '2 * 3 * 4 [a](https://b.c) \\*' });
  });

  it('gives its words alone, for titles', () => {
    const { text, lost } = readHtmlWords('<b>War</b> &amp;<br/>peace <!-- x --> 1 < 2 <3 *');
    expect([text, lost]).to.deep.equal(['War & peace 1 < 2 <3 *', ['b']]);
  });

  for (const unit of ['<', '<b>', '<b', '</b>', '<a href="', '&', '<!--', '<b><i>', '<a href=https://a.b>', '<a "'])
    it(`of ${unit} without end reads in no time`, () => {
      const read = (): void => {
        readHtml(unit.repeat(20_000));
        readHtmlWords(unit.repeat(20_000));
      };
      expect(shortestTime(read, 1_000)).to.be.below(1_000);
    });
});

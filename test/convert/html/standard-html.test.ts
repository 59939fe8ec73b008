import { expect } from '@open-wc/testing';
import { readArticleText } from '../../../src/convert/html/article-text.js';
import { readHtml, readHtmlWords } from '../../../src/convert/html/html-text.js';
import { encodeAddress } from '../../../src/convert/timelinejs/media.js';

describe('HTML, as its standard reads it', () => {
  /** A reader of our own read each of these otherwise than browsers show it. */
  const texts: readonly (readonly [what: string, html: string, text: string])[] = [
    ['an apostrophe in a value without quotation marks', "<p title=it’s data-x=don't>a</p><p>b's</p>", "a\n\nb's"],
    ['a tag that is longer than 2,000 signs', `<b class=${'x'.repeat(2_100)}>a</b>`, '**a**'],
    ['an empty comment', 'a<!-->b', 'ab'],
    ['a comment that ends as old pages end it', 'a<!-- b --!>c', 'ac'],
    ['a sign in a tag', 'a <b title=x<y>c</b>', 'a **c**'],
    ['a declaration with an apostrophe', "a<?php echo it's ?>b", 'ab'],
    [
      'words in a frame, which are for browsers that know none',
      'a<iframe src="https://b.c">Your browser…</iframe>',
      'a',
    ],
    ['tags in a title, which are none', '<title>a <b> c</title>', 'a <b> c'],
    ['names without a semicolon', 'AT&ampT &copy 2024 &eacutet&eacute', 'AT&T © 2024 été'],
    ['arrows', 'a &rarr; b', 'a → b'],
    ['Greek letters', '&alpha;&beta;&Omega;', 'αβΩ'],
    ['Polish letters', '&Lstrok;&oacute;d&zacute;, wi&eogon;c', 'Łódź, więc'],
    ['Turkish and Romanian letters', '&inodot; &scedil; &abreve;', 'ı ş ă'],
    ['Hungarian letters', 'Erd&odblac;s', 'Erdős'],
    ['Russian letters', '&Mcy;&icy;&rcy;', 'Мир'],
    ['fractions', '&frac18; &frac38;', '⅛ ⅜'],
    ['signs of mathematics', '2 &le; 3 &ne; 4 &asymp; 5', '2 ≤ 3 ≠ 4 ≈ 5'],
    ['spaces by name', 'a&ensp;b&emsp;c', 'a b c'],
    ['numbers with zeros before them', '&#00008220;a&#x0000201d;', '“a”'],
    ['numbers without a semicolon', '&#8220a&#8221', '“a”'],
    ['hearts', '&hearts;', '♥'],
  ];
  for (const [what, html, text] of texts) it(`reads ${what}`, () => expect(readHtml(html).text).to.equal(text));

  const others: readonly (readonly [what: string, html: string, text: string])[] = [
    ['attributes without a space between them', '<a href="https://a.b"title="c">d</a>', '[d](https://a.b)'],
    ['an end tag with attributes that hold a sign', '<b>a</b title="x < y"> c', '**a** c'],
    ['a script that writes a comment with a script', '<script><!-- <script>a</script> --></script>b', 'b'],
  ];
  for (const [what, html, text] of others)
    it(`reads ${what}, as ever`, () => expect(readHtml(html).text).to.equal(text));

  it('leaves parameters of an address alone, though they are called as signs are', () => {
    const link = '<a href="https://a.b/?a=1&copy=2&amp;reg=3">c</a>';
    expect(readHtml(link).text).to.equal('[c](https://a.b/?a=1&copy=2&reg=3)');
    expect(encodeAddress('https://a.b/?a=1&copy=2&region=3&amp;d')).to.equal('https://a.b/?a=1&copy=2&region=3&d');
  });

  it('names tags of Word by their whole name', () => {
    expect(readHtml('a<o:p>b</o:p>').lost).to.deep.equal(['o:p']);
  });

  it('reads words alone in the same way', () => {
    expect(readHtmlWords("<i title=don't>1</i> &rarr; 2").text).to.equal('1 → 2');
  });

  it('finds the article of a page whose tags have such values', () => {
    const page =
      "<nav title=don't>No</nav><article><p>Yes, it's here &rarr;</p><textarea><p>No</p></textarea></article>";
    expect(readArticleText(page)).to.equal("Yes, it's here →");
  });

  it('keeps the text behind a tag that never ends, which browsers drop', () => {
    expect(readHtml('less than 3 <b and more').text).to.equal('less than 3 <b and more');
    expect(readHtml('<a href="https://a.b>c</a> d <i>e</i>').text).to.equal('<a href="https://a.b>c d *e*');
  });

  it('reads the text behind a frame that is never closed', () => {
    expect(readHtml('<iframe src="https://a.b"> c <b>d</b>').text).to.equal('c **d**');
  });

  it('reads halves of characters as signs that are none', () => {
    expect(readHtml('a<b\udfff\udfff>c\ud800').text).to.equal('ac\ufffd');
  });
});

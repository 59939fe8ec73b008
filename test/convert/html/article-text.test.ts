import { expect } from '@open-wc/testing';
import { readArticleText, readPageText } from '../../../src/convert/html/article-text.js';
import { shortestTime } from '../../helpers/shortest-time.js';

describe('the text of a page', () => {
  const table: readonly (readonly [what: string, html: string, text: string])[] = [
    ['a line for each paragraph', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['its article alone', '<body><p>No.</p><article><p>Yes.</p></article></body>', 'Yes.'],
    ['all its articles', '<article><p>One.</p></article><p>No.</p><article><p>Two.</p></article>', 'One.\n\nTwo.'],
    ['its main part where it has no article', '<p>No.</p><main><p>Yes.</p></main>', 'Yes.'],
    ['its body without the head', '<head><title>No</title></head><body>Yes.</body>', 'Yes.'],
    ['no scripts, styles and comments', '<script>"<p>No</p>"</script><style>p{}</style><!-- no --><p>Yes.</p>', 'Yes.'],
    ['no navigation, captions and forms', '<nav>No</nav><figcaption>No</figcaption><form>No</form><p>Yes.</p>', 'Yes.'],
    ['what stands behind an aside in an aside', '<aside>No<aside>No</aside>No</aside><p>Yes.</p>', 'Yes.'],
    ['white space as it is shown', '<p>One\n  <b>two</b> three</p>', 'One two three'],
    ['characters by name', '<p>&ldquo;A&amp;B&rdquo;&nbsp;&#8212; x</p>', '“A&B” — x'],
    ['quotation marks for q', '<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
    ['words beside each other in inline tags', '<p>over<em>state</em>d</p>', 'overstated'],
    ['nothing', '', ''],
  ];
  for (const [what, html, text] of table) it(`is ${what}`, () => expect(readArticleText(html)).to.equal(text));
});

describe('all text of a page', () => {
  const table: readonly (readonly [what: string, html: string, text: string])[] = [
    [
      'has captions, navigation and what stands beside the article',
      '<nav>One</nav><article><p>Two.</p><figcaption>Three</figcaption></article><aside>Four</aside>',
      'One\n\nTwo.\n\nThree\n\nFour',
    ],
    [
      'has no title, scripts, styles and forms of input',
      '<title>No</title><style>No</style><textarea>No</textarea>Yes',
      'Yes',
    ],
    ['is read where the head is not closed', '<head><meta charset="utf-8"><body><p>Yes.</p>', 'Yes.'],
    [
      'is that of a page in one file (SingleFile)',
      '<html data-sf><!-- Page saved with SingleFile --><style>:root{--sf-img-1: url("data:image/png;base64,AA==")}</style><img src="data:image/png;base64,AA=="><p>“Yes,” she <q>said</q>.</p><template shadowrootmode="open">No</template>',
      '“Yes,” she “said”.',
    ],
  ];
  for (const [what, html, text] of table) it(what, () => expect(readPageText(html)).to.equal(text));
});

describe('a reference to a note in a page', () => {
  const PARTS = ['12', ' people'];
  const table: readonly (readonly [what: string, mark: string])[] = [
    ['raised, around a link', '<sup><a href="#n3">3</a></sup>'],
    ['raised, within a link', '<a href="#n3"><sup>3</sup></a>'],
    [
      'as Wikipedia writes it',
      '<sup id="cite_ref-3" class="reference"><a href="#cite_note-3"><span>&#91;</span>3<span>&#93;</span></a></sup>',
    ],
    [
      'as a browser saves it from Wikipedia',
      '<sup class="reference"><a href="https://en.wikipedia.org/wiki/A#cite_note-3">[3]</a></sup>',
    ],
    ['with a word', '<sup><a href="#cite_note-4">[note 4]</a></sup>'],
    ['as Word writes it', '<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>'],
    [
      'as LibreOffice writes it',
      '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
    ],
    ['as Google Docs writes it', '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>'],
    ['as GitHub writes it', '<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup>'],
    ['by its role, without a raised form', '<a href="#three" role="doc-noteref">3</a>'],
    ['by its type in an e-book', '<a epub:type="noteref" href="notes.xhtml#n3">3</a>'],
    ['as a link alone', '<a href="#fn3">3</a>'],
    ['as a link alone in brackets', '<a href="#three">[3]</a>'],
    ['as a link alone that continues a number', '<a href="#three">3</a>'],
    ['by a style', '<a href="#three" style="font-size: 70%; vertical-align: super">3</a>'],
    ['of several notes', '<sup><a href="#n1">1</a>, <a href="#n2">2</a></sup>'],
    ['in brackets, raised alone', '<sup>[3]</sup>'],
    ['that asks for a citation', '<sup>[<i><a href="/wiki/Citation_needed">citation needed</a></i>]</sup>'],
    ['as a sign', '<sup>†</sup>'],
    ['by its class', '<sup class="footnote">3</sup>'],
    ['as a button', '<sup><button type="button">3</button></sup>'],
  ];
  for (const [what, mark] of table)
    it(`${what}, is no part of the words beside it`, () => {
      expect(readPageText(`<p>${PARTS.join(mark)}</p>`)).to.equal(PARTS.join(''));
      expect(readArticleText(`<p>${PARTS.join(mark)}</p>`)).to.equal(PARTS.join(''));
    });
});

describe('what is raised, lowered or linked in a page and is no reference to a note', () => {
  const table: readonly (readonly [html: string, text: string])[] = [
    ['10<sup>6</sup>', '10⁶'],
    ['10<sup>−<b>1</b>2</sup> m', '10⁻¹² m'],
    ['10<sup><a href="/powers">6</a></sup>', '10⁶'],
    ['10<span style="vertical-align:super">6</span>', '10⁶'],
    ['2<sup>n</sup>', '2ⁿ'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['12<sup>3</sup> people', '12³ people'],
    ['١٢<sup>٣</sup>', '١٢^٣'],
    ['5<sup>1</sup>/<sub>2</sub>', '5¹/₂'],
    ['the 21<sup>st</sup> century', 'the 21st century'],
    ['the 1<sup>er</sup> mai', 'the 1er mai'],
    ['see section <a href="#s3">3</a>', 'see section 3'],
    ['in <a href="#y2019">2019</a>, 40', 'in 2019, 40'],
    ['we <a href="#more">do not</a> know', 'we do not know'],
    [
      '<sup>this is a raised sentence with 10 words or more, isn’t it</sup>',
      'this is a raised sentence with ¹⁰ words or more, isn’t it',
    ],
    ['<math><msup><mn>10</mn><mn>6</mn></msup><annotation>10^6</annotation></math>', '10⁶'],
    ['<math><msub><mi>H</mi><mn>2</mn></msub></math>', 'H₂'],
    ['<math><mn>5</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '5¹⁄₂'],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字</ruby>', '漢字'],
    ['12<figcaption>3 people</figcaption>', '12\n\n3 people'],
  ];
  for (const [html, text] of table) it(`is ${JSON.stringify(text)}`, () => expect(readPageText(html)).to.equal(text));
});

describe('struck text of a page', () => {
  const table: readonly (readonly [what: string, html: string, text: string])[] = [
    ['that was deleted', 'Now <del>12</del> <ins>40</ins> people', 'Now 40 people'],
    ['that is no longer right', 'Now <s>12</s> 40 people', 'Now 40 people'],
    ['in old HTML', 'Now <strike>12</strike> 40 people', 'Now 40 people'],
    ['by a style', 'Now <span style="color: red; text-decoration: line-through">12</span> 40 people', 'Now 40 people'],
    ['that has others in it', 'Now <s>12 <s>or</s> 13</s> 40 people', 'Now 40 people'],
    [
      'that has a reference to a note in it',
      'Now <del>12<sup><a href="#n3">3</a></sup></del> 40 people',
      'Now 40 people',
    ],
    ['of whole paragraphs', '<p>One.</p><del><p>Two.</p><p>Three.</p></del><p>Four.</p>', 'One.\n\nFour.'],
    ['that goes on in the next paragraph, as in browsers', '<p>One <s>two.</p><p>Three</s> four.</p>', 'One\n\nfour.'],
    ['that ends with its paragraph, as in browsers', '<p>One <del>two.</p><p>Three.</p>', 'One\n\nThree.'],
    ['that ends where the next paragraph begins', '<p>One <del>two.<p>Three.', 'One\n\nThree.'],
    ['with a quotation', 'She said <del><q>no</q></del> <q>yes</q>', 'She said “yes”'],
    ['that is only closed', 'One</s></del> two', 'One two'],
  ];
  for (const [what, html, text] of table)
    it(`${what} is left out`, () => {
      expect(readPageText(html)).to.equal(text);
      expect(readArticleText(html)).to.equal(text);
    });
});

describe('a page of many tags', () => {
  const LONG = 30_000;
  for (const [what, html] of [
    ['links in each other', '<a href="#n3">'.repeat(LONG)],
    ['raised tags that never end', '<sup>'.repeat(LONG)],
    ['tags in each other, and ends of others', `${'<b><i>'.repeat(LONG)}${'</u></i></p>'.repeat(LONG)}`],
    ['struck tags that never end', '<p><del>a'.repeat(LONG)],
    ['references to notes', '1<sup><a href="#n3">3</a></sup>'.repeat(LONG)],
  ] as const)
    it(`is read in linear time with ${what}`, () =>
      expect(shortestTime(() => readPageText(html), 1_000)).to.be.below(1_000));
});

import { expect } from '@open-wc/testing';
import { readArticleText, readPageText } from '../../../src/convert/html/article-text.js';

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

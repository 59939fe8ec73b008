import { expect } from '@open-wc/testing';
import * as lits from 'lit';
import * as short from '../../../scripts/build/short-css-tag.mjs';

type CssTag = Pick<typeof lits, 'adoptStyles' | 'css' | 'getCompatibleStyle' | 'unsafeCSS'>;

/** What a shadow root shows in styles that are made and adopted by either `css-tag`. */
function shownBy({ adoptStyles, css, getCompatibleStyle, unsafeCSS }: CssTag) {
  const color = unsafeCSS('rgb(1, 2, 3)');
  const inner = css`
    p {
      color: ${color};
    }
  `;
  const outer = css`
    ${inner}
    p::before {
      content: '\u25b4';
    }
    p {
      margin-top: ${7}px;
    }
  `;
  const plain = new CSSStyleSheet();
  plain.replaceSync('p { padding-top: 5px }');
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const paragraph = root.appendChild(document.createElement('p'));
  adoptStyles(root, [outer, plain].map(getCompatibleStyle));
  const { color: drawn, marginTop, paddingTop } = getComputedStyle(paragraph);
  const { content } = getComputedStyle(paragraph, '::before');
  const shown = { drawn, marginTop, paddingTop, content, sheets: root.adoptedStyleSheets.length };
  host.remove();
  return { shown, text: outer.cssText, name: String(inner), isSameSheet: outer.styleSheet === outer.styleSheet };
}

describe('the short css-tag of bundles', () => {
  it('makes and adopts the same style sheets as Lit’s', () => {
    const brief = shownBy(short);
    expect(brief).to.deep.equal(shownBy(lits));
    expect(brief.shown).to.deep.equal({
      drawn: 'rgb(1, 2, 3)',
      marginTop: '7px',
      paddingTop: '5px',
      content: '"▴"',
      sheets: 2,
    });
  });
});

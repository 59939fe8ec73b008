import { expect } from '@open-wc/testing';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { makeDocument } from '../helpers/make-document.js';

const page = (options: object = {}) => renderPlain(makeDocument(), { as: 'page', ...options });

describe('a whole page', () => {
  it('has styles of its own where it is given no stylesheet, and asks no other host for anything', () => {
    expect(page()).to.match(/<style>[^<]*max-width[^<]*<\/style>/);
    expect(page()).not.to.match(/<link|@import|url\(/);
  });

  it('has the stylesheet that it is given, and no other', () => {
    expect(page({ stylesheet: '/page.css' }))
      .to.contain('href="/page.css"')
      .and.not.contain('<style>');
  });
});

import { expect } from '@open-wc/testing';
import { collapseWhitespace } from '../../src/text/collapse-whitespace.js';

describe('collapseWhitespace', () => {
  it('makes one space of several, of tabs and of line breaks', () => {
    expect(collapseWhitespace('a  b\t\nc\u00a0d')).to.equal('a b c d');
  });
  it('removes white space at both ends', () => expect(collapseWhitespace('\n a ')).to.equal('a'));
});

import { expect } from '@open-wc/testing';
import { readColor } from '../../../src/convert/html/css-colors.js';
import { testReader } from './color-cases.js';

describe('readColor', () => {
  testReader(readColor);

  it('rounds no transparency before it is mixed', () => expect(readColor('#ff000080')).to.equal('#ff7f7f'));

  for (const typed of ['hsl(0 1 1)', 'hsl(0, -50%, 50%)'])
    it(`reads no ${typed}, which only newer browsers do`, () => expect(readColor(typed)).to.equal(undefined));
});

import { expect } from '@open-wc/testing';
import { primaryLanguage } from '../../src/text/primary-language.js';

describe('primaryLanguage', () => {
  it('is the first subtag, in lower case', () => {
    expect(['de-AT', 'DE', 'zh-Hant-TW', ''].map(primaryLanguage)).to.deep.equal(['de', 'de', 'zh', '']);
  });
});

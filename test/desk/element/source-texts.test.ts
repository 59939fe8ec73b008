import { expect } from '@open-wc/testing';
import { makeSourceTexts } from '../../../src/desk/element/source-texts.js';

const pasted = new Map([['report', { text: 'They met.', on: '2023-02-20' }]]);
const draft = { sourceId: 'article', text: 'They parted.', on: '2023-02-21' } as Parameters<
  ReturnType<typeof makeSourceTexts>
>[1];

describe('the texts of sources', () => {
  it('have the article that proposals come from', () => {
    expect(makeSourceTexts()(pasted, draft).get('article'), 'as given on its day').to.deep.equal({
      text: 'They parted.',
      on: '2023-02-21',
    });
    expect(makeSourceTexts()(pasted, undefined)).to.equal(pasted);
  });

  it('stay one map until a text changes, so that nothing is looked for twice', () => {
    const textsOf = makeSourceTexts();
    expect(textsOf(pasted, draft)).to.equal(textsOf(pasted, draft));
  });
});

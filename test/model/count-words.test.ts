import { expect } from '@open-wc/testing';
import { countWords } from '../../src/model/count-words.js';

describe('the number of words', () => {
  const table: readonly (readonly [string, number])[] = [
    ['', 0],
    ['a b  c', 3],
    ['so-called', 1],
    ['今天天气', 2],
  ];
  for (const [text, count] of table) it(`in “${text}” is ${count}`, () => expect(countWords(text)).to.equal(count));
});

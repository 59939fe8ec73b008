import { expect } from '@open-wc/testing';
import type { AskedProposal } from '../../../../src/desk/draft/draft.js';
import { readingMinutes } from '../../../../src/desk/draft/story/reading-time.js';

const SENTENCE = `${'It rained and rained. '.repeat(100)}`;
const asked = (...ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([start, end]) => ({ kind: 'event', proposal: { start, end } }) as unknown as AskedProposal);

describe('the time that it takes to read what is asked about', () => {
  it('counts a sentence once, however many questions are about it', () => {
    const { length } = SENTENCE;
    expect(readingMinutes({ text: SENTENCE, asked: asked([0, length]) })).to.equal(2);
    expect(readingMinutes({ text: SENTENCE, asked: asked([0, length], [0, length]) })).to.equal(2);
    expect(readingMinutes({ text: SENTENCE + SENTENCE, asked: asked([0, length], [length, 2 * length]) })).to.equal(4);
  });

  it('is a minute for few words', () => {
    expect(readingMinutes({ text: 'It rained.', asked: asked([0, 10]) })).to.equal(1);
  });
});

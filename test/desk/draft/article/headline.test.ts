import { expect } from '@open-wc/testing';
import { findHeadline } from '../../../../src/desk/draft/article/headline.js';

describe('the headline of an article', () => {
  for (const [about, text, headline] of [
    ['is its first line', 'A bridge closes\n\nThe bridge is closed.', 'A bridge closes'],
    ['may be a question', '\n  Who pays? \nNobody knows.', 'Who pays?'],
    [
      'has no menu in front of it where it is repeated',
      'Home A bridge closes\nA bridge closes\nIt is.',
      'A bridge closes',
    ],
    ['is no sentence', 'The bridge is closed.\n\nIt was old.', ''],
    ['is no quoted sentence', '“The bridge is closed.”\n\nIt was old.', ''],
    ['is no long line', `${'word '.repeat(21)}\n\nIt was old.`, ''],
    ['is not all of the text', 'A bridge closes', ''],
    ['is none of an empty text', ' \n', ''],
  ] as const)
    it(about, () => {
      expect(findHeadline(text)).to.equal(headline);
    });
});

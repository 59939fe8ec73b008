import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';
import { ARTICLES } from './articles/articles.js';
import { compare } from './articles/compare.js';

/** Events and statements that the rules don’t find yet, by article. */
const NOT_FOUND: Readonly<Record<string, readonly string[]>> = {
  'museum-loan': [' the islands celebrate their new year'],
  schulgarten: ['2024-06-03 Ein Brief'],
};

describe('the proposals from an article', () => {
  for (const article of ARTICLES) {
    it(`are what an editor would take: ${article.name}`, async () => {
      const { people, events, statements } = compare(article, await propose(article.text, article));
      const missing = [people, events, statements].flatMap((each) => each.missing);
      const wrong = [people, events, statements].flatMap((each) => each.wrong);
      expect({ missing, wrong }).to.deep.equal({ missing: NOT_FOUND[article.name] ?? [], wrong: [] });
    });
  }
});

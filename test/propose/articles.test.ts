import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';
import type { TestArticle } from './articles/article.js';
import { ARTICLES, LATER_ARTICLES } from './articles/articles.js';
import { compare } from './articles/compare.js';
import { measure, type Measured } from './articles/measure.js';

/** Events and statements that the rules don’t find yet, by article. */
const NOT_FOUND: Readonly<Record<string, readonly string[]>> = {
  'museum-loan': [' the islands celebrate their new year'],
  schulgarten: ['2024-06-03 Ein Brief'],
  'fonderie-marchand': [
    'Stahlhof groupe allemand',
    '2024-02-10 Les syndicats appellent à manifester',
    'Stahlhof indirect promis en juin 2022',
  ],
  'teatro-cervino': ['Irene Bauzá mixed no volverá'],
};

/** Proposals that an editor would not take. Somebody without a name, and the pronoun for them, are two people yet. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  'bac-de-brenne': ['la région (null)'],
  'fonderie-marchand': [
    'une porte-parole de Stahlhof (null)',
    'une porte-parole de Stahlhof (null)',
    '2024-02-07 elle a promis un plan de reconversion et a appelé les élus à « ne pas céder au découragement »',
  ],
  'teatro-cervino': ['La directora (null)', 'La directora mixed no volverá “ni como espectadora”'],
};

describe('the proposals from an article', () => {
  for (const article of ARTICLES) {
    it(`are what an editor would take: ${article.name}`, async () => {
      const { people, events, statements } = compare(article, await propose(article.text, article));
      const missing = [people, events, statements].flatMap((each) => each.missing);
      const wrong = [people, events, statements].flatMap((each) => each.wrong);
      expect({ missing, wrong }).to.deep.equal({
        missing: NOT_FOUND[article.name] ?? [],
        wrong: WRONG[article.name] ?? [],
      });
    });
  }
});

const sum = (each: readonly Measured[], of: 'direct' | 'all' | 'speakers', at: number) =>
  each.reduce((total, one) => total + (one[of][at] ?? 0), 0);

describe('statements in French and Spanish', () => {
  const shareOf = async (articles: readonly TestArticle[], lang: string) => {
    const own = articles.filter((article) => article.lang === lang);
    const each = await Promise.all(own.map(async (article) => measure(article, await propose(article.text, article))));
    const share = (of: 'direct' | 'all' | 'speakers', part: number, whole: number) =>
      sum(each, of, part) / sum(each, of, whole);
    return {
      direct: share('direct', 0, 1),
      all: share('all', 0, 1),
      speakers: share('speakers', 0, 1),
      found: share('all', 2, 3),
    };
  };
  for (const lang of ['fr', 'es'])
    it(`are right where the article was written before the rules: ${lang}`, async () => {
      const { direct, all, speakers, found } = await shareOf(ARTICLES, lang);
      expect(direct).to.be.at.least(0.95);
      expect(all).to.be.at.least(0.85);
      expect(speakers).to.be.at.least(0.9);
      expect(found).to.be.at.least(0.9);
    });
  for (const lang of ['fr', 'es'])
    it(`are right as often as docs/propose.md says, where it was written after them: ${lang}`, async () => {
      const { direct, all, speakers, found } = await shareOf(LATER_ARTICLES, lang);
      expect(direct).to.equal(1);
      expect(all).to.be.at.least(0.9);
      expect(speakers).to.be.at.least(0.9);
      expect(found).to.be.at.least(0.7);
    });
});

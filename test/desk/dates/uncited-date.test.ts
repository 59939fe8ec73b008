import { expect } from '@open-wc/testing';
import { hasUncitedDate } from '../../../src/desk/dates/uncited-date.js';

const cited = (...uses: readonly (string | undefined)[]) => ({
  title: 'A fire',
  date: '2023-02-18',
  sources: uses.map((use) => ({ source: 'report', ...(use !== undefined && { for: use }) })),
});

describe('a date that nobody is cited for', () => {
  for (const [what, item, isUncited] of [
    ['a citation for the words alone', cited('text'), true],
    ['citations for words and status', cited('text', 'status'), true],
    ['a citation for all', cited(undefined), false],
    ['a citation for the date beside others', cited('text', 'date'), false],
    ['a source alone', { ...cited(), sources: ['report'] }, false],
    ['no source', { ...cited(), sources: [] }, false],
    ['no date', { title: 'A fire', sources: [{ source: 'report', for: 'text' }] }, false],
  ] as const)
    it(`is ${isUncited ? '' : 'not '}that of an entry with ${what}`, () =>
      expect(hasUncitedDate(item)).to.equal(isUncited));
});

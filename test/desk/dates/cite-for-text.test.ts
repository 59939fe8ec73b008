import { expect } from '@open-wc/testing';
import { citeBesideDate, citeFirstDate, citeForText } from '../../../src/desk/dates/cite-for-text.js';
import { applyPatches } from '../../../src/desk/document/patch.js';
import type { Json, JsonObject } from '../../../src/desk/document/json.js';
import { valueAt } from '../../../src/desk/document/pointer.js';

const REPORT = { id: 'report', title: 'A report', published: '2023-02-19' };

const storyOf = (sources: readonly Json[], date = '2023-02-18~', lang = 'en'): JsonObject => ({
  lang,
  sources: [REPORT],
  events: [{ id: 'met', title: 'They met', date, sources }],
});

/** Sources of the event after it got its date. */
const citedAfter = (document: Json, before?: Json, pointer = '/events/0') =>
  valueAt(applyPatches(document, citeFirstDate(document, `${pointer}/date`, before))!, `${pointer}/sources`);

describe('the sources of an event that gets its first date from an editor', () => {
  for (const [what, cited, after] of [
    ['a source alone', 'report', { source: 'report', for: 'text' }],
    [
      'words without a date',
      { source: 'report', quote: 'they met' },
      { source: 'report', quote: 'they met', for: 'text' },
    ],
    [
      'words that give the date',
      { source: 'report', quote: 'on Saturday' },
      { source: 'report', quote: 'on Saturday' },
    ],
    ['words for the status', { source: 'report', for: 'status' }, { source: 'report', for: 'status' }],
    ['words for the date', { source: 'report', for: 'date' }, { source: 'report', for: 'date' }],
  ] as const)
    it(`are cited as before, or for the text alone: ${what}`, () =>
      expect(citedAfter(storyOf([cited]))).to.deep.equal([after]));

  it('stay as they are where the event had a date before, or has none that can be read', () => {
    expect(citedAfter(storyOf(['report']), '2023-02')).to.deep.equal(['report']);
    expect(citedAfter(storyOf(['report'], 'soon'))).to.deep.equal(['report']);
    expect(citedAfter(storyOf(['report']), 'soon')).to.deep.equal([{ source: 'report', for: 'text' }]);
  });

  it('keep words of a language whose dates are not known', () => {
    const words = { source: 'report', quote: 'samedi' };
    expect(citedAfter(storyOf([words, 'report'], '2023-02-18', 'fr'))).to.deep.equal([
      words,
      { source: 'report', for: 'text' },
    ]);
  });

  it('stay where a statement has the date of its event, and a source is cited for that', () => {
    const said = (sources: readonly Json[]) => ({
      ...storyOf(sources),
      statements: [{ text: 'Yes', at: 'met', date: '2023-02-18~', sources: ['report'] }],
    });
    expect(citedAfter(said(['report']), undefined, '/statements/0')).to.deep.equal(['report']);
    const own = said([{ source: 'report', for: 'text' }]);
    expect(citedAfter(own, undefined, '/statements/0')).to.deep.equal([{ source: 'report', for: 'text' }]);
  });
});

describe('a date that an editor says is in no source', () => {
  it('has no citation that may be taken for its own', () => {
    const story = storyOf(['report', { source: 'report', quote: 'they met' }]);
    expect(citeForText(story, '/events/0/date')).to.have.length(2);
    expect(citeForText(storyOf([{ source: 'report', for: 'date' }]), '/events/0/date')).to.deep.equal([]);
  });
});

describe('words that are cited beside a date without a source', () => {
  const own = storyOf([{ source: 'report', for: 'text' }]);

  it('are for the text alone where the date was there before any source, as where it comes after them', () => {
    const words = { source: 'report', quote: 'they met' };
    expect(citeBesideDate(storyOf([]), '/events/0', words)).to.deep.equal({ ...words, for: 'text' });
    const unsourced = { ...storyOf([]), events: [{ id: 'met', title: 'They met', date: '2023-02-18' }] };
    expect(citeBesideDate(unsourced, '/events/0', words)).to.deep.equal({ ...words, for: 'text' });
    expect(citeBesideDate(storyOf([], ''), '/events/0', words), 'without a date').to.deep.equal(words);
    expect(citeBesideDate(storyOf([]), '/events/0', { ...words, for: 'status' })).to.include({ for: 'status' });
    const dating = { source: 'report', quote: 'on Saturday' };
    expect(citeBesideDate(storyOf([]), '/events/0', dating)).to.deep.equal(dating);
  });

  it('are for all of a statement that has the date of its event, where a source is cited for that', () => {
    const words = { source: 'report', quote: 'yes' };
    const statements = [{ text: 'Yes', at: 'met', date: '2023-02-18~' }];
    expect(citeBesideDate({ ...storyOf(['report']), statements }, '/statements/0', words)).to.deep.equal(words);
  });

  it('are for the text alone, unless they give the date', () => {
    const words = { source: 'report', quote: 'they met' };
    expect(citeBesideDate(own, '/events/0', words)).to.deep.equal({ ...words, for: 'text' });
    const dating = { source: 'report', quote: 'on Saturday' };
    expect(citeBesideDate(own, '/events/0', dating)).to.deep.equal(dating);
    expect(citeBesideDate(storyOf(['report']), '/events/0', words)).to.deep.equal(words);
  });
});

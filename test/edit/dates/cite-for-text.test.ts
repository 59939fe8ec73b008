import { expect } from '@open-wc/testing';
import { citeBesideDate, citeFirstDate, citeFirstWords, citeForText } from '../../../src/edit/dates/cite-for-text.js';
import { applyPatches } from '../../../src/edit/document/patch.js';
import type { Json, JsonObject } from '../../../src/edit/document/json.js';
import { valueAt } from '../../../src/edit/document/pointer.js';

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
  });

  it('are for the text alone, unless they give the date', () => {
    const words = { source: 'report', quote: 'they met' };
    expect(citeBesideDate(own, '/events/0', words)).to.deep.equal({ ...words, for: 'text' });
    const dating = { source: 'report', quote: 'on Saturday' };
    expect(citeBesideDate(own, '/events/0', dating)).to.deep.equal(dating);
    expect(citeBesideDate(storyOf(['report']), '/events/0', words)).to.deep.equal(words);
  });
});

describe('the first words of a citation that an editor writes below a date', () => {
  const words = { source: 'report', quote: 'they met' };
  const citedWith = (sources: readonly Json[], index = 0, before: Json | undefined = undefined, date?: string) => {
    const story = storyOf(sources, date);
    const edit = citeFirstWords(story, `/events/0/sources/${index}/quote`, before);
    return valueAt(applyPatches(story, edit)!, `/events/0/sources/${index}`);
  };

  it('are for the text alone where they don’t give it, as where the date comes after them', () => {
    expect(citedWith([words])).to.deep.equal({ ...words, for: 'text' });
    expect(citedWith([{ source: 'report', for: 'text' }, words], 1)).to.deep.equal({ ...words, for: 'text' });
  });

  it('are for all of the entry where they give it, or something else does, or may', () => {
    const dating = { source: 'report', quote: 'on Saturday' };
    for (const [why, sources, index = 0] of [
      ['they give it', [dating]],
      ['another citation gives it', [words, { source: 'report', for: 'date' }]],
      ['another source may give it', ['report', words], 1],
    ] as const)
      expect(citedWith(sources, index), why).to.deep.equal(sources[index]);
  });

  it('stay as they are where there were words before, where there is no date, and in a list of something else', () => {
    expect(citedWith([words], 0, 'met')).to.deep.equal(words);
    expect(citedWith([words], 0, undefined, '')).to.deep.equal(words);
    const story = { ...storyOf([]), people: [{ date: '2023-02-18', sources: [words] }] };
    expect(citeFirstWords(story, '/people/0/sources/0/quote', undefined)).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { findOtherDaysInTexts } from '../../../../src/desk/draft/dates/other-day-in-text.js';
import { analyzeText } from '../../../../src/desk/draft/analyze-text.js';
import { listAt } from '../../../../src/desk/document/pointer.js';
import type { Json } from '../../../../src/desk/document/json.js';
import { confirm, draftAll, startStory } from '../draft-articles.js';

const nowMs = Date.UTC(2024, 4, 20);

const BRIDGE = 'The old bridge was closed to cars on Saturday. Mayor Ada Quill said on Friday that a ferry would run.';

/** Tells the days of a text, of 19 February 2023 where nothing else is said, that speak against entries of a story. */
async function tell(text: string, story: object, lang = 'en', published: string | undefined = '2023-02-19') {
  const read = await analyzeText(text, lang, { published, nowMs });
  const people = [{ id: 'quill', name: 'Ada Quill', kind: 'person' }];
  const sources = ['report', 'letter'].map((id) => ({ id, title: id, url: `https://example.org/${id}` }));
  const document = { version: 1, title: 'The bridge', lang, people, sources, ...story } as Json;
  const found = findOtherDaysInTexts(document, new Map(read ? [['report', read]] : []));
  return found.map(({ pointer, values }) => `${pointer}: ${values?.['words']}, ${values?.['date']}`);
}

const cited = (quote: string, fields: object = {}) => [{ source: 'report', quote, ...fields }];
const CLOSED = 'The old bridge was closed to cars on Saturday';
const event = (date: string, fields: object = {}) => ({
  events: [{ id: 'closed', title: 'The old bridge was closed to cars', date, sources: cited(CLOSED), ...fields }],
});
const statement = (date: string, fields: object = {}) => ({
  statements: [
    { id: 'ferry', speaker: 'quill', text: 'A ferry will run.', date, sources: cited('a ferry would run'), ...fields },
  ],
});

describe('the day of a cited sentence, beside another date', () => {
  it('is told of an event: the Saturday before the day of publication', async () => {
    expect(await tell(BRIDGE, event('2023-02-14'))).to.deep.equal(['/events/0/date: on Saturday, 2023-02-18']);
  });

  it('is told of what somebody said', async () => {
    expect(await tell(BRIDGE, statement('2023-02-14'))).to.deep.equal(['/statements/0/date: on Friday, 2023-02-17']);
  });

  it('is that of the passage which the citation means, where its words stand twice', async () => {
    const twice = 'Ada Quill said on Friday that a ferry would run. Bo Rell said on Thursday that a ferry would run.';
    const of = (context: object) => statement('2023-02-14', { sources: cited('a ferry would run', context) });
    expect(await tell(twice, of({ prefix: 'on Friday that' }))).to.deep.equal([
      '/statements/0/date: on Friday, 2023-02-17',
    ]);
    expect(await tell(twice, of({}))).to.deep.equal([]);
  });

  it('is told of a title with fewer words, in the form of a headline, and of one that names the day itself', async () => {
    for (const title of ['Bridge closes to cars', 'Old bridge closed', CLOSED])
      expect(await tell(BRIDGE, event('2023-02-14', { title })), title).to.have.lengthOf(1);
  });

  it('is told in German', async () => {
    const title = 'Die Stadtwerke haben am Samstag die Fernwärme abgestellt';
    expect(
      await tell(`${title}.`, event('2023-02-14', { title, sources: cited('am Samstag die Fernwärme') }), 'de'),
    ).to.deep.equal(['/events/0/date: am Samstag, 2023-02-18']);
  });

  for (const [why, story] of [
    ['the day itself', event('2023-02-18')],
    ['a month that has it', event('2023-02')],
    ['days that have it', event('2023-02-16/2023-02-20')],
    ['a date in doubt', event('2023-02-14?')],
    ['no date', event('')],
    ['an event that was only planned', event('2023-02-14', { status: 'planned' })],
    ['words that are cited for the text alone', event('2023-02-14', { sources: cited(CLOSED, { for: 'text' }) })],
    ['no words', event('2023-02-14', { sources: ['report'] })],
    ['words that are not there', event('2023-02-14', { sources: cited('closed to trains') })],
    ['another citation', event('2023-02-14', { sources: [...cited(CLOSED), { source: 'letter', quote: 'closed' }] })],
    ['something else in the title', event('2023-02-14', { title: 'Inspectors find cracks in the old bridge' })],
    ['one word in the title', event('2023-02-14', { title: 'Bridge' })],
    ['what was withdrawn', statement('2023-02-14', { status: 'withdrawn' })],
    ['a silence', statement('2023-02-14', { silence: { notedBy: 'report', scope: 'here' } })],
  ] as const) {
    it(`is not told of ${why}`, async () => expect(await tell(BRIDGE, story)).to.deep.equal([]));
  }

  for (const [text, title] of [
    ['The UN condemned the attack on Saturday.', 'UN condemns attack'],
    ['The bridge was closed on Saturday after inspectors found cracks.', 'Inspectors find cracks'],
    ['The mayor criticised the engineers and closed the bridge on Saturday.', 'Mayor criticised engineers'],
    ['The council met on Friday and closed the bridge on Saturday.', 'Council met'],
  ] as const) {
    it(`is not told of “${title}”, where the day may be that of something else: ${text}`, async () => {
      expect(await tell(text, event('2023-02-14', { title, sources: cited(text.slice(0, -1)) }))).to.deep.equal([]);
    });
  }

  it('is not told without the day of publication, nor in a language without rules', async () => {
    expect(await tell(BRIDGE, event('2023-02-14'), 'en', '')).to.deep.equal([]);
    expect(await tell(BRIDGE, event('2023-02-14'), 'fi')).to.deep.equal([]);
  });

  it('is told of no entry as our articles make it, and of many once they have another date', async () => {
    let told = 0;
    for (const draft of await draftAll()) {
      const story = draft.asked.reduce((each, _, index) => confirm(each, index), startStory(draft));
      const { text, lang, source } = draft;
      const read = await analyzeText(text, lang, { published: source.published, nowMs });
      const texts = new Map(read && story.draft.sourceId !== undefined ? [[story.draft.sourceId, read]] : []);
      const { document } = story.history;
      expect(findOtherDaysInTexts(document, texts)).to.deep.equal([]);
      const moved = listAt(document, '/events').map((each) => ({ ...(each as object), date: '1999-07-23' }));
      told += findOtherDaysInTexts({ ...(document as object), events: moved }, texts).length;
    }
    expect(told).to.be.greaterThan(6);
  });
});

import { expect } from '@open-wc/testing';
import { renderFeed } from '../../src/ssr/render-feed.js';
import { makeDocument, makeEvent } from '../helpers/make-document.js';
import { child, feedUrl, parseXml, readAtom, story, url } from './read-feed.js';

describe('the facts of a feed', () => {
  it('dates an entry by the latest of its own dates, and says when it was added', () => {
    const corrected = (id: string, dates: object, on: string) =>
      makeEvent({ id, ...dates, corrections: [{ date: on, kind: 'correction', by: 'publisher', note: 'Mended.' }] });
    const events = [
      corrected('first', { added: '2023-01-01', changed: '2023-01-03' }, '2023-01-05'),
      corrected('second', { added: '2023-01-02', changed: '2023-01-06' }, '2023-01-04'),
    ];
    const xml = parseXml(renderFeed({ ...story, events, corrections: [] }, { url, feedUrl }));
    const entryOf = (key: string) =>
      [...xml.querySelectorAll('entry')].find((entry) => child(entry, 'id').endsWith(`#event.${key}`))!;
    const datesOf = (key: string) => ['published', 'updated'].map((name) => child(entryOf(key), name).slice(0, 10));
    expect(datesOf('first')).to.deep.equal(['2023-01-01', '2023-01-05']);
    expect(datesOf('second')).to.deep.equal(['2023-01-02', '2023-01-06']);
  });

  it('is dated by its newest entry, where that is newer than the story', () => {
    const { documentElement: feed } = parseXml(renderFeed(story, { url, feedUrl }));
    expect(child(feed, 'updated')).to.equal('2023-02-22T00:00:00Z');
  });

  it('without “updated” has the date of publication, or else the newest of its corrections, entries or sources', () => {
    const facts = {
      published: '2023-03-04',
      corrections: [
        { date: '2023-03-01', kind: 'correction', by: 'publisher', note: 'Mended.' },
        { date: '2023-03-03', kind: 'correction', by: 'publisher', note: 'Mended.' },
      ],
      events: [
        makeEvent(),
        makeEvent({ id: 'added', added: '2023-03-01' }),
        makeEvent({ id: 'changed', changed: '2023-03-02' }),
      ],
      sources: [{ id: 'report', title: 'Report', published: '2023-02-27', accessed: '2023-02-28' }],
    };
    const bare = { ...makeDocument({ url }), ...facts };
    const dateOf = (data: object) =>
      readAtom(data)
        .find(({ id }) => id === `${url}#event.munich-meeting`)!
        .updated.slice(0, 10);
    const { published: _published, ...unpublished } = bare;
    const uncorrected = { ...unpublished, corrections: [] };
    expect([
      dateOf(bare),
      dateOf(unpublished),
      dateOf(uncorrected),
      dateOf({ ...uncorrected, events: [makeEvent()] }),
      dateOf({ ...uncorrected, events: [makeEvent()], sources: makeDocument().sources }),
    ]).to.deep.equal(['2023-03-04', '2023-03-03', '2023-03-02', '2023-02-28', '1970-01-01']);
  });

  it('has no dates that feeds can’t express', () => {
    const events = [makeEvent({ added: '-0043-03-15' })];
    const xml = renderFeed({ ...story, events }, { url, feedUrl });
    expect(xml).not.to.match(/<(?:published|updated)>-/);
    expect(readAtom({ ...story, events }).find(({ id }) => id.includes('#event.'))!.updated).to.equal(
      '2023-02-20T00:00:00Z',
    );
  });

  it('says what the story is about, who publishes it and under which license', () => {
    const data = { ...story, summary: 'A *rare* meeting.', license: 'CC BY 4.0' };
    const { documentElement: feed } = parseXml(renderFeed(data, { url, feedUrl }));
    const facts = ['subtitle', 'rights', 'author'].map((name) => child(feed, name));
    expect(facts).to.deep.equal(['A rare meeting.', 'CC BY 4.0', 'The News']);
    const channel = parseXml(renderFeed(data, { feed: 'rss', url, feedUrl })).documentElement.children[0]!;
    expect(child(channel, 'description')).to.equal('A rare meeting.');
    expect(child(channel, 'copyright')).to.equal('CC BY 4.0');
  });

  it('has ids and links of a story whose address has a query or a fragment', () => {
    const odd = 'https://news.example/?story=munich&page=2';
    const { documentElement: feed } = parseXml(renderFeed(story, { url: `${odd}#top`, feedUrl }));
    expect(child(feed, 'id')).to.equal(odd);
    expect(readAtom(story, { url: `${odd}#top`, feedUrl })[1]).to.include({
      id: `${odd}#event.munich-meeting`,
      url: `${odd}#timeline.event.munich-meeting`,
    });
  });

  it('has no characters in titles that programs can’t read', () => {
    const data = { ...story, events: [makeEvent({ title: 'They\u0001 meet' })] };
    const { items } = JSON.parse(renderFeed(data, { feed: 'json', url, feedUrl })) as { items: { title: string }[] };
    expect(items.map(({ title }) => title)).to.include('They\ufffd meet');
  });

  it('runs from right to left in a language that does', () => {
    expect(readAtom({ ...story, lang: 'ar' })[1]!.html).to.contain('<div lang="ar" dir="rtl">');
  });
});

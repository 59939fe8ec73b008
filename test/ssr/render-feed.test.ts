import { expect } from '@open-wc/testing';
import { toDocument } from '../../src/convert/to-document.js';
import { readDocument } from '../../src/model/read-document.js';
import { FEED_FORMATS, renderFeed } from '../../src/ssr/render-feed.js';
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import caesar from '../../data/caesar.json' with { type: 'json' };
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';
import { ATTACK_KINDS, attacksOf } from '../attacks/strings/index.js';
import { child, feedUrl, parseXml, readAtom, story, url } from './read-feed.js';
import { parseMarkup, textOf } from './read-markup.js';

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

describe('a feed of a story', () => {
  it('has an entry for each event, correction and withdrawal, newest first', () => {
    expect(readAtom(story).map(({ title, updated }) => `${updated} ${title}`)).to.deep.equal([
      '2023-02-22T00:00:00Z Correction: United States, Antony Blinken, partly quoted',
      '2023-02-21T10:30:00Z They meet in Munich',
      '2023-02-20T00:00:00Z Statement withdrawn',
      '2023-02-20T00:00:00Z Statement withdrawn',
      '2023-02-20T00:00:00Z A line is cut (alleged)',
      '2023-02-19T00:00:00Z Correction: Two ministers meet',
      '2023-02-19T00:00:00Z Clarification: Two ministers meet',
      '2023-02-02T00:00:00Z A balloon is seen',
    ]);
  });

  it('tells in its titles that an event was corrected, who corrected words, and from which topic some were withdrawn', () => {
    const correction = { date: '2023-02-22', kind: 'correction', by: 'speaker', note: 'He took it back.' } as const;
    const titles = readAtom({
      ...makeDocument({
        events: [makeEvent({ status: 'disputed', corrections: [{ ...correction, by: 'publisher' }] })],
        statements: [
          makeStatement({ corrections: [correction] }),
          makeStatement({ id: 'marked', speaker: 'wang', status: 'corrected', note: 'He said May.' }),
          { id: 'gone', status: 'withdrawn', note: 'Misheard.', topics: ['aid'] },
        ],
      }),
    }).map(({ title }) => title);
    expect(titles).to.have.members([
      'They meet in Munich (disputed, Correction)',
      'Correction: They meet in Munich',
      'Correction, by the speaker: United States, Antony Blinken, partly quoted',
      'Correction: China, Wang Yi, partly quoted',
      'Statement withdrawn: Aid',
    ]);
  });

  it('links each entry to its place in the page, as deep links do', () => {
    const links = Object.fromEntries(readAtom(story).map(({ id, url: link }) => [id.replace(url, ''), link]));
    expect(links['#event.old']).to.equal(`${url}#timeline.event.old`);
    expect(links['#statement.gone.withdrawal']).to.equal(`${url}#timeline.statement.gone`);
    expect(links['#statement.lethal-support.correction.2023-02-22']).to.equal(
      `${url}#timeline.statement.lethal-support`,
    );
    expect(links['#correction.2023-02-19']).to.equal(url);
    expect(links['#withdrawal']).to.equal(url);
    expect(readAtom(story, { url, feedUrl, id: 'munich' })[1]!.url).to.equal(`${url}#munich.event.munich-meeting`);
  });

  for (const feed of FEED_FORMATS)
    it(`has no words of what is withdrawn or withheld: ${feed}`, () => {
      const text = renderFeed(story, { feed, url, feedUrl });
      expect(text).to.contain('The recording was forged.');
      expect(text).not.to.match(/SECRET|WITHHELD/);
    });

  it('says what was wrong, and what is right', () => {
    const content = readAtom(story).find(({ title }) => title === 'Correction: Two ministers meet')!.html;
    expect(textOf(parseMarkup(content).body)).to.equal(
      'Correction, by the publisher, 19 February 2023: The meeting was on a Saturday. It read: on a Sunday',
    );
  });

  it('has the date in words, and text that is no markup', () => {
    const content = readAtom(story)[1]!.html;
    const page = parseMarkup(content);
    expect(textOf(page.body)).to.contain('18 February 2023 They meet <b>&</b> talk. Reported in Report of the meeting');
    expect(page.querySelector('b')).to.equal(null);
    expect(page.querySelector('a')!.getAttribute('href')).to.equal('https://example.org/report');
  });

  it('keeps the ids of entries when more is corrected and added, and when the element has another id', () => {
    const ids = readAtom(story).map(({ id }) => id);
    const later = {
      ...story,
      title: 'Another title',
      events: [makeEvent({ id: 'first', date: '1999' }), ...(story.events ?? [])],
      corrections: [
        { date: '2023-02-19', kind: 'correction', by: 'publisher', note: 'Once more.' },
        ...(story.corrections ?? []),
      ],
    };
    const laterIds = readAtom(later, { url, feedUrl, id: 'x' }).map(({ id }) => id);
    expect(laterIds).to.include.members(ids);
    expect(laterIds).to.have.length(ids.length + 2);
  });

  it('is the same whenever it is made', () => {
    const { now } = Date;
    const first = FEED_FORMATS.map((feed) => renderFeed(story, { feed, url, feedUrl }));
    try {
      Date.now = () => 0;
      expect(FEED_FORMATS.map((feed) => renderFeed(story, { feed, url, feedUrl }))).to.deep.equal(first);
    } finally {
      Date.now = now;
    }
    expect(first.join('\n')).not.to.contain(String(new Date().getFullYear()));
  });

  it('speaks the language of the document', () => {
    const german = { ...story, lang: 'de' };
    const root = parseXml(renderFeed(german, { url, feedUrl })).documentElement;
    expect(root.getAttribute('xml:lang')).to.equal('de');
    const [, entry] = readAtom(german);
    expect(entry!.html).to.contain('<div lang="de" dir="ltr">').and.to.contain('18. Februar 2023');
    expect(JSON.parse(renderFeed({ ...story, lang: 'ar' }, { feed: 'json', url, feedUrl }))).to.include({
      language: 'ar',
    });
  });

  it('of a withdrawn story says that it is withdrawn, and why', () => {
    const withdrawn = { ...story, status: 'withdrawn', note: 'It was not true.' };
    const [entry, ...others] = readAtom(withdrawn);
    expect(others).to.deep.equal([]);
    expect(entry).to.include({ title: 'This story has been withdrawn.', updated: '2023-02-20T00:00:00Z', url });
    expect(textOf(parseMarkup(entry!.html).body)).to.equal('It was not true.');
    expect(renderFeed(withdrawn, { url, feedUrl })).not.to.contain('Munich');
  });

  it('without an address has ids of its own, and links nowhere', () => {
    const { url: _url, ...homeless } = story;
    const ids = readAtom(homeless, {}).map(({ id, url: link }) => [id, link]);
    expect(ids[1]).to.deep.equal(['urn:said-and-done:story:event.munich-meeting', null]);
  });

  it('stops at an address that is none, another format, and RSS without an address', () => {
    const { url: _url, ...homeless } = story;
    expect(() => renderFeed(story, { url: '/munich' })).to.throw(RangeError, "url: '/munich' is no address");
    expect(() => renderFeed(story, { feedUrl: 'javascript:1' })).to.throw(RangeError, 'feedUrl');
    expect(() => renderFeed(story, { feed: 'rdf' as 'rss' })).to.throw(RangeError, 'atom, rss, json');
    expect(() => renderFeed(homeless, { feed: 'rss' })).to.throw(RangeError, 'RSS needs the address of the story');
    expect(() => renderFeed('{}')).to.throw(TypeError);
  });

  it('can be read by strict parsers, whatever a text says', () => {
    for (const kind of ATTACK_KINDS)
      for (const attack of attacksOf(kind, 60)) {
        const attacked = makeDocument({
          updated: '2023',
          title: attack,
          summary: attack,
          events: [makeEvent({ title: attack, summary: attack })],
        });
        const atom = parseXml(renderFeed(attacked, { url, feedUrl }));
        expect(atom.querySelectorAll('feed > entry')).to.have.length(readDocument(attacked).explainer.events.length);
        parseXml(renderFeed(attacked, { feed: 'rss', url, feedUrl }));
        JSON.parse(renderFeed(attacked, { feed: 'json', url, feedUrl }));
      }
  });
});

for (const [name, data] of Object.entries({
  story,
  munich,
  caesar,
  empty: makeDocument({ events: [], statements: [] }),
})) {
  describe(`a feed of ${name}, by the rules of its format`, () => {
    it('as Atom has all that RFC 4287 requires', () => {
      const { documentElement: feed } = parseXml(renderFeed(data, { url, feedUrl }));
      expect(feed.namespaceURI).to.equal('http://www.w3.org/2005/Atom');
      expect(feed.localName).to.equal('feed');
      for (const field of ['id', 'title', 'author']) expect(child(feed, field), field).not.to.equal('');
      expect(child(feed, 'updated')).to.match(RFC_3339);
      const links = [...feed.children].filter(({ localName }) => localName === 'link');
      expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).to.deep.equal([
        ['alternate', url],
        ['self', feedUrl],
      ]);
      const entries = readAtom(data);
      expect(new Set(entries.map(({ id }) => id))).to.have.length(entries.length);
      for (const { id, title, updated } of entries) {
        expect(URL.canParse(id), id).to.equal(true);
        expect(title).not.to.equal('');
        expect(updated).to.match(RFC_3339);
        expect(updated <= child(feed, 'updated')).to.equal(true);
      }
    });

    it('as RSS 2.0 has all that is required, and says where it is', () => {
      const { documentElement: rss } = parseXml(renderFeed(data, { feed: 'rss', url, feedUrl }));
      expect(rss.getAttribute('version')).to.equal('2.0');
      const channel = rss.children[0]!;
      for (const field of ['title', 'link', 'description']) expect(child(channel, field), field).not.to.equal('');
      expect(channel.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]!.getAttribute('href')).to.equal(
        feedUrl,
      );
      const items = [...channel.querySelectorAll('item')];
      expect(items.map((item) => child(item, 'guid'))).to.deep.equal(readAtom(data).map(({ id }) => id));
      const dates = items.map((item) => new Date(child(item, 'pubDate')).getTime());
      expect(dates).to.deep.equal(readAtom(data).map(({ updated }) => new Date(updated).getTime()));
      for (const item of items) {
        expect(child(item, 'pubDate')).to.match(RFC_822);
        expect(item.querySelector('guid')!.getAttribute('isPermaLink')).to.equal('false');
      }
    });

    it('as JSON Feed 1.1 has all that is required', () => {
      const feed = JSON.parse(renderFeed(data, { feed: 'json', url, feedUrl })) as {
        readonly items: readonly Readonly<Record<string, string>>[];
      };
      expect(feed).to.include({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: url,
        feed_url: feedUrl,
        title: readDocument(data).explainer.title,
      });
      expect(feed.items.map(({ id }) => id)).to.deep.equal(readAtom(data).map(({ id }) => id));
      expect(feed.items.map((item) => item['date_modified'])).to.deep.equal(
        readAtom(data).map(({ updated }) => updated),
      );
      for (const item of feed.items) {
        expect(item['content_html']).to.be.a('string');
      }
    });

    it('says of each event what the published document says', () => {
      const titles = readAtom(data).map(({ title }) => title);
      for (const { title } of toDocument(readDocument(data).explainer).events ?? [])
        expect(titles.some((each) => each.startsWith(title))).to.equal(true);
    });
  });
}

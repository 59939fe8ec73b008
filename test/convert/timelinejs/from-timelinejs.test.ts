import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { ConversionProblemCode } from '../../../src/convert/conversion-problems.js';
import { isTimelineJS } from '../../../src/convert/detect-format.js';
import { fromTimelineJS } from '../../../src/convert/timelinejs/from-timelinejs.js';
import { readDocument } from '../../../src/model/read-document.js';

const slide = (overrides: object = {}) => ({ start_date: { year: 2023 }, text: { headline: 'A' }, ...overrides });
const convert = (overrides: object = {}) => fromTimelineJS({ events: [slide(overrides)] });
const event = (overrides: object = {}) => convert(overrides).document.events?.[0];
const dateOf = (start: object, end?: object) => event({ start_date: start, ...(end && { end_date: end }) })?.date;

describe('TimelineJS JSON', () => {
  it('becomes a document', () => {
    const { document, problems } = fromTimelineJS({
      title: { text: { headline: 'Balloon &amp; co.', text: '<p>A <i>story</i></p>' }, unique_id: 'balloon' },
      events: [slide({ group: 'War', unique_id: 'first' }), slide({ group: 'Peace' }), slide({ group: 'War' })],
      eras: [{ start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: 'The war' } }],
    });
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({
      explainer: 1,
      id: 'balloon',
      title: 'Balloon & co.',
      summary: 'A *story*',
      lanes: [
        { id: 'war', name: 'War' },
        { id: 'peace', name: 'Peace' },
      ],
      eras: [{ name: 'The war', date: '1914/1918' }],
      events: [
        { id: 'first', date: '2023', title: 'A', lane: 'war', sources: [] },
        { id: '2023', date: '2023', title: 'A', lane: 'peace', sources: [] },
        { id: '2023-2', date: '2023', title: 'A', lane: 'war', sources: [] },
      ],
    });
    expect(readDocument(document).problems.filter(({ severity }) => severity !== 'advice')).to.deep.equal([]);
  });

  describe('has dates', () => {
    const table: readonly (readonly [start: object, end: object | undefined, date: string])[] = [
      [{ year: 2023 }, undefined, '2023'],
      [{ year: '2023', month: '2', day: '4' }, undefined, '2023-02-04'],
      [{ year: 2023, month: 2, day: '' }, undefined, '2023-02'],
      [{ year: 2023, month: 0, day: 4 }, undefined, '2023'],
      [{ year: 2023, month: 2, day: 4, hour: 0, minute: 5 }, undefined, '2023-02-04T00:05'],
      [
        { year: 2023, month: 2, day: 4, hour: 19, minute: 5, second: 6, millisecond: 7 },
        undefined,
        '2023-02-04T19:05:06.007',
      ],
      [{ year: 1914 }, { year: 1918, month: 11 }, '1914/1918-11'],
      [{ year: 1914 }, { year: 1914 }, '1914'],
      [{ year: 1914 }, {}, '1914'],
      [{ year: -44, month: 3, day: 15 }, undefined, '-0043-03-15'],
      [{ year: '-13800000000' }, undefined, 'Y-13800000000'],
      [{ year: 79 }, undefined, '0079'],
      [{ year: '66,000,000' }, undefined, 'Y66000000'],
      [{ year: 2023, month: 2, day: 4, hour: 19 }, undefined, '2023-02-04T19'],
    ];
    for (const [start, end, date] of table)
      it(`${JSON.stringify(start)}${end ? ` to ${JSON.stringify(end)}` : ''}: ${date}`, () => {
        expect(dateOf(start, end)).to.equal(date);
      });

    it('that are shown in words of their own', () => {
      const ends = { start_date: { year: 1, display_date: 'A' }, end_date: { year: 2, display_date: 'B' } };
      expect(event(ends)?.dateText).to.equal('A – B');
      expect(event({ display_date: 'Early 2023' })?.dateText).to.equal('Early 2023');
      expect(event({ start_date: { year: 2023, display_date: 'Early 2023' } })?.dateText).to.equal('Early 2023');
    });
  });

  describe('has media', () => {
    const medium = (media: object) => event({ media })?.media?.[0];
    it('by their ending', () => {
      expect(medium({ url: 'https://a.b/c.JPG?d', alt: 'A' })).to.deep.equal({
        kind: 'image',
        src: 'https://a.b/c.JPG?d',
        alt: 'A',
      });
      expect(medium({ url: 'https://a.b/c.mp4', thumbnail: 't.jpg' })).to.include({ kind: 'video', poster: 't.jpg' });
      expect(medium({ url: 'https://a.b/c.mp3' })).to.include({ kind: 'audio' });
    });

    const pages = `https://youtu.be/x https://www.youtube.com/watch?v=x https://vimeo.com/1 //player.vimeo.com/video/1
      https://www.dailymotion.com/video/x https://vine.co/v/x https://soundcloud.com/a/b https://twitter.com/a/status/1
      https://x.com/a/status/1 https://bsky.app/profile/a/post/b https://www.flickr.com/photos/a/1 https://flic.kr/p/x
      https://www.instagram.com/p/x/ https://www.instagram.com/a https://www.documentcloud.org/documents/1-a.html
      https://docs.google.com/document/d/1/edit?usp=sharing https://drive.google.com/open?id=1 https://www.google.com/maps/@1,2,3z
      https://en.wikipedia.org/wiki/Moon https://en.wikipedia.org/wiki/File:Moon.jpg https://open.spotify.com/track/1 https://a.b/c.pdf https://a.b/
      https://fast.wistia.com/medias/1`.split(/\s+/);
    for (const url of pages)
      it(`that are pages to embed or to link to: ${url}`, () =>
        expect(medium({ url })).to.include({ kind: 'embed', src: url }));

    it('of services whose address lacks its beginning', () => {
      expect(medium({ url: 'www.youtube.com/watch?v=x' })?.src).to.equal('https://www.youtube.com/watch?v=x');
    });

    it('that TimelineJS takes for pictures, for want of a better guess', () => {
      expect(medium({ url: 'https://images.a.b/photo?id=3' })).to.include({ kind: 'image' });
    });

    it('as markup', () => {
      expect(medium({ url: '<iframe width="1" src="https://a.b/c?d&amp;e"></iframe>' })).to.deep.equal({
        kind: 'embed',
        src: 'https://a.b/c?d&e',
        width: 1,
      });
    });

    it('with what is said of them', () => {
      const media = { url: 'a.jpg', title: 'T', caption: '<i>A</i> &amp; B', credit: 'C', link: 'https://d.e' };
      expect(medium(media)).to.deep.equal({
        kind: 'image',
        src: 'a.jpg',
        alt: 'T',
        caption: '*A* & B [https://d.e](https://d.e)',
        credit: 'C',
      });
    });

    it('among the text', () => {
      const { media, summary } = event({
        text: { headline: 'A', text: 'B <img src="b.jpg" alt="C">' },
        media: { url: 'a.jpg' },
      })!;
      expect(media?.map(({ src }) => src)).to.deep.equal(['a.jpg', 'b.jpg']);
      expect(summary).to.equal('B');
    });

    it('that are quotations: they stand in the text, with what is said of them', () => {
      const media = { url: '<blockquote>So it is.</blockquote>', caption: 'A. Writer', credit: '1900' };
      const { summary, ...rest } = event({ text: { headline: 'A', text: 'B' }, media })!;
      expect(summary).to.equal('B\n\nSo it is.\nA. Writer\n1900');
      expect(rest).to.not.have.property('media');
    });

    it('with white space in their addresses', () => {
      expect(medium({ url: 'https://a.b/my photo.jpg' })?.src).to.equal('https://a.b/my%20photo.jpg');
    });

    it('but no script, as reading sees to', () => {
      const { explainer } = readDocument(convert({ media: { url: 'javascript:alert(1)' } }).document);
      expect(explainer.events[0]?.media).to.deep.equal([]);
    });
  });

  describe('has backgrounds', () => {
    const table: readonly (readonly [object, string | undefined])[] = [
      [{ url: 'a.jpg', color: '#fff' }, 'a.jpg'],
      [{ color: '#1aF' }, '#11aaff'],
      [{ color: 'RebeccaPurple' }, '#663399'],
      [{ color: 'dark grey' }, undefined],
      [{ color: 'darkgrey' }, '#a9a9a9'],
      [{ color: 'rgb(0, 128, 256)' }, undefined],
      [{ color: 'rgb(0, 128, 255)' }, '#0080ff'],
      [{ color: 'rgba(0, 0, 0, .5)' }, '#808080'],
      [{ color: 'hsl(120, 100%, 25%)' }, '#008000'],
      [{ color: '#ff000080' }, '#ff7f7f'],
      [{ color: 'transparent' }, undefined],
      [{}, undefined],
    ];
    for (const [background, value] of table)
      it(`${JSON.stringify(background)}: ${value}`, () => expect(event({ background })?.background).to.equal(value));
  });

  describe('has ids', () => {
    const idsOf = (...slides: object[]) => fromTimelineJS({ events: slides }).document.events?.map(({ id }) => id);

    it('of its own', () => expect(idsOf(slide({ unique_id: 'moon.1' }))).to.deep.equal(['moon.1']));
    it('that are written otherwise here', () => expect(idsOf(slide({ unique_id: 'A b!' }))).to.deep.equal(['a-b']));

    it('else its date, so that they stay when a headline is edited', () => {
      const dates = [{ year: 2023, month: 2, day: 4 }, { year: -44 }, {}, { year: 2023, month: 2, day: 4 }];
      const ids = ['2023-02-04', '0043-bce', 'undated', '2023-02-04-2'];
      for (const headline of ['A', 'B'])
        expect(idsOf(...dates.map((start_date) => ({ start_date, text: { headline } })))).to.deep.equal(ids);
    });

    it('never one that another slide has for its own', () => {
      expect(idsOf(slide(), slide({ unique_id: '2023' }))).to.deep.equal(['2023-2', '2023']);
    });
  });

  describe('reports what is lost', () => {
    const one = (overrides: object) => ({ events: [slide(overrides)] });
    const cases: readonly (readonly [code: ConversionProblemCode, json: unknown, pointer: string])[] = [
      ['conversion-not-object', '[]', ''],
      ['conversion-not-object', [], ''],
      ['conversion-not-object', null, ''],
      ['conversion-events-missing', {}, '/events'],
      ['conversion-entry-unreadable', { events: [null] }, '/events/0'],
      ['conversion-era-unreadable', { events: [], eras: [{}] }, '/eras/0'],
      ['conversion-entry-unreadable', { events: [], eras: [null] }, '/eras/0'],
      ['conversion-date-missing', { events: [{ text: { headline: 'A' } }] }, '/events/0/start_date/year'],
      ['conversion-date-missing', one({ start_date: { year: '', month: 2 } }), '/events/0/start_date/year'],
      ['conversion-date-unreadable', one({ start_date: { year: 'soon' } }), '/events/0/start_date/year'],
      ['conversion-date-unreadable', one({ end_date: { year: 2023, month: 13 } }), '/events/0/end_date/month'],
      [
        'conversion-date-unreadable',
        one({ start_date: { year: 2023, month: 2, day: 30 } }),
        '/events/0/start_date/day',
      ],
      ['conversion-date-incomplete', one({ start_date: { year: 2023, day: 30 } }), '/events/0/start_date/day'],
      ['conversion-date-incomplete', one({ end_date: { month: 3 } }), '/events/0/end_date/month'],
      ['conversion-id-changed', one({ unique_id: 'a b' }), '/events/0/unique_id'],
      ['conversion-title-made-up', one({ text: { text: 'Words' } }), '/events/0/text'],
      ['conversion-html-lost', one({ text: { headline: 'A', text: '<marquee>' } }), '/events/0/text/text'],
      ['conversion-html-lost', one({ text: { headline: '<i>A</i>' } }), '/events/0/text/headline'],
      ['conversion-html-unsafe', one({ text: { headline: 'A', text: '<a onclick=b>' } }), '/events/0/text/text'],
      ['conversion-moved', one({ media: { url: 'a.jpg', link: 'https://a.b' } }), '/events/0/media/link'],
      ['conversion-moved', one({ media: { url: '<blockquote>x</blockquote>' } }), '/events/0/media/url'],
      ['conversion-lost', one({ media: { url: '<blockquote></blockquote>' } }), '/events/0/media/url'],
      ['conversion-lost', one({ media: { url: 'a.jpg', thumbnail: 'b.jpg' } }), '/events/0/media/thumbnail'],
      ['conversion-lost', one({ media: { url: 'a.jpg', link_target: '_self' } }), '/events/0/media/link_target'],
      ['conversion-lost', one({ media: { url: 'a.jpg', alt: 'A', title: 'B' } }), '/events/0/media/title'],
      ['conversion-lost', one({ background: { color: 'dull' } }), '/events/0/background/color'],
      ['conversion-lost', one({ background: { url: 'a.jpg', alt: 'A' } }), '/events/0/background/alt'],
      ['conversion-lost', one({ start_date: { year: 1, format: 'yyyy' } }), '/events/0/start_date/format'],
      ['conversion-lost', one({ start_date: { year: -99_999, month: 2 } }), '/events/0/start_date/month'],
      [
        'conversion-lost',
        one({ start_date: { year: 1, display_date: 'A' }, end_date: { year: 2 } }),
        '/events/0/start_date/display_date',
      ],
      ['conversion-lost', { events: [], title: { background: { color: 'red' } } }, '/title/background'],
      ['conversion-lost', { events: [], about: 'x' }, '/about'],
    ];
    for (const [code, json, pointer] of cases)
      it(`${code} at “${pointer}”`, () => {
        const found = fromTimelineJS(json).problems.map((problem) => [problem.code, problem.pointer]);
        expect(found).to.deep.include([code, pointer]);
      });

    it('but nothing that says nothing', () => {
      const empty = { media: { url: '', caption: '' }, background: {}, group: '', end_date: {}, foo: '', bar: null };
      expect(convert(empty).problems).to.deep.equal([]);
    });
  });

  it('says where each part of the document was written', () => {
    const { originOf } = fromTimelineJS({ events: [null, slide({ media: { url: 'a.jpg' } })] });
    const origins = ['/events/0/title', '/events/0/date', '/events/0/media/0/alt', '/title', '/eras/1/date', '/lanes'];
    expect(origins.map(originOf)).to.deep.equal([
      '/events/1/text/headline',
      '/events/1/start_date',
      '/events/1/media/alt',
      '/title/text/headline',
      '/eras/1/date',
      '/events',
    ]);
  });

  it('keeps an event whose date can’t be read', () => {
    const { explainer } = readDocument(convert({ start_date: { year: 'soon' } }).document);
    expect(explainer.events[0]).to.include({ title: 'A' });
    expect(explainer.events[0]).to.not.have.property('date');
  });

  it('is told from our own documents', () => {
    expect(isTimelineJS({ events: [slide()] })).to.equal(true);
    expect(isTimelineJS({ title: { text: {} }, events: [] })).to.equal(true);
    expect(isTimelineJS({ explainer: 1, title: 'A', events: [] })).to.equal(false);
    expect(isTimelineJS({ title: 'A', events: [{ id: 'a', date: '2023' }] })).to.equal(false);
    expect(isTimelineJS(null)).to.equal(false);
  });

  it('never throws, and gives what can be read', () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const slides = fc.array(
      fc.record(
        { start_date: anything, end_date: anything, text: anything, media: anything, group: anything },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ title: anything, events: slides, eras: slides })), (json) => {
        readDocument(fromTimelineJS(json).document);
      }),
      { seed: 20_230_218, numRuns: 200 },
    );
  });
});

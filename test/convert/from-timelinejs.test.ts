import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { CONVERSION_PROBLEMS } from '../../src/convert/conversion-problems.js';
import { fromTimelineJS, isTimelineJS } from '../../src/convert/from-timelinejs.js';
import { readDocument } from '../../src/model/read-document.js';

const slide = (overrides: object = {}) => ({ start_date: { year: 2023 }, text: { headline: 'A' }, ...overrides });
const convert = (overrides: object = {}) => fromTimelineJS({ events: [slide(overrides)] });
const event = (overrides: object = {}) => convert(overrides).document.events?.[0];
const dateOf = (start: object, end?: object) => event({ start_date: start, ...(end && { end_date: end }) })?.date;

describe('TimelineJS JSON', () => {
  it('becomes a document', () => {
    const { document, problems } = fromTimelineJS({
      title: { text: { headline: '<b>Balloon</b>', text: '<p>A <i>story</i></p>' } },
      events: [slide({ group: 'War', unique_id: 'first' }), slide({ group: 'Peace' }), slide({ group: 'War' })],
      eras: [{ start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: 'The war' } }],
    });
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({
      explainer: 1,
      title: 'Balloon',
      summary: 'A *story*',
      lanes: [
        { id: 'war', name: 'War' },
        { id: 'peace', name: 'Peace' },
      ],
      eras: [{ name: 'The war', date: '1914/1918' }],
      events: [
        { id: 'first', date: '2023', title: 'A', lane: 'war', sources: [] },
        { id: 'a', date: '2023', title: 'A', lane: 'peace', sources: [] },
        { id: 'a-2', date: '2023', title: 'A', lane: 'war', sources: [] },
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
    ];
    for (const [start, end, date] of table)
      it(`${JSON.stringify(start)}${end ? ` to ${JSON.stringify(end)}` : ''}: ${date}`, () => {
        expect(dateOf(start, end)).to.equal(date);
      });

    it('that are shown in words of their own', () => {
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

    it('as pages to embed, where they are none of these', () => {
      expect(medium({ url: 'https://youtu.be/x', caption: '<i>A</i> &amp; B' })).to.deep.equal({
        kind: 'embed',
        src: 'https://youtu.be/x',
        caption: 'A & B',
      });
      expect(medium({ url: '<iframe width="1" src="https://a.b/c?d&amp;e"></iframe>' })).to.include({
        kind: 'embed',
        src: 'https://a.b/c?d&e',
      });
    });

    it('but no script, as reading sees to', () => {
      const { explainer } = readDocument(convert({ media: { url: 'javascript:alert(1)' } }).document);
      expect(explainer.events[0]?.media).to.deep.equal([]);
    });
  });

  it('has backgrounds: an image, or a colour', () => {
    expect(event({ background: { url: 'a.jpg', color: '#fff' } })?.background).to.equal('a.jpg');
    expect(event({ background: { color: '#1aF' } })?.background).to.equal('#11aaFF');
    expect(event({ background: { color: 'red' } })).to.not.have.property('background');
  });

  it('may have ids that are none of ours', () => {
    expect(event({ unique_id: 'a b' })?.id).to.equal('a');
  });

  describe('reports what is lost', () => {
    const cases: Readonly<
      Record<keyof typeof CONVERSION_PROBLEMS, readonly (readonly [json: unknown, pointer: string])[]>
    > = {
      'conversion-not-object': [
        ['[]', ''],
        [[], ''],
        [null, ''],
      ],
      'conversion-events-missing': [[{}, '/events']],
      'conversion-entry-unreadable': [
        [{ events: [null] }, '/events/0'],
        [{ events: [], eras: [{}] }, '/eras/0'],
      ],
      'conversion-date-missing': [
        [{ events: [{ text: { headline: 'A' } }] }, '/events/0/start_date'],
        [{ events: [slide({ start_date: { year: '', month: 2 } })] }, '/events/0/start_date'],
      ],
      'conversion-date-unreadable': [
        [{ events: [slide({ start_date: { year: 'soon' } })] }, '/events/0/start_date'],
        [{ events: [slide({ end_date: { year: 2023, month: 13 } })] }, '/events/0/end_date'],
      ],
      'conversion-title-made-up': [[{ events: [slide({ text: {} })] }, '/events/0/text']],
      'conversion-html-lost': [
        [{ events: [slide({ text: { headline: 'A', text: '<img src=x>' } })] }, '/events/0/text/text'],
      ],
      'conversion-lost': [
        [{ events: [slide({ media: { url: 'a.jpg', link: 'https://a.b' } })] }, '/events/0/media/link'],
        [{ events: [slide({ media: { url: '<blockquote>x</blockquote>' } })] }, '/events/0/media/url'],
        [{ events: [slide({ background: { color: 'red' } })] }, '/events/0/background/color'],
      ],
    };
    for (const [code, documents] of Object.entries(cases))
      for (const [json, pointer] of documents)
        it(`${code} at “${pointer}”`, () => {
          expect(fromTimelineJS(json).problems.map((problem) => [problem.code, problem.pointer])).to.deep.include([
            code,
            pointer,
          ]);
        });

    it('with an example of each code', () => {
      expect(Object.keys(cases)).to.have.members(Object.keys(CONVERSION_PROBLEMS));
    });
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

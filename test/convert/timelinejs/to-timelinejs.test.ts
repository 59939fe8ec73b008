import { expect } from '@open-wc/testing';
import apollo from '../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../data/caesar.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { fromTimelineJS } from '../../../src/convert/timelinejs/from-timelinejs.js';
import { fromTimelineJSSheet } from '../../../src/convert/timelinejs/from-timelinejs-sheet.js';
import { toTimelineJS } from '../../../src/convert/timelinejs/to-timelinejs.js';
import { toTimelineJSSheet } from '../../../src/convert/timelinejs/to-timelinejs-sheet.js';
import type { EventInput, ExplainerDocument } from '../../../src/model/schema/schema.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const write = (overrides: Partial<ExplainerDocument> = {}) =>
  toTimelineJS(readDocument({ explainer: 1, title: 'T', ...overrides }).explainer);
const writeEvent = (event: Partial<EventInput>) => {
  const { output, problems } = write({ events: [makeEvent({ sources: [], ...event })] });
  return {
    slide: output.events[0],
    scale: output.scale,
    found: problems.map(({ code, pointer }) => `${code} ${pointer}`),
  };
};

describe('toTimelineJS', () => {
  it('makes slides of events, groups of lanes, and a title slide of what stands above', () => {
    const { output } = toTimelineJS(
      readDocument(
        makeDocument({
          summary: 'Two & *two*.',
          events: [makeEvent({ lane: 'war', summary: 'A\n\n**B**', background: '#112233' })],
          eras: [{ name: 'The war', date: '1914/1918' }],
        }),
      ).explainer,
    );
    expect(output).to.deep.equal({
      title: { text: { headline: 'Two ministers meet', text: 'Two &amp; <em>two</em>.' }, unique_id: 'story' },
      events: [
        {
          start_date: { year: 2023, month: 2, day: 18 },
          text: { headline: 'They meet in Munich', text: '<p>A</p><p><strong>B</strong></p>' },
          group: 'War',
          background: { color: '#112233' },
          unique_id: 'munich-meeting',
        },
      ],
      eras: [{ start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: 'The war' } }],
    });
  });

  const dates: readonly (readonly [edtf: string, start: object, end?: object | undefined, words?: string])[] = [
    ['2023-02', { year: 2023, month: 2 }],
    ['2023-02-18T19:30', { year: 2023, month: 2, day: 18, hour: 19, minute: 30 }],
    ['-0043-03-15', { year: -44, month: 3, day: 15 }],
    ['1914/1918-11', { year: 1914 }, { year: 1918, month: 11 }],
    ['1789~', { year: 1789 }, undefined, 'about 1789'],
    ['201X', { year: 2010 }, { year: 2019 }, 'the 2010s'],
    ['2001-21', { year: 2001, month: 3 }, { year: 2001, month: 5 }, 'spring 2001'],
    ['2022-02-24/..', { year: 2022, month: 2, day: 24 }, undefined, 'from 24 February 2022'],
    ['../2023-02-04', { year: 2023, month: 2, day: 4 }, undefined, 'until 4 February 2023'],
    [
      '[2023-02-17..2023-02-19]',
      { year: 2023, month: 2, day: 17 },
      { year: 2023, month: 2, day: 19 },
      'between 17 and 19 February 2023',
    ],
  ];
  for (const [date, start, end, words] of dates)
    it(`${date}: ${words ?? 'as it is'}`, () => {
      const { slide, found } = writeEvent({ date });
      expect([slide?.start_date, slide?.end_date, slide?.display_date]).to.deep.equal([start, end, words]);
      expect(found).to.deep.equal(words === undefined ? [] : ['export-date-simplified /events/0/date']);
    });

  it('asks for its own scale where years are too many', () => {
    expect(writeEvent({ date: 'Y-66000000' })).to.deep.include({ scale: 'cosmological', found: [] });
    expect(writeEvent({ date: '2023' }).scale).to.equal(undefined);
  });

  it('never makes a fact of what is none', () => {
    const { slide, found } = writeEvent({ status: 'alleged', title: 'A bribe' });
    expect(slide?.text?.headline).to.equal('Alleged: A bribe');
    expect(found).to.deep.equal(['export-moved /events/0/status']);
  });

  it('leaves out what has no date, and says so: TimelineJS would show nothing at all', () => {
    expect(writeEvent({ date: 'soon' })).to.deep.include({ slide: undefined, found: ['export-event-lost /events/0'] });
  });

  it('lets nothing in a text become markup', () => {
    const { slide } = writeEvent({
      title: '<b>A</b>',
      summary: '<img src=x onerror=alert(1)> & [b](https://c.d/?e&f)',
    });
    expect(slide?.text).to.deep.equal({
      headline: '&lt;b&gt;A&lt;/b&gt;',
      text: '&lt;img src=x onerror=alert(1)&gt; &amp; <a href="https://c.d/?e&amp;f">b</a>',
    });
  });

  it('puts media after the first into the text, and says what of them is lost', () => {
    const { slide, found } = writeEvent({
      media: [
        { kind: 'embed', src: 'https://maps.example/x', alt: 'A', width: 3 },
        { kind: 'image', src: 'b.jpg', alt: 'B', width: 4, credit: 'C' },
        { kind: 'video', src: 'c.mp4', poster: 'd.jpg' },
      ],
    });
    expect(slide?.media).to.deep.equal({
      url: '<iframe src="https://maps.example/x" width="3"></iframe>',
      alt: 'A',
    });
    expect(slide?.text?.text).to.equal(
      '<img src="b.jpg" alt="B" width="4"><video src="c.mp4" controls="" poster="d.jpg"></video>',
    );
    expect(found).to.deep.equal(['export-lost /events/0/media/1/credit']);
  });

  it('shows the note of a withdrawn story, and nothing else', () => {
    const { output } = write({ status: 'withdrawn', note: 'It was wrong.', events: [makeEvent()] });
    expect(output).to.deep.equal({ title: { text: { headline: 'T', text: 'It was wrong.' } }, events: [] });
  });

  it('says what of a story is left behind', () => {
    const { problems } = toTimelineJS(readDocument(munich).explainer);
    const found = problems.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(found).to.include.members([
      'export-list-lost /statements',
      'export-list-lost /people',
      'export-list-lost /names',
      'export-date-simplified /events/1/date',
      'export-lost /events/1/place',
      'export-list-lost /events/0/sources',
    ]);
    expect(problems.find(({ pointer }) => pointer === '/statements')?.values['count']).to.equal(23);
  });
});

describe('what TimelineJS holds of a story comes back', () => {
  const told = (document: unknown) =>
    readDocument(document).explainer.events.map(({ id, title, summary, lane, date }) => [
      ...[id, title, summary, lane?.name, date?.start.fields],
    ]);
  const stories = { munich, caesar, apollo };
  /** Without what TimelineJS has no dates and no word for. */
  const certain = (story: object) => ({
    ...story,
    events: (story as ExplainerDocument).events?.filter(
      ({ date, status }) => status === undefined && !/[X~[]/.test(date),
    ),
  });
  for (const [name, story] of Object.entries(stories)) {
    const { explainer } = readDocument(certain(story));
    it(`as JSON: ${name}`, () => {
      const { output } = toTimelineJS(explainer);
      expect(told(fromTimelineJS(output).document)).to.deep.equal(told(certain(story)));
    });

    it(`as a sheet: ${name}`, () => {
      const { output } = toTimelineJSSheet(explainer);
      expect(fromTimelineJSSheet(output).problems).to.deep.equal([]);
      expect(fromTimelineJSSheet(output).document).to.deep.equal(
        fromTimelineJS(toTimelineJS(explainer).output).document,
      );
    });
  }
});

describe('toTimelineJSSheet', () => {
  const sheet = (overrides: Partial<ExplainerDocument>) =>
    toTimelineJSSheet(readDocument({ explainer: 1, title: 'T', ...overrides }).explainer);

  it('has all columns of TimelineJS', () => {
    expect(sheet({}).output).to.equal(
      '\uFEFFYear,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,' +
        'Media Caption,Media Thumbnail,Alt Text,Type,Group,Background,Unique ID\r\n' +
        ',,,,,,,,,T,,,,,,,title,,,\r\n',
    );
  });

  it('writes clock times in one cell', () => {
    const { output } = sheet({ events: [makeEvent({ date: '2023-02-18T19:05/2023-02-18T20:00:07' })] });
    expect(output).to.contain('\r\n2023,2,18,19:05,2023,2,18,20:00:07,,');
  });

  it('takes their power from formulas, and gives the words back on reading', () => {
    const { output } = sheet({ title: '=1+1', events: [makeEvent({ title: '@A', summary: '-b' })] });
    expect(output).to.match(/,'=1\+1,.*\r\n.*,'@A,'-b,/);
    const { document } = fromTimelineJSSheet(output);
    expect([document.title, document.events?.[0]?.title, document.events?.[0]?.summary]).to.deep.equal([
      ...['=1+1', '@A', '-b'],
    ]);
  });
});

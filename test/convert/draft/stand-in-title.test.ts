import { expect } from '@open-wc/testing';
import { standInTitle } from '../../../src/convert/draft/stand-in-title.js';
import { fromCsv } from '../../../src/convert/csv/from-csv.js';
import { fromTimelineJS } from '../../../src/convert/timelinejs/from-timelinejs.js';

describe('the title of an event that has none', () => {
  for (const [text, title] of [
    ['The balloon is *shot down*. It fell into the sea.', 'The balloon is shot down'],
    ['Shot down', 'Shot down'],
    ['At 7.30 the [minister](https://a.example/x) left', 'At 7.30 the minister (https://a.example/x) left'],
    ['', ''],
    [undefined, ''],
    ['word '.repeat(30), `${'word '.repeat(12).trim()}…`],
    ['字'.repeat(80), `${'字'.repeat(60)}…`],
    ['球被击落。它掉进海里', '球被击落'],
  ] as const)
    it(`is “${title}” where the text is “${text?.slice(0, 20)}”`, () => expect(standInTitle(text)).to.equal(title));

  it('is never its date', () => {
    const [row] = fromCsv('date,title,description\n2023-02-04,,Words about it').document.events ?? [];
    expect(row).to.include({ date: '2023-02-04', title: 'Words about it' });
    const slide = { start_date: { year: 2023 }, display_date: 'early 2023', text: { text: '<p>Words of it</p>' } };
    expect(fromTimelineJS({ events: [slide] }).document.events?.[0]?.title).to.equal('Words of it');
  });

  it('is what is said of its picture, and nothing where nothing is said', () => {
    const titleOf = (slide: object) =>
      fromTimelineJS({ events: [{ start_date: { year: 2023 }, ...slide }] }).document.events?.[0]?.title;
    const url = 'https://a.example/x.jpg';
    expect(titleOf({ media: { url, caption: 'The balloon over Montana. It drifts east.' } })).to.equal(
      'The balloon over Montana',
    );
    expect(titleOf({ media: { url, alt: 'A white balloon' } })).to.equal('A white balloon');
    expect(titleOf({ media: { url } })).to.equal('');
    expect(titleOf({})).to.equal('');
  });
});

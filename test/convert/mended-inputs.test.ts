import { expect } from '@open-wc/testing';
import { toEdtf } from '../../src/convert/dates/plain-dates.js';
import { fromICalendar } from '../../src/convert/icalendar/from-icalendar.js';
import { fromMarkdown } from '../../src/convert/markdown/from-markdown.js';
import { fromTimelineJS } from '../../src/convert/timelinejs/from-timelinejs.js';

/** An event of a document that a converter wrote. Everything in it is optional, since the tests look for what is there. */
interface WrittenEvent {
  readonly date?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly background?: string;
}

const eventsOf = (document: unknown) => (document as { readonly events?: readonly WrittenEvent[] }).events ?? [];

/** HTML in the text of a slide, and the words of the event. */
const HTML = [
  ['&notin; x', '∉ x'],
  ['&copy 2023', '© 2023'],
  ['&rarr;', '→'],
  ['&alpha;', 'α'],
  ['<!--a--!>b', 'b'],
  ['<textarea><b>a</b></textarea>', '<b>a</b>'],
  ['<iframe>a</iframe>b', 'b'],
  ['<xmp><b>a</b></xmp>c', '<b>a</b>c'],
  ['&lang;a', '⟨a'],
  ['&#8364', '€'],
  ['&#x20AC', '€'],
];

/** The colour of a slide's background, as CSS has it, and as a document has it. Transparent ones lie upon white. */
const COLORS = [
  ['rgb(10 20 30 / 50%)', '#858a8f'],
  ['rgba(10,20,30,.5)', '#858a8f'],
  ['hsl(120, 100%, 25%)', '#008000'],
  ['hsl(120deg 100% 25%)', '#008000'],
  ['hsla(0,100%,50%,1)', '#ff0000'],
  ['#abcd', '#b5c4d3'],
  ['#11223344', '#c0c4c9'],
  ['rgb(10%, 20%, 30%)', '#1a334d'],
  ['hsl(240 100% 50% / .5)', '#8080ff'],
];

/** Markdown, and the title and the events that are read in it. */
const MARKDOWN = [
  ['---\ntitle: >\n  A long\n  title\n---\n\n## 2023-02-18: A', 'A long title / 2023-02-18 | A'],
  ["---\ntitle: 'It''s'\n---\n\n## 2023: A", "It's / 2023 | A"],
  ['---\ntitle: |\n  A\n  b\n---\n', 'A\nb'],
  ['A story\n=======\n\n2023-02-18: A\n-------------\n\nText', 'A story / 2023-02-18 | A | Text'],
  ['# S\n\n## 2023-02-18: A\n\n```\n## 2024: not\n```\n', 'S / 2023-02-18 | A | ## 2024: not'],
  ['# S\n\n## 2023-02-18: A\n\n~~~\n## 2024: not\n~~~\n', 'S / 2023-02-18 | A | ## 2024: not'],
  ['# S\n\n## 2023: A\n\nSee [b][1].\n\n[1]: https://b.example\n', 'S / 2023 | A | See [b](https://b.example).'],
  ['# S\n\n## 2023: A\n\nSee [b].\n\n[b]: https://b.example\n', 'S / 2023 | A | See [b](https://b.example).'],
  ['# S\n\n## 2023: A\n\nx\\\ny', 'S / 2023 | A | x\ny'],
  ['# S\n\n## 2023: A\n\n`a *b*`', 'S / 2023 | A | a \\*b\\*'],
  ['# S\n\n## 2023: A\n\n[a](<https://a.example/b c>)', 'S / 2023 | A | [a](https://a.example/b%20c)'],
  ['# S\n\n## 2023: A\n\n[a](https://a.example "t")', 'S / 2023 | A | [a](https://a.example)'],
  ['# S\n\n## 2023: A\n\n> quoted\nlazy', 'S / 2023 | A | quoted\nlazy'],
  ['# S\n\n## 2023: A\n\n<!-- ## 2024: x -->\n', 'S / 2023 | A'],
  ['   ## 2023: A\n', 'Timeline / 2023 | A'],
  ['---\ntitle: A # comment\n---\n', 'A'],
];

/** Names of zones in calendars, and how far noon on 4 July 2023 is from UTC there. */
const ZONES = [
  ['Eastern Standard Time', '-04:00'],
  ['W. Europe Standard Time', '+02:00'],
  ['/freeassociation.sourceforge.net/Europe/Berlin', '+02:00'],
  ['/softwarestudio.org/Tzfile/Europe/Paris', '+02:00'],
  ['/mozilla.org/20070129_1/Europe/Paris', '+02:00'],
  ['Tokyo Standard Time', '+09:00'],
  ['China Standard Time', '+08:00'],
  ['GMT Standard Time', '+01:00'],
  ['Romance Standard Time', '+02:00'],
  ['India Standard Time', '+05:30'],
  ['Central Europe Standard Time', '+02:00'],
  ['Russian Standard Time', '+03:00'],
  ['Pacific Standard Time', '-07:00'],
];

/** Dates as they are written in a language, and as EDTF. */
const DATES = [
  ['18 февраля 2023 г.', 'ru', '2023-02-18'],
  ['18 лютого 2023 р.', 'uk', '2023-02-18'],
  ['2023年2月18日', 'zh', '2023-02-18'],
  ['2023年2月', 'zh', '2023-02'],
  ['1er février 2023', 'fr', '2023-02-01'],
  ['18 फ़रवरी 2023', 'hi', '2023-02-18'],
  ['١٨ فبراير ٢٠٢٣', 'ar', '2023-02-18'],
  ['2023年', 'zh', '2023'],
  ['२०२३', 'hi', '2023'],
];

function readSlide(fields: object): WrittenEvent | undefined {
  const slide = { start_date: { year: '2023' }, ...fields };
  return eventsOf(fromTimelineJS({ events: [slide] }).document)[0];
}

function readCalendar(zone: string, definition: readonly string[] = []): string | undefined {
  const event = ['BEGIN:VEVENT', 'UID:1', `DTSTART;TZID=${zone}:20230704T120000`, 'SUMMARY:A', 'END:VEVENT'];
  const lines = ['BEGIN:VCALENDAR', ...definition, ...event, 'END:VCALENDAR'];
  return eventsOf(fromICalendar(lines.join('\r\n')).document)[0]?.date;
}

/** A zone with one offset. */
const zoneAt = (name: string, offset: string): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];

// Each of these lost something before libraries read it, or was read as something else.
describe('inputs that were read wrongly once', () => {
  for (const [html, words] of HTML)
    it(`are words of a slide: ${html}`, () =>
      expect(readSlide({ text: { headline: 'A', text: html } })?.summary).to.equal(words));

  for (const [css, color] of COLORS)
    it(`are the colour of a slide: ${css}`, () =>
      expect(readSlide({ text: { headline: 'A' }, background: { color: css } })?.background).to.equal(color));

  for (const [text, read] of MARKDOWN)
    it(`are a story in Markdown: ${JSON.stringify(text)}`, () => {
      const { document } = fromMarkdown(text!);
      const events = eventsOf(document).map(({ date, title, summary }) =>
        [date, title, summary].filter(Boolean).join(' | '),
      );
      expect([(document as { readonly title?: string }).title, ...events].join(' / ')).to.equal(read);
    });

  for (const [zone, offset] of ZONES)
    it(`are zones of a calendar: ${zone}`, () => expect(readCalendar(zone!)).to.equal(`2023-07-04T12:00${offset}`));

  for (const [offset, written] of [
    ['+0130', '+01:30'],
    ['+0545', '+05:45'],
  ])
    it(`are zones that a calendar defines: ${offset}`, () =>
      expect(readCalendar('Ours', zoneAt('Ours', offset!))).to.equal(`2023-07-04T12:00${written}`));

  for (const [text, lang, edtf] of DATES) it(`are dates: ${text}`, () => expect(toEdtf(text!, lang)).to.equal(edtf));
});

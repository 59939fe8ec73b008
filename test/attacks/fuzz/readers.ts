import apollo from '../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../data/caesar.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { Conversion } from '../../../src/convert/conversion.js';
import { fromArchieML } from '../../../src/convert/archieml/from-archieml.js';
import { fromCsv } from '../../../src/convert/csv/from-csv.js';
import { readSheetDate } from '../../../src/convert/csv/sheet-dates.js';
import { toCsv } from '../../../src/convert/csv/to-csv.js';
import { toEdtf } from '../../../src/convert/dates/plain-dates.js';
import { detectFormat } from '../../../src/convert/detect-format.js';
import { detectTextFormat } from '../../../src/convert/detect-text-format.js';
import { readHtml } from '../../../src/convert/html/html-text.js';
import { fromICalendar } from '../../../src/convert/icalendar/from-icalendar.js';
import { toICalendar } from '../../../src/convert/icalendar/to-icalendar.js';
import { fromJsonLd } from '../../../src/convert/json-ld/from-json-ld.js';
import { toJsonLd } from '../../../src/convert/json-ld/to-json-ld.js';
import { fromMarkdown } from '../../../src/convert/markdown/from-markdown.js';
import { toMarkdown } from '../../../src/convert/markdown/to-markdown.js';
import { fromMarkwhen } from '../../../src/convert/markwhen/from-markwhen.js';
import { toMarkwhen } from '../../../src/convert/markwhen/to-markwhen.js';
import { fromTimelineJSSheet } from '../../../src/convert/timelinejs/from-timelinejs-sheet.js';
import { fromTimelineJS } from '../../../src/convert/timelinejs/from-timelinejs.js';
import { toTimelineJSSheet } from '../../../src/convert/timelinejs/to-timelinejs-sheet.js';
import { toTimelineJS } from '../../../src/convert/timelinejs/to-timelinejs.js';
import { toDocument } from '../../../src/convert/to-document.js';
import type { Explainer } from '../../../src/model/explainer.js';
import { loadDateReader, type DateReader } from '../../../src/desk/dates/typed-dates.js';
import { readDocument } from '../../../src/model/read-document.js';
import { readProse } from '../../../src/model/read/inline-text.js';
import { readStatementText } from '../../../src/model/read/statement-text.js';
import { SOURCE_READERS } from './source-readers.js';
import { formatDate } from '../../../src/time/format/format-date.js';
import { parseDate } from '../../../src/time/parse/parse-date.js';

/** Something that reads text of others. It throws where it breaks a promise. */
export interface Reader {
  /** Texts that it can read, from which others are made. */
  readonly samples: () => readonly string[];
  /** Pieces of its grammar. */
  readonly pieces: readonly string[];
  /** It is quick, so it gets more texts: as many times as other readers do. */
  readonly times?: number;
  readonly read: (text: string) => void;
}

const explainers = () => [munich, apollo, caesar].map((document) => readDocument(document).explainer);

/** Languages whose names of months are read. */
const LANGUAGES = ['en', 'de', 'fr', 'ar', 'zh', 'ru'];

let readTypedDate: DateReader | undefined;

/** Loads what is loaded later. */
export async function prepare(): Promise<void> {
  readTypedDate = await loadDateReader({ lang: 'en', nowMs: Date.UTC(2026, 0, 15) });
}

/** A document that came of a conversion is read; what is written of it is read again, and is the same then. */
function expectReadable(document: unknown): void {
  const { explainer } = readDocument(document);
  const written: unknown = JSON.parse(JSON.stringify(toDocument(explainer)));
  const again = readDocument(written);
  const tell = (each: typeof explainer) =>
    JSON.stringify([
      each.title,
      each.events.map(({ id, title, date }) => [id, title, date?.text]),
      each.statements.length,
    ]);
  if (tell(again.explainer) !== tell(explainer)) {
    throw new Error(`Read again it is another story: ${tell(explainer)} ≠ ${tell(again.explainer)}`);
  }
}

/** Expects that a conversion gives a readable document, which can be written in its format and read again. */
function expectConversion(
  { document, problems, originOf }: Conversion,
  write: (explainer: Explainer) => string,
  read: (text: string) => Conversion,
): void {
  for (const problem of problems) if (problem.message === '') throw new Error(`No message: ${problem.code}`);
  originOf?.('/events/0/title');
  expectReadable(document);
  expectReadable(read(write(readDocument(document).explainer)).document);
}

function expectDate(edtf: string | undefined): void {
  if (edtf === undefined) return;
  const parsed = parseDate(edtf);
  if (!('date' in parsed)) throw new Error(`No date in EDTF: ${edtf}`);
}

/** Reads a text as JSON where it is JSON. */
const readJson = (read: (json: unknown) => void) => (text: string) => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return;
  }
  detectFormat(json);
  read(json);
};

const texts = (write: (explainer: Explainer) => string) => () => explainers().map(write);

const WRITE = {
  csv: (explainer: Explainer) => toCsv(explainer).output,
  sheet: (explainer: Explainer) => toTimelineJSSheet(explainer).output,
  timelinejs: (explainer: Explainer) => JSON.stringify(toTimelineJS(explainer).output),
  icalendar: (explainer: Explainer) => toICalendar(explainer, { nowMs: 0 }).output,
  markdown: (explainer: Explainer) => toMarkdown(explainer).output,
  markwhen: (explainer: Explainer) => toMarkwhen(explainer).output,
  jsonLd: (explainer: Explainer) => JSON.stringify(toJsonLd(explainer)),
};

const DATES = [
  ...[
    '2023-02-04',
    '1969-07-20T20:17:40Z',
    '2022-02-24T05:50+03:00',
    '2004-06/2006-08',
    '1984?',
    '2004-06-11%',
    '156X',
  ],
  ...[
    '-0043-03-15',
    'Y-66000000',
    '2001-21',
    '[1667,1668,1670..1672]',
    '{1960,1961-12}',
    '1985-04/..',
    '/2006',
    'XXXX-12-XX',
  ],
  ...['Y17E7', '1950S2', '2004-06-XX/2004-07-03', '4 February 2023', 'Feb 2023', '4. Februar 2023', '4 février 2023'],
  ...[
    '2023年2月4日',
    '4 февраля 2023',
    '44 BCE',
    'early 1990s',
    '18th century',
    'about 1789',
    '04/02/2023',
    '4.2.2023',
  ],
  ...['yesterday', 'last Friday at 7pm', '3 days ago', 'March 3-5, 2023', '2023-02-04 19:30', '1500..1600', 'c. 1200'],
];

const DATE_PIECES = [
  ...'0123456789-/TZ:+~?%XYSE[]{}.,u ',
  ...[
    '..',
    '9999',
    '-9999',
    '99999999',
    '1e9',
    'BCE',
    'AD',
    'th',
    'Feb',
    'März',
    'about ',
    ' to ',
    ' – ',
    'century',
    '年',
    'T24:00',
  ],
];

export const READERS: Readonly<Record<string, Reader>> = {
  ...SOURCE_READERS,
  document: {
    samples: () => [munich, apollo, caesar].map((document) => JSON.stringify(document)),
    pieces: [
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'null',
      '-1',
      '1e999',
      '"id"',
      '"events"',
      '"text":"“a”"',
      '"__proto__"',
      '"date":',
      '""',
    ],
    read: readJson(expectReadable),
  },
  csv: {
    samples: texts(WRITE.csv),
    pieces: [
      ',',
      ';',
      '\t',
      '"',
      '""',
      '\r\n',
      '\n',
      'sep=;\n',
      '\ufeff',
      'date',
      'title',
      "'=",
      '=1',
      '; ',
      '2023',
      ' ',
    ],
    read: (text) => expectConversion(fromCsv(text), WRITE.csv, fromCsv),
  },
  'timelinejs-sheet': {
    samples: texts(WRITE.sheet),
    pieces: [
      ',',
      '"',
      '\r\n',
      'Year',
      'Headline',
      'era',
      'title',
      '19:30',
      '-44',
      '<b>',
      '&amp;',
      '&#61;',
      '2023',
      '13',
    ],
    read: (text) => expectConversion(fromTimelineJSSheet(text), WRITE.sheet, fromTimelineJSSheet),
  },
  timelinejs: {
    samples: texts(WRITE.timelinejs),
    pieces: [
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"year"',
      '"-44"',
      '1e308',
      'null',
      '"text"',
      '"<a href=x>"',
      '"events"',
      '"era"',
    ],
    read: readJson((json) =>
      expectConversion(fromTimelineJS(json), WRITE.timelinejs, (text) => fromTimelineJS(JSON.parse(text))),
    ),
  },
  icalendar: {
    samples: texts(WRITE.icalendar),
    pieces: [
      ...[
        'BEGIN:VEVENT\r\n',
        'END:VEVENT\r\n',
        'DTSTART',
        'DTEND',
        'DURATION:P1D\r\n',
        ';VALUE=DATE:',
        ':',
        ';',
        ',',
        '\\n',
      ],
      ...[
        '\r\n ',
        '\r\n',
        'RRULE:FREQ=DAILY\r\n',
        ';TZID=Europe/Berlin:',
        '20230204T193000Z',
        '99999999',
        'SUMMARY:',
        '"',
        'X-',
      ],
    ],
    read: (text) => expectConversion(fromICalendar(text), WRITE.icalendar, fromICalendar),
  },
  markdown: {
    samples: texts(WRITE.markdown),
    pieces: [
      '# ',
      '## ',
      '### ',
      '- ',
      '**',
      '*',
      '_',
      '[',
      '](',
      ')',
      '![',
      '<!--',
      '-->',
      '---\n',
      '\n',
      '`',
      '\\',
      '2023: ',
      ' – ',
    ],
    read: (text) => expectConversion(fromMarkdown(text), WRITE.markdown, fromMarkdown),
  },
  markwhen: {
    samples: texts(WRITE.markwhen),
    pieces: [
      'section ',
      'group ',
      'endSection\n',
      'end',
      '# ',
      '#tag ',
      ':',
      '/',
      '2023',
      'now',
      ' - ',
      '---\n',
      '// ',
      '\n',
      '@',
      '[]',
      '1h',
    ],
    read: (text) => expectConversion(fromMarkwhen(text), WRITE.markwhen, fromMarkwhen),
  },
  archieml: {
    samples: () => [
      'title: A\nsummary: B\nC\n:end\n[events]\ndate: 2023\ntitle: D\n[.sources]\n* E\n[]\n\ndate: 2024\ntitle: F\n[]\n',
      '{timeline}\n[.one]\nplace.name: A\nwhen: May 2023\n:skip\nB\n:endskip\n[]\n[+two]\nC\ndate: 2023\n[]\n:ignore\nD',
    ],
    pieces: [
      '[',
      ']',
      '{',
      '}',
      '.',
      '+',
      '*',
      ':',
      ':end\n',
      ':skip\n',
      '\n',
      '\\',
      'date: ',
      '2023',
      '__proto__',
      ' ',
    ],
    read: (text) => expectReadable(fromArchieML(text).document),
  },
  'json-ld': {
    samples: texts(WRITE.jsonLd),
    pieces: [
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"@graph"',
      '"@id"',
      '"@type"',
      '"Event"',
      '"Quotation"',
      '"@context"',
      '"#a"',
      'null',
    ],
    read: readJson((json) => expectConversion(fromJsonLd(json), WRITE.jsonLd, (text) => fromJsonLd(JSON.parse(text)))),
  },
  html: {
    times: 10,
    samples: () => [
      '<p>He said <q>“no”</q> &amp; <a href="https://news.example/a">left</a>.</p><ul><li>One<li>Two</ul>',
      '<figure><img src="https://news.example/a.jpg" alt="A"><figcaption>B</figcaption></figure><br>&#147;C&#148;',
      '<iframe src="https://video.example/embed/1"></iframe><blockquote>D</blockquote><!-- E --><script>F</script>',
    ],
    pieces: [
      '<',
      '>',
      '</',
      '/>',
      '<a href=',
      '"',
      "'",
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&',
      '&#x',
      ';',
      '<p',
      '<li>',
      '=',
    ],
    read: (text) => {
      const { problems } = readDocument({ explainer: 1, title: 'T', summary: readHtml(text).text, events: [] });
      if (problems.some(({ severity }) => severity === 'error')) throw new Error(problems[0]?.message);
    },
  },
  'any-text': {
    times: 10,
    samples: () => ['# A\n\n- 2023: B', 'BEGIN:VCALENDAR', 'date,title\n2023,A', '{"explainer":1}', '2023: A'],
    pieces: ['\n', '# ', ',', ':', 'BEGIN:', '{', '"', '2023', 'title', '\t', ';', '---'],
    read: (text) => void [undefined, 'a.csv', 'a.md', 'a'].map((name) => detectTextFormat({ text, name })),
  },
  'statement-text': {
    times: 10,
    samples: () => [
      'He said “we ‘never’ [will] attack … 1,000 people”, *he* added.',
      'Il a dit : « non », puis “ja, »nein«”. 「あ『い』う」 [a](https://b.example/)',
    ],
    pieces: [...'“”„‟«»‹›‘’"\'「」『』〝〟＂[]*()\\ …', '...', 'https://', '](', '\n', '״', '"נ'],
    read: (text) => {
      readProse(text);
      for (const lang of LANGUAGES) readStatementText(text, { lang, quotes: [text.slice(1)] });
    },
  },
  edtf: {
    times: 10,
    samples: () => DATES,
    pieces: DATE_PIECES,
    read: (text) => {
      const parsed = parseDate(text);
      if (!('date' in parsed)) return;
      for (const locale of LANGUAGES) {
        if (formatDate(parsed.date, { locale }).trim() === '') throw new Error('A date in no words');
      }
      if (parsed.date.earliestMs > parsed.date.latestMs) throw new Error('A date that ends before it begins');
      const again = parseDate(parsed.date.text);
      if (!('date' in again)) throw new Error(`Not read again: ${parsed.date.text}`);
    },
  },
  'written-dates': {
    times: 10,
    samples: () => DATES,
    pieces: DATE_PIECES,
    read: (text) => {
      for (const lang of LANGUAGES) {
        expectDate(toEdtf(text, lang));
        expectDate(readSheetDate(text, lang, 'day-first'));
        expectDate(readSheetDate(text, lang, 'month-first'));
      }
      for (const { edtf } of readTypedDate?.(text) ?? []) expectDate(edtf);
    },
  },
};

import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import type { Conversion } from '../../src/convert/conversion.js';
import type { Export } from '../../src/convert/export.js';
import { fromCsv } from '../../src/convert/csv/from-csv.js';
import { fromICalendar } from '../../src/convert/icalendar/from-icalendar.js';
import { fromMarkdown } from '../../src/convert/markdown/from-markdown.js';
import { fromMarkwhen } from '../../src/convert/markwhen/from-markwhen.js';
import { fromTimelineJS } from '../../src/convert/timelinejs/from-timelinejs.js';
import { fromTimelineJSSheet } from '../../src/convert/timelinejs/from-timelinejs-sheet.js';
import { findJsonLdLosses } from '../../src/convert/json-ld/losses.js';
import { toCsv } from '../../src/convert/csv/to-csv.js';
import { toDocument } from '../../src/convert/to-document.js';
import { toICalendar } from '../../src/convert/icalendar/to-icalendar.js';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import { toMarkdown } from '../../src/convert/markdown/to-markdown.js';
import { toMarkwhen } from '../../src/convert/markwhen/to-markwhen.js';
import { toTimelineJS } from '../../src/convert/timelinejs/to-timelinejs.js';
import { toTimelineJSSheet } from '../../src/convert/timelinejs/to-timelinejs-sheet.js';
import type { Explainer } from '../../src/model/explainer.js';
import { readDocument } from '../../src/model/read-document.js';
import { namesIn, parseMarkup } from '../ssr/read-markup.js';
import { COUNT, harmlessStory, storiesOf } from './story-maker.js';
import { ATTACK_KINDS, attacksOf } from './strings/index.js';
import { TEXT_FIELDS, makeWholeDocument, reportedIn, tagOf } from './whole-document.js';

/** A format that a story can be written in. */
interface Format {
  readonly write: (explainer: Explainer) => Export;
  /** Whether the file can do harm to whoever opens it. */
  readonly expectSafe: (output: string) => void;
  readonly read?: (text: string) => Conversion;
}

const json = ({ output, problems }: Export<object>): Export => ({ output: JSON.stringify(output, null, 1), problems });

const FORMATS: Readonly<Record<string, Format>> = {
  'a document': {
    write: (explainer) => ({ output: JSON.stringify(toDocument(explainer)), problems: [] }),
    expectSafe: (output) => {
      expect(readDocument(JSON.parse(output)).problems.filter(isError)).to.deep.equal([]);
    },
  },
  CSV: {
    write: toCsv,
    read: fromCsv,
    expectSafe: (output) => {
      expectPlainCells(output);
      expectPlainPieces(output);
    },
  },
  'a TimelineJS sheet': { write: toTimelineJSSheet, read: fromTimelineJSSheet, expectSafe: expectPlainCells },
  'TimelineJS JSON': {
    write: (explainer) => json(toTimelineJS(explainer)),
    read: (text) => fromTimelineJS(JSON.parse(text)),
    expectSafe: (output) => textsIn(JSON.parse(output)).forEach(expectHarmlessHtml),
  },
  iCalendar: {
    write: (explainer) => toICalendar(explainer, { nowMs: 0 }),
    read: fromICalendar,
    expectSafe: expectOwnLines,
  },
  Markdown: {
    write: toMarkdown,
    read: fromMarkdown,
    // Bare addresses become links in many programs, those of files too: `gfm` does that.
    expectSafe: (output) => {
      expectHarmlessHtml(marked.parse(output, { async: false, gfm: false }));
      expectHarmlessHtml(marked.parse(output, { async: false }).replaceAll('href="ftp://', 'href="https://'));
    },
  },
  Markwhen: { write: toMarkwhen, read: fromMarkwhen, expectSafe: () => undefined },
  'JSON-LD': {
    write: (explainer) => json({ output: toJsonLd(explainer), problems: findJsonLdLosses(explainer) }),
    expectSafe: expectWebAddresses,
  },
};

const isError = ({ severity }: { readonly severity: string }) => severity === 'error';

/** The cells of a table as every spreadsheet reads them. */
function expectPlainCells(output: string): void {
  const formula = /^\s*[=+\-@\t\r＝＋－＠]/;
  const isNumber = (cell: string) => /^[+-]?\d+(\.\d+)?$/.test(cell);
  expect(cellsOf(output).filter((cell) => formula.test(cell) && !isNumber(cell) && /^\S/.test(cell))).to.deep.equal([]);
}

/** The same for those that set cells apart by semicolons, and take no notice of quotation marks between commas. */
function expectPlainPieces(output: string): void {
  const pieces = output.split(/[;\t\r\n]/).slice(1);
  expect(pieces.filter((piece) => /^"?[=+@＝＋＠]/.test(piece))).to.deep.equal([]);
}

/** By RFC 4180. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

const HTML_NAMES =
  /^(html|head|body|p|br|hr|h[1-6]|ul|ol|li|em|strong|blockquote|pre|code(\[class\])?|del|figure|figcaption|ol\[start\]|a(\[(href|title)\])?|img(\[(src|alt|title|srcset|width|height)\])?|(video|audio)(\[(src|poster|controls|width|height)\])?|iframe(\[(src|width|height|title)\])?)$/;

/** Words, and tags for them: nothing runs, and nothing leads where it may not. */
function expectHarmlessHtml(html: string): void {
  const page = parseMarkup(html);
  expect(
    [...namesIn(page)].filter((name) => !HTML_NAMES.test(name)),
    html.slice(0, 200),
  ).to.deep.equal([]);
  for (const element of page.querySelectorAll('[href], [src], [poster]'))
    for (const name of ['href', 'src', 'poster']) {
      const address = element.getAttribute(name);
      if (address !== null) expect(protocolOf(address), address).to.match(WEB);
    }
}

const WEB = /^(https?|mailto|nowhere):$/;

function protocolOf(address: string): string {
  const page = 'https://page.example/';
  return URL.canParse(address, page) ? new URL(address, page).protocol : 'nowhere:';
}

/** All texts of JSON, but those of addresses, which are held to be addresses. */
function textsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') {
    if (name !== 'url' && name !== 'thumbnail' && name !== 'link') return [value];
    // A medium may be a piece of HTML.
    if (value.startsWith('<')) return [value];
    expect(protocolOf(value), value).to.match(WEB);
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, key));
}

const CALENDAR_LINES = new Set(
  `BEGIN END VERSION PRODID X-WR-CALNAME X-WR-CALDESC X-WR-TIMEZONE URL UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION LOCATION GEO
  X-SAID-AND-DONE-LANE CATEGORIES STATUS ATTACH`.split(/\s+/),
);

/** A line of a calendar begins with a name of ours, and holds no character that calendars can't. */
function expectOwnLines(output: string): void {
  const lines = output
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  expect(lines.map((line) => /^[^:;]*/.exec(line)![0]).filter((name) => !CALENDAR_LINES.has(name))).to.deep.equal([]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).to.equal(output.match(/^UID:/gm)?.length ?? 0);
  expect(lines.filter((line) => /^(BEGIN|END):/.test(line) && !/:(VCALENDAR|VEVENT)$/.test(line))).to.deep.equal([]);
  expect(output.replaceAll('\r\n', '')).to.not.match(/(?!\t)\p{Cc}/u);
}

/** Machines follow addresses as well. */
function expectWebAddresses(output: string): void {
  const names = /^(@id|@context|url|sameAs|archivedAt|contentUrl|license|isBasedOn|image)$/;
  JSON.parse(output, (name, value: unknown) => {
    if (names.test(name) && typeof value === 'string' && /^\s*[a-z-]+:/i.test(value))
      expect(protocolOf(value), `${name}: ${value}`).to.match(WEB);
    return value;
  });
}

/** White space as one space, without what a format can't hold. */
const comparable = (text: string) =>
  text
    .replace(/\p{Cc}|\p{Cs}|[\ufffd-\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

for (const [name, { write, expectSafe, read }] of Object.entries(FORMATS)) {
  describe(`attacks: a story as ${name}`, () => {
    const safe = write(readDocument(harmlessStory).explainer).output;

    for (const kind of ATTACK_KINDS) {
      it(`does no harm, and loses nothing without a word: ${kind}`, () => {
        for (const { document } of storiesOf(kind)) {
          const reading = readDocument(document);
          const { output, problems } = write(reading.explainer);
          expectSafe(output);
          const isReported = reportedIn([...problems, ...reading.problems]);
          const flat = output.replace(/\r\n[ \t]/g, '');
          const lost = TEXT_FIELDS.filter(({ isFree }) => isFree)
            .flatMap(({ field }) => Array.from({ length: COUNT }, (_, index) => ({ field, index })))
            .filter((place) => safe.includes(tagOf(place)) && !flat.includes(tagOf(place)) && !isReported(place));
          expect(lost).to.deep.equal([]);
        }
      });

      it(`does no harm where a text stands alone: ${kind}`, () => {
        const attacks = attacksOf(kind, 400);
        const document = makeWholeDocument({ count: attacks.length, text: ({ index }) => attacks[index]! });
        expectSafe(write(readDocument(document).explainer).output);
      });

      it(`does no harm with addresses: ${kind}`, () => {
        const attacks = attacksOf(kind, 400);
        const other = ({ field, index }: { readonly field: string; readonly index: number }) =>
          ADDRESS_FIELDS.has(field) ? attacks[index] : undefined;
        const document = makeWholeDocument({ count: Math.min(attacks.length, COUNT), text: () => 'words', other });
        expectSafe(write(readDocument(document).explainer).output);
        for (const url of attacks)
          expectSafe(write(readDocument({ explainer: 1, title: 'A story', url }).explainer).output);
      });

      if (!read) continue;
      it(`reads its titles back: ${kind}`, () => {
        for (const { document } of storiesOf(kind)) {
          const { explainer } = readDocument(document);
          const { output, problems } = write(explainer);
          const again = readDocument(read(output).document).explainer;
          const lost = new Set(
            problems.filter(({ code }) => code === 'export-event-lost').map(({ pointer }) => pointer),
          );
          const titles = explainer.events.filter(({ pointer }) => !lost.has(pointer)).map(({ title }) => title);
          const found = again.events.map(({ title }) => comparable(title));
          expect(titles.filter((title) => !found.some((each) => each.endsWith(comparable(title))))).to.deep.equal([]);
        }
      });
    }
  });
}

const ADDRESS_FIELDS = new Set(
  TEXT_FIELDS.filter(({ shape }) => shape.code === 'address-not-allowed').map(({ field }) => field),
);

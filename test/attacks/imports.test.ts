import { expect } from '@open-wc/testing';
import type { Conversion } from '../../src/convert/conversion.js';
import { fromCsv } from '../../src/convert/csv/from-csv.js';
import { fromICalendar } from '../../src/convert/icalendar/from-icalendar.js';
import { fromJsonLd } from '../../src/convert/json-ld/from-json-ld.js';
import { fromMarkdown } from '../../src/convert/markdown/from-markdown.js';
import { fromMarkwhen } from '../../src/convert/markwhen/from-markwhen.js';
import { fromTimelineJS } from '../../src/convert/timelinejs/from-timelinejs.js';
import { fromTimelineJSSheet } from '../../src/convert/timelinejs/from-timelinejs-sheet.js';
import { toCsv } from '../../src/convert/csv/to-csv.js';
import { toICalendar } from '../../src/convert/icalendar/to-icalendar.js';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import { toMarkdown } from '../../src/convert/markdown/to-markdown.js';
import { toMarkwhen } from '../../src/convert/markwhen/to-markwhen.js';
import { toTimelineJS } from '../../src/convert/timelinejs/to-timelinejs.js';
import { toTimelineJSSheet } from '../../src/convert/timelinejs/to-timelinejs-sheet.js';
import type { Explainer } from '../../src/model/explainer.js';
import { readDocument } from '../../src/model/read-document.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { foreignNames, isAllowedAddress } from '../ssr/allowed-markup.js';
import { parseMarkup } from '../ssr/read-markup.js';
import { expectSafe } from './safe-story.js';
import { ATTACK_KINDS, attacksOf } from './strings/index.js';
import { makeWholeDocument, tagOf } from './whole-document.js';
import { shortestTime } from '../helpers/shortest-time.js';

/** A format that is read: a file of it, and how. */
interface Format {
  readonly file: (explainer: Explainer) => string;
  readonly read: (text: string) => Conversion;
  /** Where a text stands in the file, as others would write it who don't care. */
  readonly isJson?: true;
}

const FORMATS: Readonly<Record<string, Format>> = {
  CSV: { file: (explainer) => toCsv(explainer).output, read: fromCsv },
  'a TimelineJS sheet': { file: (explainer) => toTimelineJSSheet(explainer).output, read: fromTimelineJSSheet },
  'TimelineJS JSON': {
    file: (explainer) => JSON.stringify(toTimelineJS(explainer).output),
    read: (text) => fromTimelineJS(JSON.parse(text)),
    isJson: true,
  },
  'JSON-LD': {
    file: (explainer) => JSON.stringify(toJsonLd(explainer)),
    read: (text) => fromJsonLd(JSON.parse(text)),
    isJson: true,
  },
  iCalendar: { file: (explainer) => toICalendar(explainer, { nowMs: 0 }).output, read: fromICalendar },
  Markdown: { file: (explainer) => toMarkdown(explainer).output, read: fromMarkdown },
  Markwhen: { file: (explainer) => toMarkwhen(explainer).output, read: fromMarkwhen },
};

const COUNT = 20;
const plain = readDocument(makeWholeDocument({ count: COUNT, text: (place) => `WORDS ${tagOf(place)}` })).explainer;

/** Reading takes so long at most, on a machine that is busy with others. */
const MAX_MS = 4_000;

for (const [name, { file, read, isJson }] of Object.entries(FORMATS)) {
  describe(`attacks: reading ${name}`, () => {
    const harmless = file(plain);

    for (const kind of ATTACK_KINDS) {
      it(`lets nothing in that isn’t words, and loses nothing without a word: ${kind}`, () => {
        const attacks = attacksOf(kind, 300);
        for (let from = 0; from < attacks.length; from += COUNT) {
          const text = harmless.replace(/WORDS (?=q\w+x(\w+)z)/g, (_, index: string) => {
            const attack = attacks[(from + Number.parseInt(index, 36)) % attacks.length]!;
            return `${isJson ? JSON.stringify(attack).slice(1, -1) : attack} `;
          });
          const { document, problems } = read(text);
          const reading = readDocument(document);
          expectSafe(reading.explainer);
          const page = parseMarkup(renderPlain(document, { as: 'list' }));
          expect(foreignNames(page.body, 'list')).to.deep.equal([]);
          const addresses = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
          expect(addresses.filter((address) => !isAllowedAddress(address))).to.deep.equal([]);
          const kept = JSON.stringify(document);
          const lost = plain.events.filter(({ title }) => !kept.includes(title.replace('WORDS ', '')));
          if (lost.length > 0) expect(problems.length + reading.problems.length).to.be.above(0);
        }
      });
    }

    it('takes no longer than a text is long', () => {
      for (const bomb of attacksOf('bombs')) {
        const text = isJson
          ? harmless.replace(/WORDS (?=q\w+x0z)/g, () => JSON.stringify(bomb).slice(1, -1))
          : harmless.replace(/WORDS (?=q\w+x0z)/, () => bomb);
        const readAll = (): void => {
          expect(() => readDocument(read(text).document)).to.not.throw();
          if (!isJson) expect(() => read(bomb)).to.not.throw();
        };
        expect(shortestTime(readAll, MAX_MS), bomb.slice(0, 20)).to.be.below(MAX_MS);
      }
    }).timeout(180_000);
  });
}

describe('attacks: JSON within itself', () => {
  const nest = (levels: number, wrap: (inner: unknown) => unknown) => {
    let value: unknown = 'words';
    for (let level = 0; level < levels; level += 1) value = wrap(value);
    return value;
  };

  it('is read without end, without throwing', () => {
    for (const value of [
      nest(100_000, (inner) => [inner]),
      nest(100_000, (inner) => ({ text: inner })),
      nest(100_000, (inner) => ({ '@graph': [inner] })),
    ]) {
      expect(() =>
        fromTimelineJS({ events: [value, { text: value, start_date: value, media: value }] }),
      ).to.not.throw();
      expect(() =>
        fromJsonLd({ '@context': 'https://schema.org', '@graph': [value, { '@type': 'Event', name: value }] }),
      ).to.not.throw();
      expect(() => fromJsonLd(value)).to.not.throw();
    }
  });

  it('adds nothing to what all objects have', () => {
    const polluting = JSON.parse(
      '{"events":[{"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}},"text":{"headline":"x"}}],"__proto__":{"pwned":1}}',
    ) as unknown;
    fromTimelineJS(polluting);
    fromJsonLd(polluting);
    fromCsv('__proto__,constructor,title,date\npwned,pwned,x,2023');
    fromMarkwhen('---\n__proto__: pwned\n---\n2023: x\n__proto__: pwned\nconstructor: pwned');
    expect({}).to.not.have.property('pwned');
  });
});

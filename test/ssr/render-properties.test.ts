import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { plainText } from '../../src/model/plain-text.js';
import { readDocument } from '../../src/model/read-document.js';
import { isAuthorsId } from '../../src/model/slug.js';
import { wordsOf } from '../../src/model/statement-words.js';
import type { Run, Statement } from '../../src/model/explainer.js';
import { renderPlain, type PlainForm } from '../../src/ssr/render-plain.js';
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';
import { foreignNames, isAllowedAddress } from './allowed-markup.js';
import { parseMarkup } from './read-markup.js';
import { countToTry } from '../helpers/every-day.js';

const SETTINGS = { seed: 20_230_218, numRuns: countToTry(150) };

/** What hostile and careless authors write. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</li></ol></news-explainer><iframe src=//evil.example>',
  '</p><q>a word</q>',
  '<blockquote>a word</blockquote>',
  '&lt;b&gt;&#34;&quot',
  'javascript:alert(1)',
  '[words](javascript:alert(1))',
  '[words](https://example.org/"onclick="x)',
  '[**“a”**](https://example.org)',
  '*“one* two”',
  '“one”',
  '“one” and “two” “',
  '“one <q>two</q>”',
  '\u202e“\u0000\ud800”\u2028',
  '`${alert(1)}` {count} {title}',
  '\r\n\t\v\f',
  '__proto__',
  '<template shadowrootmode=open>',
  '<svg><style><a title="</style><img src=x onerror=alert(1)>">',
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary' }),
);

/** A document in which every kind of field occurs. */
const rich = makeDocument({
  summary: 'A *summary*.',
  timeZone: 'Europe/Berlin',
  lead: 'munich-meeting',
  updated: '2023-02-19',
  events: [
    makeEvent({
      lane: 'diplomacy',
      place: { name: 'Munich' },
      status: 'disputed',
      statusBy: ['b'],
      summary: 'x',
      links: [{ to: 'earlier', as: 'follows' }],
      before: 'lethal-support',
      corrections: [{ date: '2023', kind: 'update', by: 'publisher', note: 'x', was: 'y' }],
    }),
    makeEvent({ id: 'earlier', date: '../2022', dateText: 'before 2023', title: 'Earlier' }),
  ],
  statements: [
    makeStatement({
      role: 'x',
      original: { lang: 'zh', text: 'x' },
      terms: 'background',
      whyUnnamed: 'x',
      status: 'disputed',
      note: 'x',
      to: ['wang'],
      setting: 'interview',
      venue: 'x',
      via: [{ source: 'report', cue: 'x' }],
      topics: ['aid', 'balloon'],
    }),
    makeStatement({ id: 'whole', text: '“All of it.”', at: 'earlier', before: ['munich-meeting'] }),
    makeStatement({ id: 'b', speaker: 'official', answers: [{ to: 'whole', as: 'disputes', sources: ['report'] }] }),
    makeStatement({ id: 'c', text: 'whom he meant', silence: { notedBy: 'report', scope: 'x', asOf: '2023' } }),
    { id: 'd', status: 'withdrawn', note: 'x' },
  ],
  names: [{ id: 'n', thing: 'x', house: 'y', uses: [{ by: 'us', text: 'x', sources: ['report'] }] }],
  corrections: [{ date: '2023', kind: 'update', by: 'publisher', note: 'x' }],
});

type Path = readonly (string | number)[];

/** Where the document has values that are no lists or objects. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

/** The document with something else in one place. */
function put(document: unknown, [name, ...rest]: Path, replacement: unknown): unknown {
  if (name === undefined) return replacement;
  const members = document as Readonly<Record<string, unknown>>;
  const member = put(members[name], rest, replacement);
  return Array.isArray(members)
    ? members.map((each: unknown, index) => (String(index) === name ? member : each))
    : { ...members, [name]: member };
}

const spoilt = (document: unknown) => {
  const leaves = leavesOf(document);
  const change = fc.tuple(fc.constantFrom(...leaves), hostile);
  return fc
    .array(change, { minLength: 1, maxLength: 12 })
    .map((changes) => changes.reduce((sofar, [path, text]) => put(sofar, path, text), document));
};

const documents = fc.oneof(spoilt(rich), spoilt(rich), spoilt(munich), fc.jsonValue());
const forms = fc.constantFrom<PlainForm>('light', 'list', 'inline', 'page');

function open(document: unknown, as: PlainForm): Document {
  return parseMarkup(renderPlain(document, { as }));
}

function verbatimIn(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run) =>
    run.kind === 'verbatim' ? [plainText([run])] : 'runs' in run ? verbatimIn(run.runs) : [],
  );
}

/** Exact words of a statement, with their marks. */
function quotedIn(statement: Statement): readonly string[] {
  return statement.silence || statement.status === 'withdrawn' ? [] : verbatimIn(wordsOf(statement).runs);
}

/** Returns the texts that a form sets apart as quotations: the words of a statement, if all of them are quoted. */
function blocksOf(statement: Statement, as: PlainForm): readonly string[] {
  const [first, ...others] = wordsOf(statement).runs;
  const isWhole = first?.kind === 'verbatim' && others.length === 0;
  return isWhole && as !== 'inline' ? quotedIn(statement) : [];
}

/** Without what no HTML parser gives back as it was. */
function comparable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffd-\uffff]/gu, '');
}

/** What an author gave no id has no address to be found by. */
const hasAddress = ({ id }: { readonly id: string }) => isAuthorsId(id);

const idsIn = (page: Document): readonly string[] =>
  [...page.body.querySelectorAll(':is(span, li, p)[id]:not([id="timeline.list.corrections"])')].map(({ id }) =>
    comparable(id),
  );

describe('rendering, whatever it is given', () => {
  it('writes only the tags and attributes of its form', () => {
    fc.assert(
      fc.property(documents, forms, (document, as) => {
        expect(foreignNames(open(document, as).body, as)).to.deep.equal([]);
      }),
      SETTINGS,
    );
  });

  it('leads only to addresses that are allowed', () => {
    fc.assert(
      fc.property(documents, forms, (document, as) => {
        for (const link of open(document, as).querySelectorAll('a'))
          expect(link.getAttribute('href')).to.satisfy(isAllowedAddress);
      }),
      SETTINGS,
    );
  });

  it('shows each event, statement, silence and finding once', () => {
    fc.assert(
      fc.property(documents, forms, (document, as) => {
        const { events, statements, findings } = readDocument(document).explainer;
        const wanted = [
          ...events.map(({ id }) => `timeline.event.${id}`),
          ...statements.filter(hasAddress).map(({ id }) => `timeline.statement.${id}`),
          ...findings.filter(hasAddress).map(({ id }) => `timeline.finding.${id}`),
        ];
        expect([...idsIn(open(document, as))].sort()).to.deep.equal(wanted.map(comparable).sort());
      }),
      SETTINGS,
    );
  });

  it('keeps the marks of all exact words, and sets apart what is one quotation alone', () => {
    fc.assert(
      fc.property(documents, forms, (document, as) => {
        const page = open(document, as);
        const { statements } = readDocument(document).explainer;
        for (const statement of statements.filter(hasAddress)) {
          const item = [...page.querySelectorAll('[id]')].find(
            ({ id }) => comparable(id) === comparable(`timeline.statement.${statement.id}`),
          );
          const blocks = [...item!.querySelectorAll('blockquote')].map(({ textContent }) => comparable(textContent));
          expect(blocks).to.deep.equal(blocksOf(statement, as).map(comparable));
          for (const words of quotedIn(statement)) expect(comparable(item!.textContent)).to.contain(comparable(words));
        }
        const all = statements.flatMap((statement) => blocksOf(statement, as));
        expect(page.querySelectorAll('q, blockquote').length).to.equal(all.length);
      }),
      SETTINGS,
    );
  });

  it('stays within the paragraph in which it is put', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const page = parseMarkup(`<p>${renderPlain(document, { as: 'inline' })}</p>`);
        expect(page.body.childNodes.length).to.equal(1);
      }),
      SETTINGS,
    );
  });

  it('gives its element the document that it has shown', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const script = open(document, 'light').querySelector('script')!;
        const { explainer } = readDocument(document);
        const again = readDocument(JSON.parse(script.textContent)).explainer;
        const summaryOf = ({ title, events, statements, withheld }: typeof explainer) => ({
          title,
          events: events.map(({ id, status }) => [id, status]),
          statements: statements.map(({ id, text, status }) => [id, text, status]),
          // Without an id of the author's it goes by its place, which is another one here.
          withheld: withheld.map(({ id, topic }) => [hasAddress({ id }) && id, topic?.id]),
        });
        expect(summaryOf(again)).to.deep.equal(summaryOf(explainer));
      }),
      SETTINGS,
    );
  });
});

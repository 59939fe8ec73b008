import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { SaidQuoteElement } from '../../../../src/elements/said-quote/said-quote-element.js';
import { formatStatementCopy } from '../../../../src/elements/parts/statement-card/format-statement-copy.js';
import '../../../../src/i18n/en/details.js';
import { sayIn } from '../../../../src/i18n/messages.js';
import { plainText } from '../../../../src/model/plain-text.js';
import type { Explainer, Run, Statement } from '../../../../src/model/explainer.js';
import { readDocument } from '../../../../src/model/read-document.js';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { wordsOf } from '../../../../src/model/statement-words.js';
import { formatDate } from '../../../../src/time/format/format-date.js';
import type { FuzzyDate } from '../../../../src/time/fuzzy-date.js';
import { all, show, story } from '../../who-said-what/make-statements.js';
import '../../../../src/elements/said-quote/said-quote.js';

const SETTINGS = { seed: 20_230_218, numRuns: 60 };

/** Words of several scripts, and whatever could be taken for markup. */
const word = fc.constantFrom(
  ...[
    'peace',
    'isn’t',
    'O’Brien',
    'Frieden',
    'мир',
    '和平',
    'سلام',
    '<b>',
    '</q>',
    '<q>',
    '&amp;',
    '"x"',
    'a*b',
    '[…]',
  ],
  ...[
    '[Blinken]',
    '\\',
    '5′',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '「',
    '*',
    '**',
    '[a](https://a.b/?c&d)',
    '--><script>',
  ],
);
const anyText = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

const calm = fc.constantFrom('peace', 'isn’t', 'the allies', '<b>', '</q>', '&amp;', 'war', 'a<b>c', 'мир', '*so*');
const calmText = fc.array(calm, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

/** A text of which it is known what is quoted: pieces from mark to mark, between others that have none. */
const knownText = fc
  .array(fc.record({ before: calmText, quoted: calmText }), { minLength: 1, maxLength: 4 })
  .chain((pieces) => fc.tuple(fc.constant(pieces), calmText, fc.boolean()))
  .map(([pieces, after, isBare]) => ({
    text: isBare
      ? `“${pieces[0]!.quoted}”`
      : `${pieces.map(({ before, quoted }) => `${before} “${quoted}”`).join(' ')} ${after}`,
    quoted: (isBare ? pieces.slice(0, 1) : pieces).map(({ quoted }) => `“${quoted}”`),
  }));

interface Spoken {
  readonly text: string;
  readonly isSilence: boolean;
  readonly note: string;
  readonly original: string;
}

const spoken: fc.Arbitrary<Spoken> = fc.record({
  text: anyText,
  isSilence: fc.boolean(),
  note: anyText,
  original: anyText,
});

/** A document of such statements, in which every text that a card shows may look like a quotation or like markup. */
function documentOf(list: readonly Spoken[], lang: string, name: string): ExplainerDocument {
  return story({
    lang,
    people: [{ id: 'blinken', name, kind: 'person', role: name, side: 'us' }],
    sources: [{ id: 'report', title: name, publisher: name, url: 'https://example.org/a?b&c"d' }],
    statements: list.map(({ text, isSilence, note, original }, index) => ({
      id: `s${index}`,
      speaker: 'blinken',
      text,
      topics: ['aid'],
      status: 'disputed',
      note,
      original: { lang: 'zh', text: original },
      venue: name,
      ...(isSilence && { silence: { notedBy: 'report', scope: note } }),
      sources: [{ source: 'report', quote: text.slice(0, 900) }],
      corrections: [{ date: '2023', kind: 'correction', by: 'publisher', note, was: original }],
    })),
  });
}

const documents = fc
  .tuple(
    fc.array(spoken, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'tlh'),
    anyText,
  )
  .map(([list, lang, name]) => documentOf(list, lang, name));

/** Every verbatim run, marks and all. */
const verbatim = (runs: readonly Run[]): string[] =>
  runs.flatMap((run) =>
    'runs' in run ? verbatim(run.runs) : run.kind === 'verbatim' ? [run.open + run.text + run.close] : [],
  );

const quotedIn = (root: ParentNode) =>
  [...root.querySelectorAll('q, blockquote')].map(({ textContent }) => (textContent ?? '').trim());

const PLAIN = new Set(['p', 'br', 'blockquote', 'em', 'strong', 'a', 'cite']);

function copyOf(statement: Statement, explainer: Explainer) {
  const say = sayIn('en');
  const context = {
    explainer,
    say,
    locale: 'en',
    lang: explainer.lang,
    date: (date: FuzzyDate) => formatDate(date, { locale: 'en' }),
  };
  const copied = formatStatementCopy(statement, context);
  return { ...copied, body: new DOMParser().parseFromString(copied.html, 'text/html').body };
}

describe('for any document', () => {
  it('who-said-what holds in q and blockquote the verbatim words with their marks, and all else outside', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.constantFrom('positions', 'conversation', 'speakers'), async (data, view) => {
        const element = await show(data, { view });
        const cards = all(element, '.card');
        expect(cards).to.have.length(data.statements!.length);
        for (const card of cards) {
          const { runs } = wordsOf(element.explainer!.statementById.get(card.dataset['id']!)!);
          expect(quotedIn(card)).to.deep.equal(verbatim(runs).map((words) => words.trim()));
          expect(card.querySelector('.words')!.textContent).to.contain(plainText(runs).trim());
        }
        fixtureCleanup();
      }),
      SETTINGS,
    );
  });

  it('said-quote does, too', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (data) => {
        const element = await fixture<SaidQuoteElement>(html`<said-quote statement="s0" .data=${data}></said-quote>`);
        const { runs } = wordsOf(element.explainer!.statementById.get('s0')!);
        expect(quotedIn(element.shadowRoot!)).to.deep.equal(verbatim(runs));
        expect(all(element, '.words')[0]!.textContent.trim()).to.equal(plainText(runs).trim());
        fixtureCleanup();
      }),
      SETTINGS,
    );
  });

  it('what is copied has the words with their marks, in a blockquote where all is quoted, and all else as text', () => {
    fc.assert(
      fc.property(documents, (data) => {
        const { explainer } = readDocument(data);
        for (const statement of explainer.statements) {
          const { runs } = wordsOf(statement);
          const { text, body } = copyOf(statement, explainer);
          const isOneQuotation = runs.length === 1 && runs[0]?.kind === 'verbatim';
          expect(quotedIn(body)).to.deep.equal(isOneQuotation ? verbatim(runs).map((words) => words.trim()) : []);
          expect(body.textContent).to.contain(plainText(runs));
          expect(text).to.contain(plainText(runs));
          const elements = [...body.querySelectorAll('*')];
          const strange = elements.filter(({ localName }) => !PLAIN.has(localName));
          expect(strange.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
          for (const each of elements)
            for (const { name, value } of each.attributes) {
              expect(['href', 'cite', 'lang', 'dir']).to.include(name);
              if (name === 'href' || name === 'cite') expect(value).to.match(/^(https?|mailto):/);
            }
        }
      }),
      SETTINGS,
    );
  });

  it('what stands between marks, and nothing else, is quoted in both, and keeps them in a copy', async () => {
    await fc.assert(
      fc.asyncProperty(knownText, async ({ text, quoted }) => {
        const data = story({
          statements: [{ id: 's0', speaker: 'blinken', text, topics: ['aid'], sources: ['report'] }],
        });
        const element = await show(data);
        const sentence = await fixture<SaidQuoteElement>(html`<said-quote statement="s0" .data=${data}></said-quote>`);
        const { body } = copyOf(element.explainer!.statements[0]!, element.explainer!);
        for (const root of [element.shadowRoot!, sentence.shadowRoot!]) expect(quotedIn(root)).to.deep.equal(quoted);
        for (const words of quoted) expect(body.textContent).to.contain(words);
        fixtureCleanup();
      }),
      SETTINGS,
    );
  });
});

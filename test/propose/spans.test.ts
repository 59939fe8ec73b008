import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { propose } from '../../src/propose/propose.js';
import type { Proposal } from '../../src/propose/proposals.js';
import { ARTICLES } from './articles/articles.js';

/** Pieces of which hostile articles are made: half sentences, marks without a partner, emoji, and line ends. */
const PIECES = [
  ...ARTICLES.flatMap(({ text }) => text.split(/(?<=[.,“”„"])\s/)),
  ...[
    '“',
    '”',
    '"',
    "''",
    '„',
    '«',
    '’',
    '(',
    '—',
    ':',
    ';',
    '.',
    '…',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u2028',
    '\u00a0',
    '\\',
  ],
  ...[
    'said',
    'told',
    'according to',
    'Mr.',
    'U.S.',
    'laut',
    'on Saturday',
    '5 May 2020',
    '😀',
    '\ud83d',
    'Ünïcode',
    '١٢',
  ],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('every proposal', () => {
  it('is a passage of the text, whatever the text', async () => {
    const options = fc.record({
      lang: fc.constantFrom('en', 'de', 'fr', 'es', 'it', ''),
      published: fc.constantFrom(undefined, '2023-02-19', 'x'),
    });
    await fc.assert(
      fc.asyncProperty(anyText, options, async (text, given) => {
        const { people, events, statements, places } = await propose(text, given);
        for (const list of [people, events, statements, places] as readonly (readonly Proposal[])[]) {
          for (const { quote, start, end, confidence } of list) {
            expect(text.slice(start, end)).to.equal(quote);
            expect(quote).to.match(/\S/);
            expect(confidence >= 0 && confidence <= 1).to.equal(true);
          }
          expect(list.map(({ start }) => start)).to.deep.equal(list.map(({ start }) => start).sort((a, b) => a - b));
        }
        for (const { start, end, parts, speakerAt, speaker, text: words } of statements) {
          for (const part of parts)
            expect(part.start >= start && part.end <= end && part.start < part.end).to.equal(true);
          const passage = parts
            .map((part) => text.slice(part.start, part.end))
            .join(' ')
            .replace(/\s+/g, ' ');
          expect(words.split(' ').every((word) => passage.includes(word))).to.equal(true);
          if (speakerAt) expect(text.slice(speakerAt.start, speakerAt.end)).to.match(/[\p{L}\p{N}]/u);
          if (speaker !== null) expect(text).to.include(speaker);
        }
      }),
      { numRuns: 300, seed: 18 },
    );
  });

  it('has words, also where one mark has no partner and others stand behind it', async () => {
    const text = '"Ada Quill ridiculed the plan as “a dream” and said, “He felt that he had to go.”';
    const { statements } = await propose(text);
    expect(statements.length).to.be.greaterThan(0);
    for (const { parts } of statements) for (const { start, end } of parts) expect(end).to.be.greaterThan(start);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { noReport, report } from '../helpers/source-report.mjs';

const story = JSON.parse(readFileSync(new URL('../../data/munich-meeting.json', import.meta.url), 'utf8'));

const WORDS_IN_AN_ANCHOR = 12;
/** From this many words in a row a sentence counts as the report's, not ours. */
const BORROWED_WORDS = 7;

describe('the first story, against its report', { skip: noReport }, () => {
  for (const { where, citation } of citationsOf(story, 'article')) {
    it(`finds ${where}, “${citation.quote}”, exactly once`, () => {
      assert.ok(timesFound(citation.quote) > 0, 'not in the report letter for letter');
      const { prefix = '', quote, suffix = '' } = citation;
      assert.equal(timesFound(prefix + quote + suffix), 1, 'give a longer quote, or prefix and suffix');
    });

    it(`keeps ${where}, “${citation.quote}”, a fragment`, () => {
      assert.ok(citation.quote.split(/\s+/).length <= WORDS_IN_AN_ANCHOR);
      assert.ok(!sentencesOf(report).includes(bare(citation.quote)), 'a whole sentence');
    });
  }

  for (const [where, text] of ownTextsOf(story)) {
    it(`says ${where} in words of its own`, () => {
      assert.deepEqual(borrowedRuns(text, report), []);
    });
  }
});

/** Every citation of `source` that quotes it, with the item that cites it. */
function citationsOf(document, source) {
  const items = [
    ...document.events,
    ...document.statements,
    ...document.names.flatMap(({ id, uses }) => uses.map((use) => ({ ...use, id: `the name ${id}` }))),
  ];
  return items.flatMap(({ id, sources }) =>
    sources
      .filter((citation) => citation.source === source && citation.quote)
      .map((citation) => ({ where: id, citation })),
  );
}

/** How often the words stand in the report; `[…]` leaves out words within a sentence. */
function timesFound(words) {
  const pieces = words.split(/\s*\[…\]\s*/).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return [...report.matchAll(new RegExp(pieces.join('[^.!?\\n]*?'), 'g'))].length;
}

/** All that readers read in the document and that is not a citation. */
function ownTextsOf({ title, summary, topics, events, statements, names }) {
  return [
    ['the title', title],
    ['the summary', summary],
    ...topics.map(({ id, summary }) => [`the summary of topic ${id}`, summary]),
    ...events.flatMap(({ id, title, summary }) => [
      [`the title of ${id}`, title],
      [`the summary of ${id}`, summary],
    ]),
    ...statements.flatMap(({ id, text, venue, silence }) => [
      [`the text of ${id}`, text],
      [`the venue of ${id}`, venue],
      [`the scope of ${id}`, silence?.scope],
    ]),
    ...names.flatMap(({ id, uses }) => uses.map(({ text }) => [`the name ${id}, “${text}”,`, text])),
  ].filter(([, text]) => text !== undefined);
}

/** Runs of words of `text` that stand in `original` too, whatever the case, the marks and the spelling of "US". */
function borrowedRuns(text, original) {
  const words = wordsOf(text);
  const haystack = ` ${wordsOf(original).join(' ')} `;
  return words
    .slice(0, Math.max(0, words.length - BORROWED_WORDS + 1))
    .map((_, start) => words.slice(start, start + BORROWED_WORDS).join(' '))
    .filter((run) => haystack.includes(` ${run} `));
}

function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .replace(/u\.s\./g, 'us')
      .replace(/[’‘']/g, '')
      .replace(/criticiz/g, 'criticis')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function sentencesOf(text) {
  return text.split(/(?<=[.!?])\s+|\n+/).map(bare);
}

function bare(text) {
  return text.trim().replace(/[.!?]+$/, '');
}

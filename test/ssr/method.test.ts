import { expect } from '@open-wc/testing';
import { findJsonLdLosses } from '../../src/convert/json-ld/losses.js';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import { toMarkdown } from '../../src/convert/markdown/to-markdown.js';
import { publishedDocument } from '../../src/convert/published-document.js';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { readDocument } from '../../src/model/read-document.js';
import { renderPlain, type PlainForm } from '../../src/ssr/render-plain.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';
import { parseMarkup, textOf } from './read-markup.js';

const method = 'We read *both* reports. Nobody of ours was in the room.';
const unnamed = { speaker: 'official', terms: 'not-stated' } as const;
const story: ExplainerDocument = makeDocument({
  method,
  sources: [
    { id: 'report', title: 'Report of the meeting', accessed: '2023-02-20' },
    { id: 'transcript', title: 'Transcript', accessed: '2023-02-21' },
  ],
  events: [makeEvent(), makeEvent({ id: 'call', status: 'alleged', statusBy: ['lethal-support'] })],
  statements: [
    makeStatement({ verification: 'one-report' }),
    makeStatement({ id: 'a', text: 'He called it a concern.', ...unnamed, whyUnnamed: 'not-given' }),
    makeStatement({ id: 'b', text: 'He called it a surprise.', ...unnamed, whyUnnamed: 'He may not speak.' }),
    makeStatement({ id: 'c', text: 'an apology', silence: { notedBy: 'report', scope: 'in the call' } }),
    { id: 'd', status: 'withdrawn', note: 'It was another minister.' },
  ],
  corrections: [{ date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'It was a Saturday.' }],
});
const COUNTS =
  'Sources: 2 · Partly quoted: 1 · Paraphrase: 2 · Not said: 1 · Unnamed: 2 · No reason given: 1 · Known from one report: 1 · Alleged: 1 · Corrections: 1 · Sources last looked up: 21 February 2023';

const shownIn = (document: ExplainerDocument, as: PlainForm = 'light', locale = 'en') => {
  const page = parseMarkup(renderPlain(document, { as, locale }));
  for (const script of page.querySelectorAll('script')) script.remove();
  return textOf(page.body);
};

describe('how a newsroom knows its story', () => {
  for (const as of ['light', 'list', 'page', 'inline'] as const satisfies readonly PlainForm[])
    it(`is told in its own words and in what is counted, before the sources, as ${as}`, () => {
      const words = 'We read both reports. Nobody of ours was in the room.';
      expect(shownIn(story, as).replace(/\s+/g, ' ')).to.match(
        new RegExp(`How we know ?${words} ?${COUNTS} ?Sources ?Report of the meeting`),
      );
    });

  it('is told in the reader’s language but for its own words', () => {
    expect(shownIn(story, 'light', 'de'))
      .to.contain('Woher wir das wissen')
      .and.to.contain('Sinngemäß: 2');
  });

  it('counts nothing where the newsroom says nothing', () => {
    const { method: _method, ...silent } = story;
    expect(shownIn(silent)).to.not.match(/How we know|Known from one report: /);
  });

  it('goes with the rest of a story that is withdrawn', () => {
    const gone = renderPlain({ ...story, status: 'withdrawn', note: 'It was wrong.' }, { as: 'page', jsonLd: true });
    expect(gone).to.not.match(/How we know|both/);
  });

  it('is the backstory of the article in JSON-LD, is kept in the document, and is told as lost in Markdown', () => {
    const { explainer } = readDocument(story);
    const [article] = toJsonLd(explainer)['@graph'];
    expect(article!['backstory']).to.equal('We read both reports. Nobody of ours was in the room.');
    expect(findJsonLdLosses(explainer).map(({ pointer }) => pointer)).to.not.include('/method');
    expect(JSON.stringify(publishedDocument(explainer))).to.contain(JSON.stringify(method));
    expect(toMarkdown(explainer).problems.map(({ pointer }) => pointer)).to.include('/method');
  });
});

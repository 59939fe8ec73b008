import { expect } from '@open-wc/testing';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import { findJsonLdLosses } from '../../src/convert/json-ld/losses.js';
import { toCsv } from '../../src/convert/csv/to-csv.js';
import { toMarkdown } from '../../src/convert/markdown/to-markdown.js';
import { publishedDocument } from '../../src/convert/published-document.js';
import { readDocument } from '../../src/model/read-document.js';
import { renderFeed } from '../../src/ssr/render-feed.js';
import { renderPlain, type PlainForm } from '../../src/ssr/render-plain.js';
import { makeDocument, makeFinding } from '../helpers/make-document.js';
import { byId, parseMarkup, textOf } from './read-markup.js';

const correction = { date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'Not North Carolina.' } as const;
const finding = makeFinding({ about: { statements: ['lethal-support'], topics: ['aid'] }, by: 'A. Reporter' });
const story = makeDocument({ findings: [{ ...finding, corrections: [correction] }] });
const WORDS = 'The balloon was recovered off South Carolina.';

for (const as of ['light', 'list', 'page', 'inline'] as const satisfies readonly PlainForm[])
  describe(`a finding in a document as ${as}`, () => {
    const page = parseMarkup(renderPlain(story, { as }));
    for (const script of page.querySelectorAll('script')) script.remove();
    const shown = textOf(page.body);

    it('stands below its topic and above what the sides said, with day, name, correction and source', () => {
      expect(shown).to.match(
        /Aid ?Established, as of 19 February 2023: The balloon was recovered off South Carolina\. ?established by A\. Reporter ?Correction.*Not North Carolina\. ?Reported in Transcript.*Antony Blinken/,
      );
    });

    it('is linked from the statement that it is about', () => {
      const link = [...page.querySelectorAll('a')].find((each) => textOf(each) === 'See what is established');
      expect(textOf(byId(page, link!.hash.slice(1)))).to.contain(WORDS);
    });

    it('is withdrawn with a note, and nothing else', () => {
      const note = 'It was another balloon.';
      const gone = renderPlain({ ...story, findings: [{ ...finding, status: 'withdrawn', note }] }, { as });
      expect(textOf(parseMarkup(gone).body)).to.contain(`Finding withdrawn: ${note}`);
      expect(gone).to.not.match(/South Carolina|A\. Reporter|See what is established|Established/);
    });
  });

describe('a finding', () => {
  const { explainer } = readDocument(story);

  it('is shown in a story without statements', () => {
    const html = renderPlain({ ...story, statements: [], findings: [{ ...finding, about: { topics: ['aid'] } }] });
    expect(textOf(parseMarkup(html).body)).to.contain(`Established, as of 19 February 2023: ${WORDS}`);
  });

  it('is an entry of a feed, dated as of its day, and so are its corrections', () => {
    const feed = renderFeed(story, { feed: 'json', url: 'https://news.example/story' });
    const { items } = JSON.parse(feed) as { items: readonly Readonly<Record<string, string>>[] };
    const [corrected, established] = ['Correction: Established: Aid', 'Established: Aid'].map((title) =>
      items.find((item) => item['title'] === title),
    );
    expect(established!['content_html']).to.contain(WORDS);
    expect(established!['date_published']).to.match(/^2023-02-19/);
    expect(corrected!['content_html']).to.contain('Not North Carolina.');
  });

  it('is a Statement with its sources in JSON-LD, which is no ClaimReview', () => {
    const { '@graph': graph } = toJsonLd(explainer, { url: 'https://news.example/story' });
    const node = graph.find((each) => each['@type'] === 'Statement')!;
    expect(node).to.include({
      text: WORDS,
      '@id': 'https://news.example/story#timeline.finding.recovered',
      dateModified: '2023-02-19',
    });
    expect(JSON.stringify(node['citation'])).to.contain('https://example.org/transcript');
    expect(JSON.stringify(graph)).to.not.contain('ClaimReview');
    expect(findJsonLdLosses(explainer).filter(({ pointer }) => pointer.startsWith('/findings'))).to.deep.equal([]);
  });

  it('stands under its topic in Markdown, in no quotation', () => {
    const { output, problems } = toMarkdown(explainer);
    const [, said = ''] = output.split('## Who said what');
    expect(said).to.match(
      /### Aid\n\n\*\*Established, as of 19 February 2023:\*\* The balloon was recovered off South Carolina\.\n\nEstablished by A\. Reporter\.\n\nSources: \[Transcript\]/,
    );
    expect(problems.map(({ pointer }) => pointer)).to.include('/findings/0/corrections');
  });

  it('is told as lost by formats that have no place for it', () => {
    const { problems } = toCsv(explainer);
    expect(problems.some(({ pointer }) => pointer === '/findings')).to.equal(true);
  });

  it('that is withheld leaves no trace', () => {
    const withheld = { ...story, findings: [{ ...finding, sources: ['rumour'] }] };
    const read = readDocument(withheld).explainer;
    const outputs = [
      renderPlain(withheld, { as: 'page', jsonLd: true }),
      renderFeed(withheld, { feed: 'atom', url: 'https://news.example/story' }),
      JSON.stringify([toJsonLd(read), toMarkdown(read), publishedDocument(read)]),
    ];
    for (const output of outputs) expect(output).to.not.match(/South Carolina|recovered|established/i);
  });
});

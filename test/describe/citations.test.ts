import { expect } from '@open-wc/testing';
import { describeCitations } from '../../src/describe/citations.js';
import { formatPart } from '../../src/describe/parts.js';
import { describeSource } from '../../src/describe/sources.js';
import type { ExplainerDocument, StatementInput } from '../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';
import { contextOf, partsIn } from './describe-story.js';

const report = {
  id: 'report',
  title: 'The report',
  author: 'Ada Quill',
  publisher: 'The Paper',
  published: '2024-05-03',
  lang: 'de',
};

/** The lines of a statement's sources. */
function linesOf(sources: NonNullable<StatementInput['sources']>, source: object = {}) {
  const data = makeDocument({
    sources: [{ ...report, ...source }] as ExplainerDocument['sources'] & object,
    statements: [makeStatement({ sources })],
  });
  const { say, explainer } = contextOf(data);
  const [statement] = explainer.statements;
  return describeCitations(statement!.sources, say, statement);
}

describe('what is told of a citation', () => {
  it('is what it is cited for, by whom it is, and the place in it', () => {
    const cited = ['text', 'date', 'status'] as const;
    const lines = linesOf(cited.map((purpose) => ({ source: 'report', for: purpose, page: '4', time: '12:40' })));
    expect(lines.map(formatPart)).to.deep.equal([
      'Reported in The report, Ada Quill, The Paper, p. 4, 12:40',
      'Date from The report, Ada Quill, The Paper, p. 4, 12:40',
      'Status from The report, Ada Quill, The Paper, p. 4, 12:40',
    ]);
  });

  it('names a source without an address once, with all of its words in their language', () => {
    const [line, ...others] = linesOf([
      { source: 'report', quote: 'tödliche' },
      { source: 'report', quote: 'Hilfe' },
    ]);
    expect(formatPart(line!)).to.equal(
      'Reported in The report, Ada Quill, The Paper · at the words “tödliche” · at the words “Hilfe”',
    );
    expect(others).to.deep.equal([]);
    expect(partsIn(line!).flatMap((part) => (part.kind === 'passage' ? [part.lang] : []))).to.deep.equal(['de', 'de']);
  });

  it('leads to the words of a source with an address, each citation to its own', () => {
    const lines = linesOf(
      [
        { source: 'report', quote: 'tödliche' },
        { source: 'report', quote: 'Hilfe' },
      ],
      { url: 'https://example.org/report', archive: 'https://archive.example/report' },
    );
    const links = lines.map((line) =>
      partsIn(line).flatMap((part) => (part.kind === 'title' || part.kind === 'link' ? [part.href] : [])),
    );
    expect(links).to.deep.equal([
      ['https://example.org/report#:~:text=t%C3%B6dliche', 'https://archive.example/report'],
      ['https://example.org/report#:~:text=Hilfe', 'https://archive.example/report'],
    ]);
  });
});

describe('what is told of a source', () => {
  it('is its title, who wrote and published it, and when', () => {
    const context = contextOf(makeDocument({ sources: [report], statements: [], events: [] }));
    const words = formatPart(describeSource(context.explainer.sources[0]!, context));
    expect(words).to.equal('The report · Ada Quill · The Paper · 3 May 2024');
  });
});

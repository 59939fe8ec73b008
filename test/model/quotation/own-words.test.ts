import { expect } from '@open-wc/testing';
import { detectVoice, withVoice } from '../../../src/desk/citing/detect-voice.js';
import { readDocument } from '../../../src/model/read-document.js';
import { findSpansInMarks } from '../../../src/model/quotation/own-words.js';
import { wordsOf } from '../../../src/model/statement-words.js';
import type { CitationInput, SourceInput } from '../../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';

/** “hysterical” as Wang’s, with its citation: the form, what is proven, and the problems. */
function read(citation: Partial<Exclude<CitationInput, string>>, source: Partial<SourceInput> = {}) {
  const sources: SourceInput[] = [{ id: 'report', title: 'Report', kind: 'report', ...source }];
  const statement = makeStatement({
    text: '“hysterical”',
    speaker: 'wang',
    sources: [{ source: 'report', quote: 'its hysterical reaction', ...citation }],
  });
  const { explainer, problems } = readDocument(makeDocument({ sources, statements: [statement], events: [] }));
  const { form, runs } = wordsOf(explainer.statements[0]!);
  return { form, kind: runs[0]?.kind, codes: problems.map(({ code }) => code) };
}

const QUOTED = { form: 'quoted', kind: 'verbatim', codes: [] };
const NOT_QUOTED = { form: 'paraphrase', kind: 'plain', codes: ['quote-of-reporter'] };

describe('words that a source has', () => {
  it('as its reporter’s are no quotation, and editors are told', () => {
    expect(read({ ownWords: false })).to.deep.equal(NOT_QUOTED);
    expect(read({}, { ownWords: false })).to.deep.equal(NOT_QUOTED);
    expect(read({ quote: 'its “hysterical” reaction', ownWords: false })).to.deep.equal(NOT_QUOTED);
  });

  it('as the speaker’s are one', () => {
    expect(read({ ownWords: true })).to.deep.equal(QUOTED);
    expect(read({}, { ownWords: true })).to.deep.equal(QUOTED);
    expect(read({}, { kind: 'transcript' })).to.deep.equal(QUOTED);
  });

  it('within quotation marks are the speaker’s, in a report as well', () => {
    expect(read({ quote: 'its “hysterical” reaction' }, { ownWords: false })).to.deep.equal(QUOTED);
    expect(read({ quote: '“unthinkable” and hysterical' }, { ownWords: false })).to.deep.equal(NOT_QUOTED);
  });

  it('are read as before where nothing says whose they are', () => {
    expect(read({})).to.deep.equal(QUOTED);
  });

  it('count as the speaker’s where one source has them so', () => {
    const sources = [
      { source: 'report', quote: 'hysterical', ownWords: false },
      { source: 'transcript', quote: 'hysterical' },
    ];
    const { problems } = readDocument(makeDocument({ statements: [makeStatement({ text: '“hysterical”', sources })] }));
    expect(problems).to.deep.equal([]);
  });

  it('must be said with true or false', () => {
    expect(read({}, { ownWords: 'yes' as never }).codes).to.deep.equal(['field-wrong-type']);
  });
});

describe('words that are chosen in a text', () => {
  const text = 'Wang called the reaction “unthinkable”.\nIt was hysterical, many said. “We will talk,\nand go on.';
  const choose = (words: string, source: object = { kind: 'report' }) => {
    const from = text.indexOf(words);
    return detectVoice(source as never, text, { from, to: from + words.length });
  };

  it('are the speaker’s within quotation marks', () => {
    expect(choose('unthinkable')).to.deep.equal({ voice: 'speaker', from: 'marks' });
  });

  it('are a paraphrase by default outside of them', () => {
    expect(choose('hysterical')).to.deep.equal({ voice: 'reporter', from: 'none' });
    expect(choose('hysterical', { kind: 'transcript', ownWords: false }).voice).to.equal('reporter');
  });

  it('are the speaker’s where the source is the speaker’s own text', () => {
    expect(choose('hysterical', { kind: 'transcript' })).to.deep.equal({ voice: 'speaker', from: 'source' });
    expect(choose('hysterical', { kind: 'social', ownWords: true }).voice).to.equal('speaker');
  });

  it('keep the decision in their citation, unless the source says so of all its words', () => {
    const citation = { source: 'report', quote: 'unthinkable' };
    expect(withVoice(citation, 'speaker', choose('unthinkable'))).to.deep.equal({ ...citation, ownWords: true });
    expect(withVoice(citation, 'reporter', choose('hysterical'))).to.deep.equal({ ...citation, ownWords: false });
    expect(withVoice(citation, 'speaker', { voice: 'speaker', from: 'source' })).to.deep.equal(citation);
    expect(withVoice(citation, 'reporter', { voice: 'speaker', from: 'source' }).ownWords).to.equal(false);
  });
});

describe('what stands within marks', () => {
  const within = (text: string) => findSpansInMarks(text, undefined).map(({ from, to }) => text.slice(from, to));
  it('ends with its paragraph', () => {
    expect(within('“a” b\n«c d\ne» f')).to.deep.equal(['a', 'c d', 'e']);
    expect(within('a 6" pipe')).to.deep.equal([]);
  });
});

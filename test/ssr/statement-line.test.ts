import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/model/read-document.js';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { renderStatementLine } from '../../src/ssr/render-plain.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';
import { namesIn, parseMarkup, textOf } from './read-markup.js';

const lineOf = (data: ExplainerDocument, id = 'lethal-support') =>
  renderStatementLine(readDocument(data).explainer, id);

const read = (overrides: Parameters<typeof makeStatement>[0], rest: Partial<ExplainerDocument> = {}) =>
  textOf(parseMarkup(lineOf(makeDocument({ statements: [makeStatement(overrides)], ...rest }))).body);

describe('one statement as a line of HTML', () => {
  it('says who, the words with their marks as typed, when, and from where', () => {
    expect(read({ date: '2023-02-18' })).to.equal(
      'Antony Blinken: A caution to China against giving “lethal support” to the invasion. (18 February 2023 · the report)',
    );
  });

  it('says before the words that they are unverified, or disputed and why', () => {
    expect(read({ verification: 'unverified' })).to.match(/^Antony Blinken \(not verified\): A caution/);
    expect(read({ status: 'disputed', note: 'He denies it.' })).to.match(
      /^Antony Blinken \(.*He denies it\.\): A caution/,
    );
  });

  it('says what was corrected, and how it read', () => {
    const corrections = [
      {
        date: '2023-02-20',
        kind: 'correction' as const,
        by: 'publisher' as const,
        note: 'It was “lethal”.',
        was: '“legal”',
      },
    ];
    expect(read({ status: 'corrected', corrections })).to.match(
      /^Antony Blinken \(Corrected\): .*\(.*Correction.*20 February 2023: It was “lethal”\. .*“legal”.*\)$/,
    );
  });

  it('is of a silence what was not said, with who noted it and where', () => {
    const silence = { notedBy: 'report', scope: 'in this interview' };
    expect(read({ text: 'whom he meant', silence })).to.match(
      /^Antony Blinken: Not said: whom he meant\. \(in this interview, noted by the report\)$/,
    );
    const page = parseMarkup(lineOf(makeDocument({ statements: [makeStatement({ text: 'whom he meant', silence })] })));
    expect(textOf(page.querySelector('a'))).to.equal('the report');
  });

  it('is only a note of what is withdrawn or withheld', () => {
    const withdrawn = { id: 'gone', status: 'withdrawn' as const, note: 'It was wrong.' };
    const data = makeDocument({ statements: [withdrawn, makeStatement({ id: 'doubtful', speaker: 'nobody' })] });
    expect(textOf(parseMarkup(lineOf(data, 'gone')).body)).to.equal('Statement withdrawn: It was wrong.');
    expect(textOf(parseMarkup(lineOf(data, 'doubtful')).body)).to.equal('One statement is withheld: it is incomplete');
    expect(lineOf(data, 'unknown')).to.equal('');
    expect(read({}, { status: 'withdrawn', note: 'It was wrong.' })).to.match(/^This story .* It was wrong\.$/);
  });

  it('sets the note of what is withdrawn apart as the language does', () => {
    const data = makeDocument({ lang: 'ja', statements: [{ id: 'gone', status: 'withdrawn', note: '誤り' }] });
    expect(textOf(parseMarkup(lineOf(data, 'gone')).body)).to.match(/[^：:]：誤り$/);
  });

  it('names the person, where a source has the same id', () => {
    const people = [{ id: 'nbc', name: 'Nina B. Cole', kind: 'person' as const }];
    const sources = [{ id: 'nbc', title: 'Meet the Press, transcript' }];
    expect(read({ speaker: 'nbc', sources: ['nbc'] }, { people, sources })).to.match(
      /^Nina B\. Cole: .*Meet the Press, transcript\)$/,
    );
  });

  it('has inline tags alone, and takes no markup from the document', () => {
    const line = lineOf(makeDocument({ statements: [makeStatement({ text: '<img src=x> *said* <b>no</b>' })] }));
    const tags = [...namesIn(parseMarkup(line).body)].filter((name) => !name.includes('['));
    expect(tags.sort()).to.deep.equal(['a', 'em', 'span', 'strong']);
  });
});

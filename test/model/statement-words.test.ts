import { expect } from '@open-wc/testing';
import type { Statement } from '../../src/model/explainer.js';
import { readExplainer } from '../../src/model/read/explainer.js';
import { wordsOf } from '../../src/model/statement-words.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';

function read(overrides: object = {}, lang = 'en'): Statement {
  const { explainer } = readExplainer(makeDocument({ lang, statements: [{ ...makeStatement(), ...overrides }] }));
  return explainer.statements[0]!;
}

const verbatim = (statement: Statement) =>
  wordsOf(statement).runs.flatMap((run) => (run.kind === 'verbatim' ? [[run.text, run.isProven]] : []));

describe('wordsOf', () => {
  it('tells words that were said from what was reported', () => {
    expect(wordsOf(read()).form).to.equal('partly-quoted');
    expect(verbatim(read())).to.deep.equal([['lethal support', true]]);
  });

  it('knows the quotation marks of the document’s language', () => {
    expect(verbatim(read({ text: '»Ja« und ‚nein‘' }, 'de')).map(([text]) => text)).to.deep.equal(['Ja', 'nein']);
    expect(verbatim(read({ text: '»Ja« und ‚nein‘' }, 'fr')).map(([text]) => text)).to.deep.equal([]);
  });

  it('takes a citation for the date, or of another source, as no proof', () => {
    expect(verbatim(read({ sources: [{ source: 'report', quote: 'lethal support', for: 'date' }] }))).to.deep.equal([
      ['lethal support', false],
    ]);
  });

  it('takes nothing in a silence as said', () => {
    const silence = { notedBy: 'report', scope: 'in this interview' };
    expect(wordsOf(read({ silence }))).to.include({ form: 'paraphrase' });
    expect(verbatim(read({ silence }))).to.deep.equal([]);
  });

  it('reads a statement once', () => {
    const statement = read();
    expect(wordsOf(statement)).to.equal(wordsOf(statement));
  });
});

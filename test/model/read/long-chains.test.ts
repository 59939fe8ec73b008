import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import { readStatementText } from '../../../src/model/read/statement-text.js';
import { readSourceText } from '../../../src/desk/evidence/source-text.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

describe('a chain without end', () => {
  it('of people who speak on behalf of each other is read and reviewed', () => {
    const count = 12_000;
    const people = Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      kind: 'person' as const,
      ...(index < count - 1 && { onBehalfOf: `p${index + 1}` }),
    }));
    const { explainer } = readDocument(
      makeDocument({
        people,
        events: [makeEvent({ status: 'alleged', people: ['p3'], statusBy: ['lethal-support'] })],
        statements: [makeStatement({ speaker: 'p0' }), makeStatement({ id: 'second', speaker: 'p1' })],
      }),
    );
    expect(explainer.people).to.have.length(count);
    expect(reviewDocument(explainer).map(({ code }) => code)).to.not.include('accused-not-heard');
  });

  it('of people is told as a circle where it is longer than any chain of spokespeople', () => {
    const people = Array.from({ length: 30 }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      kind: 'person' as const,
      ...(index > 0 && { onBehalfOf: `p${index - 1}` }),
    }));
    const { problems } = readDocument(makeDocument({ people, statements: [makeStatement({ speaker: 'p0' })] }));
    const told = problems.filter(({ code }) => code === 'reference-circular').map(({ pointer }) => pointer);
    expect(told).to.deep.equal(['/people/20/onBehalfOf']);
  });

  it('of omissions is no quotation, though its source has every word', () => {
    const codesOf = (omissions: number) => {
      const text = 'a […] '.repeat(omissions);
      const quotes = ['a '.repeat(omissions + 1)];
      return readStatementText(`“${text}a”`, { lang: 'en', quotes }).problems.map(({ code }) => code);
    };
    expect(codesOf(50)).to.deep.equal([]);
    expect(codesOf(51)).to.deep.equal(['quote-not-proven']);
    expect(codesOf(30_000)).to.deep.equal(['quote-not-proven']);
  });

  it('of omissions is found in no source', () => {
    const passagesOf = (omissions: number) =>
      readSourceText('a '.repeat(omissions + 1)).findAll(`${'a […] '.repeat(omissions)}a`).length;
    expect(passagesOf(50)).to.equal(1);
    expect(passagesOf(51)).to.equal(0);
  });

  it('of omissions is no quotation', () => {
    const text = 'a […] '.repeat(30_000);
    expect(
      readStatementText(`“${text}a”`, { lang: 'en', quotes: [text] }).problems.map(({ code }) => code),
    ).to.deep.equal(['quote-not-proven']);
    const source = readSourceText('a b '.repeat(1_000));
    expect(source.findAll(text)).to.deep.equal([]);
    expect(source.findNearest(text)).to.equal(undefined);
  });
});

describe('a statement in a document without a language', () => {
  const isTranslated = (spokenIn: string, text: string) => {
    const statements = [makeStatement({ text, spokenIn, sources: ['report'] })];
    const document = makeDocument({ statements });
    delete document.lang;
    return readDocument(document).explainer.statements[0]?.isTranslated;
  };
  for (const [spokenIn, text, expected] of [
    ['zh', '“It is so,” he said.', true],
    ['zh-Hant', '“It is so,” he said.', true],
    ['ru', '“It is so,” he said.', true],
    ['zh', '他说“好”。', false],
    ['ja', '彼は「はい」と言った。', false],
    ['ru', 'Он сказал «да».', false],
    ['en', '“It is so,” he said.', false],
  ] as const)
    it(`is ${expected ? '' : 'not '}told as translated from ${spokenIn}: ${text}`, () =>
      expect(isTranslated(spokenIn, text)).to.equal(expected));
});

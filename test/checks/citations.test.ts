import { expect } from '@open-wc/testing';
import { findCitedPassages, findQuotingCitations } from '../../src/checks/citations.js';
import { readSourceText } from '../../src/desk/evidence/source-text.js';

describe('the citations of a document', () => {
  it('are found wherever a source and a quote stand together, in the order of the document', () => {
    const found = findQuotingCitations({
      events: [{ sources: ['report', { source: 'report', quote: 'It rained' }] }],
      statements: [
        { sources: [{ source: 'report' }], via: [{ person: 'quill', sources: [{ source: 'letter', quote: 'late' }] }] },
      ],
    });
    expect(found.map(({ pointer, source, quote }) => [pointer, source, quote])).to.deep.equal([
      ['/events/0/sources/1', 'report', 'It rained'],
      ['/statements/0/via/0/sources/0', 'letter', 'late'],
    ]);
  });

  it('have empty texts for what is missing or no text', () => {
    const [found] = findQuotingCitations([{ source: 'report', quote: 'late', prefix: 'It was ', page: 3 }]);
    expect(found).to.include({ pointer: '/0', prefix: 'It was ', suffix: '', time: '', page: '' });
  });
});

describe('the passages of a citation', () => {
  const text = readSourceText('It was late. She said it was late.');

  it('are those between its prefix and suffix', () => {
    const { passages, isMisplaced } = findCitedPassages({ quote: 'it was late', prefix: 'said ' }, text);
    expect(passages.map(([first]) => first?.start)).to.deep.equal([22]);
    expect(isMisplaced).to.equal(false);
  });

  it('are all with its words where its prefix or suffix stands nowhere', () => {
    const { passages, isMisplaced } = findCitedPassages({ quote: 'was late', prefix: 'Nobody ' }, text);
    expect(passages).to.have.lengthOf(2);
    expect(isMisplaced).to.equal(true);
  });

  it('are none where its words are missing, which is not a wrong place', () => {
    expect(findCitedPassages({ quote: 'early' }, text)).to.deep.equal({ passages: [], isMisplaced: false });
  });
});

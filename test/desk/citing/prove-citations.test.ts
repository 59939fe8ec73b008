import { expect } from '@open-wc/testing';
import { proveCitations } from '../../../src/desk/citing/prove-citations.js';

const texts = new Map([['report', { text: 'He warned of “lethal support”.', on: '2023-02-20' }]]);
const cite = (quote: string, source = 'report') => ({ sources: [{ source, quote }] });

describe('the proof of citations', () => {
  it('tells which words are in the text of their source', () => {
    const document = {
      statements: [cite('lethal support'), cite('deadly support')],
      events: [cite('They met', 'other')],
    };
    expect(proveCitations(document, texts).map(({ pointer, proof }) => [pointer, proof])).to.deep.equal([
      ['/statements/0/sources/0/quote', 'proven'],
      ['/statements/1/sources/0/quote', 'missing'],
      ['/events/0/sources/0/quote', 'unchecked'],
    ]);
  });

  it('lets “[…]” leave out words of a paragraph, as the command does, and none of another paragraph', () => {
    const two = new Map([['report', { text: 'He warned of “lethal support”.\n\nThey met again.', on: '2023-02-20' }]]);
    const quotes = ['He warned […] support', 'support […] warned', 'He warned […] met again'];
    expect(proveCitations({ events: quotes.map((quote) => cite(quote)) }, two).map(({ proof }) => proof)).to.deep.equal(
      ['proven', 'missing', 'missing'],
    );
  });

  it('holds the words against what stands around them, and tells words that stand elsewhere from those that do not', () => {
    const prove = (around: object) =>
      proveCitations({ events: [{ sources: [{ source: 'report', ...around }] }] }, texts)[0];
    expect(prove({ quote: 'support', prefix: 'deadly ' })).to.include({
      proof: 'misplaced',
      count: 1,
      around: '“deadly” …',
    });
    expect(prove({ quote: 'support', prefix: 'lethal ' })?.proof).to.equal('proven');
    expect(prove({ quote: 'aid', prefix: 'deadly ' })?.proof).to.equal('missing');
  });

  it('tells at how many places words stand, and what stands around each', () => {
    const twice = new Map([['report', { text: 'Quill said yes. The mayor said yes on Monday.', on: '2023-02-20' }]]);
    const prove = (around: object) =>
      proveCitations({ events: [{ sources: [{ source: 'report', quote: 'said yes', ...around }] }] }, twice)[0];
    const contexts = ['“Quill” …', '“mayor” …'];
    expect(prove({})).to.deep.include({ proof: 'proven', count: 2, contexts });
    expect(prove({ prefix: 'mayor' })).to.deep.include({ proof: 'proven', count: 1, contexts: [] });
    expect(prove({ prefix: 'Lund', suffix: 'on Sunday' })).to.deep.include({
      proof: 'misplaced',
      count: 2,
      around: '“Lund” … “on Sunday”',
      contexts,
    });
  });

  it('finds words that a link, an answer or a name cites', () => {
    const document = {
      events: [{ links: [{ to: 'x', ...cite('lethal') }] }],
      statements: [{ answers: [{ to: 'y', ...cite('support') }] }],
      names: [{ uses: [{ by: 'us', ...cite('war') }] }],
    };
    expect(proveCitations(document, texts).map(({ quote }) => quote)).to.deep.equal(['lethal', 'support', 'war']);
  });

  it('reads each text once, however often it is cited', () => {
    let count = 0;
    const report = {
      on: '2023-02-20',
      get text() {
        count += 1;
        return 'He warned of “lethal support”.';
      },
    };
    const document = { statements: [cite('lethal'), cite('support'), cite('war')] };
    proveCitations(document, new Map([['report', report]]));
    expect(count).to.equal(1);
  });

  it('looks for none in fields of others, which begin with “x-”', () => {
    expect(proveCitations({ 'x-desk': [cite('support')], events: [{ 'x-note': cite('war') }] }, texts)).to.deep.equal(
      [],
    );
  });

  it('leaves out citations without exact words', () => {
    expect(
      proveCitations({ events: [{ sources: ['report', { source: 'report' }, cite('').sources[0]!] }] }, texts),
    ).to.deep.equal([]);
  });
});

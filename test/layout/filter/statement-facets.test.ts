import { expect } from '@open-wc/testing';
import { layoutStatementFacets } from '../../../src/layout/filter/statement-facets.js';
import type { StatementFilter } from '../../../src/layout/filter/statement-filter.js';
import { readDocument } from '../../../src/model/read-document.js';
import { wordsOf } from '../../../src/model/statement-words.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const { explainer } = readDocument(
  makeDocument({
    events: [makeEvent(), makeEvent({ id: 'call', title: 'They call' })],
    statements: [
      makeStatement({ id: 'a', at: 'munich-meeting', about: ['munich-meeting'] }),
      makeStatement({ id: 'b', text: 'He is calm.', about: ['call'], topics: ['balloon'] }),
      makeStatement({ id: 'c', text: '“All of it.”', speaker: 'wang', topics: ['aid', 'balloon'] }),
      makeStatement({ id: 'd', speaker: ['blinken', 'wang'], text: 'They agree.' }),
      makeStatement({ id: 'e', speaker: 'wang', text: 'why', silence: { notedBy: 'report', scope: 'there' } }),
      { id: 'f', status: 'withdrawn', note: 'Wrong.' },
    ],
  }),
);

const facetsOf = (filter: StatementFilter = {}, statements = explainer.statements) =>
  Object.fromEntries(
    layoutStatementFacets(explainer, { statements, filter, wordsOf, nameOf: (form) => form }).map(
      ({ key, chosen, options }) => [key, [chosen, ...options.map(({ id, count }) => `${id} ${count}`)].join(', ')],
    ),
  );

describe('layoutStatementFacets', () => {
  it('counts what occurs, each statement once, in the order of the document', () => {
    expect(facetsOf()).to.deep.equal({
      topic: ', aid 4, balloon 2',
      speaker: ', blinken 3, wang 3',
      side: ', us 2, china 2',
      event: ', munich-meeting 1, call 1',
      form: ', quoted 1, partly-quoted 1, paraphrase 2, silence 1',
    });
  });

  it('counts what each choice would show beside all other wishes', () => {
    expect(facetsOf({ speaker: 'wang', text: 'they' })).to.deep.equal({
      topic: ', aid 1',
      speaker: 'wang, blinken 1, wang 1',
      side: '',
      event: '',
      form: ', paraphrase 1',
    });
    expect(facetsOf({ topic: 'balloon', form: 'quoted' })).to.include({
      topic: 'balloon, aid 1, balloon 1',
      form: 'quoted, quoted 1, paraphrase 1',
    });
  });

  it('keeps several that are chosen at once as one choice', () => {
    const [topic] = layoutStatementFacets(explainer, {
      statements: explainer.statements,
      filter: { topic: ['aid', 'balloon'], speaker: 'wang' },
      wordsOf,
      nameOf: (form) => form,
    });
    expect(topic!.chosen).to.equal('aid balloon');
    expect(topic!.options.at(-1)).to.deep.equal({ id: 'aid balloon', name: 'Aid, The balloon', count: 3 });
  });

  it('keeps a choice of which nothing is left, and one that nobody knows', () => {
    expect(facetsOf({ side: 'us', form: 'silence' })).to.include({ side: 'us, us 0, china 1' });
    expect(facetsOf({ side: 'eu' })).to.include({ side: 'eu, us 2, china 2, eu 0' });
  });

  it('speaks of the statements that the page shows alone', () => {
    const shown = explainer.statements.filter(({ id }) => id === 'a' || id === 'b');
    expect(facetsOf({}, shown)).to.deep.equal({
      topic: ', aid 1, balloon 1',
      event: ', munich-meeting 1, call 1',
      form: ', partly-quoted 1, paraphrase 1',
    });
  });
});

import { expect } from '@open-wc/testing';
import { renderForPosts, type PublishedForm } from '../../integrations/wordpress/src/render-for-posts.js';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';

const formOf = (document: ExplainerDocument) =>
  JSON.parse(renderForPosts(JSON.stringify(document), 12)) as PublishedForm;

describe('the published form that WordPress keeps of a document', () => {
  it('has the document, the list, the story for machines, and each statement by itself', () => {
    const form = formOf(makeDocument());
    expect(form.document.title).to.equal('Two ministers meet');
    expect(form.list).to.contain('id="said-12.statement.lethal-support"');
    expect(form.jsonLd).to.have.property('@context', 'https://schema.org');
    const [statement, ...others] = form.statements;
    expect(statement).to.include({ id: 'lethal-support', text: makeStatement().text });
    expect(statement!.line).to.contain('“lethal support”');
    expect(statement!.document!.people).to.have.length(1);
    expect(others).to.deep.equal([]);
  });

  it('has no words of what is withheld, withdrawn or only the author’s own', () => {
    const statements = [
      makeStatement({ id: 'doubtful', speaker: 'nobody', text: 'Doubtful words.' }),
      {
        ...makeStatement({ id: 'gone', text: 'Withdrawn words.' }),
        status: 'withdrawn' as const,
        note: 'It was wrong.',
      },
    ];
    const document = { ...makeDocument({ statements }), 'x-desk': 'Own words.' };
    expect(JSON.stringify(formOf(document))).not.to.match(/Doubtful words|Withdrawn words|Own words/);
    expect(formOf(document).statements.map(({ id, text }) => [id, text])).to.deep.equal([
      ['gone', undefined],
      ['doubtful', undefined],
    ]);
  });

  it('has of a withdrawn story one note, for whichever statement is asked for', () => {
    const { statements, document } = formOf(makeDocument({ status: 'withdrawn', note: 'It was wrong.' }));
    expect(statements).to.have.length(1);
    expect(statements[0]).not.to.have.property('id');
    expect(statements[0]!.line).to.contain('It was wrong.');
    expect(document).not.to.have.property('statements');
  });

  it('has single statements as lines alone where a story is very long', () => {
    const statements = Array.from({ length: 1000 }, (_, index) => makeStatement({ id: `s${index}` }));
    const form = formOf(makeDocument({ statements }));
    expect(form.statements).to.have.length(1000);
    expect(form.statements[0]).to.have.all.keys('id', 'text', 'line');
  });

  it('is empty where a text is no document', () => {
    expect(renderForPosts('{ “explainer”: 1 }', 12)).to.equal('');
  });
});

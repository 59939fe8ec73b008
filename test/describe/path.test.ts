import { expect } from '@open-wc/testing';
import { describePath, describePathInShort } from '../../src/describe/path.js';
import { formatPart } from '../../src/describe/parts.js';
import type { StatementInput } from '../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';
import { contextOf } from './describe-story.js';

/** The path of a statement in full, and in short. */
function pathsOf(via: NonNullable<StatementInput['via']>) {
  const context = contextOf(makeDocument({ statements: [makeStatement({ via })] }));
  const [statement] = context.explainer.statements;
  return [describePath, describePathInShort].map((describe) => formatPart(describe(statement!, context) || ''));
}

describe('how a statement reached us', () => {
  it('is told in short by the verb of one step, and whole where it has several', () => {
    expect(pathsOf([{ person: 'wang', cue: 'reported' }])).to.deep.equal([
      'known through Wang Yi (reported)',
      'as Wang Yi reported',
    ]);
    expect(
      pathsOf([
        { person: 'wang', cue: 'reported' },
        { source: 'report', cue: 'denied' },
      ]),
    ).to.deep.equal([
      'known through Wang Yi (reported), the report (denied)',
      'known through Wang Yi (reported), the report (denied)',
    ]);
  });
});

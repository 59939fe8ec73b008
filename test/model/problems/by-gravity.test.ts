import { expect } from '@open-wc/testing';
import { reviewInput } from '../../../src/elements/base/document-review.js';
import { byGravity } from '../../../src/model/problems/by-gravity.js';
import { readDocument } from '../../../src/model/read/document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

/** A document with a lane that there is none of, a date that can't be read, and a person of an unknown kind. */
const document = makeDocument({
  lanes: [{ id: 'balloon', name: 'The balloon' }],
  events: [makeEvent({ lane: 'baloon' }), makeEvent({ id: 'b', date: 'x', dateText: 'some day' })],
  people: [{ id: 'ada', name: 'Ada', kind: 'persn' as 'person' }],
});

describe('the order of problems', () => {
  it('begins with what withholds an entry, and goes on with other errors and then warnings', () => {
    const { problems } = readDocument(document);
    const ordered = byGravity(problems);
    expect(ordered[0]!.pointer).to.equal('/people/0/kind');
    const severities = ordered.map(({ severity }) => severity);
    expect(severities).to.deep.equal([...severities].sort((a, b) => rank(a) - rank(b)));
    expect(ordered).to.have.members(problems as never[]);
  });

  it('is that of the list below an element', () => {
    expect(reviewInput(document)[0]!.pointer).to.equal('/people/0/kind');
  });
});

const rank = (severity: string): number => ['error', 'warning', 'advice'].indexOf(severity);

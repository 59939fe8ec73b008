import { expect } from '@open-wc/testing';
import type { Json } from '../../../src/desk/document/json.js';
import { findFixes } from '../../../src/desk/story/find-fixes.js';
import { applyPatches } from '../../../src/desk/document/patch.js';
import { readDocument } from '../../../src/model/read-document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

/** What is offered against a problem of the document, and the document after the first of it. */
function mend(document: unknown, code: string, problems = readDocument(document).problems) {
  const problem = problems.find((each) => each.code === code);
  if (!problem)
    throw new Error(
      `No ${code} in ${readDocument(document)
        .problems.map((each) => each.code)
        .join()}`,
    );
  const readDate = () => [
    { edtf: '2023-02-04', isSure: false },
    { edtf: '2023-04-02', isSure: false },
  ];
  const mends = findFixes(problem, document as Json, readDate);
  return {
    values: mends.map(({ value }) => value),
    mended: mends[0] && applyPatches(document as Json, mends[0].edit),
  };
}

describe('a way to mend', () => {
  it('a date is each that it can mean', () => {
    const document = makeDocument({ events: [makeEvent({ date: '04/02/2023' })] });
    const { values, mended } = mend(document, 'date-unreadable');
    expect(values).to.deep.equal(['2023-02-04', '2023-04-02']);
    expect(readDocument(mended).problems).to.deep.equal([]);
  });

  it('an id that is nowhere is the one that is nearly it', () => {
    const document = makeDocument({ statements: [makeStatement({ topics: ['ait'] })] });
    const { values, mended } = mend(document, 'reference-dangling');
    expect(values).to.deep.equal(['aid']);
    expect(readDocument(mended).problems).to.deep.equal([]);
  });

  it('a value that there is not is the one that is nearly it', () => {
    const document = makeDocument({ events: [makeEvent({ status: 'canceled' as 'cancelled' })] });
    const { values, mended } = mend(document, 'value-unknown');
    expect(values).to.deep.equal(['cancelled']);
    expect(readDocument(mended).problems).to.deep.equal([]);
  });

  it('a statement of another day than its event has the date of the event', () => {
    const document = makeDocument({ statements: [makeStatement({ at: 'munich-meeting', date: '2023-02-20' })] });
    const { values, mended } = mend(document, 'said-on-other-days', reviewDocument(readDocument(document).explainer));
    expect(values).to.deep.equal(['2023-02-18']);
    expect(reviewDocument(readDocument(mended).explainer)).to.deep.equal([]);
  });

  it('an event of another day than its cited words has the day of the words', () => {
    const sources = [{ source: 'report', quote: 'on February 8', for: 'date' as const }];
    const document = makeDocument({ events: [makeEvent({ sources })] });
    const { values, mended } = mend(document, 'date-not-in-words', reviewDocument(readDocument(document).explainer));
    expect(values).to.deep.equal(['2023-02-08']);
    expect(reviewDocument(readDocument(mended).explainer)).to.deep.equal([]);
  });

  it('an item without an id is one by its words', () => {
    const { id: _, ...event } = makeEvent();
    const { values, mended } = mend({ ...makeDocument(), events: [event] }, 'id-missing');
    expect(values).to.deep.equal(['they-meet-in-munich']);
    expect(readDocument(mended).problems).to.deep.equal([]);
  });

  it('a document without a version is the version', () => {
    const { explainer: _, ...document } = makeDocument();
    const { values, mended } = mend(document, 'version-missing');
    expect(values).to.deep.equal(['1']);
    expect(Object.keys(mended as object)[0]).to.equal('explainer');
    expect(readDocument(mended).problems).to.deep.equal([]);
  });

  it('is not offered where only an editor can know', () => {
    const document = makeDocument({ statements: [makeStatement({ text: 'He said “something else”.' })] });
    expect(mend(document, 'quote-not-proven').values).to.deep.equal([]);
    const nobody = makeDocument({ statements: [makeStatement({ speaker: 'somebody-quite-different' })] });
    expect(mend(nobody, 'reference-dangling').values).to.deep.equal([]);
  });
});

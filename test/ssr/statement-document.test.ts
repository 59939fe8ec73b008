import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/model/read-document.js';
import { statementDocument } from '../../src/ssr/statement-document.js';
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';

const documentOf = (data: unknown, id = 'lethal-support') => statementDocument(readDocument(data).explainer, id);

const idsOf = (items: readonly { readonly id?: string }[] | undefined) => items?.map(({ id }) => id);

describe('the document of one statement', () => {
  it('holds the people, sources and topics that it refers to, and no others', () => {
    const document = documentOf(makeDocument({ summary: 'A rare meeting.', lead: 'munich-meeting' }))!;
    expect(idsOf(document.people)).to.deep.equal(['blinken']);
    expect(idsOf(document.sources)).to.deep.equal(['report']);
    expect(idsOf(document.topics)).to.deep.equal(['aid']);
    expect(idsOf(document.statements)).to.deep.equal(['lethal-support']);
    expect(document).not.to.have.any.keys('summary', 'lead', 'events', 'lanes', 'names', 'eras', 'corrections');
  });

  it('holds whom a speaker speaks for, who noted a silence, and by whom words became known', () => {
    const people = [
      { id: 'spokesman', name: 'A spokesman', kind: 'person', onBehalfOf: 'ministry' },
      { id: 'ministry', name: 'The ministry', kind: 'government' },
      { id: 'reporter', name: 'A reporter', kind: 'person' },
      { id: 'other', name: 'Somebody else', kind: 'person' },
    ] as const;
    const statements = [
      makeStatement({ id: 'whom', speaker: 'spokesman', silence: { notedBy: 'reporter', scope: 'in it' } }),
      makeStatement({ id: 'told', speaker: 'spokesman', via: [{ person: 'reporter' }, { source: 'transcript' }] }),
    ];
    const data = makeDocument({ people: [...people], statements });
    expect(idsOf(documentOf(data, 'whom')!.people)).to.deep.equal(['spokesman', 'ministry', 'reporter']);
    expect(idsOf(documentOf(data, 'told')!.sources)).to.deep.equal(['report', 'transcript']);
  });

  it('names the events that it came before or after, and tells nothing more of them', () => {
    const events = [makeEvent({ summary: 'A rare meeting.' }), makeEvent({ id: 'other', title: 'Something else' })];
    const document = documentOf(makeDocument({ events, statements: [makeStatement({ after: ['munich-meeting'] })] }))!;
    expect(document.statements![0]).to.have.deep.property('after', ['munich-meeting']);
    expect(document.events).to.deep.equal([
      { id: 'munich-meeting', date: '2023-02-18', title: 'They meet in Munich', sources: ['report'] },
    ]);
  });

  it('keeps the place of its side, which is its colour', () => {
    const statements = [makeStatement({ speaker: 'wang' }), makeStatement({ id: 'first' })];
    const data = makeDocument({ statements });
    expect(idsOf(documentOf(data)!.sides)).to.deep.equal(['us', 'china']);
    expect(idsOf(documentOf(data, 'first')!.sides)).to.deep.equal(['us']);
  });

  it('is of a withheld statement its place alone, and of a withdrawn one its note', () => {
    const statements = [
      makeStatement({ id: 'withheld', speaker: 'nobody' }),
      { id: 'withdrawn', status: 'withdrawn' as const, note: 'It was wrong.' },
    ];
    const data = makeDocument({ statements });
    expect(documentOf(data, 'withheld')!.statements).to.deep.equal([
      { id: 'withheld', text: '…', speaker: [], topics: ['aid'] },
    ]);
    expect(documentOf(data, 'withdrawn')!.statements).to.deep.equal([statements[1]]);
    expect(documentOf(data, 'withdrawn')).not.to.have.any.keys('people', 'sources');
    expect(documentOf(data, 'unknown')).to.equal(undefined);
  });

  it('is of a withdrawn story its note, whichever statement is asked for', () => {
    const document = documentOf(makeDocument({ status: 'withdrawn', note: 'It was wrong.' }))!;
    expect(document).to.include({ status: 'withdrawn', note: 'It was wrong.' });
    expect(document).not.to.have.any.keys('people', 'statements');
  });

  it('reads without a problem that the story does not have', () => {
    const { explainer, problems } = readDocument(munich);
    const known = new Set(problems.map(({ code }) => code));
    for (const id of explainer.statementById.keys()) {
      const found = readDocument(statementDocument(explainer, id)).problems.map(({ code }) => code);
      expect(found.filter((code) => !known.has(code))).to.deep.equal([], id);
    }
  });
});

import { expect } from '@open-wc/testing';
import { describeEvent } from '../../src/describe/event.js';
import type { EventInput, ExplainerDocument } from '../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';
import { contextOf, partsIn, toldIn } from './describe-story.js';

/** Facts of the event `munich-meeting`. */
function factsOf(event: Partial<EventInput>, rest: Partial<ExplainerDocument> = {}, locale?: string) {
  const context = contextOf(makeDocument({ ...rest, events: [makeEvent(event), ...(rest.events ?? [])] }), locale);
  return describeEvent(context.explainer.eventById.get('munich-meeting')!, context);
}

const wang = makeStatement({ id: 'by-wang', speaker: 'wang', text: 'No.' });

describe('what is told of an event', () => {
  it('comes in one order', () => {
    const corrections = [
      { date: '', kind: 'correction' as const, by: 'publisher' as const, note: 'It was a Saturday.' },
    ];
    const facts = factsOf(
      {
        summary: 'Late.',
        status: 'disputed',
        statusBy: ['by-wang'],
        place: { name: 'Munich' },
        before: ['visit'],
        links: [{ to: 'visit', as: 'causes' }],
        corrections,
      },
      {
        events: [makeEvent({ id: 'visit', title: 'The visit', date: '2023-02-20', status: 'postponed' })],
        statements: [wang, { id: 'gone', at: 'munich-meeting', status: 'withdrawn', note: 'It was wrong.' }],
      },
    );
    expect(toldIn(facts)).to.deep.equal([
      'when: 18 February 2023 · disputed',
      'summary: Late.',
      'place: Munich',
      'doubt: disputed by Wang Yi',
      'order: before “The visit”',
      'relation: led to: The visit (postponed)',
      'correction: Correction, by the publisher: It was a Saturday.',
      'withdrawal: Statement withdrawn: It was wrong.',
      'source: Reported in Report of the meeting',
    ]);
  });

  it('names a statement before it as other entries name it', () => {
    const facts = factsOf({ after: ['by-wang'] }, { statements: [wang] }, 'de');
    expect(toldIn(facts, 'order')).to.deep.equal(['order: nach „China, Wang Yi, sinngemäß“']);
    expect(partsIn(facts.find(({ kind }) => kind === 'order')!.parts)).to.have.deep.members([
      { kind: 'name', text: 'China, Wang Yi, sinngemäß', lang: 'en' },
    ]);
  });

  it('has a date for machines only if it happened', () => {
    const dates = (event: Partial<EventInput>) =>
      factsOf(event).flatMap(({ kind, parts }) => (kind === 'when' ? partsIn(parts) : []));
    expect(dates({})).to.deep.equal([{ kind: 'time', words: '18 February 2023', datetime: '2023-02-18' }]);
    for (const status of ['planned', 'cancelled', 'alleged', 'disputed'] as const)
      expect(dates({ status }), status).to.deep.equal([]);
  });

  it('says so where no source is given, or none for the date', () => {
    expect(toldIn(factsOf({ sources: [] }), 'source')).to.deep.equal(['source: No source is given.']);
    expect(toldIn(factsOf({ sources: [{ source: 'report', for: 'status' }] }), 'source')).to.deep.equal([
      'source: Status from Report of the meeting',
      'source: No source is given for the date.',
    ]);
  });
});

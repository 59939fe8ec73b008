import type { EventInput, ExplainerDocument, FindingInput, StatementInput } from '../../src/model/schema/schema.js';

/**
 * Small documents for tests. What a maker gives reads without a problem; `overrides` say what the test is about.
 * Every document has the people `blinken`, `wang` and the unnamed `official`, the sides `us` and `china`, the topics `aid` and
 * `balloon`, the lanes `diplomacy` and `war`, and the sources `report` and `transcript`.
 */
export function makeDocument(overrides: Partial<ExplainerDocument> = {}): ExplainerDocument {
  return {
    explainer: 1,
    id: 'story',
    title: 'Two ministers meet',
    lang: 'en',
    lanes: [
      { id: 'diplomacy', name: 'Diplomacy' },
      { id: 'war', name: 'War' },
    ],
    sides: [
      { id: 'us', name: 'United States', color: '#1b4b8f' },
      { id: 'china', name: 'China', color: '#a3231f' },
    ],
    topics: [
      { id: 'aid', name: 'Aid' },
      { id: 'balloon', name: 'The balloon' },
    ],
    people: [
      { id: 'blinken', name: 'Antony Blinken', kind: 'person', side: 'us' },
      { id: 'wang', name: 'Wang Yi', kind: 'person', side: 'china' },
      { id: 'official', name: 'a senior official', kind: 'unnamed', side: 'us' },
    ],
    sources: [
      { id: 'report', title: 'Report of the meeting', url: 'https://example.org/report', kind: 'report' },
      { id: 'transcript', title: 'Transcript', url: 'https://example.org/transcript', kind: 'transcript' },
    ],
    events: [makeEvent()],
    statements: [makeStatement()],
    ...overrides,
  };
}

/** An event, `munich-meeting` on 18 February 2023 unless told otherwise. */
export function makeEvent(overrides: Partial<EventInput> = {}): EventInput {
  return { id: 'munich-meeting', date: '2023-02-18', title: 'They meet in Munich', sources: ['report'], ...overrides };
}

/** A statement, Blinken's partly quoted and proven `lethal-support` unless told otherwise. */
export function makeStatement(overrides: Partial<StatementInput> = {}): StatementInput {
  return {
    id: 'lethal-support',
    text: 'A caution to China against giving “lethal support” to the invasion.',
    speaker: 'blinken',
    topics: ['aid'],
    sources: [{ source: 'report', quote: 'lethal support', ownWords: true }],
    ...overrides,
  };
}

/** A finding about the balloon and Blinken's `lethal-support`, `recovered` unless told otherwise. */
export function makeFinding(overrides: Partial<FindingInput> = {}): FindingInput {
  return {
    id: 'recovered',
    text: 'The balloon was recovered off South Carolina.',
    about: { statements: ['lethal-support'], topics: ['balloon'] },
    asOf: '2023-02-19',
    sources: ['transcript'],
    ...overrides,
  };
}

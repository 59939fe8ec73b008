import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import { runInSlices } from '../../../src/scheduling/slices.js';
import { readExplainer, readExplainerSteps } from '../../../src/model/read/explainer.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const withEvent = (overrides: object) => makeDocument({ events: [{ ...makeEvent(), ...overrides }] });
const withStatement = (overrides: object) => makeDocument({ statements: [{ ...makeStatement(), ...overrides }] });

describe('readExplainer', () => {
  it('tells what readers lose, how bad it is and where, without words', () => {
    const { foundProblems } = readExplainer(withEvent({ lane: 'gone', summary: null, date: '2023-02-30' }));
    expect(foundProblems.map(({ code, severity, pointer }) => [code, severity, pointer])).to.have.deep.members([
      ['field-null', 'warning', '/events/0/summary'],
      ['reference-dangling', 'error', '/events/0/lane'],
      ['date-impossible', 'error', '/events/0/date'],
    ]);
    for (const finding of foundProblems) expect(finding).to.not.have.any.keys('message', 'cure');
  });

  /** What changes nothing that readers see: found by a review alone. */
  const forEditors: Readonly<Record<string, unknown>> = {
    'field-unknown': withEvent({ sumary: 'x' }),
    'version-missing': { ...makeDocument(), explainer: undefined },
    'sources-missing': withEvent({ sources: [] }),
    'status-by-missing': withEvent({ status: 'alleged' }),
    'date-text-disagrees': withEvent({ dateText: 'in 2021' }),
    'date-after-sources': makeDocument({
      sources: [{ id: 'report', title: 'Report', published: '2023-02-17' }],
      statements: [],
      events: [makeEvent({ date: '2023-02-19' })],
    }),
    'order-contradicts-dates': makeDocument({
      events: [makeEvent(), makeEvent({ id: 'later', date: '2024', before: 'munich-meeting' })],
    }),
    'alt-missing': withEvent({ media: [{ kind: 'image', src: 'a.jpg' }] }),
    'media-end-before-start': withEvent({ media: [{ kind: 'audio', src: 'a.mp3', start: 5, end: 4 }] }),
    'note-missing': { ...makeDocument(), status: 'withdrawn' },
    'mark-unclosed': withStatement({ text: 'He spoke of “lethal support' }),
    'quote-not-proven': withStatement({ text: 'He spoke of “lethal aid”.' }),
    'citation-too-long': withEvent({ sources: [{ source: 'report', quote: 'a b c d e '.repeat(5) }] }),
  };
  for (const [code, input] of Object.entries(forEditors))
    it(`leaves ${code} to the review`, () => {
      expect(readExplainer(input).foundProblems).to.deep.equal([]);
      const whole = readDocument(input);
      expect(whole.problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(whole.explainer).to.deep.equal(readExplainer(input).explainer);
    });

  it('reads the same in steps', async () => {
    const input = withEvent({ lane: 'gone' });
    expect(await runInSlices(readExplainerSteps(input))).to.deep.equal(readExplainer(input));
  });
});

describe('readDocument', () => {
  it('reports both stages, by place', () => {
    const events = Array.from({ length: 11 }, (_, index) => ({
      ...makeEvent({ id: `e${index}`, lane: 'gone' }),
      x: 1,
    }));
    const { problems } = readDocument(makeDocument({ events }));
    expect(problems).to.have.length(22);
    const places = problems.map(({ pointer }) => Number(/\d+/.exec(pointer)?.[0]));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });
});

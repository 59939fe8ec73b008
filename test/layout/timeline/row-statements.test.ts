import { expect } from '@open-wc/testing';
import { loneStatements, statementsInRows } from '../../../src/layout/timeline/row-statements.js';
import { readDocument } from '../../../src/model/read-document.js';

const EVENTS = [
  { id: 'war', title: 'The war', date: '2022-02-24/..' },
  { id: 'sale', title: 'The sale', date: '2022' },
  { id: 'flight', title: 'The flight', date: '2023-01-28/2023-02-04' },
  { id: 'fall', title: 'The fall', date: '2023-02-04' },
  { id: 'someday', title: 'The inquiry' },
];
const people = ['ada', 'bo'].map((id, index) => ({ id, name: id, side: `side-${index}` }));
const sides = [0, 1].map((index) => ({ id: `side-${index}`, name: `Side ${index}` }));

/** Ids of the statements beside each event: those that are always shown, and the rest. */
function rowsOf(statements: readonly object[]): Record<string, readonly [readonly string[], readonly string[]]> {
  const { explainer } = storyWith(statements);
  const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  return Object.fromEntries(
    [...statementsInRows(explainer)].map(([id, { first, rest }]) => [id, [idsOf(first), idsOf(rest)]]),
  );
}

function storyWith(statements: readonly object[]) {
  return readDocument({
    explainer: 1,
    title: 'A story',
    people,
    sides,
    sources: [{ id: 'report', title: 'The report', kind: 'report' }],
    events: EVENTS,
    statements: statements.map((statement) => ({
      speaker: 'ada',
      text: 'It rains.',
      sources: ['report'],
      ...statement,
    })),
  });
}

describe('statements beside rows', () => {
  it('stand once: where they were made, or beside the last event that they are about', () => {
    expect(
      rowsOf([
        { id: 'made', at: 'flight', about: ['fall'] },
        { id: 'about', about: ['fall', 'flight'] },
        { id: 'neither', about: [] },
      ]),
    ).to.deep.equal({ flight: [['made'], []], fall: [['about'], []] });
  });

  it('don’t stand beside what lasts longer than a month, unless they were made there', () => {
    expect(rowsOf([{ id: 'about', about: ['war'] }])).to.deep.equal({});
    expect(rowsOf([{ id: 'made', at: 'war' }])).to.deep.equal({ war: [['made'], []] });
  });

  it('stand beside the last event before them, where they are about several', () => {
    expect(
      rowsOf([
        { id: 'between', date: '2023-01-30', about: ['fall', 'flight'] },
        { id: 'ahead', date: '2022-12-01', about: ['fall', 'flight'] },
        { id: 'undated', about: ['someday', 'flight'] },
      ]),
    ).to.deep.equal({ flight: [['ahead'], ['between', 'undated']] });
  });

  it('stand beside what happened on some day of a year, which did not last', () => {
    expect(rowsOf([{ id: 'about', about: ['sale'] }])).to.deep.equal({ sale: [['about'], []] });
  });

  it('begin with one of each side, the leading one where there is one', () => {
    expect(
      rowsOf([
        { id: 'a1', at: 'fall' },
        { id: 'a2', at: 'fall', lead: true },
        { id: 'b1', speaker: 'bo', at: 'fall' },
        { id: 'b2', speaker: 'bo', at: 'fall' },
      ]),
    ).to.deep.equal({
      fall: [
        ['a2', 'b1'],
        ['a1', 'b2'],
      ],
    });
  });

  it('never hide what was not said, what was corrected or what was withdrawn', () => {
    const corrections = [{ date: '2023-02-06', text: 'The words were others.' }];
    const [first, rest] = rowsOf([
      { id: 'a1', at: 'fall' },
      { id: 'a2', at: 'fall' },
      { id: 'silence', at: 'fall', silence: { notedBy: 'report', scope: 'in this report', asked: 'declined' } },
      { id: 'corrected', at: 'fall', status: 'corrected', corrections },
      { id: 'withdrawn', at: 'fall', status: 'withdrawn', text: '', note: 'It was not his.' },
    ])['fall']!;
    expect(first).to.have.members(['a1', 'silence', 'corrected', 'withdrawn']);
    expect(rest).to.deep.equal(['a2']);
  });

  it('stand in rows of their own where they belong to no event, also where they are withdrawn', () => {
    const statements = [
      { id: 'early', date: '2021-01-01' },
      { id: 'between', date: '2023-02-01' },
      { id: 'withdrawn', status: 'withdrawn', text: '', note: 'It was not his.' },
      { id: 'late', date: '2024-01-01' },
      { id: 'undated' },
      { id: 'made', at: 'fall' },
      { id: 'about', about: ['war'] },
    ];
    const { explainer } = storyWith(statements);
    const { before, after, undated } = loneStatements(explainer, explainer.events, 'oldest');
    const idsOf = (some: readonly { readonly id: string }[] = []) => some.map(({ id }) => id);
    expect([...before].map(([id, some]) => [id, idsOf(some)])).to.deep.equal([
      ['sale', ['early']],
      ['fall', ['between']],
      ['someday', ['late']],
    ]);
    expect([idsOf(after), idsOf(undated)]).to.deep.equal([[], ['withdrawn', 'undated']]);
  });
});

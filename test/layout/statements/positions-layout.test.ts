import { expect } from '@open-wc/testing';
import { layoutPositions, type PositionsOptions } from '../../../src/layout/statements/positions-layout.js';
import { named, statement } from '../statement-makers.js';

const [us, china, balloon, aid] = [named('us'), named('china'), named('balloon'), named('aid')];

/** One line a row: "balloon: a b | c | others d". A statement elsewhere stands before ">". */
function picture(options: Partial<PositionsOptions>): readonly string[] {
  const { rows } = layoutPositions({ statements: [], topics: [balloon, aid], sides: [us, china], ...options });
  return rows.map(({ topic, cells, others }) => {
    const [first, ...rest] = [...cells, others].map((cell) =>
      [
        ...cell.statements.map(({ id }) => id),
        ...cell.elsewhere.map(({ statement: { id }, under }) => `${id}>${under.id}`),
      ].join(' '),
    );
    return `${topic?.id ?? 'other'}: ${[first, ...rest].join(' | ')}`.trim();
  });
}

describe('layoutPositions', () => {
  it('sets topics by sides, in the order of the editor', () => {
    const statements = [
      statement('a', { topics: [aid], side: china }),
      statement('b', { topics: [balloon], side: china }),
      statement('c', { topics: [balloon], side: us }),
    ];
    expect(picture({ statements })).to.deep.equal(['balloon: c | b |', 'aid:  | a |']);
  });

  it('keeps the order of the statements within a cell', () => {
    const statements = ['b', 'a', 'c'].map((id) => statement(id, { topics: [aid], side: us }));
    expect(picture({ statements })).to.deep.equal(['aid: b a c |  |']);
  });

  it('lets a statement stand once, under its first topic, and leads to it from the others', () => {
    const statements = [statement('a', { topics: [aid, balloon], side: us })];
    expect(picture({ statements })).to.deep.equal(['balloon: a>aid |  |', 'aid: a |  |']);
  });

  it('takes the first topic that is shown', () => {
    const statements = [statement('a', { topics: [aid, balloon], side: us })];
    expect(picture({ statements, topics: [balloon] })).to.deep.equal(['balloon: a |  |']);
  });

  it('puts those without a side apart, and those without a topic last', () => {
    const statements = [statement('a'), statement('b', { topics: [aid] })];
    expect(picture({ statements })).to.deep.equal(['aid:  |  | b', 'other:  |  | a']);
  });

  for (const [count, sides] of [
    [0, []],
    [1, ['us']],
    [5, ['us', 'china', 'eu', 'un', 'nato']],
  ] as const) {
    it(`works with ${count} sides`, () => {
      const all = sides.map(named);
      const statements = [
        ...all.map((side) => statement(`of-${side.id}`, { side, topics: [aid] })),
        statement('x', { topics: [aid] }),
      ];
      const expected = [...all.map(({ id }) => `of-${id}`), 'x'].join(' | ');
      expect(picture({ statements, sides: all })).to.deep.equal([`aid: ${expected}`]);
    });
  }

  it('keeps a side that said nothing, unless told not to', () => {
    const statements = [statement('a', { side: us, topics: [aid] })];
    expect(picture({ statements })).to.deep.equal(['aid: a |  |']);
    expect(picture({ statements, keepsEmptySides: false })).to.deep.equal(['aid: a |']);
  });

  it('counts what stands here, and silences', () => {
    const silence = { notedBy: { person: statement('x').speakers[0]! }, scope: 'here' };
    const statements = [
      statement('a', { topics: [aid] }),
      statement('b', { topics: [aid], silence }),
      statement('c', { topics: [aid] }),
    ];
    const { rows } = layoutPositions({ statements, topics: [aid], sides: [] });
    expect(rows[0]).to.include({ count: 3, silenceCount: 1 });
  });

  it('says in which topic a statement is withheld, even where nothing else stands', () => {
    const withheld = [
      { id: 'a', pointer: '/statements/0', topic: aid },
      { id: 'b', pointer: '/statements/1' },
    ];
    const { rows } = layoutPositions({ statements: [], withheld, topics: [balloon, aid], sides: [us] });
    expect(rows.map(({ key, withheldCount }) => [key, withheldCount])).to.deep.equal([
      ['topic aid', 1],
      ['other', 1],
    ]);
  });

  it('calls no side silent where a statement is withheld, even one that a filter hides', () => {
    const withheld = [{ id: 'w', pointer: '/statements/2', topic: aid }];
    const statements = [statement('a', { topics: [balloon], side: us }), statement('b', { topics: [aid], side: us })];
    const { rows } = layoutPositions({
      statements,
      whole: { statements, withheld },
      topics: [balloon, aid],
      sides: [us, china],
    });
    expect(rows.map(({ key, silent }) => [key, ...silent.map(({ side }) => side?.id)])).to.deep.equal([
      ['topic balloon', 'china'],
      ['topic aid'],
    ]);
  });

  it('keeps a withdrawn statement in the row of its topic, in no column, and counts it nowhere', () => {
    const statements = [
      statement('gone', { topics: [aid], status: 'withdrawn' }),
      statement('left', { topics: [balloon], side: us }),
      statement('lost', { status: 'withdrawn' }),
    ];
    const { rows } = layoutPositions({ statements, topics: [balloon, aid], sides: [us, china] });
    expect(
      rows.map(({ key, count, withdrawn }) => `${key}: ${count}, ${withdrawn.map(({ id }) => id).join()}`),
    ).to.deep.equal(['topic balloon: 1, ', 'topic aid: 0, gone', 'other: 0, lost']);
    expect(picture({ statements })).to.deep.equal(['balloon: left |  |', 'aid:  |  |', 'other:  |  |']);
  });

  it('says of no side that nothing of it is included where a statement of any side was withdrawn', () => {
    const statements = [
      statement('a', { topics: [aid], side: us }),
      statement('gone', { topics: [aid], status: 'withdrawn' }),
    ];
    const silentIn = (shown: typeof statements) =>
      layoutPositions({ statements: shown, whole: { statements }, topics: [aid], sides: [us, china] }).rows[0]!.silent;
    expect(silentIn(statements)).to.be.empty;
    expect(silentIn(statements.slice(0, 1))).to.be.empty;
  });

  it('counts in a cell what is narrowed away, so that it does not read as if there were none', () => {
    const all = [
      statement('a', { side: us, topics: [aid] }),
      statement('b', { side: us, topics: [balloon, aid] }),
      statement('c', { side: us, topics: [aid], status: 'withdrawn' }),
      statement('d', { side: us }),
    ];
    const countsOf = (statements: typeof all) =>
      layoutPositions({ statements, whole: { statements: all }, topics: [aid], sides: [us, china] }).rows.flatMap(
        ({ key, cells }) => cells.map(({ side, hiddenCount }) => `${key} ${side?.id} ${hiddenCount}`),
      );
    expect(countsOf(all.slice(0, 1))).to.deep.equal(['topic aid us 1', 'topic aid china 0']);
    expect(countsOf(all.slice(3))).to.deep.equal(['other us 0', 'other china 0']);
  });
});

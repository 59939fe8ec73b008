import { expect } from '@open-wc/testing';
import { layoutConversation, type MomentRow } from '../../../src/layout/statements/conversation-layout.js';
import type { Statement } from '../../../src/model/explainer.js';
import { days, named, statement } from '../statement-makers.js';

const sides = [named('us'), named('china'), named('eu')];
const [us, china, eu] = sides as [(typeof sides)[0], (typeof sides)[0], (typeof sides)[0]];

const ids = (statements: readonly Statement[]): string => statements.map(({ id }) => id).join(' ');
const row = ({ start, end, middle }: MomentRow): string => `${ids(start)} | ${ids(end)} | ${ids(middle)}`.trim();

/** One line a moment: its date, then what stands at the start of the line, at its end, between. */
function picture(statements: readonly Statement[], order: 'oldest' | 'newest' = 'oldest'): readonly string[] {
  const { moments, undated } = layoutConversation({ statements, sides, order });
  const lines = moments.map(
    ({ date, isPublication, rows }) => `${isPublication ? 'published ' : ''}${date.text}: ${rows.map(row).join(' / ')}`,
  );
  return [...lines, ...(undated.length > 0 ? [`undated: ${undated.map(row).join(' / ')}`] : [])];
}

describe('layoutConversation', () => {
  it('stands the first side at the start, the second at the end, all others between', () => {
    const date = days(18);
    const statements = [
      statement('a', { date, side: china }),
      statement('b', { date, side: us }),
      statement('c', { date, side: eu }),
      statement('d', { date }),
    ];
    expect(picture(statements)).to.deep.equal(['2023-02-18: b | a | / |  | c d']);
  });

  it('goes through time, or back', () => {
    const statements = [statement('a', { date: days(19) }), statement('b', { date: days(12) })];
    expect(picture(statements)).to.deep.equal(['2023-02-12: |  | b', '2023-02-19: |  | a']);
    expect(picture(statements, 'newest')).to.deep.equal(['2023-02-19: |  | a', '2023-02-12: |  | b']);
  });

  it('keeps the order of the file among equals, whichever way time goes', () => {
    const statements = ['b', 'a', 'c'].map((id) => statement(id, { date: days(18), side: us }));
    expect(picture(statements)).to.deep.equal(['2023-02-18: b a c |  |']);
    expect(picture(statements, 'newest')).to.deep.equal(['2023-02-18: b a c |  |']);
  });

  it('never mixes the day of publication with the day of saying', () => {
    const statements = [statement('a', { date: days(19) }), statement('b', { published: days(19) })];
    expect(picture(statements)).to.deep.equal(['2023-02-19: |  | a', 'published 2023-02-19: |  | b']);
  });

  it('leaves what has no date for the end', () => {
    const statements = [statement('a', { side: us }), statement('b', { date: days(18), side: us })];
    expect(picture(statements)).to.deep.equal(['2023-02-18: b |  |', 'undated: a |  |']);
    expect(picture(statements, 'newest')).to.deep.equal(['2023-02-18: b |  |', 'undated: a |  |']);
  });

  it('sets contrasts side by side, from whichever side they were written', () => {
    const answers = [{ to: 'b', as: 'contrasts', sources: [] }] as const;
    const pair = (first: string, second: string) => [
      statement('a', { side: us }),
      statement('b', { side: first === 'us' ? us : china }),
      statement('c', { side: second === 'us' ? us : china, answers }),
    ];
    expect(picture(pair('us', 'china'))).to.deep.equal(['undated: b | c | / a |  |']);
    expect(picture(pair('china', 'us'))).to.deep.equal(['undated: c | b | / a |  |']);
  });

  it('sets nothing side by side that is not a contrast', () => {
    const answers = [{ to: 'a', as: 'disputes', sources: [] }] as const;
    expect(picture([statement('a', { side: us }), statement('b', { side: china, answers })])).to.deep.equal([
      'undated: a | b |',
    ]);
  });

  for (const [title, statements, expected] of [
    [
      'one statement alone is in order',
      [statement('a', { date: days(18) }), statement('b', { date: days(20) })],
      [true, true],
    ],
    ['of equals no order is stated', [statement('a', { date: days(18) }), statement('b', { date: days(18) })], [false]],
    [
      'of dates that overlap no order is stated',
      [statement('a', { date: days(17, 19) }), statement('b', { date: days(18) })],
      [false, false],
    ],
    [
      'of one date that overlaps with several no order is stated, and the next is in order',
      [
        statement('a', { date: days(1, 20) }),
        statement('b', { date: days(5) }),
        statement('c', { date: days(9) }),
        statement('d', { date: days(25) }),
      ],
      [false, false, false, true],
    ],
  ] as const) {
    it(`says whether an order is stated: ${title}`, () => {
      expect(layoutConversation({ statements, sides }).moments.map(({ isOrdered }) => isOrdered)).to.deep.equal(
        expected,
      );
    });
  }

  it('sets a withdrawn statement across both columns, at the date of its event, or among those without a date', () => {
    const said = statement('said', { date: days(18), side: sides[0]! });
    const gone = statement('gone', { at: 'meeting', status: 'withdrawn' });
    const lost = statement('lost', { status: 'withdrawn' });
    const { moments, undated } = layoutConversation({
      statements: [said, gone, lost],
      sides,
      dateOfEvent: ({ at }) => (at === 'meeting' ? days(18) : undefined),
    });
    expect(moments.flatMap(({ rows }) => rows.map(({ start, middle }) => [ids(start), ids(middle)]))).to.deep.equal([
      ['said', ''],
      ['', 'gone'],
    ]);
    expect(undated.map(({ middle }) => ids(middle))).to.deep.equal(['lost']);
  });
});

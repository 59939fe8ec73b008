import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { elasticFold, type FoldMap } from '../../../src/layout/scale/fold.js';
import { datePlacer, placeDate } from '../../../src/layout/scale/placed-date.js';
import {
  layoutStatementHistogram,
  timeSpanOfViewport,
  statementsWithin,
  viewportOfTimeSpan,
  type StatementHistogramOptions,
} from '../../../src/layout/statements/statement-histogram.js';
import { statementHistogramRows } from '../../../src/layout/statements/histogram-rows.js';
import { placeAllDates } from '../../../src/layout/timeline/document-folds.js';
import { runAtOnce } from '../../../src/scheduling/steps.js';
import type { Statement } from '../../../src/model/explainer.js';
import { days, named, statement } from '../statement-makers.js';
import { dateOf, event, PROPERTIES, storyOf, linearFold } from '../story-makers.js';

const [us, china, eu] = [named('us'), named('china'), named('eu')];
const sides = [us, china, eu];
const source = { source: { id: 'report', title: 'Report' } };
/** February 2023. */
const february: FoldMap = linearFold([placeDate(dateOf('2023-02-01/2023-02-28'))]);

function histogramOf(statements: readonly Statement[], more: Partial<StatementHistogramOptions> = {}) {
  const rows = [...sides, undefined].filter((side) => statements.some((one) => one.side?.id === side?.id));
  const options = { fold: february, rows, statements, direction: 'ltr' as const, ...more };
  return layoutStatementHistogram(storyOf([], { sides, statements }), options);
}

const said = (id: string, day: number, more: Partial<Statement> = {}) =>
  statement(id, { date: days(day), side: us, ...more });

/** Statements of one day. */
const saidOn = (day: number, count: number) =>
  Array.from({ length: count }, (_, index) => said(`on${day}-${index}`, day));

const answering = (to: string, more: Partial<Statement['answers'][number]> = {}): Partial<Statement> => ({
  answers: [{ to, as: 'answers', sources: [source], ...more }],
});

describe('statementHistogramRows', () => {
  const ids = (statements: readonly Statement[]) =>
    statementHistogramRows(statements, sides).map((side) => side?.id ?? 'others');

  it('has a row for each side that said something on a date, in the editor’s order, and one for all others', () => {
    const statements = [
      said('a', 1, { side: china }),
      said('b', 2),
      statement('c', { date: days(3) }),
      ...saidOn(4, 16),
    ];
    expect(ids([...statements, statement('d', { side: eu })])).to.deep.equal(['us', 'china', 'others']);
  });

  it('has none for fewer than twenty statements', () => {
    const threeDays = [said('a', 1), said('b', 2), said('c', 3)];
    expect(ids([...threeDays, ...saidOn(3, 16)])).to.be.empty;
    expect(ids([...threeDays, ...saidOn(3, 17)])).to.deep.equal(['us']);
  });

  it('has none where too little is dated to show when who spoke', () => {
    const threeDays = [said('a', 1), said('b', 2), said('c', 3), ...saidOn(3, 27)];
    const undated = Array.from({ length: 21 }, (_, index) => statement(`undated${index}`));
    expect(ids([said('a', 1), ...saidOn(2, 29)]), 'two days').to.be.empty;
    expect(ids([...threeDays, ...undated.slice(0, 20)])).to.deep.equal(['us']);
    expect(ids([...threeDays, ...undated])).to.be.empty;
  });

  it('counts neither silences nor what was withdrawn', () => {
    const silence = { notedBy: { source: source.source }, scope: 'here' };
    const two = [said('a', 1), said('b', 2), ...saidOn(2, 28)];
    expect(ids([...two, said('c', 3)])).to.deep.equal(['us']);
    expect(ids([...two, said('c', 3, { silence }), said('d', 4, { status: 'withdrawn' })])).to.be.empty;
  });
});

describe('layoutStatementHistogram', () => {
  it('joins what a side said at about the same time in one dot, as large as it is much', () => {
    const { rows } = histogramOf([said('a', 1), said('b', 1), said('c', 1), said('d', 1), said('e', 20)]);
    expect(rows[0]!.dots.map(({ statements }) => statements.map(({ id }) => id).join(' '))).to.deep.equal([
      'a b c d',
      'e',
    ]);
    const [much, little] = rows[0]!.dots.map(({ radiusPx }) => radiusPx) as [number, number];
    expect(much ** 2 / little ** 2).to.be.closeTo(4, 0.01);
  });

  it('stands dots where the timeline’s fold has them, and mirrors them where lines run from right to left', () => {
    const statements = [said('a', 1), said('b', 14), said('c', 28)];
    const xs = (direction: 'ltr' | 'rtl') => histogramOf(statements, { direction }).rows[0]!.dots.map(({ x }) => x);
    expect(xs('ltr')[1]).to.be.closeTo(0.48, 0.02);
    expect(xs('rtl')).to.deep.equal(xs('ltr').map((x) => 1 - x));
  });

  it('draws an arc for each answer that has a source, and for nothing else', () => {
    const { arcs, answerCount } = histogramOf([
      said('a', 1),
      said('b', 5, { side: china, ...answering('a') }),
      said('c', 9, answering('b', { as: 'contrasts' })),
      said('d', 12, answering('b', { sources: [] })),
      said('e', 15, answering('nobody')),
      said('f', 18, answering('b', { as: 'disputes' })),
    ]);
    expect(answerCount).to.equal(2);
    expect(arcs).to.have.length(2);
    expect(arcs[0]).to.match(/^M[\d.]+,5Q[\d.]+,-2,[\d.]+,15$/);
  });

  it('bows an arc between two who spoke at the same time', () => {
    const { arcs } = histogramOf([said('a', 5), said('b', 5, { side: china, ...answering('a') }), said('c', 9)]);
    const [, x, middle] = /^M([\d.]+),15Q([\d.]+),/.exec(arcs[0] ?? '') ?? [];
    expect(Number(middle)).to.be.above(Number(x));
  });

  it('leaves out what has no date, and what is not to be shown', () => {
    const all = [said('a', 1), said('b', 2), said('c', 3), statement('d', { side: us })];
    expect(histogramOf(all).rows[0]!.statements.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    const some = histogramOf(all, { statements: all.slice(1) });
    expect(some.rows[0]!.statements.map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });

  it('tells which stretches are drawn short', () => {
    const statements = [said('a', 1), said('b', 2), said('c', 3)];
    const events = ['2023-02-04', '2023-02-05', '2024-06-01', '2024-06-02'].map((date) => event(date, date));
    const fold = elasticFold(runAtOnce(placeAllDates(storyOf(events, { sides, statements }), datePlacer())));
    const { folds } = histogramOf(statements, { fold });
    expect(folds).to.have.length(1);
    expect(folds[0]!.to - folds[0]!.from).to.be.closeTo(1 / 28, 1e-9);
    const [mirrored] = histogramOf(statements, { fold, direction: 'rtl' }).folds;
    expect(mirrored!.from).to.be.closeTo(1 - folds[0]!.to, 1e-9);
  });

  it('has each dated statement in exactly one dot of its side’s row, within the strip', () => {
    const anyStatements = fc
      .array(fc.tuple(fc.option(fc.integer({ min: 1, max: 28 })), fc.option(fc.constantFrom(...sides))), {
        maxLength: 60,
      })
      .map((rows) =>
        rows.map(([day, side], index) =>
          statement(`s${index}`, { ...(day !== null && { date: days(day) }), ...(side !== null && { side }) }),
        ),
      );
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const rows = [...sides, undefined].filter((side) => statements.some((one) => one.side?.id === side?.id));
        if (rows.length === 0) return;
        const histogram = histogramOf(statements);
        const inDots = histogram.rows.flatMap(({ side, dots }) =>
          dots.flatMap((dot) => {
            expect(dot.x).to.be.within(0, 1);
            for (const each of dot.statements) expect(each.side).to.equal(side);
            return dot.statements.map(({ id }) => id);
          }),
        );
        const dated = statements.filter(({ date }) => date).map(({ id }) => id);
        expect(inDots.sort()).to.deep.equal(dated.sort());
      }),
      PROPERTIES,
    );
  });
});

describe('a window on the strip', () => {
  it('is the whole where nothing is narrowed', () => {
    expect(viewportOfTimeSpan(undefined, february)).to.deep.equal({ from: 0, to: 1 });
    expect(timeSpanOfViewport({ from: 0, to: 1 }, february)).to.equal(undefined);
  });

  it('stays where it is in time, whatever becomes of the fold', () => {
    const window = { from: 0.25, to: 0.75 };
    const back = viewportOfTimeSpan(timeSpanOfViewport(window, february), february);
    expect([back.from, back.to].map((u) => Math.round(u * 1e6) / 1e6)).to.deep.equal([0.25, 0.75]);
    const longer = linearFold([placeDate(dateOf('2023-02-01/2023-04-30'))]);
    expect(viewportOfTimeSpan(timeSpanOfViewport(window, february), longer).to).to.be.below(0.3);
  });

  it('is open at the ends of the whole, for what comes later', () => {
    expect(timeSpanOfViewport({ from: 0, to: 0.5 }, february)).to.include({ fromMs: -Infinity });
    expect(timeSpanOfViewport({ from: 0.5, to: 1 }, february)).to.include({ toMs: Infinity });
  });

  it('shows what was said within it, or may have been', () => {
    const statements = [said('a', 3), said('b', 10), said('c', 1, { date: days(1, 12) }), statement('d')];
    const span = { fromMs: Date.UTC(2023, 1, 9), toMs: Date.UTC(2023, 1, 11) };
    expect(statementsWithin(statements, span).map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import munich from '../../../data/munich-meeting.json';
import { evenFold } from '../../../src/layout/scale/even-fold.js';
import { DEFAULT_FOLD, elasticFold, type FoldMap } from '../../../src/layout/scale/fold.js';
import { foldTime, unfoldTime } from '../../../src/layout/scale/fold-scale.js';
import { placeDate, type PlacedDate } from '../../../src/layout/scale/placed-date.js';
import { foldMapOf } from '../../../src/layout/timeline/document-folds.js';
import { layoutTimeline } from '../../../src/layout/timeline/timeline-layout.js';
import { readDocument } from '../../../src/model/read-document.js';
import { anyEvents, dateOf, DAY_MS, linearFold, PROPERTIES, YEAR_MS } from '../story-makers.js';

const placed = (...texts: string[]): PlacedDate[] => texts.map((text) => placeDate(dateOf(text)));
const day = (text: string): number => Date.parse(text);
const foldsIn = ({ folds }: FoldMap): string[] =>
  folds.map(({ fromMs, toMs }) => [fromMs, toMs].map((ms) => Math.round(1970 + ms / YEAR_MS)).join(' – '));

const anyDates = anyEvents().map((events) => events.flatMap(({ date }) => (date ? [placeDate(date)] : [])));
const anyFold = fc.oneof(
  fc.tuple(anyDates, fc.constantFrom(0, 0.001, 0.05, 0.12, 0.4)).map(([dates, share]) => elasticFold(dates, share)),
  anyDates.map(linearFold),
  anyDates.map(evenFold),
);
const eachFold = (check: (fold: FoldMap, share: number) => void): void =>
  fc.assert(fc.property(anyFold, fc.double({ min: -0.5, max: 1.5, noNaN: true }), check), PROPERTIES);

describe('a fold of any dates', () => {
  it('is strictly increasing from knot to knot, and runs from 0 to 1', () =>
    eachFold(({ knotsMs, knotsU }) => {
      for (const knots of [knotsMs, knotsU]) {
        for (const [index, knot] of knots.slice(1).entries()) expect(knot).to.be.above(knots[index]!);
      }
      expect([knotsU[0], knotsU[knotsU.length - 1]]).to.deep.equal([0, 1]);
      expect(knotsMs.length).to.equal(knotsU.length);
    }));

  it('joins its pieces: a moment just after a knot is just after it on the line', () =>
    eachFold((fold) => {
      for (const [index, ms] of fold.knotsMs.entries()) {
        expect(foldTime(fold, ms)).to.equal(fold.knotsU[index]);
        const beside = [fold.knotsMs[index - 1], fold.knotsMs[index + 1]].filter((knot) => knot !== undefined);
        const nearMs = Math.min(...beside.map((knot) => Math.abs(knot - ms))) * 1e-9;
        for (const near of [ms - nearMs, ms + nearMs]) {
          expect(foldTime(fold, near)).to.be.closeTo(fold.knotsU[index]!, 1e-8);
        }
      }
    }));

  it('inverts exactly, inside its domain and beyond', () =>
    eachFold((fold, share) => {
      const [first, last] = [fold.knotsMs[0]!, fold.knotsMs[fold.knotsMs.length - 1]!];
      const ms = first + share * (last - first);
      const size = Math.max(Math.abs(ms), last - first);
      expect(Math.abs(unfoldTime(fold, foldTime(fold, ms)) - ms)).to.be.at.most(1e-9 * size);
      // Far from 1970 a number tells only seconds apart.
      const leastU = (Number.EPSILON * Math.max(Math.abs(first), Math.abs(last))) / (last - first);
      expect(foldTime(fold, unfoldTime(fold, share))).to.be.closeTo(share, 1e-9 + 2 * leastU);
    }));

  it('keeps the order of moments', () =>
    eachFold((fold, share) => {
      const [first, last] = [fold.knotsMs[0]!, fold.knotsMs[fold.knotsMs.length - 1]!];
      const moments = [share, share / 2, 1 - share].map((each) => first + each * (last - first)).sort((a, b) => a - b);
      const places = moments.map((ms) => foldTime(fold, ms));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    }));

  it('folds at most five stretches, gives each the same narrow band, and all that is unfolded one scale', () =>
    eachFold(({ folds, knotsMs, knotsU, isEven }) => {
      expect(folds.length).to.be.at.most(5);
      for (const { fromU, toU } of folds) expect(toU - fromU).to.be.closeTo(1 / 28, 1e-12);
      if (isEven) return;
      const scales = knotsMs.slice(1).flatMap((ms, index) => {
        const isFold = folds.some(({ toMs }) => toMs === ms);
        return isFold ? [] : [(knotsU[index + 1]! - knotsU[index]!) / (ms - knotsMs[index]!)];
      });
      for (const scale of scales) expect(scale / scales[0]!).to.be.closeTo(1, 1e-3);
    }));

  it('shows every finite end of every date, none inside a fold', () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const { folds, knotsMs } = elasticFold(dates);
        for (const { startEarliest, endLatest } of dates) {
          for (const ms of [startEarliest, endLatest].filter(Number.isFinite)) {
            expect(ms).to.be.within(knotsMs[0]!, knotsMs[knotsMs.length - 1]!);
            expect(folds.some(({ fromMs, toMs }) => fromMs < ms && ms < toMs)).to.equal(false);
          }
        }
      }),
      PROPERTIES,
    );
  });
});

describe('elasticFold', () => {
  it('folds the story of Munich between invasion and balloon, and the weeks before that would leave little room', () => {
    const { explainer } = readDocument(munich);
    const folds = foldMapOf(explainer, 'elastic', DEFAULT_FOLD, undefined).folds;
    expect(folds).to.have.lengthOf(2);
    const [weeks, months] = folds;
    expect(weeks!.fromMs).to.be.within(day('2022-02-05'), day('2022-02-08'));
    expect(weeks!.toMs).to.be.within(day('2022-02-20'), day('2022-02-24'));
    expect(months!.fromMs).to.be.within(day('2022-02-25'), day('2022-03-10'));
    expect(months!.toMs).to.be.within(day('2023-01-20'), day('2023-01-28'));
  });

  it('folds the same whatever was said beside the events, for a chart has no place for it', () => {
    const said = (date: string) => ({
      id: date,
      date,
      speaker: munich.statements[0]!.speaker,
      text: 'It was said.',
      sources: ['article'],
    });
    const { explainer } = readDocument(munich);
    const { explainer: longer } = readDocument({
      ...munich,
      statements: [...munich.statements, said('2022-08-01'), said('2024-05-01')],
    });
    expect(longer.statements.length).to.equal(explainer.statements.length + 2);
    const foldsOf = (story: typeof explainer) => foldMapOf(story, 'elastic', DEFAULT_FOLD, undefined);
    expect(foldsOf(longer)).to.deep.equal(foldsOf(explainer));
    const axisOf = (story: typeof explainer) => layoutTimeline(story, { widthPx: 1000 }).fold;
    expect(axisOf(longer)).to.deep.equal(axisOf(explainer));
  });

  it('has the time of the statements where no event has a date', () => {
    const { explainer } = readDocument({
      ...munich,
      events: [{ id: 'some-day', title: 'Some day', sources: ['article'] }],
      statements: ['2023-01-08', '2023-02-01'].map((date, index) => ({
        id: date,
        date,
        speaker: munich.statements[0]!.speaker,
        text: `It was said ${index}.`,
        sources: ['article'],
      })),
    });
    const { fold, ticks } = layoutTimeline(explainer, { widthPx: 1000 });
    expect(fold.knotsMs[0]).to.be.within(day('2023-01-01'), day('2023-01-08'));
    expect(fold.knotsMs.at(-1)).to.be.within(day('2023-02-01'), day('2023-02-08'));
    expect(JSON.stringify(ticks)).not.to.include('1970');
  });

  it('alone folds the list of a document', () => {
    const { explainer } = readDocument(munich);
    for (const scale of ['linear', 'even'] as const)
      expect(foldMapOf(explainer, scale, DEFAULT_FOLD, undefined).folds).to.deep.equal([]);
    expect(foldMapOf(explainer, 'elastic', 0, undefined).folds).to.deep.equal([]);
  });

  it('folds the longest where there are more than five', () => {
    const years = [1500, 1600, 1700, 1800, 1900, 2000, 2020, 2040].flatMap((year) => [
      `${year}-01-01`,
      `${year}-03-01`,
    ]);
    expect(foldsIn(elasticFold(placed(...years), 0.02))).to.deep.equal([
      '1501 – 1599',
      '1601 – 1699',
      '1701 – 1799',
      '1801 – 1899',
      '1901 – 1999',
    ]);
  });

  const rows: [title: string, dates: string[], folds: number][] = [
    ['nothing', [], 0],
    ['a single day', ['2023-02-18'], 0],
    ['a single century', ['19XX'], 0],
    ['a single open span', ['2022-02-24/..'], 0],
    ['what lies close', ['2023-02-18', '2023-02-19', '2023-02-20'], 0],
    ['two days far apart, which nothing crowds', ['1923-02-18', '2023-02-18'], 0],
    ['days that lie close, and one far from them', ['1923-02-18', '2023-02-17', '2023-02-18'], 1],
    ['a span alone', ['1900-01-01/2000-01-01'], 0],
    [
      'two weeks with days side by side',
      ['2023-01-28/2023-02-04', '2023-02-04', '2023-02-05', '2023-02-06', '2023-02-18'],
      0,
    ],
    [
      'weeks in which two things happened within an hour',
      ['2023-01-28', '2023-02-09T10:00', '2023-02-09T10:30', '2023-02-20'],
      0,
    ],
    [
      'the inside of an event that is short beside the whole',
      ['1939-09-01/1945-05-08', '1945-05-08', '1945-05-09', '1975-05-09'],
      1,
    ],
    [
      'the inside of one that lasted for most of the whole',
      ['1939-09-01/1945-05-08', '1945-05-08', '1945-05-09', '1946-01-01'],
      1,
    ],
    ['what comes every few years', ['2003-05-03', '2007-05-01', '2011-05-05', '2016-05-05', '2021-05-06'], 0],
    ['no end that is open', ['2022-02-24/..', '2022-02-25', '2022-02-26'], 0],
    ['the inside of a vague end, which holds nothing open', ['19XX', '2005-01-01', '2005-01-02'], 1],
    [
      'a wide gap of what another fold leaves',
      ['1923-02-18', '2023-01-01', '2023-02-14', '2023-02-15', '2023-02-16', '2023-02-18'],
      2,
    ],
    [
      'a vague date that takes most of what another fold leaves',
      ['1971~', '2023-01-20', '2023-02-04', '2023-03-11', '2023-05-02', '2023-06-20'],
      2,
    ],
    ['years among years, which none is vaguer than', ['1971', '2021', '2022'], 1],
    ['a wide gap alone, where nothing else folds', ['2023-01-01', '2023-01-02'], 0],
  ];
  for (const [title, dates, folds] of rows) {
    it(`folds ${folds} of ${title}`, () => expect(elasticFold(placed(...dates)).folds).to.have.lengthOf(folds));
  }

  it('keeps the outer edge of a vague end', () => {
    const { folds } = elasticFold(placed('19XX/2005-01-01', '2005-01-02'));
    expect(folds[0]!.fromMs).to.be.below(day('1901-01-01'));
  });

  it('folds nothing of the story in the README, so that its flight of eight days is a bar of eight days', () => {
    const dates = placed('2023-01-28/2023-02-04', '2023-02-04', '2023-02-18', '[2023-02-17..2023-02-19]');
    const fold = elasticFold(dates);
    expect(fold.folds).to.deep.equal([]);
    const [from, next, to] = ['2023-01-28', '2023-01-29', '2023-02-05'].map((text) => foldTime(fold, day(text)));
    expect((to! - from!) / (next! - from!)).to.be.closeTo(8, 0.01);
  });

  it('never folds the inside of an event that is short beside the whole', () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const { folds, knotsMs } = elasticFold(dates);
        const wholeMs = Math.max(...knotsMs) - Math.min(...knotsMs);
        for (const { lasts, startEarliest, endLatest } of dates) {
          if (!lasts || endLatest - startEarliest > 0.4 * wholeMs) continue;
          expect(folds.some(({ fromMs, toMs }) => startEarliest <= fromMs && toMs <= endLatest)).to.equal(false);
        }
      }),
      PROPERTIES,
    );
  });

  it('folds every stretch from a threshold that somebody chose, be it needed or not', () => {
    expect(elasticFold(placed('1923-02-18', '2023-02-18'), 0.2).folds).to.have.lengthOf(1);
    expect(elasticFold(placed('1900-01-01/2000-01-01'), 0.2).folds).to.have.lengthOf(1);
    expect(elasticFold(placed('2023-01-28', '2023-02-04', '2023-02-05'), 0.5).folds).to.have.lengthOf(1);
  });

  it('folds no more as soon as the closest dates stand apart', () => {
    const dates = placed('2022-01-01', '2022-12-01', '2022-12-15', '2022-12-16', '2022-12-17');
    expect(elasticFold(dates).folds).to.have.lengthOf(1);
    expect(elasticFold(dates, 0.03).folds).to.have.lengthOf(2);
  });

  it('folds nothing at a threshold of 0', () => {
    expect(elasticFold(placed('1923-02-18', '2023-02-18'), 0).folds).to.have.lengthOf(0);
  });

  it('draws a lone day in the middle, small', () => {
    const fold = elasticFold(placed('2023-02-18'));
    const [from, to] = [day('2023-02-18'), day('2023-02-19')].map((ms) => foldTime(fold, ms)) as [number, number];
    expect((from + to) / 2).to.be.closeTo(0.5, 1e-6);
    expect(to - from).to.be.below(0.012);
  });

  it('draws days that are all alone no larger', () => {
    const fold = elasticFold(placed('1923-02-18', '2023-02-18'), 0.2);
    const [from, to] = [day('2023-02-18'), day('2023-02-19')].map((ms) => foldTime(fold, ms)) as [number, number];
    expect(to - from).to.be.below(0.012);
  });

  it('depends on the dates alone, not on their order', () => {
    const dates = placed('2023-02-18', '1923-02-18', '1990/1995');
    expect(elasticFold([...dates].reverse())).to.deep.equal(elasticFold(dates));
  });
});

describe('a map without folds', () => {
  it('has one scale from end to end', () => {
    const fold = linearFold(placed('1923-02-18', '2022-02-18', '2023-02-18'));
    expect(fold.knotsMs).to.have.lengthOf(2);
  });
});

describe('evenFold', () => {
  it('gives each distinct happening one step', () => {
    const fold = evenFold(placed('1800-01-01', '2023-02-18', '2023-02-18', '2023-02-19'));
    const steps = ['1800-01-01', '2023-02-18', '2023-02-19'].map((text) => foldTime(fold, day(text) + DAY_MS / 2));
    for (const [index, step] of [1 / 4, 2 / 4, 3 / 4].entries()) expect(steps[index]).to.be.closeTo(step, 1e-6);
  });

  it('leaves room at its ends however many there are', () => {
    const days = Array.from({ length: 2000 }, (_, index) => {
      const ms = day('2000-01-01') + index * DAY_MS;
      return { startEarliest: ms, startLatest: ms, endEarliest: ms, endLatest: ms, lasts: false };
    });
    const fold = evenFold(days);
    expect(foldTime(fold, days[0]!.startEarliest) * 320).to.be.above(6);
    expect((1 - foldTime(fold, days[1999]!.startEarliest)) * 320).to.be.above(6);
  });
});

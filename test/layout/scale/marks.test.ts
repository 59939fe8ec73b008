import { expect } from '@open-wc/testing';
import { hasKnownEnd, markOf, moveMark, type StepMark } from '../../../src/layout/scale/marks.js';
import { placeDate } from '../../../src/layout/scale/placed-date.js';
import { timeScale } from '../../../src/layout/scale/time-scale.js';
import { WHOLE } from '../../../src/layout/scale/viewport.js';
import { dateOf, event, linearFold } from '../story-makers.js';

/** A hundred days on a thousand pixels, give or take the padding. */
const scale = timeScale(linearFold([placeDate(dateOf('2023-01-01/2023-04-10'))]), WHOLE, 1000);
const markIn = (date: string): StepMark => markOf(event('a'), placeDate(dateOf(date)), scale);

/** Four days on as many pixels. */
const hours = timeScale(linearFold([placeDate(dateOf('2023-02-17/2023-02-20'))]), WHOLE, 1000);
const markAmongHours = (date: string): StepMark => markOf(event('a', date), placeDate(dateOf(date)), hours);
const edges = ({ from, solidFrom, solidTo, to }: StepMark): number[] => [from, solidFrom, solidTo, to].map(Math.round);

describe('markOf', () => {
  it('is a dot for what is narrower than one', () => {
    const mark = markIn('2023-02-18');
    expect([mark.shape, mark.to - mark.from]).to.deep.equal(['dot', 12]);
  });

  it('is soft for one moment within a wider range', () => {
    expect(markIn('2023-02').shape).to.equal('soft');
    expect(markIn('[2023-02-01..2023-02-10]').shape).to.equal('soft');
  });

  it('is a bar for what lasted, certain where its ends are known to the day', () => {
    const mark = markIn('2023-02-01/2023-02-20');
    expect(mark.shape).to.equal('bar');
    expect([mark.solidFrom, mark.solidTo]).to.deep.equal([mark.from, mark.to]);
  });

  it('has soft ends where they are vague, and a certain middle', () => {
    const [from, solidFrom, solidTo, to] = edges(markIn('2023-01/2023-03')) as [number, number, number, number];
    expect([solidFrom - from, to - solidTo].map((px) => Math.round(px / 10))).to.deep.equal([29, 29]);
    expect(solidTo).to.be.above(solidFrom);
  });

  it('never crosses its soft ends', () => {
    const { from, solidFrom, solidTo, to } = markIn('2023-02/2023-02');
    expect([from <= solidFrom, solidFrom <= solidTo, solidTo <= to]).to.deep.equal([true, true, true]);
  });

  it('runs to the end of the whole where it is open', () => {
    const mark = markIn('2023-02-24/..');
    expect([mark.shape, mark.opensAfter, mark.opensBefore, mark.to]).to.deep.equal(['bar', true, false, 1000]);
    expect(markIn('../2023-02-04').from).to.equal(0);
  });
});

describe('markOf, where a day is wide', () => {
  for (const date of ['2023-02-18', '2023-02-18/2023-02-19', '../2023-02-18'])
    it(`ends sharply what is known to the day: ${date}`, () => {
      const mark = markAmongHours(date);
      expect([mark.shape, mark.solidTo]).to.deep.equal(['bar', mark.to]);
      expect(mark.solidFrom).to.equal(mark.from);
      expect(mark.to - mark.from).to.be.above(200);
    });

  it('is soft where a day is in doubt', () => {
    for (const date of ['2023-02-18~', '2023-02-18?', '[2023-02-18..2023-02-19]'])
      expect(markAmongHours(date).shape, date).to.equal('soft');
    const { from, solidFrom, solidTo, to } = markAmongHours('2023-02-18~/2023-02-20');
    expect([solidFrom > from, solidTo === to]).to.deep.equal([true, true]);
  });

  it('is soft for a month, which is no unit of such an axis', () => {
    expect(markAmongHours('2023-02').shape).to.equal('soft');
  });
});

describe('moveMark', () => {
  const doubled = (x: number): number => x * 2;
  it('keeps the size of dots, about their middle', () => {
    const dot = markIn('2023-02-18');
    const moved = moveMark(dot, 10, 1, doubled);
    expect(moved.to - moved.from).to.equal(12);
    expect(moved.from + moved.to).to.be.closeTo(2 * (dot.from + dot.to), 1e-9);
  });
  it('stretches bars', () => {
    const bar = markIn('2023-02-01/2023-02-20');
    expect(moveMark(bar, 10, 1, doubled).to).to.equal(2 * bar.to);
  });
});

describe('hasKnownEnd', () => {
  for (const [date, expected] of [
    ['2023-02-18', true],
    ['2023-02-18/..', true],
    ['../2023-02-18', true],
  ] as const) {
    it(`of ${date}`, () => expect(hasKnownEnd(placeDate(dateOf(date)))).to.equal(expected));
  }
  it('needs a date', () => expect(hasKnownEnd(undefined)).to.equal(false));
});

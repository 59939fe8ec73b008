import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layoutPlots, type PlotMark, type PlotShape } from '../../../src/layout/timeline/row-plots.js';
import { DEFAULT_FOLD } from '../../../src/layout/scale/fold.js';
import { readDocument } from '../../../src/model/read-document.js';
import { anyEvents, PROPERTIES, storyOf } from '../story-makers.js';

const OPTIONS = { scale: 'elastic', fold: DEFAULT_FOLD, locale: 'en', timeZone: undefined, words: undefined } as const;

interface Story {
  readonly updated?: string;
  readonly status?: string;
}

/** Marks of events with these dates, and of one day each a year before and after, which give the scale its length. */
function marksOf(dates: readonly string[], { updated, status }: Story = {}): readonly (PlotMark | undefined)[] {
  const events = ['2023-01-01', ...dates, '2024-12-31'].map((date, index) => ({
    id: `e${index}`,
    title: 'E',
    date,
    ...(status && index > 0 && index <= dates.length ? { status } : {}),
  }));
  const { explainer } = readDocument({ explainer: 1, title: 'A story', events, updated });
  const plots = layoutPlots(explainer, { ...OPTIONS, fold: 0 })!;
  return dates.map((_, index) => plots.markOf(explainer.eventById.get(`e${index + 1}`)!));
}

/** The only shape of each of these dates. */
function shapesOf(...dates: readonly string[]): readonly PlotShape[] {
  return marksOf(dates).map((mark) => mark!.shapes[0]!);
}

const isDot = ({ sure }: PlotShape): boolean => sure.from === sure.to;

describe('the plots of rows', () => {
  it('have a dot for a day, and a whisker around it for a month, a year, or a date that is not sure', () => {
    const [day, month, year, about] = shapesOf('2023-06-15', '2023-06', '2024', '2023-06-15~');
    expect(day!.whisker).to.equal(undefined);
    for (const shape of [month, year, about]) {
      expect(isDot(shape!)).to.equal(true);
      expect(shape!.sure.from).to.be.closeTo((shape!.whisker!.from + shape!.whisker!.to) / 2, 1e-9);
    }
    expect(year!.whisker!.to - year!.whisker!.from).to.be.above(5 * (month!.whisker!.to - month!.whisker!.from));
  });

  it('have a bar for what lasted, with a whisker where its ends are not sure', () => {
    const [sure, unsure] = shapesOf('2023-03-01/2023-09-01', '2023-03~/2024-03~');
    expect(isDot(sure!)).to.equal(false);
    expect(sure!.whisker).to.equal(undefined);
    expect(unsure!.whisker!.from).to.be.below(unsure!.sure.from);
    expect(unsure!.whisker!.to).to.be.above(unsure!.sure.to);
  });

  it('have a bar for what goes on as far as the story can tell, then a whisker, and an arrow', () => {
    const [updated] = marksOf(['2023-06-01/..'], { updated: '2024-01-01' });
    const [whole] = marksOf(['2023-06-01/..'], { updated: '2025-02-01' });
    const [lastEvent] = marksOf(['2023-06-01/..']);
    const [planned] = marksOf(['2023-06-01/..'], { updated: '2023-03-01', status: 'planned' });
    const [future] = marksOf(['2023-06-01/..'], { updated: '2023-03-01' });
    for (const mark of [updated, whole, lastEvent, planned, future]) expect(mark!.opensAfter).to.equal(true);
    expect(updated!.shapes[0]!.sure.to).to.be.within(0.45, 0.55);
    expect(updated!.shapes[0]!.whisker!.to).to.equal(1);
    for (const mark of [whole, planned]) expect(mark!.shapes[0]!.sure.to).to.equal(1);
    expect(lastEvent!.shapes[0]!.sure.to).to.be.above(0.95);
    expect(isDot(future!.shapes[0]!)).to.equal(true);
  });

  it('have a dot where an end is known alone, with a whisker and without an arrow towards one that is not known', () => {
    const [end, start] = marksOf(['2023-06-01/', '/2024-06-01']);
    for (const mark of [end, start]) {
      expect(mark!.opensBefore || mark!.opensAfter).to.equal(false);
      expect(isDot(mark!.shapes[0]!)).to.equal(true);
    }
    expect(end!.shapes[0]!.whisker).to.deep.equal({ from: end!.shapes[0]!.whisker!.from, to: 1 });
    expect(end!.shapes[0]!.sure.from).to.be.within(0.15, 0.25);
    expect(start!.shapes[0]!.whisker!.from).to.equal(0);
    expect(start!.shapes[0]!.sure.from).to.be.within(0.65, 0.75);
  });

  it('have a dot for each date of a set, and none between them', () => {
    const [mark] = marksOf(['{2023-03-01,2024-09-01}']);
    expect(mark!.shapes.map((shape) => Math.round(shape.sure.from * 10) / 10)).to.deep.equal([0.1, 0.8]);
  });

  it('have no mark for what has no date that can be placed', () => {
    const { explainer } = readDocument({ explainer: 1, title: 'A story', events: [{ id: 'a', title: 'A' }] });
    expect(layoutPlots(explainer, OPTIONS)).to.equal(undefined);
  });

  it('keep all marks within the plot, in the order of their dates', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const explainer = storyOf(events);
        const plots = layoutPlots(explainer, OPTIONS);
        let last = 0;
        for (const event of explainer.events) {
          const mark = plots?.markOf(event);
          for (const { sure, whisker } of mark?.shapes ?? []) {
            const { from, to } = whisker ?? sure;
            expect(from).to.be.within(-1e-9, to + 1e-9);
            expect(to).to.be.at.most(1 + 1e-9);
          }
          const [shape] = mark?.shapes ?? [];
          if (!shape) continue;
          const { from } = shape.whisker ?? shape.sure;
          const { date } = event;
          if (date?.kind !== 'single' || !Number.isFinite(date.earliestMs)) continue;
          expect(from).to.be.at.least(last - 1e-9);
          last = shape.whisker?.from ?? last;
        }
      }),
      PROPERTIES,
    );
  });
});

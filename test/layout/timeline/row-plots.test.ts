import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layoutPlots, type PlotMark } from '../../../src/layout/timeline/row-plots.js';
import { DEFAULT_FOLD } from '../../../src/layout/scale/fold.js';
import { readDocument } from '../../../src/model/read-document.js';
import { anyEvents, PROPERTIES, storyOf } from '../story-makers.js';

const OPTIONS = { scale: 'elastic', fold: DEFAULT_FOLD, locale: 'en', timeZone: undefined, words: undefined } as const;

/** Marks of events with these dates, and of one day each a year before and after, which give the scale its length. */
function marksOf(...dates: readonly string[]): readonly (PlotMark | undefined)[] {
  const events = ['2023-01-01', ...dates, '2024-12-31'].map((date, index) => ({ id: `e${index}`, title: 'E', date }));
  const { explainer } = readDocument({ explainer: 1, title: 'A story', events });
  const plots = layoutPlots(explainer, { ...OPTIONS, fold: 0 })!;
  return dates.map((_, index) => plots.markOf(explainer.eventById.get(`e${index + 1}`)!));
}

describe('the plots of rows', () => {
  it('have a dot for a day, and a whisker around it for a month, a year, or a date that is not sure', () => {
    const [day, month, year, about] = marksOf('2023-06-15', '2023-06', '2024', '2023-06-15~');
    expect(day!.whisker).to.equal(undefined);
    for (const mark of [month, year, about]) {
      const { dot, whisker, bar } = mark!;
      expect(dot).to.be.closeTo((whisker!.from + whisker!.to) / 2, 1e-9);
      expect(bar).to.equal(undefined);
    }
    expect(year!.whisker!.to - year!.whisker!.from).to.be.above(5 * (month!.whisker!.to - month!.whisker!.from));
  });

  it('have a bar for what lasted, with a whisker where its ends are not sure, and an arrow where it goes on', () => {
    const [sure, unsure, open] = marksOf('2023-03-01/2023-09-01', '2023-03~/2024-03~', '2023-06-01/..');
    expect([sure!.dot, sure!.whisker]).to.deep.equal([undefined, undefined]);
    expect(unsure!.whisker!.from).to.be.below(unsure!.bar!.from);
    expect(unsure!.whisker!.to).to.be.above(unsure!.bar!.to);
    expect(open!.opensAfter).to.equal(true);
    expect(open!.bar!.to).to.equal(1);
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
          const from = mark && (mark.whisker?.from ?? mark.bar?.from ?? mark.dot);
          const to = mark && (mark.whisker?.to ?? mark.bar?.to ?? mark.dot);
          if (mark === undefined || from === undefined || to === undefined) continue;
          expect(from).to.be.within(-1e-9, to + 1e-9);
          expect(to).to.be.at.most(1 + 1e-9);
          const { date } = event;
          if (date?.kind !== 'single' || !Number.isFinite(date.earliestMs)) continue;
          expect(from).to.be.at.least(last - 1e-9);
          last = mark.whisker?.from ?? last;
        }
      }),
      PROPERTIES,
    );
  });
});

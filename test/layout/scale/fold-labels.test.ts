import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Fold } from '../../../src/layout/scale/fold.js';
import { placeFoldLabels, type FoldLabel } from '../../../src/layout/scale/fold-labels.js';
import { spansOverlap, type Span } from '../../../src/layout/geometry.js';
import { estimatedMeasure } from '../../../src/layout/labels/text-measure.js';
import { layoutTimeline } from '../../../src/layout/timeline/timeline-layout.js';
import { WHOLE } from '../../../src/layout/scale/viewport.js';
import { zoomBy } from '../../../src/layout/scale/viewport-moves.js';
import { anyEvents, burstsFarApart, PROPERTIES, storyOf } from '../story-makers.js';

/** A fold 40 px wide, that `at` is the middle of. */
const foldAt = (at: number): Fold & Span => ({ fromMs: 0, toMs: 1, fromU: 0, toU: 1, from: at - 20, to: at + 20 });
const placeAt = (...middles: number[]): readonly FoldLabel[] =>
  placeFoldLabels(middles.map(foldAt), () => ['22 months not shown', '22 months'], estimatedMeasure).map(
    ({ label }) => label,
  );
const textOf = ({ lines }: FoldLabel): string => lines.join(' ');

describe('the words of folds', () => {
  it('are said in full where there is room, in two lines about the middle of the fold', () => {
    const [words] = placeAt(100);
    expect(words!.lines).to.deep.equal(['22 months', 'not shown']);
    expect((words!.from + words!.to) / 2).to.equal(100);
    expect(words!.fullText).to.equal(undefined);
  });

  it('become shorter as a neighbour comes nearer, and stay whole where none does', () => {
    const rows: [distance: number, text: string][] = [
      [100, '22 months not shown'],
      [75, '22 months'],
      [40, '…'],
      [18, ''],
    ];
    for (const [distance, text] of rows) {
      const words = placeAt(100, 100 + distance, 400);
      expect(words.map(textOf), `${distance} px`).to.deep.equal([text, text, '22 months not shown']);
    }
  });

  it('are there in full for tooltips, and for those who hear them, however short they stand there', () => {
    const words = placeAt(100, 130);
    expect(words.map(({ fullText }) => fullText)).to.deep.equal(['22 months not shown', '22 months not shown']);
  });

  it('never touch each other, nor the ticks of the axis, in any story at any width and in any view', () => {
    const view = fc.record({
      widthPx: fc.integer({ min: 320, max: 2000 }),
      fold: fc.constantFrom(0.12, 0.03, 0.01),
      viewport: fc
        .tuple(fc.double({ min: 1, max: 8, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([times, place]) => zoomBy(WHOLE, times, place)),
    });
    const unit = fc.constantFrom('22 months', '3 hours', '1,250 years', '22 शताब्दियाँ');
    let [seen, shortened] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(anyEvents(), burstsFarApart()), view, unit, (events, options, duration) => {
        const foldLabelTexts = () => [`${duration} not shown`, duration] as const;
        const { folds, ticks } = layoutTimeline(storyOf(events), { ...options, foldLabelTexts });
        for (const [index, { label, from, to }] of folds.entries()) {
          seen += 1;
          if (label.fullText !== undefined) shortened += 1;
          expect(label.fullText ?? textOf(label)).to.equal(`${duration} not shown`);
          expect(label.from + label.to).to.be.closeTo(from + to, 0.001);
          for (const other of folds.slice(index + 1)) expect(spansOverlap(label, other.label)).to.equal(false);
          for (const { x, widthPx } of ticks.minor)
            expect(spansOverlap(label, { from: x - widthPx / 2, to: x + widthPx / 2 })).to.equal(false);
          for (const { x, widthPx } of ticks.major)
            expect(spansOverlap(label, { from: x, to: x + widthPx })).to.equal(false);
        }
      }),
      PROPERTIES,
    );
    expect(seen, 'folds').to.be.above(50);
    expect(shortened, 'folds with shorter words').to.be.above(10);
  });
});

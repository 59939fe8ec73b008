import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Fold } from '../../../src/layout/scale/fold.js';
import { placeFoldLabels, type LabelledFold } from '../../../src/layout/scale/fold-labels.js';
import { spansOverlap, type Span } from '../../../src/layout/geometry.js';
import { estimatedMeasure } from '../../../src/layout/labels/text-measure.js';
import type { TimeScale } from '../../../src/layout/scale/time-scale.js';
import { layoutTimeline } from '../../../src/layout/timeline/timeline-layout.js';
import { WHOLE } from '../../../src/layout/scale/viewport.js';
import { zoomBy } from '../../../src/layout/scale/viewport-moves.js';
import { anyEvents, burstsFarApart, PROPERTIES, storyOf } from '../story-makers.js';

/** A fold 40 px wide, that `at` is the middle of. */
const foldAt = (at: number): Fold & Span => ({ fromMs: 0, toMs: 1, fromU: 0, toU: 1, from: at - 20, to: at + 20 });
const scaleOf = (folds: readonly (Fold & Span)[], widthPx: number): TimeScale => ({
  widthPx,
  folds,
  x: () => 0,
  ms: () => 0,
  pieces: [],
  evenMs: [],
});
const place = (folds: readonly (Fold & Span)[], widthPx = 600): LabelledFold[] =>
  placeFoldLabels(
    scaleOf(folds, widthPx),
    (_, display) => (display === 'narrow' ? '22m' : '22 months'),
    estimatedMeasure,
  );

describe('the label of a fold', () => {
  it('stands over the middle of its band', () => {
    const [fold] = place([foldAt(300)]);
    expect(fold!.label).to.deep.include({ text: '22 months', shown: '22 months' });
    expect((fold!.label.from + fold!.label.to) / 2).to.equal(300);
  });

  it('stands over the part of the band that is in view, and within the chart', () => {
    const wide = { ...foldAt(0), from: -500, to: 300 };
    const [fold] = place([wide]);
    expect((fold!.label.from + fold!.label.to) / 2).to.equal(150);
    const [atEnd] = place([foldAt(595)]);
    expect(atEnd!.label.to).to.be.at.most(600);
  });

  it('is left out for a fold that is out of view', () => {
    expect(place([foldAt(-40), foldAt(700)])).to.deep.equal([]);
  });

  it('moves on where it would touch the one before, as far as its band reaches', () => {
    const [first, second] = place([foldAt(100), foldAt(150)]);
    expect(second!.label.shown).to.equal('22 months');
    expect(second!.label.from).to.be.at.least(first!.label.to + 8);
    expect(second!.label.from).to.be.below(second!.to);
  });

  it('moves back where those after it need the room before the end', () => {
    const [first, second] = place([foldAt(530), foldAt(580)]);
    expect([first, second].map((fold) => fold!.label.shown)).to.deep.equal(['22 months', '22 months']);
    expect(first!.label.to + 8).to.be.closeTo(second!.label.from, 0.01);
    expect(second!.label.to).to.be.closeTo(600, 0.01);
  });

  it('is short, as all others are, where one would stand beside its band, and has the long words for those who hear it', () => {
    const folds = place([foldAt(100), foldAt(110), foldAt(400)]);
    expect(folds.map(({ label }) => label.shown)).to.deep.equal(['22m', '22m', '22m']);
    expect(folds.map(({ label }) => label.text)).to.deep.equal(['22 months', '22 months', '22 months']);
    expect(folds[1]!.label.from).to.be.at.least(folds[0]!.label.to + 8);
  });

  it('is left out where even short ones have no room', () => {
    const folds = place([foldAt(10), foldAt(30), foldAt(50)], 60);
    expect(folds.map(({ label }) => label.shown)).to.deep.equal(['22m', '', '']);
  });

  it('never touches another, in any story at any width and in any view', () => {
    const view = fc.record({
      widthPx: fc.integer({ min: 320, max: 2000 }),
      fold: fc.constantFrom(0.12, 0.03, 0.01),
      viewport: fc
        .tuple(fc.double({ min: 1, max: 8, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([times, at]) => zoomBy(WHOLE, times, at)),
    });
    const unit = fc.constantFrom('22 months', '3 hours', '1,250 years', '22 शताब्दियाँ');
    let [seen, hidden] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(anyEvents(), burstsFarApart()), view, unit, (events, options, duration) => {
        const { folds } = layoutTimeline(storyOf(events), { ...options, foldLabelOf: () => duration });
        const shown = folds.filter(({ label }) => label.shown);
        seen += folds.length;
        hidden += folds.length - shown.length;
        for (const [index, { label }] of shown.entries()) {
          expect(label.from).to.be.at.least(0);
          expect(label.to).to.be.at.most(options.widthPx + 1);
          for (const other of shown.slice(index + 1)) expect(spansOverlap(label, other.label)).to.equal(false);
        }
        expect(folds.every(({ label }) => label.text === duration)).to.equal(true);
      }),
      PROPERTIES,
    );
    expect(seen, 'folds').to.be.above(50);
    expect(hidden, 'folds whose label gives way').to.be.above(5);
  });
});

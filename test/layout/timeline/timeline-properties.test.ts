import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countOffscreen } from '../../../src/layout/timeline/offscreen-counts.js';
import { boxesOverlap, type Box } from '../../../src/layout/geometry.js';
import { DOT_PX } from '../../../src/layout/scale/marks.js';
import { layoutTimeline, type Label, type TimelineLayout } from '../../../src/layout/timeline/timeline-layout.js';
import { WHOLE, type Viewport } from '../../../src/layout/scale/viewport.js';
import { panBy, zoomBy } from '../../../src/layout/scale/viewport-moves.js';
import type { Explainer } from '../../../src/model/explainer.js';
import { anyEvents, burstsFarApart, event, PROPERTIES, storyOf } from '../story-makers.js';

/** What rounding may take, in pixels. */
const NEARLY = 0.6;

const anyStory = anyEvents().map((events) => storyOf(events));
const anyWidth = fc.integer({ min: 320, max: 2000 });
const anyScale = fc.constantFrom('elastic', 'elastic', 'linear', 'even');
const anyViewport: fc.Arbitrary<Viewport> = fc.oneof(
  fc.constant(WHOLE),
  fc
    .tuple(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(1, 4),
    )
    .map(([doublings, place, farther]) => zoomBy(WHOLE, 2 ** (doublings * farther), place)),
);
const anyView = fc.record({ viewport: anyViewport, widthPx: anyWidth, scale: anyScale });

function eachLayout(check: (layout: TimelineLayout, explainer: Explainer) => void): void {
  fc.assert(
    fc.property(anyStory, anyView, (explainer, view) => check(layoutTimeline(explainer, view), explainer)),
    PROPERTIES,
  );
}

const shrunk = ({ x, y, width, height }: Box): Box => ({ x: x + NEARLY, y, width: width - 2 * NEARLY, height });
const words = ({ box, textX, widthPx }: Label): { from: number; to: number } => ({
  from: box.x + textX,
  to: box.x + textX + widthPx,
});

describe('a timeline of any events, at any width and in any view', () => {
  it('lets no button overlap another', () =>
    eachLayout(({ labels, clusters }) => {
      const boxes = [...labels, ...clusters].map(({ box }) => shrunk(box));
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).to.equal(false);
      }
    }));

  it('lets no button, and no words, leave the chart', () =>
    eachLayout(({ labels, clusters, widthPx, heightPx }) => {
      for (const { box } of [...labels, ...clusters]) {
        expect(box.x).to.be.at.least(-NEARLY);
        expect(box.y).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(widthPx + NEARLY);
        expect(box.y + box.height).to.be.at.most(heightPx);
      }
      for (const label of labels) {
        expect(label.textX).to.be.at.least(-NEARLY);
        expect(label.textX + label.widthPx).to.be.at.most(label.box.width + NEARLY);
      }
    }));

  it('has every event exactly once: labelled, counted in a cluster or at an edge, or undated', () =>
    eachLayout((layout, { events }) => {
      const { labels, clusters, undated } = layout;
      const { earlier, later } = countOffscreen(layout);
      const counted = [...clusters, earlier, later].map((each) => each.events);
      const all = [labels.map(({ event }) => event), ...counted, undated];
      const ids = all.flat().map(({ id }) => id);
      expect(ids.sort()).to.deep.equal(events.map(({ id }) => id).sort());
    }));

  it('labels every event of a few, however many folds leave little room for long titles', () => {
    const widths = fc.integer({ min: 640, max: 2000 });
    fc.assert(
      fc.property(burstsFarApart(), widths, (events, widthPx) => {
        expect(layoutTimeline(storyOf(events), { widthPx }).clusters).to.deep.equal([]);
      }),
      PROPERTIES,
    );
  });

  it('labels an event that stands alone, wherever a view shows it, also where its title is long', () => {
    const alone = fc.record({
      title: fc.integer({ min: 1, max: 8 }).map((count) => 'council '.repeat(count).trim()),
      date: fc.constantFrom('2024-09-30', '2024-08/2024-10', '2024-06-01/2024-11-30'),
      widthPx: fc.integer({ min: 500, max: 2000 }),
      // Up to the first step a view has the labels of the whole.
      zoom: fc.double({ min: Math.SQRT2, max: 4, noNaN: true }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(alone, ({ title, date, widthPx, zoom, place }) => {
        const events = [
          event('first', '2023-01-01', { title: 'A' }),
          event('alone', date, { title }),
          event('last', '2026-01-01', { title: 'Z' }),
        ];
        const viewport = zoomBy(WHOLE, zoom, place);
        const { marks, labels, widthPx: chartPx } = layoutTimeline(storyOf(events), { widthPx, viewport, fold: 0 });
        const isWithin = marks.some((mark) => mark.event.id === 'alone' && mark.from >= 0 && mark.to <= chartPx);
        expect(labels.some((label) => label.event.id === 'alone') || !isWithin).to.equal(true);
      }),
      PROPERTIES,
    );
  });

  it('ends no mark right of where a later one begins, but for the size of dots', () =>
    eachLayout(({ marks }) => {
      for (const a of marks) {
        for (const b of marks) {
          const isBefore = a.event.date!.latestMs < b.event.date!.earliestMs;
          const dots = [a, b].filter(({ shape }) => shape === 'dot').length;
          if (isBefore) expect(a.to).to.be.at.most(b.from + (dots * DOT_PX) / 2 + NEARLY);
        }
      }
    }));

  it('has labels in time order, each at its mark', () =>
    eachLayout(({ labels, marks }, { events }) => {
      const order = labels.map(({ event }) => events.indexOf(event));
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      for (const label of labels) {
        const mark = marks.find(({ event }) => event === label.event)!;
        const { from, to } = words(label);
        const isOver = from <= mark.to && mark.from <= to;
        const gap = Math.min(Math.abs(from - mark.to), Math.abs(mark.from - to));
        expect(label.side === 'above' ? isOver : gap < 8 + NEARLY, label.event.title).to.equal(true);
      }
    }));

  it('moves every label by the same amount while panning, but for spans that begin before the view', () => {
    fc.assert(
      fc.property(anyStory, anyView, fc.double({ min: -1, max: 1, noNaN: true }), (explainer, view, share) => {
        const panned = panBy(view.viewport, share);
        const [before, after] = [view.viewport, panned].map((viewport) =>
          layoutTimeline(explainer, { ...view, viewport }),
        );
        const shift = ((view.viewport.from - panned.from) / (panned.to - panned.from)) * view.widthPx;
        for (const label of before!.labels) {
          const other = after!.labels.find(({ event }) => event === label.event);
          const beginsBefore = [before!, after!].some(({ marks }) =>
            marks.some((mark) => mark.event === label.event && mark.from < 0 && mark.shape !== 'dot'),
          );
          if (!other || beginsBefore) continue;
          expect(words(other).from).to.be.closeTo(words(label).from + shift, 0.01);
          expect([other.box.y, other.box.height, other.textY]).to.deep.equal([
            label.box.y,
            label.box.height,
            label.textY,
          ]);
        }
      }),
      PROPERTIES,
    );
  });

  it('is the same again for the same input, and after zooming in and out', () => {
    fc.assert(
      fc.property(anyStory, anyView, fc.double({ min: 0, max: 1, noNaN: true }), (explainer, view, place) => {
        const layout = (viewport: Viewport): unknown => {
          const whole = layoutTimeline(explainer, { ...view, viewport });
          const { marks, labels, clusters, heightPx } = whole;
          return JSON.parse(
            JSON.stringify({ marks, labels, clusters, heightPx, ...countOffscreen(whole) }, (key, value: unknown) =>
              key === 'event'
                ? (value as { id: string }).id
                : typeof value === 'number'
                  ? Number(value.toFixed(3))
                  : value,
            ),
          );
        };
        const { viewport } = view;
        const about = viewport.from + place * (viewport.to - viewport.from);
        expect(layout(viewport)).to.deep.equal(layout(viewport));
        expect(layout(zoomBy(zoomBy(viewport, 4, about), 1 / 4, about))).to.deep.equal(layout(viewport));
      }),
      PROPERTIES,
    );
  });
});

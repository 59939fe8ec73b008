import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boxesOverlap } from '../../../src/layout/geometry.js';
import { crosses, layoutLinkArcs, wordsBox, type LinkArc } from '../../../src/layout/timeline/link-arcs.js';
import { layoutTimeline, type TimelineLayout } from '../../../src/layout/timeline/timeline-layout.js';
import { WHOLE } from '../../../src/layout/scale/viewport.js';
import { zoomBy } from '../../../src/layout/scale/viewport-moves.js';
import type { EventLink, Named, StoryEvent } from '../../../src/model/explainer.js';
import { anyEvents, event, lanes, PROPERTIES, storyOf } from '../story-makers.js';

const citation = { source: { id: 'report', title: 'The report' } };
const because = (to: string): EventLink => ({ to, as: 'because-of', sources: [citation] });

/** Up to twenty events of all kinds, some of them linked with others. */
const anyLinkedEvents = fc
  .tuple(anyEvents(20), fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 12, size: 'max' }))
  .map(([events, pairs]) =>
    events.map((each, at) => {
      const others = pairs.filter(([from, to]) => from === at && to !== at && to < events.length);
      return { ...each, links: others.map(([, to]) => because(events[to]!.id)) };
    }),
  );
const anyView = fc.record({
  widthPx: fc.integer({ min: 480, max: 1600 }),
  viewport: fc
    .tuple(fc.constantFrom(1, 1, 2, 5), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([by, at]) => zoomBy(WHOLE, by, at)),
});

function arcsOf(events: readonly StoryEvent[], layout: TimelineLayout): readonly LinkArc[] {
  const links = events.flatMap(({ id, links: own }) =>
    own.map(({ to }) => ({ from: to, to: id, at: id, words: [`because of: What happened in ${to}`, 'because of'] })),
  );
  return layoutLinkArcs(layout, links);
}

function eachDrawing(check: (arcs: readonly LinkArc[], layout: TimelineLayout) => void): void {
  fc.assert(
    fc.property(anyLinkedEvents, anyView, (events, view) => {
      const layout = layoutTimeline(storyOf(events), view);
      check(arcsOf(events, layout), layout);
    }),
    PROPERTIES,
  );
}

describe('arcs between linked events, of up to twenty events', () => {
  it('cross no label', () =>
    eachDrawing((arcs, { labels, clusters }) => {
      const boxes = [...labels.map(wordsBox), ...clusters.map(({ box }) => box), ...arcs.map(({ box }) => box)];
      for (const { points } of arcs) for (const box of boxes) expect(crosses(points, box)).to.equal(false);
    }));

  it('have their words where there is no other button, within the chart', () =>
    eachDrawing((arcs, { labels, clusters, widthPx, heightPx }) => {
      for (const arc of arcs) {
        const { box } = arc;
        const others = [...labels, ...clusters, ...arcs.filter((each) => each !== arc)];
        for (const other of others) expect(boxesOverlap(box, other.box)).to.equal(false);
        expect(box.x).to.be.at.least(0);
        expect(box.y).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(widthPx);
        expect(box.y + box.height).to.be.at.most(heightPx);
      }
    }));

  it('begin and end at the marks, and stay within the chart', () =>
    eachDrawing((arcs, { marks, widthPx, heightPx }) => {
      for (const { link, points } of arcs) {
        for (const [id, at] of [
          [link.from, points[0]!],
          [link.to, points.at(-1)!],
        ] as const) {
          const mark = marks.find(({ event: { id: each } }) => each === id)!;
          expect(Math.abs(at.y - mark.y)).to.be.below(12);
          expect(at.x).to.be.within(mark.from - 1, mark.to + 1);
        }
        for (const { x, y } of points) {
          expect(x).to.be.within(-1, widthPx + 1);
          expect(y).to.be.within(0, heightPx);
        }
      }
    }));

  it('are drawn in most cases, however long titles are', () => {
    let [wanted, drawn] = [0, 0];
    fc.assert(
      fc.property(anyLinkedEvents, fc.integer({ min: 800, max: 1600 }), (events, widthPx) => {
        const layout = layoutTimeline(storyOf(events), { widthPx });
        const shown = new Set(layout.marks.map(({ event: { id } }) => id));
        wanted += events.flatMap(({ id, links }) => links.filter(({ to }) => shown.has(id) && shown.has(to))).length;
        drawn += arcsOf(events, layout).length;
      }),
      PROPERTIES,
    );
    expect(drawn / wanted).to.be.above(0.75);
  });
});

describe('an arc', () => {
  const [war, talks] = lanes as [Named, Named];
  const draw = (events: readonly StoryEvent[]): readonly LinkArc[] =>
    arcsOf(events, layoutTimeline(storyOf(events), { widthPx: 1000 }));
  const flight = event('flight', '2023-01-28/2023-02-04', { lane: war });

  it('leads from one mark to the other, with its words beside it', () => {
    const visit = event('visit', '2023-02-10', { lane: talks, links: [because('flight')] });
    const [arc] = draw([flight, visit]);
    expect(arc!.words).to.equal('because of: What happened in flight');
    expect(arc!.points.length).to.be.at.most(4);
    expect(arc!.points[0]!.y).to.be.below(arc!.points.at(-1)!.y);
  });

  it('is left out where one of both has no mark', () => {
    const undated = event('visit', undefined, { links: [because('flight')] });
    expect(draw([flight, undated])).to.deep.equal([]);
  });

  it('needs a source, and is not for mere order: else no room is kept for it', () => {
    const heightWith = (link: EventLink): number => {
      const linked = event('visit', '2023-02-10', { lane: talks, links: [link] });
      return layoutTimeline(storyOf([flight, linked]), { widthPx: 340 }).heightPx;
    };
    const sourced = heightWith(because('flight'));
    expect(heightWith({ ...because('flight'), sources: [] })).to.be.below(sourced);
    expect(heightWith({ ...because('flight'), as: 'follows' })).to.be.below(sourced);
  });

  it('has its words in the row of its event, which is no higher for them, where they have room', () => {
    const heightWith = (links: readonly EventLink[]): number => {
      const visit = event('visit', '2023-02-10', { lane: talks, links });
      return layoutTimeline(storyOf([flight, visit]), { widthPx: 1000 }).heightPx;
    };
    expect(heightWith([because('flight')])).to.equal(heightWith([]));
    const visit = event('visit', '2023-02-10', { lane: talks, links: [because('flight')] });
    const layout = layoutTimeline(storyOf([flight, visit]), { widthPx: 1000 });
    const [{ box }] = arcsOf([flight, visit], layout) as [LinkArc];
    const mark = layout.marks.find((each) => each.event === visit)!;
    expect(box.y + box.height / 2).to.equal(mark.y);
  });
});

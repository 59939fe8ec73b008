import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boxesOverlap } from '../../../src/layout/geometry.js';
import { findCappedBars } from '../../../src/layout/timeline/capped-bars.js';
import { wordsBox } from '../../../src/layout/timeline/link-arcs.js';
import type { StepMark } from '../../../src/layout/scale/marks.js';
import type { PlacedEvent } from '../../../src/layout/timeline/placed-events.js';
import { layoutTimeline, type TimelineLayout } from '../../../src/layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../../src/model/explainer.js';
import { anyEvents, event, PROPERTIES, rangeOf, storyOf } from '../story-makers.js';

const ends = (...ids: readonly string[]): Partial<StoryEvent> => ({
  links: ids.map((to) => ({ to, as: 'ends', sources: [] })),
});
const marksOf = ({ marks }: TimelineLayout, ...ids: readonly string[]) =>
  ids.map((id) => marks.find((mark) => mark.event.id === id)!);

describe('a bar and the event that ends it', () => {
  const flight = event('flight', '2023-01-28/2023-02-04');
  const [before, after] = [event('before', '2023-01-01'), event('after', '2023-03-20')];
  const draw = (more: Partial<StoryEvent>, name = 'flight'): TimelineLayout =>
    layoutTimeline(storyOf([before, { ...flight, title: name }, event('down', '2023-02-04', more), after]), {
      widthPx: 1000,
      fold: 0,
    });

  it('share a row, in which the bar ends at the dot', () => {
    const [bar, dot] = marksOf(draw(ends('flight')), 'flight', 'down');
    expect(bar!.y).to.equal(dot!.y);
    expect(dot!.from - bar!.to).to.be.within(0, 4);
  });

  it('stand apart without a word that one ends the other', () => {
    const [bar, dot] = marksOf(draw({}), 'flight', 'down');
    expect(bar!.y).to.not.equal(dot!.y);
  });

  it('stand apart where the name of the bar has no room before the dot', () => {
    const [bar, dot] = marksOf(
      draw(ends('flight'), 'A flight of which everybody has heard '.repeat(3)),
      'flight',
      'down',
    );
    expect(bar!.y).to.not.equal(dot!.y);
  });

  it('have labels before lighter events where one of them is heavy', () => {
    const crowd = Array.from({ length: 300 }, (_, index) =>
      event(`e${index}`, `2023-0${1 + (index % 3)}-${String(1 + (index % 28)).padStart(2, '0')}`),
    );
    const heavy = event('down', '2023-02-04', { ...ends('flight'), weight: 5 });
    const layout = layoutTimeline(storyOf([...crowd, { ...flight, weight: 1 }, heavy]), { widthPx: 1000, fold: 0 });
    expect(layout.labels.map((label) => label.event.id)).to.include('down');
  });

  it('stand apart where the bar ends days before the event or after it, or goes on', () => {
    const capped = ['2023-01-28/2023-02-02', '2023-01-28/2023-02-06', '2023-01-28/..'].filter((date) => {
      const events = [before, event('flight', date), event('down', '2023-02-04', ends('flight')), after];
      const [bar, dot] = marksOf(layoutTimeline(storyOf(events), { widthPx: 1000, fold: 0 }), 'flight', 'down');
      return bar!.y === dot!.y;
    });
    expect(capped).to.deep.equal([]);
  });

  it('are drawn once where one event ends two bars', () => {
    const chase = event('chase', '2023-01-30/2023-02-04');
    const events = [before, flight, chase, event('down', '2023-02-04', ends('flight', 'chase')), after];
    const layout = layoutTimeline(storyOf(events), { widthPx: 1000, fold: 0 });
    expect(layout.labels.map((label) => label.event.id).sort()).to.deep.equal(events.map(({ id }) => id).sort());
    const [bar, dot] = marksOf(layout, 'flight', 'down');
    expect(bar!.y).to.equal(dot!.y);
  });

  it('are found without a look at every event for each link', () => {
    let looks = 0;
    const placed = Array.from({ length: 200 }, (_, index): PlacedEvent => {
      const each = event(`e${index}`, '2023-02-04', ends(`e${199 - index}`));
      return Object.defineProperty({ index, date: {} } as PlacedEvent, 'event', { get: () => ((looks += 1), each) });
    });
    const dot = { shape: 'dot', from: 100, to: 112 } as StepMark;
    const [markOf, widthOf] = [() => dot, () => 50];
    findCappedBars(placed, markOf, widthOf, { from: 0, to: 1000 });
    expect(looks).to.be.below(200 * 10);
  });

  it('have labels that touch no other, among any events', () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    const anyEnded = fc
      .tuple(anyEvents(20), share, fc.array(share, { minLength: 2, maxLength: 4 }))
      .map(([events, at, starts]) => {
        const known = events.map(({ date }) => date?.earliestMs ?? NaN).filter(Number.isFinite);
        const [first, last] = [Math.min(0, ...known), Math.max(1000, ...known)];
        const end = Math.round(first + at * (last - first));
        const bars = starts.map((start, index) => {
          const from = Math.round(first + start * (end - first));
          return event(`bar${index}`, rangeOf([from, from], [end, end]), { title: 'Talks' });
        });
        return [...events, ...bars, event('end', rangeOf([end, end]), ends(...bars.map(({ id }) => id)))];
      });
    fc.assert(
      fc.property(anyEnded, fc.integer({ min: 480, max: 1600 }), (events, widthPx) => {
        const { labels, clusters, undated } = layoutTimeline(storyOf(events), { widthPx });
        const counted = clusters.flatMap((cluster) => cluster.events).length + labels.length + undated.length;
        expect(counted).to.equal(events.length);
        for (const [index, label] of labels.entries())
          for (const other of labels.slice(index + 1)) {
            expect(boxesOverlap(wordsBox(label), wordsBox(other))).to.equal(false);
          }
      }),
      PROPERTIES,
    );
  });
});

import { expect } from '@open-wc/testing';
import apollo from '../../../data/apollo-11.json';
import caesar from '../../../data/caesar.json';
import munich from '../../../data/munich-meeting.json';
import { countOffscreen } from '../../../src/layout/timeline/offscreen-counts.js';
import { runAtOnce } from '../../../src/scheduling/steps.js';
import { estimatedMeasure, type TextMeasure } from '../../../src/layout/labels/text-measure.js';
import {
  createTimelineLayout,
  layoutTimeline,
  type Label,
  type TimelineLayout,
  type TimelineOptions,
} from '../../../src/layout/timeline/timeline-layout.js';
import { WHOLE } from '../../../src/layout/scale/viewport.js';
import { panBy, reveal, zoomBy } from '../../../src/layout/scale/viewport-moves.js';
import { readDocument } from '../../../src/model/read-document.js';
import { formatDate } from '../../../src/time/format/format-date.js';
import { dateOf, event, rangeOf, storyOf, YEAR_MS } from '../story-makers.js';

const ids = (events: readonly { readonly id: string }[]): string => events.map(({ id }) => id).join(' ');
const labelled = ({ labels }: TimelineLayout): string => ids(labels.map((label) => label.event));

describe('layoutTimeline', () => {
  it('of nothing is an empty chart', () => {
    const { labels, clusters, lanes, heightPx, undated } = layoutTimeline(storyOf([]), { widthPx: 800 });
    expect([labels, clusters, lanes, undated, heightPx]).to.deep.equal([[], [], [], [], 0]);
  });

  it('of one event has it in the middle, with its label', () => {
    const { marks, labels } = layoutTimeline(storyOf([event('a', '2023-02-18')]), { widthPx: 800 });
    expect(marks[0]!.shape).to.equal('dot');
    expect((marks[0]!.from + marks[0]!.to) / 2).to.be.closeTo(400, 1);
    expect(labels[0]!.lines.join(' ')).to.equal('What happened in a');
  });

  it('keeps what has no date, or none that says when, apart', () => {
    const never = rangeOf([-Infinity, -Infinity], [Infinity, Infinity], true);
    const layout = layoutTimeline(storyOf([event('a', '2023-02-18'), event('b'), event('c', never)]), { widthPx: 800 });
    expect(ids(layout.undated).split(' ').sort()).to.deep.equal(['b', 'c']);
    expect(labelled(layout)).to.equal('a');
  });

  it('runs what has no end to the edge, and folds nothing for it', () => {
    const story = storyOf([event('a', '2023-02-24/..'), event('b', '2023-02-26'), event('c', '2023-03-02')]);
    const { marks } = layoutTimeline(story, { widthPx: 800 });
    expect(marks.find((mark) => mark.event.id === 'a')!.to).to.equal(800);
  });

  it('counts a thousand equals in one cluster, but for those with room', () => {
    const equals = Array.from({ length: 1000 }, (_, index) => event(`e${index}`, '2023-02-18'));
    const { labels, clusters } = layoutTimeline(storyOf(equals), { widthPx: 800 });
    expect(labels.length).to.be.above(3);
    expect(clusters).to.have.lengthOf(1);
    expect(labels.length + clusters[0]!.events.length).to.equal(1000);
  });

  it('gives room to the weightiest', () => {
    const crowd = Array.from({ length: 100 }, (_, index) => {
      return event(`e${index}`, '2023-02-18', { weight: index % 20 === 7 ? 5 : 2 });
    });
    const { labels } = layoutTimeline(storyOf(crowd), { widthPx: 800 });
    expect(labels.filter((label) => label.event.weight === 5)).to.have.lengthOf(5);
  });

  it('spans a billion years to either side', () => {
    const far = [-1e9, 0, 1e9].map((year, index) => {
      return event(`e${index}`, rangeOf([year * YEAR_MS, (year + 1) * YEAR_MS]));
    });
    const { labels, marks } = layoutTimeline(storyOf(far), { widthPx: 800 });
    expect(labels).to.have.lengthOf(3);
    expect(marks.map(({ from }) => from)).to.deep.equal(marks.map(({ from }) => from).sort((a, b) => a - b));
  });

  it('lays out only the events it is given; the fold stays that of the document', () => {
    const story = storyOf([event('a', '2023-02-01'), event('b', '2023-02-18'), event('c', '2023-03-01')]);
    const layout = layoutTimeline(story, { widthPx: 800, events: [story.events[1]!] });
    expect(labelled(layout)).to.equal('b');
    expect(layout.fold).to.deep.equal(layoutTimeline(story, { widthPx: 800 }).fold);
  });

  it('shows eras where they are in view', () => {
    const story = storyOf([event('a', '2023-02-01'), event('b', '2023-03-01')], {
      eras: [
        { name: 'February', date: dateOf('2023-02') },
        { name: 'Antiquity', date: dateOf('-0500/0500') },
      ],
    });
    const { eras } = layoutTimeline(story, { widthPx: 800 });
    expect(eras.map(({ name }) => name)).to.deep.equal(['February']);
  });

  it('puts calendar days on the ticks of the zone, where the document has times of day', () => {
    const story = storyOf([event('a', '2023-02-17'), event('b', '2023-02-18T19:30Z'), event('c', '2023-02-19')], {
      timeZone: 'America/New_York',
    });
    const { marks, scale } = layoutTimeline(story, { widthPx: 800, scale: 'linear' });
    expect(marks[0]!.from).to.be.closeTo(scale.x(Date.UTC(2023, 1, 17, 5)), 0.1);
  });

  it('takes no notice of a zone that nobody knows', () => {
    const story = storyOf([event('b', '2023-02-18T19:30Z')]);
    expect(layoutTimeline(story, { widthPx: 800, timeZone: 'Mars/Olympus' }).labels).to.have.lengthOf(1);
  });
});

describe('a long span', () => {
  const story = storyOf([event('long', '2023-01-10/2023-03-20'), event('a', '2023-01-01'), event('b', '2023-03-31')]);
  const at = (from: number, to: number): TimelineLayout =>
    layoutTimeline(story, { widthPx: 800, scale: 'linear', viewport: { from, to } });
  const spanIn = (layout: TimelineLayout): TimelineLayout['labels'][0] => {
    return layout.labels.find((label) => label.event.id === 'long')!;
  };

  it('has its label above its start', () => expect(spanIn(at(0, 1))).to.include({ side: 'above', textX: 0 }));

  it('shows its label once, at the edge, when both its ends are out of view', () => {
    const label = spanIn(at(0.4, 0.6));
    expect([label.box.x, label.textX, label.box.width]).to.deep.equal([0, 0, 800]);
  });

  it('ends its label at the edge when it begins too late in the view for its words', () => {
    const { box, textX, widthPx } = spanIn(at(0, 0.14));
    expect(box.x + textX + widthPx).to.be.closeTo(800, 1);
  });

  it('joins what is later while it begins after the view', () => {
    expect(ids(countOffscreen(at(0, 0.08)).later.events)).to.contain('long');
    expect(ids(countOffscreen(at(0, 0.14)).later.events)).not.to.contain('long');
  });
});

describe('the layout of real stories', () => {
  for (const [title, json] of Object.entries({ munich, apollo, caesar })) {
    const { explainer } = readDocument(json);
    for (const widthPx of [1180, 680]) {
      it(`shows every event of ${title} at ${widthPx} px, and each at its own mark`, () => {
        const layout = layoutTimeline(explainer, {
          widthPx,
          noteOf: ({ date }) => (date ? formatDate(date, { style: 'short' }) : ''),
        });
        expect(ids(layout.clusters.flatMap(({ events }) => events))).to.equal('');
        expect(layout.labels.length + layout.undated.length).to.equal(explainer.events.length);
        expect(layout.ticks.minor.length).to.be.above(2);
      });
    }
  }

  for (const [title, json] of Object.entries({ munich, apollo, caesar }))
    for (const zoom of [3, 9, 40])
      it(`labels each event of ${title} in a view that reveals it, ${zoom} times nearer`, () => {
        const { explainer } = readDocument(json);
        const layouter = createTimelineLayout();
        const whole = layouter(explainer, { widthPx: 800 });
        for (const { event: shown, index } of whole.dated) {
          const [from, to] = [whole.spans.from[index]!, whole.spans.to[index]!];
          if ((to - from) * zoom > 0.5) continue;
          for (const before of [0, 1]) {
            const viewport = reveal(zoomBy(WHOLE, zoom, before), from, to);
            expect(labelled(layouter(explainer, { widthPx: 800, viewport })).split(' ')).to.include(shown.id);
          }
        }
      });

  for (const zoom of [1, 1.5, 2, 4, 8, 16])
    it(`names all that it draws of Munich, ${zoom} times nearer, wherever the reader is`, () => {
      const { explainer } = readDocument(munich);
      const layouter = createTimelineLayout();
      for (let at = 0; at <= 1; at += 0.05) {
        const { marks, labels } = layouter(explainer, { widthPx: 1180, viewport: zoomBy(WHOLE, zoom, at) });
        const named = new Set(labels.map((label) => label.event));
        const seen = marks.filter(({ from, to }) => Math.min(to, 1180) - Math.max(from, 0) > 0.5);
        expect(ids(seen.map((mark) => mark.event).filter((each) => !named.has(each)))).to.equal('');
      }
    });

  it('sets every label on one line where the chart is wide, in rows of at most 40 px an event', () => {
    for (const json of [munich, apollo, caesar]) {
      const { labels, heightPx, dated } = layoutTimeline(readDocument(json).explainer, {
        widthPx: 1008,
        noteOf: ({ date }) => (date ? formatDate(date, { style: 'short' }) : ''),
      });
      expect(labels.filter(({ isWrapped }) => isWrapped)).to.deep.equal([]);
      expect(heightPx / dated.length).to.be.below(40);
    }
  });

  it('enlarges the label of the lead event alone', () => {
    const { labels } = layoutTimeline(readDocument(munich).explainer, { widthPx: 1008 });
    expect(ids(labels.filter(({ isLead }) => isLead).map((label) => label.event))).to.equal('munich-meeting');
  });

  it('folds Munich twice, with bands of a few dozen pixels', () => {
    const { folds } = layoutTimeline(readDocument(munich).explainer, { widthPx: 1008 });
    expect(folds.map(({ from, to }) => Math.round(to - from))).to.deep.equal([36, 36]);
  });

  it('draws folded time as a fold at every zoom, and no tick in it', () => {
    const { explainer } = readDocument(munich);
    for (const zoom of [1, 2, 4, 16, 64]) {
      const { folds, ticks } = layoutTimeline(explainer, { widthPx: 1008, viewport: zoomBy(WHOLE, zoom, 0.2) });
      for (const { from, to } of folds)
        for (const { x } of [...ticks.minor, ...ticks.major])
          expect(x <= from + 0.01 || x >= to - 0.01, `at ${zoom}`).to.equal(true);
    }
    const { fromU, toU } = layoutTimeline(explainer, { widthPx: 1008 }).folds[1]!;
    const near = layoutTimeline(explainer, { widthPx: 1008, viewport: zoomBy(WHOLE, 16, (fromU + toU) / 2) });
    expect(near.folds.map(({ from, to }) => Math.round(to - from))).to.deep.equal([16 * 36]);
  });
});

describe('createTimelineLayout', () => {
  const story = storyOf(
    Array.from({ length: 400 }, (_, index) => event(`e${index}`, rangeOf([index ** 2 * 1e8, index ** 2 * 1e8 + 1e7]))),
  );
  let measured = 0;
  const measure: TextMeasure = {
    ...estimatedMeasure,
    // The axis measures too, in the style of notes.
    width: (text, style) => ((measured += style === 'title' ? 1 : 0), estimatedMeasure.width(text, style)),
  };
  const measuredBy = (work: () => unknown): number => {
    const before = measured;
    work();
    return measured - before;
  };

  it('gives the same as layoutTimeline, in any order of views', () => {
    const layout = createTimelineLayout();
    for (const zoom of [1, 8, 3, 1, 100, 8]) {
      const options = { widthPx: 900, viewport: zoomBy(WHOLE, zoom, 0.3) };
      const [kept, fresh] = [layout, layoutTimeline].map((each) => {
        const { scale: _functions, ...boxes } = each(story, options);
        return boxes;
      });
      expect(kept).to.deep.equal(fresh);
    }
  });

  it('measures nothing while panning, nor on the way back from a zoom', () => {
    const layout = createTimelineLayout();
    const at = (zoom: number, share = 0): unknown =>
      layout(story, { widthPx: 900, measure, viewport: panBy(zoomBy(WHOLE, zoom, 0.1), share) });
    expect(measuredBy(() => at(8))).to.be.above(0);
    expect(measuredBy(() => at(8, 0.3))).to.equal(0);
    at(16);
    expect(measuredBy(() => at(8))).to.equal(0);
  });

  it('wraps no label twice', () => {
    const layout = createTimelineLayout();
    const noted: string[] = [];
    const noteOf = ({ id }: { readonly id: string }): string => (noted.push(id), 'note');
    for (const zoom of [1, 2, 4, 8, 16]) layout(story, { widthPx: 900, noteOf, viewport: zoomBy(WHOLE, zoom) });
    expect(new Set(noted).size).to.equal(noted.length);
  });

  it('begins anew for another measure, width, lanes or events', () => {
    const layout = createTimelineLayout();
    const labels = (options: Partial<Parameters<typeof layout>[1]>): unknown =>
      layout(story, { widthPx: 900, measure, ...options }).labels;
    const first = JSON.stringify(labels({}));
    for (const changed of [
      { measure: { ...measure, linePx: { title: 30, lead: 30, note: 30 } } },
      { widthPx: 700 },
      { lanes: 'none' as const, widthPx: 901 },
      { events: story.events.slice(0, 5) },
    ]) {
      expect(JSON.stringify(labels(changed))).to.not.equal(first);
    }
    expect(JSON.stringify(labels({}))).to.equal(first);
  });

  describe('in steps', () => {
    const boxes = ({ scale: _functions, ...rest }: TimelineLayout): unknown => rest;
    const at = (zoom: number): TimelineOptions => ({ widthPx: 900, viewport: zoomBy(WHOLE, zoom, 0.1) });

    it('comes to what laying out at once gives', () => {
      const layout = createTimelineLayout();
      for (const zoom of [8, 1, 3]) {
        runAtOnce(layout.prepare(story, at(zoom)));
        const cached = layout.cachedLayout(story, at(zoom))!;
        expect(cached.isDone).to.equal(true);
        expect(boxes(cached.layout)).to.deep.equal(boxes(layoutTimeline(story, at(zoom))));
      }
    });

    it('shows nothing before the first labels are placed', () => {
      const layout = createTimelineLayout();
      expect(layout.cachedLayout(story, at(1))).to.equal(undefined);
      layout.prepare(story, at(1)).next();
      expect(layout.cachedLayout(story, at(1))).to.equal(undefined);
    });

    it('shows the labels of a smaller zoom, farther apart, until those of this one are placed', () => {
      const layout = createTimelineLayout();
      const whole = layout(story, at(1));
      const { layout: meanwhile, isDone } = layout.cachedLayout(story, at(64))!;
      expect(isDone).to.equal(false);
      const atWhole = new Set(whole.labels.map((label) => label.event));
      expect(meanwhile.labels).to.satisfy((labels: readonly Label[]) => labels.every(({ event: e }) => atWhole.has(e)));
      runAtOnce(layout.prepare(story, at(64)));
      expect(layout(story, at(64)).labels.length).to.be.above(meanwhile.labels.length);
    });

    it('never shows those of a larger one, which would be too close', () => {
      const layout = createTimelineLayout();
      layout(story, at(64));
      expect(layout.cachedLayout(story, at(8))).to.equal(undefined);
    });

    it('leaves nothing to measure for the layout at once', () => {
      const layout = createTimelineLayout();
      let measured = 0;
      const count = (): number => (measured += 1);
      const measure = {
        ...estimatedMeasure,
        width: (...text: Parameters<typeof estimatedMeasure.width>) => count() && estimatedMeasure.width(...text),
      };
      const options = { ...at(1), measure };
      runAtOnce(layout.prepare(story, options));
      expect(measured).to.be.above(0);
      measured = 0;
      expect(layout(story, options).ticks.minor.length).to.be.above(0);
      expect(measured).to.equal(0);
    });

    it('lets others have a turn more than once in a hundred events', () => {
      const turns = [...createTimelineLayout().prepare(story, at(1))].length;
      expect(turns).to.be.above(story.events.length / 100);
    });
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import apollo from '../../../data/apollo-11.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { layoutTimeline, type TimelineLayout } from '../../../src/layout/timeline/timeline-layout.js';
import { DOT_PX } from '../../../src/layout/scale/marks.js';
import { placeDate } from '../../../src/layout/scale/placed-date.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

/** Most that a square may stand beside its mark or its time: it stands in one of two columns. */
const NEAR_PX = 9;

const show = (document: unknown, options: Partial<Parameters<typeof layoutTimeline>[1]> = {}): TimelineLayout =>
  layoutTimeline(readDocument(document).explainer, { widthPx: 900, ...options });

const markOf = ({ marks }: TimelineLayout, id: string | undefined) => marks.find(({ event }) => event.id === id)!;

describe('squares of statements on the scale of time', () => {
  it('stand at the mark of their event, at every zoom', () => {
    for (const document of [apollo, munich])
      for (const viewport of [undefined, { from: 0.2, to: 0.7 }, { from: 0.3, to: 0.4 }]) {
        const layout = show(document, viewport ? { viewport } : {});
        for (const { statement, x } of layout.squares) {
          const { from, to } = markOf(layout, statement.at);
          expect(x, statement.id).to.be.within(from - NEAR_PX, to + NEAR_PX);
        }
        if (!viewport) expect(layout.squares.length).to.be.greaterThan(5);
      }
  });

  it('stand at their own time along a bar, where it is known', () => {
    const { explainer } = readDocument(apollo);
    // From 19:55 to 20:25, in which the powered descent is a bar.
    const whole = show(apollo, { scale: 'linear', fold: 0 });
    const at = (text: string) => whole.scale.x(Date.parse(text)) / whole.widthPx;
    const viewport = { from: at('1969-07-20T19:55Z'), to: at('1969-07-20T20:25Z') };
    const layout = show(apollo, { scale: 'linear', fold: 0, viewport });
    expect(markOf(layout, 'powered-descent').shape).to.equal('bar');
    for (const id of ['reading', 'go-on-that-alarm']) {
      const { startEarliest, endLatest } = placeDate(explainer.statementById.get(id)!.date!, undefined, true);
      const { x } = layout.squares.find(({ statement }) => statement.id === id)!;
      expect(x, id).to.be.closeTo((layout.scale.x(startEarliest) + layout.scale.x(endLatest)) / 2, 1);
    }
  });

  it('stand in the middle of a bar without a time of their own, or with one that is not within it', () => {
    const events = [
      makeEvent({ id: 'talks', date: '2023-01-10/2023-03-10' }),
      makeEvent({ id: 'end', date: '2023-06' }),
    ];
    const said = { at: 'talks', about: [] };
    const statements = [
      makeStatement({ id: 'undated', ...said }),
      makeStatement({ id: 'later', ...said, date: '2023-05-01' }),
    ];
    const layout = show(makeDocument({ events, statements }));
    const { from, to } = markOf(layout, 'talks');
    expect(layout.squares.map(({ x }) => x)).to.deep.equal([(from + to) / 2, (from + to) / 2]);
    expect(layout.squares[0]!.y).to.not.equal(layout.squares[1]!.y);
  });

  it('never lie on each other, on a mark or on the row below, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), (count, lasts) => {
        const date = lasts ? '2023-01-10/2023-03-10' : '2023-02-18';
        const events = [
          makeEvent({ id: 'talks', title: 'The talks', date }),
          makeEvent({ id: 'next', title: 'Another event', date }),
          makeEvent({ id: 'end', title: 'The end', date: '2023-06' }),
        ];
        const statements = Array.from({ length: count }, (_, index) =>
          makeStatement({ id: `s${index}`, at: 'talks', ...(index % 3 === 0 && { date: '2023-02-18' }) }),
        );
        const layout = show(makeDocument({ events, statements }));
        expect(layout.squares).to.have.length(count);
        const label = layout.labels.find(({ event }) => event.id === 'talks')!;
        expect(label.statementCount).to.equal(count);
        const { y } = markOf(layout, 'talks');
        for (const square of layout.squares) {
          expect(square.y).to.be.at.least(y + DOT_PX / 2);
          expect(square.y + square.sizePx).to.be.at.most(label.box.y + label.box.height);
        }
        if (lasts) return;
        const places = layout.squares.map((square) => `${Math.round(square.x * 10)} ${Math.round(square.y * 10)}`);
        expect(new Set(places).size).to.equal(count);
      }),
    );
  });
});

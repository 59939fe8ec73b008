import { expect } from '@open-wc/testing';
import type { TimelineRequest } from '../../../src/elements/event-timeline/timeline-requests.js';
import { resolveRequest } from '../../../src/elements/event-timeline/resolve-timeline-request.js';
import { INITIAL_STATE, type TimelineState } from '../../../src/elements/event-timeline/timeline-state.js';
import { layoutTimeline } from '../../../src/layout/timeline/timeline-layout.js';
import { readDocument } from '../../../src/model/read-document.js';
import { storyOf } from './make-timeline.js';

const dates = ['2023-01-01', '2023-01-05', '2023-01-09'];
const { explainer } = readDocument(storyOf(dates.map((date) => ({ date }))));
const layout = layoutTimeline(explainer, { widthPx: 800, fold: 0 });
const place = { explainer, timeZone: undefined };
const shown = { events: explainer.events, layout, showsChart: true, openCluster: [] };

const resolve = (request: TimelineRequest, state: Partial<TimelineState> = {}, more: Partial<typeof shown> = {}) =>
  resolveRequest(request, { ...INITIAL_STATE, ...state }, { ...shown, ...more }, place);

const right = { from: 0.5, to: 1 };

describe('what a request to the timeline comes to', () => {
  it('chooses an event at a press, and puts it away at the next', () => {
    const request = { type: 'press-event', id: 'e1' } as const;
    expect(resolve(request)).to.include({ type: 'select', id: 'e1', cause: 'click', clearsFilter: false });
    expect(resolve(request, { selectedId: 'e1' })).to.include({ type: 'select', id: null });
  });

  it('clears the filter to choose an event that is filtered out', () => {
    const more = { events: explainer.events.slice(1) };
    expect(resolve({ type: 'choose', id: 'e1', cause: 'lead' }, {}, more)).to.include({ id: 'e1', clearsFilter: true });
  });

  it('comes to nothing where the event is chosen already', () => {
    expect(resolve({ type: 'choose', id: 'e1', cause: 'step' }, { selectedId: 'e1' })).to.equal(undefined);
  });

  it('puts away the chosen event, else the open cluster', () => {
    expect(resolve({ type: 'dismiss' }, { selectedId: 'e1' })).to.include({ type: 'select', id: null, cause: 'close' });
    expect(resolve({ type: 'dismiss' })).to.include({ type: 'cluster', id: undefined });
  });

  it('changes the view, but not to what is shown', () => {
    expect(resolve({ type: 'change-view', view: 'list' })).to.deep.equal({ type: 'view', view: 'list' });
    expect(resolve({ type: 'change-view', view: 'chart' })).to.equal(undefined);
  });

  it('takes a filter that leaves nothing out for none, and tells a reset from an empty field', () => {
    const empty = { type: 'filter', filter: undefined };
    expect(resolve({ type: 'change-filter', filter: { text: ' ' } })).to.deep.equal({ ...empty, cause: 'reader' });
    expect(resolve({ type: 'change-filter', filter: undefined })).to.deep.equal({ ...empty, cause: 'reset' });
  });

  it('has nothing to pan while all is visible', () => {
    expect(resolve({ type: 'zoom-command', command: 'panAfter' })).to.equal(undefined);
    expect(resolve({ type: 'zoom-command', command: 'panBefore' }, { viewport: right })).to.include({
      motion: 'animate',
    });
  });

  it('zooms about the chosen event where that is visible, and tells the times', () => {
    const action = resolve({ type: 'zoom-command', command: 'zoomIn' }, { selectedId: 'e3' });
    if (action?.type !== 'zoom') throw new Error('It did not zoom');
    expect(action.viewport.to - action.viewport.from).to.be.closeTo(0.5, 1e-9);
    expect(action.viewport.to).to.be.above(0.9);
    expect(action.times!.fromMs).to.be.below(action.times!.toMs);
  });

  it('zooms about the focused event before the chosen one', () => {
    const action = resolve({ type: 'zoom-command', command: 'zoomIn', id: 'e1' }, { selectedId: 'e3' });
    expect(action?.type === 'zoom' && action.viewport.from).to.be.below(0.1);
  });

  it('zooms about the lead event where none is chosen', () => {
    const led = { ...explainer, lead: explainer.events[2]! };
    const request = { type: 'zoom-command', command: 'zoomIn' } as const;
    const action = resolveRequest(request, INITIAL_STATE, shown, { ...place, explainer: led });
    expect(action?.type === 'zoom' && action.viewport.to).to.be.above(0.9);
  });

  it('reveals an event that is out of view, and leaves alone what is labelled', () => {
    expect(resolve({ type: 'reveal', id: 'e1' }, { viewport: right })).to.equal(undefined);
    const zoomed = layoutTimeline(explainer, { widthPx: 800, fold: 0, viewport: { from: 0.9, to: 1 } });
    const action = resolve({ type: 'reveal', id: 'e1' }, { viewport: { from: 0.9, to: 1 } }, { layout: zoomed });
    const from = action?.type === 'zoom' ? action.viewport.from : NaN;
    const { spans, dated } = zoomed;
    const start = spans.from[dated.find(({ event }) => event.id === 'e1')!.index]!;
    expect(start - from, 'near the start of a view that is 0.1 wide').to.be.within(0, 0.1 / 3);
    expect(action).not.to.have.property('times');
  });

  it('shows a stretch of time either way round, where there is a chart', () => {
    const [from, to] = [Date.UTC(2023, 0, 5), Date.UTC(2023, 0, 9)];
    const action = resolve({ type: 'show-times', times: [from, to] });
    expect(action).to.deep.equal(resolve({ type: 'show-times', times: [to, from] }));
    expect(action).to.include({ type: 'zoom', motion: 'jump' });
    const hidden = resolveRequest(
      { type: 'show-times', times: [from, to] },
      INITIAL_STATE,
      { ...shown, layout: undefined },
      place,
    );
    expect(hidden).to.equal(undefined);
  });

  it('shows a stretch between two texts up to the last moment of the later day', () => {
    const action = resolve({ type: 'show-times', times: [new Date('2023-01-05'), Date.UTC(2023, 0, 9) - 1] });
    expect(resolve({ type: 'show-times', times: ['2023-01-05', '2023-01-08'] })).to.deep.equal(action);
  });

  for (const [from, to] of [
    ['2023-01-05', 'some day'],
    [NaN, Date.UTC(2023, 0, 9)],
    [new Date('some day'), '2023-01-09'],
    [Symbol('a day') as unknown as number, '2023-01-09'],
    [null as unknown as number, '2023-01-09'],
    [{} as unknown as Date, '2023-01-09'],
  ] as const)
    it(`shows nothing else between ${String(from)} and ${String(to)}`, () => {
      expect(resolve({ type: 'show-times', times: [from, to] })).to.equal(undefined);
    });
});

import { expect } from '@open-wc/testing';
import {
  CLUSTER_PAGE,
  INITIAL_STATE,
  type TimelineAction,
  type TimelineState,
  update,
} from '../../../src/elements/event-timeline/timeline-state.js';

type Change = Partial<Omit<TimelineState, 'panel'>> & { readonly panel?: Partial<TimelineState['panel']> };

function stateWith({ panel, ...change }: Change): TimelineState {
  return { ...INITIAL_STATE, ...change, panel: { ...INITIAL_STATE.panel, ...panel } };
}

const right = { from: 0.5, to: 1 };

/** What it does, the state before, the action, and the state after; each differs from the initial state as stated. */
const table: readonly (readonly [what: string, before: Change, action: TimelineAction, after: Change])[] = [
  [
    'chooses an event, to which Tab leads back',
    { tabStopId: 'b' },
    { type: 'select', id: 'a', cause: 'click' },
    { selectedId: 'a', tabStopId: 'a' },
  ],
  [
    'chooses none, and lets Tab lead to where it did',
    { selectedId: 'a', tabStopId: 'a' },
    { type: 'select', id: null, cause: 'close' },
    { tabStopId: 'a' },
  ],
  ['lets Tab lead back to an event', { tabStopId: 'a' }, { type: 'tab-stop', id: 'b' }, { tabStopId: 'b' }],
  [
    'keeps the filter when it chooses an event that is shown',
    { filter: { lane: 'war' } },
    { type: 'select', id: 'a', cause: 'click' },
    { filter: { lane: 'war' }, selectedId: 'a', tabStopId: 'a' },
  ],
  [
    'shows all events again to choose one that was filtered out',
    { filter: { lane: 'war' } },
    { type: 'select', id: 'a', cause: 'lead', clearsFilter: true },
    { selectedId: 'a', tabStopId: 'a' },
  ],
  [
    'shows the first statements of another event, however many the last one showed',
    { selectedId: 'a', panel: { showsAllStatements: true } },
    { type: 'select', id: 'b', cause: 'step' },
    { selectedId: 'b', tabStopId: 'b' },
  ],
  [
    'goes on showing all statements of an event that is chosen again',
    { selectedId: 'a', panel: { showsAllStatements: true } },
    { type: 'select', id: 'a', cause: 'script' },
    { selectedId: 'a', panel: { showsAllStatements: true } },
  ],
  [
    'filters for a reader, and closes the open cluster',
    { panel: { clusterId: 'a' } },
    { type: 'filter', filter: { text: 'x' }, cause: 'reader' },
    { filter: { text: 'x' } },
  ],
  [
    'says no more where a reader has moved, once the events are others',
    { announcedTimes: { fromMs: 1, toMs: 2 } },
    { type: 'filter', filter: { text: 'x' }, cause: 'reader' },
    { filter: { text: 'x' } },
  ],
  [
    'filters for a script, and leaves open what readers have opened',
    { panel: { clusterId: 'a', isSearchOpen: true } },
    { type: 'filter', filter: { text: 'x' }, cause: 'script' },
    { filter: { text: 'x' }, panel: { clusterId: 'a', isSearchOpen: true } },
  ],
  ['shows all events', { filter: { text: 'x' } }, { type: 'filter', filter: undefined, cause: 'reset' }, {}],
  ['zooms', {}, { type: 'zoom', viewport: right, motion: 'jump' }, { viewport: right }],
  [
    'zooms, and says where to',
    {},
    { type: 'zoom', viewport: right, motion: 'animate', times: { fromMs: 1, toMs: 2 } },
    { viewport: right, announcedTimes: { fromMs: 1, toMs: 2 } },
  ],
  [
    'says nothing while a drag goes on',
    { announcedTimes: { fromMs: 1, toMs: 2 } },
    { type: 'zoom', viewport: right, motion: 'jump' },
    { viewport: right },
  ],
  ['changes to the list', {}, { type: 'view', view: 'list' }, { view: 'list' }],
  ['changes back to the chart', { view: 'list' }, { type: 'view', view: 'chart' }, { view: 'chart' }],
  ['opens search', {}, { type: 'toggle', panel: 'search' }, { panel: { isSearchOpen: true } }],
  ['closes search', { panel: { isSearchOpen: true } }, { type: 'toggle', panel: 'search' }, {}],
  [
    'opens the save menu beside an open search',
    { panel: { isSearchOpen: true } },
    { type: 'toggle', panel: 'save' },
    { panel: { isSearchOpen: true, isSaveOpen: true } },
  ],
  [
    'closes the save menu, and nothing else',
    { panel: { isSearchOpen: true, isSaveOpen: true } },
    { type: 'close', panel: 'save' },
    { panel: { isSearchOpen: true } },
  ],
  ['leaves closed what is closed', {}, { type: 'close', panel: 'search' }, {}],
  [
    'opens a cluster at its beginning',
    { panel: { clusterId: 'a', clusterCount: 3 * CLUSTER_PAGE } },
    { type: 'cluster', id: 'b' },
    { panel: { clusterId: 'b' } },
  ],
  ['closes the open cluster', { panel: { clusterId: 'a' } }, { type: 'cluster', id: undefined }, {}],
  [
    'lists more of the open cluster',
    { panel: { clusterId: 'a' } },
    { type: 'more-of-cluster', nextId: 'b' },
    { panel: { clusterId: 'a', clusterCount: 2 * CLUSTER_PAGE } },
  ],
  ['shows all statements', {}, { type: 'all-statements' }, { panel: { showsAllStatements: true } }],
  [
    'leaves itself as it is where a statement beside it is chosen',
    { selectedId: 'a' },
    { type: 'choose-statement', id: 's' },
    { selectedId: 'a' },
  ],
  ['opens a period', {}, { type: 'page', key: '2003', isOpen: true }, { openPages: new Set(['2003']) }],
  [
    'opens a period inside another',
    { openPages: new Set(['2003']) },
    { type: 'page', key: '2003-02', isOpen: true },
    { openPages: new Set(['2003', '2003-02']) },
  ],
  ['closes a period', { openPages: new Set(['2003']) }, { type: 'page', key: '2003', isOpen: false }, {}],
  [
    'follows a link to an event',
    { selectedId: 'a', filter: { lane: 'war' } },
    { type: 'follow', target: { kind: 'event', id: 'b' }, scrolls: true },
    { selectedId: 'b', tabStopId: 'b', filter: { lane: 'war' } },
  ],
  [
    'follows a link to an event that was filtered out',
    { filter: { lane: 'war' } },
    { type: 'follow', target: { kind: 'event', id: 'b' }, scrolls: true, clearsFilter: true },
    { selectedId: 'b', tabStopId: 'b' },
  ],
  [
    'follows a link to a filter, and keeps the chosen event',
    { selectedId: 'a' },
    { type: 'follow', target: { kind: 'filter', filter: { lane: 'war' } }, scrolls: true },
    { selectedId: 'a', filter: { lane: 'war' } },
  ],
  [
    'shows all and chooses nothing where the address has no target any more',
    { selectedId: 'a', filter: { lane: 'war' } },
    { type: 'follow', target: null, scrolls: false },
    {},
  ],
];

describe('the state of a timeline', () => {
  for (const [what, before, action, after] of table) {
    it(what, () => {
      const given = stateWith(before);
      const copy = structuredClone(given);
      expect(update(given, action)).to.deep.equal(stateWith(after));
      expect(given, 'the state before').to.deep.equal(copy);
    });
  }

  it('has a row for each kind of action', () => {
    const types = new Set(table.map(([, , { type }]) => type));
    const all: Readonly<Record<TimelineAction['type'], true>> = {
      select: true,
      'tab-stop': true,
      filter: true,
      zoom: true,
      view: true,
      toggle: true,
      close: true,
      cluster: true,
      'more-of-cluster': true,
      'all-statements': true,
      page: true,
      'choose-statement': true,
      follow: true,
    };
    expect([...types].sort()).to.deep.equal(Object.keys(all).sort());
  });
});

import { expect } from '@open-wc/testing';
import { effectsOf } from '../../../src/elements/event-timeline/timeline-effects.js';
import {
  INITIAL_STATE,
  type TimelineAction,
  type TimelineState,
  update,
} from '../../../src/elements/event-timeline/timeline-state.js';

const right = { from: 0.5, to: 1 };
const times = { fromMs: 1000, toMs: 2000 };
const openSearch = { ...INITIAL_STATE, panel: { ...INITIAL_STATE.panel, isSearchOpen: true } };
const openCluster = { ...INITIAL_STATE, panel: { ...INITIAL_STATE.panel, clusterId: 'c' } };

/** An effect as one line: its type, and what it is about. */
function effectsIn(before: TimelineState, action: TimelineAction): readonly string[] {
  return effectsOf(before, action, update(before, action)).map((effect) => {
    switch (effect.type) {
      case 'send':
        return `send ${effect.event.type}`;
      case 'write-address':
        return `address ${JSON.stringify(effect.target)}`;
      case 'move':
        return `${effect.motion} to ${effect.viewport.from}–${effect.viewport.to}`;
      case 'focus-event':
      case 'choose-statement':
        return `${effect.type} ${effect.id}`;
      default:
        return effect.type;
    }
  });
}

type Row = readonly [what: string, before: TimelineState, action: TimelineAction, effects: readonly string[]];

const chosen = { ...INITIAL_STATE, selectedId: 'a' };
const filtered = { ...chosen, filter: { lane: 'war' } };
const toEvent = (id: string) => `address {"kind":"event","id":"${id}"}`;

const table: readonly Row[] = [
  [
    'tells the page of a reader’s choice, and writes its address',
    INITIAL_STATE,
    { type: 'select', id: 'a', cause: 'click' },
    ['send event-timeline-selected', toEvent('a')],
  ],
  [
    'gives the focus back to the event whose detail is closed',
    chosen,
    { type: 'select', id: null, cause: 'close' },
    ['send event-timeline-selected', 'address null', 'focus-event a'],
  ],
  [
    'writes the filter where nothing is chosen any more',
    filtered,
    { type: 'select', id: null, cause: 'click' },
    ['send event-timeline-selected', 'address {"kind":"filter","filter":{"lane":"war"}}'],
  ],
  ['sends nothing for what a script chooses', INITIAL_STATE, { type: 'select', id: 'a', cause: 'script' }, []],
  [
    'tells the page of a reader’s filter',
    chosen,
    { type: 'filter', filter: { text: 'x' }, cause: 'reader' },
    ['send event-timeline-filter', 'address {"kind":"filter","filter":{"text":"x"}}'],
  ],
  [
    'writes the chosen event again when the filter is reset, and leaves the focus at search',
    { ...filtered, panel: openSearch.panel },
    { type: 'filter', filter: undefined, cause: 'reset' },
    ['send event-timeline-filter', toEvent('a'), 'focus-search'],
  ],
  [
    'puts the focus on the search button when the filter is reset while search is closed',
    { ...filtered, selectedId: null },
    { type: 'filter', filter: undefined, cause: 'reset' },
    ['send event-timeline-filter', 'address null', 'focus-search-button'],
  ],
  ['sends nothing for a script’s filter', chosen, { type: 'filter', filter: { text: 'x' }, cause: 'script' }, []],
  [
    'moves the chart for a reader, and tells the page where to',
    INITIAL_STATE,
    { type: 'zoom', viewport: right, motion: 'animate', times },
    ['animate to 0.5–1', 'send event-timeline-zoom'],
  ],
  [
    'moves the chart for a script without a word',
    INITIAL_STATE,
    { type: 'zoom', viewport: right, motion: 'jump' },
    ['jump to 0.5–1'],
  ],
  [
    'does nothing where a reader’s way leads nowhere',
    { ...INITIAL_STATE, viewport: right },
    { type: 'zoom', viewport: { ...right }, motion: 'animate', times },
    [],
  ],
  [
    'tells the page of the end of a drag, wherever that is',
    { ...INITIAL_STATE, viewport: right },
    { type: 'zoom', viewport: right, motion: 'jump', times },
    ['jump to 0.5–1', 'send event-timeline-zoom'],
  ],
  ['tells the page of another view', INITIAL_STATE, { type: 'view', view: 'list' }, ['send event-timeline-view']],
  ['puts the focus into search when it opens', INITIAL_STATE, { type: 'toggle', panel: 'search' }, ['focus-search']],
  ['puts it on the button when search closes', openSearch, { type: 'close', panel: 'search' }, ['focus-search-button']],
  ['leaves the focus with the save menu', INITIAL_STATE, { type: 'toggle', panel: 'save' }, []],
  ['goes to the first event of an open cluster', INITIAL_STATE, { type: 'cluster', id: 'c' }, ['focus-event c']],
  ['returns to the button of a closed cluster', openCluster, { type: 'cluster', id: undefined }, ['focus-event c']],
  ['goes on in a cluster', openCluster, { type: 'more-of-cluster', nextId: 'd' }, ['focus-event d']],
  ['goes on in a list of statements', chosen, { type: 'all-statements' }, ['focus-next-statement']],
  ['goes to a statement beside it', chosen, { type: 'choose-statement', id: 's' }, ['choose-statement s']],
  ['leaves the focus where it is', INITIAL_STATE, { type: 'tab-stop', id: 'a' }, []],
  ['leaves a period as it is opened', INITIAL_STATE, { type: 'page', key: '2003', isOpen: true }, []],
  [
    'brings a reader to the target of a link',
    INITIAL_STATE,
    { type: 'follow', target: { kind: 'event', id: 'a' }, scrolls: true },
    ['scroll-to-target'],
  ],
  [
    'brings nobody to what another element has chosen',
    INITIAL_STATE,
    { type: 'follow', target: { kind: 'event', id: 'a' }, scrolls: false },
    [],
  ],
  ['brings nobody to no target', chosen, { type: 'follow', target: null, scrolls: true }, []],
];

describe('what follows an action of the timeline', () => {
  for (const [what, before, action, effects] of table)
    it(what, () => expect(effectsIn(before, action)).to.deep.equal(effects));

  it('says what was chosen before, and how', () => {
    const action = { type: 'select', id: 'b', cause: 'step' } as const;
    const [sent] = effectsOf(chosen, action, update(chosen, action));
    expect(sent?.type === 'send' && sent.event).to.include({ id: 'b', previousId: 'a', cause: 'step' });
  });
});

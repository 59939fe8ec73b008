import { expect } from '@open-wc/testing';
import { statementsEffectsOf } from '../../../src/elements/who-said-what/statements-effects.js';
import {
  INITIAL_STATEMENTS_STATE as INITIAL,
  updateStatements,
  viewOf,
  type StatementsAction,
  type StatementsState,
} from '../../../src/elements/who-said-what/statements-state.js';

type Change = Partial<Omit<StatementsState, 'panel'>> & { readonly panel?: Partial<StatementsState['panel']> };

function stateWith({ panel, ...change }: Change): StatementsState {
  return { ...INITIAL, ...change, panel: { ...INITIAL.panel, ...panel } };
}

const may = { fromMs: 10, toMs: 20 };
const june = { fromMs: 30, toMs: 40 };
const toStatement = { kind: 'statement', id: 'a' } as const;
const toFilter = { kind: 'filter', filter: { side: 'us' } } as const;

/** What it does, the state before, the action, and the state after; each differs from the initial state as stated. */
const table: readonly (readonly [what: string, before: Change, action: StatementsAction, after: Change])[] = [
  ['chooses a statement', {}, { type: 'select', id: 'a', cause: 'click' }, { selectedId: 'a' }],
  ['chooses none', { selectedId: 'a' }, { type: 'select', id: null, cause: 'key' }, {}],
  [
    'leaves everything else as it is when it chooses',
    { filter: { side: 'us' }, span: may, openRows: new Set(['aid']) },
    { type: 'select', id: 'a', cause: 'click' },
    { filter: { side: 'us' }, span: may, openRows: new Set(['aid']), selectedId: 'a' },
  ],
  ['filters', {}, { type: 'filter', filter: { text: 'x' }, cause: 'reader' }, { filter: { text: 'x' } }],
  [
    'forgets the fields of a filter once none narrows anything',
    { filter: { text: 'x' } },
    { type: 'filter', filter: { text: '', side: '' }, cause: 'reader' },
    {},
  ],
  [
    'keeps a filter as the page wrote it',
    {},
    { type: 'filter', filter: { text: '' }, cause: 'script' },
    { filter: { text: '' } },
  ],
  [
    'shows all statements again, and leaves the fields open',
    { filter: { text: 'x' }, panel: { isSearchOpen: true } },
    { type: 'filter', filter: {}, cause: 'reset' },
    { panel: { isSearchOpen: true } },
  ],
  ['changes the view', {}, { type: 'view', view: 'speakers', cause: 'reader' }, { view: 'speakers' }],
  ['keeps a view as the page wrote it', {}, { type: 'view', view: 'x', cause: 'script' }, { view: 'x' }],
  [
    'leaves the page’s word for the view when a reader presses the view that is shown',
    { view: 'x' },
    { type: 'view', view: 'positions', cause: 'reader' },
    { view: 'x' },
  ],
  [
    'moves only the window while it is dragged',
    { span: may, draggedSpan: may },
    { type: 'span', span: june, isDone: false },
    { span: may, draggedSpan: june },
  ],
  [
    'shows what is in the window once the drag has ended',
    { span: may, draggedSpan: june },
    { type: 'span', span: june, isDone: true },
    { span: june, draggedSpan: june },
  ],
  ['shows all dates again', { span: may, draggedSpan: may }, { type: 'span', span: undefined, isDone: true }, {}],
  ['opens the search', {}, { type: 'toggle', panel: 'search' }, { panel: { isSearchOpen: true } }],
  ['closes the search', { panel: { isSearchOpen: true } }, { type: 'toggle', panel: 'search' }, {}],
  ['closes a search that is closed', {}, { type: 'close', panel: 'search' }, {}],
  ['offers a statement to be copied', {}, { type: 'copy', id: 'a' }, { panel: { copyingId: 'a' } }],
  [
    'offers another one in its place',
    { panel: { copyingId: 'a' } },
    { type: 'copy', id: 'b' },
    { panel: { copyingId: 'b' } },
  ],
  ['takes the offer back', { panel: { copyingId: 'a' } }, { type: 'copy', id: 'a' }, {}],
  [
    'opens a row beside those that are open',
    { openRows: new Set(['aid']) },
    { type: 'row', key: 'peace', isOpen: true },
    { openRows: new Set(['aid', 'peace']) },
  ],
  [
    'closes one row',
    { openRows: new Set(['aid', 'peace']) },
    { type: 'row', key: 'aid', isOpen: false },
    { openRows: new Set(['peace']) },
  ],
  ['goes to a statement and changes nothing', { selectedId: 'b' }, { type: 'go-to', id: 'a' }, { selectedId: 'b' }],
  [
    'follows a link to a statement, whatever the window leaves out',
    { span: may, draggedSpan: may, filter: { side: 'us' } },
    { type: 'follow', target: toStatement, scrolls: true, clearsFilter: false },
    { filter: { side: 'us' } },
  ],
  [
    'follows a link to a statement that was filtered out',
    { filter: { side: 'us' } },
    { type: 'follow', target: toStatement, scrolls: true, clearsFilter: true },
    {},
  ],
  [
    'follows a link to a filter',
    { selectedId: 'a', span: may, draggedSpan: may },
    { type: 'follow', target: toFilter, scrolls: true, clearsFilter: false },
    { selectedId: 'a', span: may, draggedSpan: may, filter: { side: 'us' } },
  ],
  [
    'shows all where the address has no target any more',
    { filter: { side: 'us' } },
    { type: 'follow', target: null, scrolls: true, clearsFilter: false },
    {},
  ],
];

describe('the state of who-said-what', () => {
  for (const [what, before, action, after] of table) {
    it(what, () => {
      const state = stateWith(before);
      expect(updateStatements(state, action)).to.deep.equal(stateWith(after));
      expect(state, 'the state before').to.deep.equal(stateWith(before));
    });
  }

  it('is the same object where nothing changes', () => {
    const state = stateWith({ selectedId: 'a', openRows: new Set(['aid']) });
    const nothings: readonly StatementsAction[] = [
      { type: 'select', id: 'a', cause: 'script' },
      { type: 'view', view: 'positions', cause: 'reader' },
      { type: 'go-to', id: 'a' },
    ];
    for (const action of nothings) expect(updateStatements(state, action), action.type).to.equal(state);
    expect(updateStatements(state, { type: 'row', key: 'aid', isOpen: true }).openRows).to.equal(state.openRows);
  });

  it('shows positions where the page asks for a view that there is not', () => {
    expect(viewOf(stateWith({ view: 'x' }))).to.equal('positions');
    expect(viewOf(stateWith({ view: 'speakers' }))).to.equal('speakers');
  });
});

/** What a page and a reader get of an action: the names of its effects and events, and what the address then says. */
function consequences(before: Change, action: StatementsAction): readonly unknown[] {
  const state = stateWith(before);
  return statementsEffectsOf(state, action, updateStatements(state, action)).map((effect) => {
    if (effect.type === 'send') return effect.event.type;
    return 'target' in effect ? [effect.type, effect.target] : effect.type;
  });
}

const effects: readonly (readonly [string, Change, StatementsAction, readonly unknown[]])[] = [
  [
    'tells that a reader chose, and writes that into the address',
    { filter: { side: 'us' } },
    { type: 'select', id: 'a', cause: 'click' },
    ['who-said-what-selected', ['write-address', toStatement]],
  ],
  [
    'writes the filter into the address when a reader chooses none',
    { selectedId: 'a', filter: { side: ['us'] } },
    { type: 'select', id: null, cause: 'key' },
    ['who-said-what-selected', ['write-address', { kind: 'filter', filter: { side: ['us'] } }]],
  ],
  ['tells nothing of what a script chooses', {}, { type: 'select', id: 'a', cause: 'script' }, []],
  [
    'tells that a reader filters, and writes that into the address',
    { selectedId: 'a' },
    { type: 'filter', filter: { side: 'us' }, cause: 'reader' },
    ['who-said-what-filter', ['write-address', toFilter]],
  ],
  [
    'writes the chosen statement into the address when all are shown again, and moves the focus from the button that goes',
    { selectedId: 'a', filter: { side: 'us' } },
    { type: 'filter', filter: {}, cause: 'reset' },
    ['who-said-what-filter', ['write-address', toStatement], 'focus-search'],
  ],
  ['tells nothing of a script’s filter', {}, { type: 'filter', filter: { side: 'us' }, cause: 'script' }, []],
  [
    'tells that a reader changed the view',
    {},
    { type: 'view', view: 'speakers', cause: 'reader' },
    ['who-said-what-view'],
  ],
  ['tells nothing of the view that is shown already', {}, { type: 'view', view: 'positions', cause: 'reader' }, []],
  ['moves the focus with the search', {}, { type: 'toggle', panel: 'search' }, ['focus-search']],
  ['brings readers to a statement', {}, { type: 'go-to', id: 'a' }, [['scroll-to-target', toStatement]]],
  [
    'brings readers to the target of a link',
    {},
    { type: 'follow', target: toFilter, scrolls: true, clearsFilter: false },
    [['scroll-to-target', toFilter]],
  ],
  [
    'leaves it to the explainer to bring readers to what is chosen there',
    {},
    { type: 'follow', target: toStatement, scrolls: false, clearsFilter: false },
    [],
  ],
];

describe('what follows an action in who-said-what', () => {
  for (const [what, before, action, expected] of effects) {
    it(what, () => expect(consequences(before, action)).to.deep.equal(expected));
  }
});

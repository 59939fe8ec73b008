import { expect } from '@open-wc/testing';
import {
  canTakeBack,
  INITIAL_EDITOR_STATE as START,
  updateEditor,
  type EditorAction,
  type PendingMerge,
} from '../../../src/desk/element/editor-state.js';
import { renderMerge } from '../../../src/desk/element/panels/dialogs/merge.js';
import { mergeDocuments } from '../../../src/desk/versions/merge.js';

const after = (...actions: readonly EditorAction[]) => actions.reduce(updateEditor, START);

const pendingMerge: PendingMerge = {
  merge: mergeDocuments({}, {}, {}),
  before: {},
  theirs: {},
  revision: 'r2',
  takesTheirs: new Set(),
  edit: () => [],
  render: renderMerge,
};
const OFFER: EditorAction = { type: 'set', change: { dialog: 'merge', pendingMerge } };
const problem = { code: 'field-unknown', severity: 'warning', pointer: '', message: '', cure: '', values: {} } as const;
const work = (id: string) => ({ story: { id } }) as never;

describe('the state of the editor', () => {
  it('opens the form that contains a pointer, on its page of the list', () => {
    const { part, isSheet, firstRows, opened } = after(
      { type: 'set', change: { isSheet: true } },
      { type: 'go-to', pointer: '/people/203/roles/0/title', document: {} },
    );
    expect({ part, isSheet, firstRows, opened }).to.deep.equal({
      part: 'cast',
      isSheet: false,
      firstRows: { people: 200 },
      opened: '/people/203',
    });
  });

  it('opens an entry of the story on its page in the order of time', () => {
    const years = Array.from({ length: 250 }, (_, index) => ({ title: `Event ${index}`, date: String(2250 - index) }));
    const { part, firstRows, opened } = after({
      type: 'go-to',
      pointer: '/events/3/sources/0/quote',
      document: { events: years },
    });
    expect({ part, firstRows, opened }).to.deep.equal({
      part: 'story',
      firstRows: { story: 200 },
      opened: '/events/3',
    });
  });

  it('shows the first page for an entry that is not there', () => {
    const { firstRows } = after({ type: 'go-to', pointer: '/events/7', document: { events: [{ title: 'One' }] } });
    expect(firstRows).to.deep.equal({ story: 0 });
  });

  it('opens a correction of the story', () => {
    const { part, opened } = after({
      type: 'go-to',
      pointer: '/corrections/0/note',
      document: { corrections: [{ note: 'A name.' }] },
    });
    expect([part, opened]).to.deep.equal(['story', '/corrections/0']);
  });

  it('shows a list without a form for a pointer to the list', () => {
    expect(after({ type: 'go-to', pointer: '/people', document: {} })).to.deep.equal({ ...START, part: 'cast' });
  });

  it('opens the story for a pointer to a field of the document', () => {
    expect(
      after({ type: 'show-part', part: 'check' }, { type: 'go-to', pointer: '/title', document: {} }).part,
    ).to.equal('story');
  });

  it('closes the form, returns to the first page and filters nothing when another tab is opened', () => {
    const { opened, firstRows, filter } = after(
      { type: 'go-to', pointer: '/people/203', document: {} },
      { type: 'set', change: { filter: 'balloon' } },
      { type: 'show-part', part: 'story' },
    );
    expect([opened, firstRows, filter]).to.deep.equal([undefined, {}, '']);
  });

  it('keeps which version is chosen in each conflict', () => {
    const { pendingMerge: chosen } = after(
      OFFER,
      { type: 'choose-version', conflict: 0, isTheirs: true },
      { type: 'choose-version', conflict: 2, isTheirs: true },
      { type: 'choose-version', conflict: 0, isTheirs: false },
    );
    expect([...chosen!.takesTheirs]).to.deep.equal([2]);
    expect([...pendingMerge.takesTheirs]).to.deep.equal([]);
  });

  it('forgets a merge when its dialog closes', () => {
    expect(after(OFFER, { type: 'close-dialog' })).to.deep.equal(START);
  });

  it('closes the dialog after an export, unless something was lost', () => {
    const begun = { words: 'deskAsCsv', losses: [] } as const;
    const open = { type: 'set', change: { dialog: 'export', exported: begun } } as const;
    expect(after(open, { type: 'exported', begun, result: { ...begun } }).dialog).to.equal(undefined);
    const result = { ...begun, losses: [problem] };
    const { dialog, exported } = after(open, { type: 'exported', begun, result });
    expect([dialog, exported]).to.deep.equal(['export', result]);
  });

  it('tells nothing of an export before the last', () => {
    const [first, last] = [{ words: 'deskAsList', losses: [] } as const, { words: 'deskAsCsv', losses: [] } as const];
    const open = { type: 'set', change: { dialog: 'export', exported: last } } as const;
    const late = after(open, { type: 'exported', begun: first, result: { ...first } });
    expect([late.dialog, late.exported]).to.deep.equal(['export', last]);
  });

  it('completes what was told last, and nothing that was told since', () => {
    const complete = { type: 'complete-status', told: 'Saved.', status: 'Saved. Still open: 1 error.' } as const;
    const told = (status: string) => after({ type: 'set', change: { status } }, complete).status;
    expect([told('Saved.'), told('Undone.'), told('')]).to.deep.equal([complete.status, 'Undone.', '']);
  });

  it('offers to take back an act on whole stories until something else is told', () => {
    const told = {
      type: 'set',
      change: { status: 'A story is deleted.', takeBack: { isLasting: true, run: () => undefined } },
    } as const;
    const past = { count: 2 };
    for (const next of [
      { type: 'show-part', part: 'check' },
      { type: 'article', change: { isNaming: false } },
      { type: 'quote', change: { isPasting: false } },
      { type: 'set', change: { filter: 'Two' } },
    ] as const) {
      const state = after(told, next);
      expect([state.status, canTakeBack(state, { past })], next.type).to.deep.equal(['A story is deleted.', true]);
    }
    const since = after(told, { type: 'set', change: { status: 'The code is copied.' } });
    expect(canTakeBack(since, { past })).to.equal(false);
  });

  it('offers to take back what is told of an edit, until something else is told or done', () => {
    const [past, other] = [{ count: 1 }, { count: 2 }];
    const told = {
      type: 'set',
      change: { status: 'One is deleted.', takeBack: { past, run: () => undefined } },
    } as const;
    expect(canTakeBack(after(told), { past })).to.equal(true);
    expect(canTakeBack(after(told), { past: other }), 'another edit').to.equal(false);
    for (const next of [
      { type: 'set', change: { status: 'The code is copied.' } },
      { type: 'show-part', part: 'check' },
      { type: 'article', change: { isNaming: false } },
    ] as const)
      expect(canTakeBack(after(told, next), { past }), next.type).to.equal(false);
    expect(canTakeBack(after(told, { type: 'set', change: { filter: 'Two' } }), { past }), 'a search').to.equal(true);
  });

  it('offers unsaved work until it is taken', () => {
    const [one, two] = [work('a'), work('b')];
    const offer = { type: 'set', change: { unsavedWork: [one, two] } } as const;
    expect(after(offer, { type: 'remove-work', work: one }).unsavedWork).to.deep.equal([two]);
  });

  it('adds to what was chosen in the panel for quotations', () => {
    const { quoting } = after(
      { type: 'quote', change: { source: 'report' } },
      { type: 'quote', change: { find: 'balloon' } },
    );
    expect(quoting).to.deep.equal({ source: 'report', find: 'balloon' });
  });
});

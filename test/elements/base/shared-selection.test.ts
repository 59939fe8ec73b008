import { expect } from '@open-wc/testing';
import type { SelectionRequest, SharedExplainer } from '../../../src/controllers/document/explainer-context.js';
import { shareSelection } from '../../../src/elements/base/shared-selection.js';

/** An element in an explainer that shares what it has chosen with its next update only. */
function create(kind: 'event' | 'statement' = 'statement') {
  const told: SelectionRequest[] = [];
  let shared: SharedExplainer | undefined;
  let ownId: string | null = null;
  const taken: (string | null)[] = [];
  const choice = shareSelection(kind, () => shared);
  return {
    told,
    taken,
    /** The page chooses on the element. */
    choose: (id: string | null) => {
      choice.push(id);
      ownId = id;
    },
    /** A reader chooses in the element. */
    press: (id: string | null) => (ownId = id),
    /** The explainer is updated. */
    share: (id: string | null, cause = 'script') => {
      const other = kind === 'event' ? { selectedStatement: 'other' } : { selectedEvent: 'other' };
      const own = kind === 'event' ? { selectedEvent: id } : { selectedStatement: id };
      shared = {
        ...other,
        ...own,
        cause,
        applySelect: (request: SelectionRequest) => told.push(request),
      } as unknown as SharedExplainer;
    },
    leave: () => (shared = undefined),
    /** The element is updated; returns its choice. */
    update: () => {
      choice.pull(ownId, (id) => taken.push((ownId = id)));
      return ownId;
    },
  };
}

describe('shareSelection', () => {
  for (const kind of ['event', 'statement'] as const)
    it(`tells the explainer of an ${kind} at once, and follows what is chosen elsewhere`, () => {
      const element = create(kind);
      element.share(null);
      element.update();
      element.choose('a');
      expect(element.told).to.deep.equal([{ kind, id: 'a', cause: 'script' }]);
      element.share('a');
      expect(element.update()).to.equal('a');
      element.share('b', 'click');
      expect(element.update()).to.equal('b');
      expect([element.taken, element.told.length]).to.deep.equal([['b'], 1]);
    });

  it('keeps its choice in an update that comes before that of the explainer', () => {
    const element = create();
    element.share('b');
    element.choose('a');
    expect(element.update()).to.equal('a');
  });

  it('tells an explainer that comes later, and only once', () => {
    const element = create();
    element.choose('a');
    element.update();
    element.share(null);
    expect([element.update(), element.told.length]).to.deep.equal(['a', 1]);
    element.share('a');
    element.update();
    element.share(null);
    expect([element.update(), element.told.length]).to.deep.equal([null, 1]);
  });

  it('gives way to what an explainer that comes later has chosen', () => {
    const element = create();
    element.choose('a');
    element.share('b');
    expect(element.update()).to.equal('b');
    element.share(null);
    expect([element.update(), element.told]).to.deep.equal([null, []]);
  });

  it('never tells again what the page has chosen, once something else is chosen', () => {
    const element = create();
    element.share('a');
    element.update();
    element.choose('a');
    element.share(null);
    expect([element.update(), element.told.length]).to.deep.equal([null, 1]);
  });

  it('follows the explainer that it comes back to', () => {
    const element = create();
    element.share('a');
    element.update();
    const share = () => element.share('a');
    element.leave();
    element.update();
    element.press('own');
    share();
    expect(element.update()).to.equal('a');
  });
});

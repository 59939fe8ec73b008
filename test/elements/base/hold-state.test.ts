import { expect } from '@open-wc/testing';
import { holdState } from '../../../src/elements/base/hold-state.js';

interface State {
  readonly chosen: string | null;
  readonly view: string;
}

function create() {
  const changes: (readonly [State, State])[] = [];
  const state = holdState<State>({ chosen: null, view: 'chart' }, (before, after) => changes.push([before, after]));
  return { state, changes };
}

describe('holdState', () => {
  it('shows the latest of what the page wishes and the reader does', () => {
    const { state } = create();
    state.wish({ chosen: 'a' });
    state.take({ ...state.now, chosen: 'b' });
    expect(state.now).to.deep.equal({ chosen: 'b', view: 'chart' });
    state.wish({ chosen: 'a' });
    expect(state.now).to.deep.equal({ chosen: 'a', view: 'chart' });
  });

  it('forgets for another story what the reader has done, and brings back what the page has wished last', () => {
    const { state } = create();
    state.wish({ chosen: 'a' });
    state.wish({ chosen: 'c' });
    state.take({ chosen: 'b', view: 'list' });
    state.beginAnew();
    expect(state.now).to.deep.equal({ chosen: 'c', view: 'chart' });
  });

  it('keeps for another story what it is told to keep', () => {
    const { state } = create();
    state.wish({ chosen: 'a' });
    state.take({ chosen: 'b', view: 'list' });
    state.beginAnew({ view: 'list' });
    expect(state.now).to.deep.equal({ chosen: 'a', view: 'list' });
  });

  it('takes a state that follows from a wish, and brings back the wish alone', () => {
    const { state } = create();
    state.wish({ chosen: 'a' }, { chosen: 'a', view: 'list' });
    expect(state.now.view).to.equal('list');
    state.beginAnew();
    expect(state.now).to.deep.equal({ chosen: 'a', view: 'chart' });
  });

  it('tells of each change, with the state before it, and of nothing that is no change', () => {
    const { state, changes } = create();
    const first = state.now;
    state.take(first);
    state.wish({}, first);
    expect(changes).to.deep.equal([]);
    state.wish({ chosen: 'a' });
    expect(changes).to.deep.equal([[first, state.now]]);
  });
});

import { expect } from '@open-wc/testing';
import { createElementState } from '../../../src/elements/base/element-state.js';

interface State {
  readonly chosen: string | null;
  readonly view: string;
}

function create() {
  const changes: (readonly [State, State])[] = [];
  const state = createElementState<State>({ chosen: null, view: 'chart' }, (before, after) =>
    changes.push([before, after]),
  );
  return { state, changes };
}

describe('createElementState', () => {
  it('shows the latest of what the page wishes and the reader does', () => {
    const { state } = create();
    state.setByPage({ chosen: 'a' });
    state.set({ ...state.value, chosen: 'b' });
    expect(state.value).to.deep.equal({ chosen: 'b', view: 'chart' });
    state.setByPage({ chosen: 'a' });
    expect(state.value).to.deep.equal({ chosen: 'a', view: 'chart' });
  });

  it('forgets for another story what the reader has done, and brings back what the page has wished last', () => {
    const { state } = create();
    state.setByPage({ chosen: 'a' });
    state.setByPage({ chosen: 'c' });
    state.set({ chosen: 'b', view: 'list' });
    state.reset();
    expect(state.value).to.deep.equal({ chosen: 'c', view: 'chart' });
  });

  it('keeps for another story what it is told to keep', () => {
    const { state } = create();
    state.setByPage({ chosen: 'a' });
    state.set({ chosen: 'b', view: 'list' });
    state.reset({ view: 'list' });
    expect(state.value).to.deep.equal({ chosen: 'a', view: 'list' });
  });

  it('takes a state that follows from a wish, and brings back the wish alone', () => {
    const { state } = create();
    state.setByPage({ chosen: 'a' }, { chosen: 'a', view: 'list' });
    expect(state.value.view).to.equal('list');
    state.reset();
    expect(state.value).to.deep.equal({ chosen: 'a', view: 'chart' });
  });

  it('tells of each change, with the state before it, and of nothing that is no change', () => {
    const { state, changes } = create();
    const first = state.value;
    state.set(first);
    state.setByPage({}, first);
    expect(changes).to.deep.equal([]);
    state.setByPage({ chosen: 'a' });
    expect(changes).to.deep.equal([[first, state.value]]);
  });
});

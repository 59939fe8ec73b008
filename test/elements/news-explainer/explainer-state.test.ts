import { expect } from '@open-wc/testing';
import {
  followSelection,
  INITIAL_EXPLAINER_STATE,
  updateExplainer,
  type ExplainerAction,
  type ExplainerState,
} from '../../../src/elements/news-explainer/explainer-state.js';
import { walkEffects } from '../../../src/elements/news-explainer/story-walk-effects.js';
import { readExplainer } from '../../../src/model/read/explainer.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const { explainer } = readExplainer(
  makeDocument({ events: ['a', 'b', 'c'].map((id) => makeEvent({ id, title: id })) }),
);

/** The state after actions, as an explainer with the events a, b and c has it after each update. */
const after = (...actions: readonly ExplainerAction[]): ExplainerState =>
  actions.reduce(
    (state, action) => followSelection(updateExplainer(state, action), explainer),
    INITIAL_EXPLAINER_STATE,
  );

const choose = (id: string | null): ExplainerAction => ({ type: 'select', kind: 'event', id, cause: 'step' });
const begin: ExplainerAction = { type: 'begin-walk' };
const leave: ExplainerAction = { type: 'leave-walk' };
const scrollTo = (id: string): ExplainerAction => ({ type: 'scroll-to-step', id });

describe('state of an explainer', () => {
  it('holds an event and a statement side by side, with the cause of the latest choice', () => {
    const state = after(choose('a'), { type: 'select', kind: 'statement', id: 's', cause: 'link' });
    expect(state).to.include({ selectedEvent: 'a', selectedStatement: 's', cause: 'link' });
    expect(after(choose('a'), choose(null)).selectedEvent).to.equal(null);
  });

  it('leaves the state before an action as it was', () => {
    const before = after(begin, choose('a'));
    const copy = structuredClone(before);
    for (const action of [choose('b'), leave, scrollTo('b'), { type: 'open-step', id: 'a' } as const])
      updateExplainer(before, action);
    expect(before).to.deep.equal(copy);
  });

  for (const [name, actions, eventId] of [
    ['takes the walk to the chosen event', [begin, choose('b')], 'b'],
    ['takes a walk that begins to what is chosen already', [choose('b'), begin], 'b'],
    ['leaves the walk where it was when nothing is chosen any more', [begin, choose('b'), choose(null)], 'b'],
    ['leaves the walk where it was for an event that the document lacks', [begin, choose('b'), choose('x')], 'b'],
    ['follows no choice without a walk', [choose('b')], null],
  ] as const)
    it(name, () => expect(after(...actions).walk?.eventId ?? null).to.equal(eventId));

  it('keeps the statements that a reader has opened, in another walk too', () => {
    const state = after(begin, { type: 'open-step', id: 'a' }, { type: 'open-step', id: 'b' }, leave, begin);
    expect(state.walk?.openedIds).to.deep.equal(['a', 'b']);
  });
});

describe('effects of a walk', () => {
  const effects = (before: ExplainerState, next: ExplainerState, hasFocus = false) =>
    walkEffects(before.walk, next.walk, hasFocus);
  const atA = after(begin, choose('a'));

  it('bring the reader to the first step, without another scroll', () => {
    expect(effects(INITIAL_EXPLAINER_STATE, atA)).to.deep.equal([
      { type: 'focus-step', id: 'a' },
      { type: 'show-step', id: 'a', scrolls: false },
    ]);
  });

  it('bring the reader to the bar where the page refuses the first choice', () => {
    expect(effects(INITIAL_EXPLAINER_STATE, after(begin))).to.deep.equal([{ type: 'focus-step', id: null }]);
  });

  it('scroll to the next step, and keep the focus that was in the one before', () => {
    const atB = after(begin, choose('a'), choose('b'));
    expect(effects(atA, atB)).to.deep.equal([{ type: 'show-step', id: 'b', scrolls: true }]);
    expect(effects(atA, atB, true)).to.deep.equal([
      { type: 'keep-focus', id: 'b' },
      { type: 'show-step', id: 'b', scrolls: true },
    ]);
  });

  it('scroll to no step that the reader has scrolled to, but to that step when it is chosen again later', () => {
    const scrolled = after(begin, choose('a'), scrollTo('b'), choose('b'));
    expect(effects(atA, scrolled)).to.deep.equal([{ type: 'show-step', id: 'b', scrolls: false }]);
    const [back, again] = [after(begin, choose('a'), scrollTo('b'), choose('b'), choose('c')), choose('b')] as const;
    expect(effects(back, followSelection(updateExplainer(back, again), explainer))).to.deep.equal([
      { type: 'show-step', id: 'b', scrolls: true },
    ]);
  });

  it('bring the reader back to the button at the end, and are none while nothing changes', () => {
    expect(effects(atA, updateExplainer(atA, leave))).to.deep.equal([{ type: 'focus-button' }]);
    expect(effects(atA, atA)).to.deep.equal([]);
    expect(effects(INITIAL_EXPLAINER_STATE, INITIAL_EXPLAINER_STATE)).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { createElementState } from '../../../src/elements/base/element-state.js';
import { createExplainerDispatch } from '../../../src/elements/news-explainer/explainer-dispatch.js';
import { INITIAL_EXPLAINER_STATE } from '../../../src/elements/news-explainer/explainer-state.js';
import type { SelectionRequest } from '../../../src/controllers/document/explainer-context.js';

/** An explainer without a document: what is sent, what is written into the address, and which event is chosen, in order. */
function makeExplainer(isRefused = false) {
  const log: string[] = [];
  const element = Object.assign(new EventTarget(), { updateComplete: Promise.resolve() });
  element.addEventListener('news-explainer-select', (event) => {
    log.push('asks');
    if (isRefused) event.preventDefault();
  });
  element.addEventListener('news-explainer-selected', () => log.push('tells'));
  const dispatch = createExplainerDispatch({
    element,
    state: createElementState(INITIAL_EXPLAINER_STATE, (_, { selectedEvent }) => log.push(`chooses ${selectedEvent}`)),
    documentSource: { renew: () => log.push('renews'), reportFailure: () => log.push('reports') },
    links: { write: (target) => log.push(target ? 'writes' : 'clears') },
  });
  return { log, dispatch };
}

const launch: SelectionRequest = { kind: 'event', id: 'launch', cause: 'step' };

describe('The requests of an explainer', () => {
  it('ask the page, then change the choice, tell of it, and write the address', () => {
    const { log, dispatch } = makeExplainer();
    expect(dispatch({ ...launch, type: 'choose' })).to.be.true;
    expect(log).to.deep.equal(['asks', 'chooses launch', 'tells', 'writes']);
  });

  it('change nothing where the page refuses', () => {
    const { log, dispatch } = makeExplainer(true);
    expect(dispatch({ ...launch, type: 'choose' })).to.be.false;
    expect(log).to.deep.equal(['asks']);
  });

  it('bring a reader once more to what is chosen, without asking again', async () => {
    const { log, dispatch } = makeExplainer();
    dispatch({ ...launch, type: 'choose' });
    log.length = 0;
    dispatch({ ...launch, type: 'go-to' });
    await Promise.resolve();
    expect(log).to.deep.equal(['chooses null', 'chooses launch']);
  });

  it('follow an address without asking the page or writing there', () => {
    const { log, dispatch } = makeExplainer(true);
    expect(dispatch({ ...launch, type: 'follow-link', cause: 'link' })).to.be.true;
    expect(log).to.deep.equal(['chooses launch']);
  });
});

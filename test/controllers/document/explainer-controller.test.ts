import { ContextProvider } from '@lit/context';
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { explainerContext, type SharedExplainer } from '../../../src/controllers/document/explainer-context.js';
import { ExplainerController } from '../../../src/controllers/document/explainer-controller.js';
import { makeShared } from './make-shared.js';
import { TestHost } from './make-host.js';

describe('ExplainerController', () => {
  let page: HTMLElement;
  let shares: (SharedExplainer | undefined)[];

  beforeEach(async () => {
    page = await fixture(html`<div><section></section></div>`);
    shares = [];
  });
  afterEach(fixtureCleanup);

  /** An element that follows the explainer around it. */
  function makeFollower(): TestHost {
    const host = new TestHost();
    new ExplainerController(host, (shared) => shares.push(shared));
    return host;
  }

  const provide = (element: Element, initialValue: SharedExplainer) =>
    new ContextProvider(element as HTMLElement, { context: explainerContext, initialValue });

  it('says that there is none', () => {
    page.append(makeFollower());
    expect(shares).to.deep.equal([undefined]);
  });

  it('follows the one around it, and each of its states', () => {
    const [first, second] = [makeShared(), makeShared({ status: 'failed' })];
    const provider = provide(page, first);
    page.append(makeFollower());
    provider.setValue(second);
    expect(shares).to.deep.equal([first, second]);
  });

  it('finds one that comes later', () => {
    page.append(makeFollower());
    const shared = makeShared();
    provide(page, shared).hostConnected();
    expect(shares).to.deep.equal([undefined, shared]);
  });

  it('listens to the nearest alone', () => {
    const [outer, inner] = [makeShared(), makeShared()];
    const far = provide(page, outer);
    provide(page.querySelector('section')!, inner);
    page.querySelector('section')!.append(makeFollower());
    far.setValue(makeShared());
    expect(shares).to.deep.equal([inner]);
  });

  it('does not listen to one that it has left', () => {
    const provider = provide(page, makeShared());
    const follower = makeFollower();
    page.append(follower);
    follower.remove();
    provider.setValue(makeShared());
    expect(shares).to.have.length(1);
    page.parentElement!.append(follower);
    expect(shares.at(-1)).to.equal(undefined);
  });

  it('takes nothing from one of a contract that it does not know', () => {
    provide(page, { ...makeShared(), version: 2 } as unknown as SharedExplainer);
    page.append(makeFollower());
    expect(shares).to.deep.equal([undefined]);
  });
});

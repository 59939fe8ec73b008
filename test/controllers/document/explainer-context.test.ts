import { ContextEvent, ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { explainerContext, type SharedExplainer } from '../../../src/controllers/document/explainer-context.js';
import { makeShared } from './make-shared.js';

describe('explainerContext', () => {
  it('is found under its public key by another copy of the package', async () => {
    const around = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const shared = makeShared();
    new ContextProvider(around, { context: explainerContext, initialValue: shared });
    const answers: unknown[] = [];
    const key: unknown = Symbol.for('said-and-done/explainer@1');
    const child = around.querySelector('p')!;
    child.dispatchEvent(
      new ContextEvent(key as typeof explainerContext, child, (value: SharedExplainer) => answers.push(value)),
    );
    expect(answers).to.deep.equal([shared]);
  });

  it('says which version of the contract it keeps', () => {
    expect(makeShared().version).to.equal(1);
    expect(explainerContext).to.equal(Symbol.for('said-and-done/explainer@1'));
  });
});

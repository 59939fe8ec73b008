import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LazyPanelLoader, type LazyPanel } from '../../../src/elements/explainer-editor/lazy-panels.js';

class PanelHost extends LitElement {}
customElements.define('panel-host', PanelHost);

const panel: LazyPanel = { styles: css`` };

describe('panels that are loaded late', () => {
  it('are all there when loading is over, also the one that was asked for first and comes last', async () => {
    const panels = new LazyPanelLoader(await fixture<PanelHost>(html`<panel-host></panel-host>`));
    let arrive: (panel: LazyPanel) => void = () => undefined;
    panels.preload(() => new Promise((resolve) => (arrive = resolve)));
    panels.preload(() => Promise.resolve(panel));
    let isOver = false;
    const over = panels.loading.then(() => (isOver = true));
    // All promises that can be kept by now are kept after one turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve));
    expect([isOver, panels.isLoading]).to.deep.equal([false, true]);
    arrive(panel);
    await over;
    expect(panels.isLoading).to.equal(false);
  });
});

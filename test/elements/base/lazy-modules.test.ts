import { expect } from '@open-wc/testing';
import { LitElement, css, html, nothing, render } from 'lit';
import { LazyModules } from '../../../src/elements/base/lazy-modules.js';
import { sayIn } from '../../../src/i18n/messages.js';

interface Panel {
  readonly styles: readonly [ReturnType<typeof css>];
  readonly render: () => unknown;
}

const panel: Panel = {
  styles: [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ],
  render: () => html`<p>A panel</p>`,
};

/** Loads fail as long as there is an error. */
let error: Error | undefined;
let loads = 0;

class LazyExample extends LitElement {
  readonly modules = new LazyModules(this);
  readonly panel = this.modules.lazy(async () => {
    loads += 1;
    await Promise.resolve();
    if (error) throw error;
    return panel;
  });

  override render() {
    return html`<div>${this.panel()?.render() ?? this.modules.renderFailure(this.panel, sayIn('en'))}</div>`;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.modules.settle(() => super.getUpdateComplete());
  }
}
customElements.define('lazy-example', LazyExample);

const read = (element: LazyExample): string => element.renderRoot.textContent.trim().replace(/\s+/g, ' ');

async function show(): Promise<LazyExample> {
  const element = document.body.appendChild(new LazyExample());
  await element.updateComplete;
  return element;
}

describe('modules that are loaded when they are first needed', () => {
  const { warn } = console;
  beforeEach(() => {
    [error, loads] = [undefined, 0];
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
    for (const element of document.querySelectorAll('lazy-example')) element.remove();
  });

  it('may wait before they are loaded, but not where the markup of a server is taken over', async () => {
    let begin: () => void = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const { modules } = await show();
    const load = () => Promise.resolve({ ...panel, count: (loads += 1) });
    loads = 0;
    const part = modules.lazy(load, 'test-part', () => begun);
    part();
    await Promise.resolve();
    expect(loads).to.equal(0);
    await modules.loaders.get('test-part')!();
    expect(loads).to.equal(1);
    begin();
    await modules.settle(() => Promise.resolve(true));
    expect(loads).to.equal(2);
    expect(part()).to.include({ render: panel.render });
  });

  it('are loaded for a template that renders with their import', async () => {
    const { modules } = await show();
    const load = () => Promise.resolve(panel);
    const drawn = () => modules.render(load, ({ render }) => render, sayIn('en'));
    expect(drawn()).to.equal(nothing);
    await modules.settle(() => Promise.resolve(true));
    expect(drawn()).to.equal(panel.render);
  });

  it('are told to be missing where a template renders with their import', async () => {
    const { modules } = await show();
    const load = (): Promise<Panel> => Promise.reject(new Error('offline'));
    const drawn = () => modules.render(load, ({ render }) => render(), sayIn('en'));
    drawn();
    await modules.settle(() => Promise.resolve(true));
    const told = document.createElement('div');
    render(drawn(), told);
    expect(told.textContent.trim()).to.match(/^This part could not be loaded\./);
  });

  it('are all there when loading is over, also the one that was asked for first and comes last', async () => {
    const { modules } = await show();
    let arrive: (module: Panel) => void = () => {};
    const first = modules.of(() => new Promise<Panel>((resolve) => (arrive = resolve)));
    const second = modules.of(() => Promise.resolve(panel));
    first();
    second();
    let isOver = false;
    const over = modules.settle(() => Promise.resolve(true)).then(() => (isOver = true));
    // All promises that can be kept by now are kept after one turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve));
    expect([isOver, modules.isLoading, second()]).to.deep.equal([false, true, panel]);
    arrive(panel);
    await over;
    expect([modules.isLoading, first()]).to.deep.equal([false, panel]);
  });

  it('may have no styles', async () => {
    const { modules } = await show();
    const words = modules.of(() => Promise.resolve({ words: 'None' }));
    words();
    await modules.settle(() => Promise.resolve(true));
    expect(words()?.words).to.equal('None');
  });

  it('come with their styles', async () => {
    const element = await show();
    expect(read(element)).to.equal('A panel');
    expect(getComputedStyle(element.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('are told to be missing, where they were asked for', async () => {
    error = new Error('offline');
    const element = await show();
    expect(read(element)).to.equal('This part could not be loaded. Try again');
    expect(element.renderRoot.querySelector('[role=alert]')).to.exist;
  });

  it('are asked for once, however often the element is drawn', async () => {
    error = new Error('offline');
    const element = await show();
    element.requestUpdate();
    await element.updateComplete;
    expect(loads).to.equal(1);
  });

  it('are loaded when a reader tries again', async () => {
    error = new Error('offline');
    const element = await show();
    error = undefined;
    element.renderRoot.querySelector('button')!.click();
    await element.updateComplete;
    expect(read(element)).to.equal('A panel');
    expect(loads).to.equal(2);
  });

  it('can be tried as often as it takes', async () => {
    error = new Error('offline');
    const element = await show();
    for (const again of [2, 3]) {
      element.renderRoot.querySelector('button')!.click();
      await element.updateComplete;
      expect(loads).to.equal(again);
      expect(read(element)).to.equal('This part could not be loaded. Try again');
    }
  });
});

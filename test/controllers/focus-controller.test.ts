import { expect, fixture, html as page } from '@open-wc/testing';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { FocusController } from '../../src/controllers/focus-controller.js';

class BoxesElement extends LitElement {
  static override properties = { boxes: { attribute: false } };
  declare boxes: readonly string[];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const focusController = new FocusController(root as ShadowRoot, {
      keyOf: (element) => (element as HTMLElement).dataset['key'],
      find: (key) => this.boxOf(key) ?? root.querySelector('button'),
    });
    this.addController(focusController);
    return root;
  }

  boxOf(key: string | undefined): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${key ?? ''}"]`);
  }

  protected override render(): TemplateResult {
    return html`${(this.boxes ?? []).map((key) =>
      key.startsWith('big')
        ? html`<button class="big" data-key=${key.slice(4)}>Box</button>`
        : html`<button data-key=${key}>Box</button>`,
    )}${this.boxes?.length ? nothing : html`<p>None</p>`}`;
  }
}
customElements.define('test-boxes', BoxesElement);

const show = async (...boxes: readonly string[]) => {
  const element = await fixture<BoxesElement>(page`<test-boxes></test-boxes>`);
  element.boxes = boxes;
  await element.updateComplete;
  return element;
};

const focusedKey = ({ shadowRoot }: BoxesElement) => (shadowRoot?.activeElement as HTMLElement | null)?.dataset['key'];

describe('the keeper of the focus', () => {
  it('follows what is drawn anew as another element', async () => {
    const element = await show('a', 'b');
    element.boxOf('b')!.focus();
    element.boxes = ['a', 'big b'];
    await element.updateComplete;
    expect(focusedKey(element)).to.equal('b');
    expect(element.boxOf('b')!.className).to.equal('big');
  });

  it('goes to what stands for what is gone', async () => {
    const element = await show('a', 'b');
    element.boxOf('b')!.focus();
    element.boxes = ['big a'];
    await element.updateComplete;
    expect(focusedKey(element)).to.equal('a');
  });

  it('lets it go where nothing is left, and takes it from nobody', async () => {
    const element = await show('a');
    element.boxOf('a')!.focus();
    element.boxes = [];
    await element.updateComplete;
    expect(focusedKey(element)).to.equal(undefined);
    const other = document.createElement('button');
    element.after(other);
    other.focus();
    element.boxes = ['a', 'b'];
    await element.updateComplete;
    expect(document.activeElement === other).to.equal(true);
  });
});

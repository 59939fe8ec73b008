import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentStatus } from '../../controllers/document/document-controller.js';

/** Lightness in OKLab, from 0 to 1, above which text has less than 3:1 on white. Such text stands on a dark page. */
const LIGHT = 0.67;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: EventTarget };

/**
 * Sets custom states of an element for `:state(…)`: the state of its document, those that the element adds, `settled` where it needs no
 * room beyond its story, and `dark` where its text is light, so that colours fit a dark page that sets no `color-scheme`.
 */
export class StatesController implements ReactiveController {
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #status: () => DocumentStatus;
  #wasReady = false;

  constructor(host: Host, status: () => DocumentStatus) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#status = status;
    host.addController(this);
  }

  hostConnected(): void {
    // The styles start a transition when the page changes the colour of text.
    this.#host.renderRoot.addEventListener('transitionrun', this);
    // Where the page changes it slowly, Firefox starts none here, and tells of the end of the page's own.
    document.addEventListener('transitionend', this);
    // A server may have drawn it already.
    this.#readScheme();
  }

  hostDisconnected(): void {
    document.removeEventListener('transitionend', this);
  }

  hostUpdate(): void {
    this.#readScheme();
  }

  hostUpdated(): void {
    const status = this.#status();
    for (const name of ['loading', 'failed', 'empty'] as const) this.set(name, status === name);
    if (status !== 'ready' || this.#wasReady) return;
    this.#wasReady = true;
    // `room.css` takes back the room that the story doesn't need, where nothing moves that a reader sees.
    this.set('settled', true);
    // The page is laid out for the next frame anyway.
    requestAnimationFrame(() => {
      if (this.#host.isConnected) this.set('settled', this.#host.getBoundingClientRect().bottom >= innerHeight);
    });
  }

  handleEvent({ propertyName }: TransitionEvent): void {
    if (propertyName === 'color') this.#readScheme();
  }

  #readScheme(): void {
    // Elements in the shadow of an explainer inherit its scheme.
    const { host } = this.#host.getRootNode() as Partial<ShadowRoot>;
    if (host && 'explainer' in host) return;
    // The styles mix the colour in OKLab, so it is written "oklab(0.95 0 0)", however the page has written it.
    const { columnRuleColor } = getComputedStyle(this.#host);
    this.set('dark', parseFloat(columnRuleColor.replace('oklab(', '')) > LIGHT);
  }

  set(name: string, isOn: boolean): void {
    const states = this.#internals.states as CustomStateSet | undefined;
    states?.[isOn ? 'add' : 'delete'](name);
  }
}

import { html, nothing, type CSSResult, type LitElement } from 'lit';
import type { Say } from '../../i18n/messages.js';

/** A module with a panel and its styles, if it has any. */
export interface LazyPanel {
  readonly styles?: CSSResult;
}

/** Imports a panel. It is always the same function for the same panel. */
export type ImportPanel<Panel extends LazyPanel> = () => Promise<Panel>;

/** Loads panels on demand, since few editors need them, or only later. */
export class LazyPanelLoader {
  readonly #host: LitElement;
  readonly #panels = new Map<ImportPanel<LazyPanel>, LazyPanel | 'loading' | 'failed'>();
  #loading: Promise<unknown> = Promise.resolve();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Resolves when all requested panels are loaded, or have failed. */
  get loading(): Promise<unknown> {
    return this.#loading;
  }

  get isLoading(): boolean {
    return [...this.#panels.values()].includes('loading');
  }

  /** Loads a panel before it is needed. */
  preload(load: ImportPanel<LazyPanel>): void {
    if (!this.#panels.has(load)) this.#load(load);
  }

  /** Renders a panel that is loaded. Another one begins to load, and the host updates afterwards. */
  render<Panel extends LazyPanel>(load: ImportPanel<Panel>, render: (panel: Panel) => unknown, say: Say): unknown {
    const panel = this.#panels.get(load);
    if (panel === undefined) this.#load(load);
    if (typeof panel === 'object') return render(panel as Panel);
    if (panel !== 'failed') return nothing;
    return html`<p role="alert">
      ${say('partFailed')}
      <button type="button" class="text-button" @click=${() => this.#load(load)}>${say('tryAgain')}</button>
    </p>`;
  }

  #load(load: ImportPanel<LazyPanel>): void {
    this.#panels.set(load, 'loading');
    const loaded = load().then(
      (panel) => {
        this.#panels.set(load, panel);
        this.#adopt(panel.styles?.styleSheet);
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        console.warn(`<explainer-editor> can't load a panel.`, error);
        this.#panels.set(load, 'failed');
        this.#host.requestUpdate();
      },
    );
    this.#loading = Promise.all([this.#loading, loaded]);
  }

  /** Adds the styles of a panel to those of the host. */
  #adopt(styleSheet: CSSStyleSheet | undefined): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}

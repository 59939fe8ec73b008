import { html, nothing, type CSSResult, type LitElement } from 'lit';
import type { Say } from '../../i18n/messages.js';

/** Panels that are loaded when they are shown first. */
const LOADERS = {
  article: () => import('./panels/article/article-panel.js'),
  beginning: () => import('./panels/article/beginning.js'),
  quote: () => import('./panels/quote.js'),
};

export type LatePanelName = keyof typeof LOADERS;
export type LatePanels = { readonly [Name in LatePanelName]: Awaited<ReturnType<(typeof LOADERS)[Name]>> };

/** Loads panels that few editors need, or that are needed later. */
export class LatePanelLoader {
  /** Resolves when what was asked for is loaded, or has failed. */
  loading: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #loaded: Partial<Record<LatePanelName, unknown>> = {};
  readonly #asked = new Map<LatePanelName, 'loading' | 'failed'>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  get isLoading(): boolean {
    return [...this.#asked].some(([name, state]) => state === 'loading' && !this.#loaded[name]);
  }

  /** Renders a panel that is loaded. Otherwise it begins to load, and the host updates when it is there. */
  render<Name extends LatePanelName>(name: Name, render: (panel: LatePanels[Name]) => unknown, say: Say): unknown {
    const panel = this.#loaded[name] as LatePanels[Name] | undefined;
    if (panel) return render(panel);
    if (this.#asked.get(name) === 'failed')
      return html`<p role="alert">
        ${say('partFailed')}
        <button type="button" class="text-button" @click=${() => this.#load(name)}>${say('tryAgain')}</button>
      </p>`;
    if (!this.#asked.has(name)) this.#load(name);
    return nothing;
  }

  #load(name: LatePanelName): void {
    this.#asked.set(name, 'loading');
    this.loading = LOADERS[name]().then(
      (module) => {
        this.#loaded[name] = module;
        this.#adopt(module.styles);
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        console.warn(`<explainer-editor> can't load a panel.`, error);
        this.#asked.set(name, 'failed');
        this.#host.requestUpdate();
      },
    );
  }

  /** Adds the styles of a panel to those of the host. */
  #adopt({ styleSheet }: CSSResult): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}

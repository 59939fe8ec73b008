import { html, noChange, nothing, type TemplateResult, css } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import '../../../i18n/en/events.js';
import type { MessageKey } from '../../../i18n/messages.js';
import type { Explainer } from '../../../model/explainer.js';
import { slugOf } from '../../../model/slug.js';
import { renderFrameOffer, styles as frameOfferStyles } from '../../parts/embed/frame-offer.js';
import type { RenderContext } from '../../base/render-context.js';
import type { Dispatch } from '../timeline-requests.js';

export interface SaveData {
  /** There are pictures, the first two formats, only where there is something to draw. */
  readonly isDated: boolean;
  readonly toSvg: () => Promise<string>;
  readonly toPng: () => Promise<Blob>;
}

/** A file format in which readers can download the story. */
interface DownloadFormat {
  readonly label: MessageKey;
  readonly extension: string;
  readonly create: (data: SaveData, explainer: Explainer) => Promise<Blob>;
}

const FORMATS: readonly DownloadFormat[] = [
  { label: 'saveSvg', extension: 'svg', create: async ({ toSvg }) => textFile(await toSvg(), 'image/svg+xml') },
  { label: 'savePng', extension: 'png', create: ({ toPng }) => toPng() },
  {
    label: 'saveJson',
    extension: 'json',
    create: async (_data, explainer) => textFile(await toJson(explainer), 'application/json'),
  },
  {
    label: 'saveCsv',
    extension: 'csv',
    create: async (_data, explainer) => textFile(await toCsv(explainer), 'text/csv;charset=utf-8'),
  },
];

/**
 * Menu below the button "Download". It closes by Escape, by a press outside, or when the focus leaves it. After Escape and after a
 * download, the button gets the focus again.
 */
class SaveMenuDirective extends AsyncDirective {
  #data!: SaveData;
  #context!: RenderContext;
  #dispatch!: Dispatch;
  #box!: HTMLElement;
  #listening: AbortController | undefined;

  override render(data: SaveData, context: RenderContext, dispatch: Dispatch, words = ''): TemplateResult {
    [this.#data, this.#context, this.#dispatch] = [data, context, dispatch];
    const { explainer, say } = context;
    // Whether the code for embedding is offered depends on the elements around the menu.
    const frameOffer = renderFrameOffer(this.#box, explainer, say);
    return html`<div class="save-menu" id="save-menu">
      <ul>
        ${FORMATS.slice(data.isDated ? 0 : 2).map(
          (offer) => html`<li><button @click=${() => void this.#save(offer)}>${say(offer.label)}</button></li>`,
        )}
        ${frameOffer === nothing ? nothing : html`<li>${frameOffer}</li>`}
      </ul>
      <p class="save-words" role="status">${words}</p>
    </div>`;
  }

  override update(part: ChildPart, [data, context, dispatch]: [SaveData, RenderContext, Dispatch]): unknown {
    if (this.#listening) {
      // A message in the menu stays until the menu closes.
      [this.#data, this.#context, this.#dispatch] = [data, context, dispatch];
      return noChange;
    }
    this.#box = part.parentNode as HTMLElement;
    this.#listen();
    void Promise.resolve().then(() => this.#align());
    return this.render(data, context, dispatch);
  }

  protected override disconnected(): void {
    this.#listening?.abort();
  }

  protected override reconnected(): void {
    this.#listen();
  }

  #listen(): void {
    const box = this.#box;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(box)) this.#close();
      },
      { signal, capture: true },
    );
    box.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // Leaving the window is no reason to close: the focus comes back with the window.
        if (document.hasFocus() && relatedTarget && !box.contains(relatedTarget as Node)) this.#close();
      },
      { signal },
    );
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        this.#closeAndFocusButton();
      },
      { signal },
    );
  }

  /** Aligns the menu with the side that has space for it. */
  #align(): void {
    const menu = this.#box.querySelector('.save-menu');
    const around = menu?.closest('.root')?.getBoundingClientRect();
    if (!menu || !around) return;
    const { left, right } = menu.getBoundingClientRect();
    menu.classList.toggle('at-start', left < around.left || right > around.right);
  }

  #close(): void {
    this.#dispatch({ type: 'close', panel: 'save' });
  }

  #closeAndFocusButton(): void {
    this.#box.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    this.#close();
  }

  async #save({ extension, create }: DownloadFormat): Promise<void> {
    const [data, context] = [this.#data, this.#context];
    const { explainer, say } = context;
    try {
      download(await create(data, explainer), `${nameOf(explainer)}.${extension}`);
      this.#closeAndFocusButton();
    } catch (error) {
      const isForbidden = error instanceof DOMException && error.name === 'SecurityError';
      const words = say(isForbidden ? 'savePngForbidden' : 'saveFailed');
      this.setValue(this.render(data, context, this.#dispatch, words));
      console.warn('<event-timeline> could not save.', error);
    }
  }
}

export const saveMenu = directive(SaveMenuDirective);

async function toJson(explainer: Explainer): Promise<string> {
  const { publishedDocument } = await import('../../../convert/published-document.js');
  return JSON.stringify(publishedDocument(explainer), null, 2);
}

async function toCsv(explainer: Explainer): Promise<string> {
  const { writeEventTable } = await import('../../../convert/csv/event-table.js');
  return writeEventTable(explainer);
}

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function nameOf({ id, title }: Explainer): string {
  return id ?? (slugOf(title) || 'timeline');
}

/** Delay before the file's address is revoked, since some browsers begin to read it only after the click. */
const REVOKE_DELAY_MS = 10_000;

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_DELAY_MS);
}

const saveStyles = css`
  .save {
    position: relative;
  }
  .save-menu {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: 16em;
    padding: 0.35em;
    background: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  .save-menu.at-start {
    inset-inline: 0 auto;
  }
  .segments .save-menu button {
    display: block;
    inline-size: 100%;
    padding-inline: 0.8em;
    text-align: start;
  }
  .save-words {
    padding: 0.35em 0.8em;
    font-size: 0.875em;
  }
  .save-words:empty {
    padding: 0;
  }
`;

export const styles = [...frameOfferStyles, saveStyles];

import { detailMessages } from '../../../i18n/en/details.js';
import { copyMessages } from '../../../i18n/en/copy.js';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { Explainer } from '../../../model/explainer.js';
import { slugOf } from '../../../model/read/slug.js';
import { renderFrameOffer, styles as frameOfferStyles } from '../../parts/embed/frame-offer.js';
import { saveStyles } from './save.styles.js';

export const styles = [...frameOfferStyles, saveStyles];
export const messages = [copyMessages, detailMessages];

export interface SaveContext {
  /** The timeline. */
  readonly host: Element & { readonly toSvg: () => Promise<string>; readonly toPng: () => Promise<Blob> };
  readonly say: Say;
  readonly explainer: Explainer;
  readonly onClose: () => void;
}

/** A way to take the story along. */
interface Offer {
  readonly words: MessageKey;
  readonly ending: string;
  readonly make: (context: SaveContext) => Promise<Blob>;
}

const OFFERS: readonly Offer[] = [
  { words: 'saveSvg', ending: 'svg', make: async ({ host }) => textFile(await host.toSvg(), 'image/svg+xml') },
  { words: 'savePng', ending: 'png', make: ({ host }) => host.toPng() },
  {
    words: 'saveJson',
    ending: 'json',
    make: async ({ explainer }) => textFile(await toJson(explainer), 'application/json'),
  },
  {
    words: 'saveCsv',
    ending: 'csv',
    make: async ({ explainer }) => textFile(await toCsv(explainer), 'text/csv;charset=utf-8'),
  },
];

/**
 * What the button "Save" opens, beside it: a list of buttons. Escape, a press elsewhere, or the focus going elsewhere close
 * it; Escape and a file that was made give the focus back to the button.
 */
class SaveMenuDirective extends AsyncDirective {
  #context!: SaveContext;
  #box: HTMLElement | undefined;
  #listening: AbortController | undefined;

  override render(context: SaveContext, words = ''): TemplateResult {
    this.#context = context;
    const { host, explainer, say } = context;
    const frameOffer = renderFrameOffer(host, explainer, say);
    return html`<div class="save-menu" id="save-menu">
      <ul>
        ${OFFERS.map(
          (offer) => html`<li><button @click=${() => void this.#take(offer)}>${say(offer.words)}</button></li>`,
        )}
        ${frameOffer === nothing ? nothing : html`<li>${frameOffer}</li>`}
      </ul>
      <p class="save-words" role="status">${words}</p>
    </div>`;
  }

  override update(part: ChildPart, [context]: [SaveContext]): unknown {
    if (this.#box) {
      // What it says stays until it closes.
      this.#context = context;
      return noChange;
    }
    this.#box = part.parentNode as HTMLElement;
    this.#listen();
    void Promise.resolve().then(() => this.#stayInside());
    return this.render(context);
  }

  protected override disconnected(): void {
    this.#listening?.abort();
  }

  protected override reconnected(): void {
    this.#listen();
  }

  #listen(): void {
    const box = this.#box!;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(box)) this.#context.onClose();
      },
      { signal, capture: true },
    );
    box.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // A window that is left keeps the focus where it was.
        if (document.hasFocus() && relatedTarget && !box.contains(relatedTarget as Node)) this.#context.onClose();
      },
      { signal },
    );
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        this.#closeAndReturn();
      },
      { signal },
    );
  }

  /** Opens towards the side that has room. */
  #stayInside(): void {
    const menu = this.#box?.querySelector('.save-menu');
    const around = menu?.closest('.root')?.getBoundingClientRect();
    if (!menu || !around) return;
    const { left, right } = menu.getBoundingClientRect();
    menu.classList.toggle('at-start', left < around.left || right > around.right);
  }

  #closeAndReturn(): void {
    this.#box?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    this.#context.onClose();
  }

  async #take({ ending, make }: Offer): Promise<void> {
    const context = this.#context;
    try {
      download(await make(context), `${nameOf(context.explainer)}.${ending}`);
      this.#closeAndReturn();
    } catch (error) {
      const isForbidden = error instanceof DOMException && error.name === 'SecurityError';
      this.setValue(this.render(context, context.say(isForbidden ? 'savePngForbidden' : 'saveFailed')));
      console.warn('<event-timeline> could not save.', error);
    }
  }
}

export const saveMenu = directive(SaveMenuDirective);

async function toJson(explainer: Explainer): Promise<string> {
  const { toDocument } = await import('../../../convert/to-document.js');
  return JSON.stringify(toDocument(explainer), null, 2);
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

/** Some browsers only begin to read the file when the click is over. */
const KEPT_MS = 10_000;

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

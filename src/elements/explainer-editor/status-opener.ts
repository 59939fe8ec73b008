import { css, html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { commandMessages } from '../../i18n/en/commands.js';
import { addEnglish, type Say } from '../../i18n/messages.js';

export const styles = css`
  .status.open {
    white-space: normal;
  }
  .status-line button {
    flex: none;
    pointer-events: auto;
  }
  .status-line button[hidden] {
    display: none;
  }
`;

/** Renders a button that shows the whole status line before it, if its words don’t fit in one line. */
export function renderStatusOpener(say: Say, status: string): TemplateResult {
  addEnglish(commandMessages);
  return html`<button type="button" class="text-button" hidden aria-expanded="false" ${opensLine(status)}>
    ${say('deskStatusAll')}
  </button>`;
}

/** Shows its button while the status line is cut off or open. New words are first shown in one line. */
class OpensLine extends AsyncDirective {
  #status: string | undefined;
  #button: HTMLElement | undefined;
  /** The button changes what is observed, so it waits for the next frame. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  render(_status: string): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [status]: [string]): unknown {
    if (!this.#button) {
      this.#button = element as HTMLElement;
      this.#button.addEventListener('click', () => this.#open(!this.#isOpen));
      this.reconnected();
    }
    if (status !== this.#status) {
      this.#status = status;
      // The new words and the button are rendered after this.
      queueMicrotask(() => {
        this.#open(false);
        this.#measure();
      });
    }
    return nothing;
  }

  /** The line outlives its button. */
  override disconnected(): void {
    this.#observer.disconnect();
  }

  override reconnected(): void {
    queueMicrotask(() => {
      const line = this.#button?.parentElement;
      if (line && this.isConnected) this.#observer.observe(line);
    });
  }

  get #words(): Element | null | undefined {
    return this.#button?.previousElementSibling;
  }

  get #isOpen(): boolean {
    return this.#words?.classList.contains('open') === true;
  }

  #open(isOpen: boolean): void {
    this.#words?.classList.toggle('open', isOpen);
    this.#button?.setAttribute('aria-expanded', String(isOpen));
  }

  #measure(): void {
    const words = this.#words;
    if (words && this.#button) this.#button.hidden = !this.#isOpen && words.scrollWidth <= words.clientWidth;
  }
}

const opensLine = directive(OpensLine);

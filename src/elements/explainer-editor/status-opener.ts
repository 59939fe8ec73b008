import { css, html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { editorMessages } from '../../i18n/en/editor.js';
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

/** Renders a button that shows all words of the line before it, where they don’t fit in one line. */
export function renderStatusOpener(say: Say, status: string): TemplateResult {
  addEnglish(editorMessages);
  return html`<button type="button" class="text-button" hidden aria-expanded="false" ${opensLine(status)}>
    ${say('deskStatusAll')}
  </button>`;
}

/** Shows its button while the words beside it are cut off or opened. New words begin in one line. */
class OpensLine extends AsyncDirective {
  #status: string | undefined;
  #observer: ResizeObserver | undefined;
  #line: Element | undefined;

  render(_status: string): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [status]: [string]): unknown {
    const button = element as HTMLButtonElement;
    const line = button.previousElementSibling as HTMLElement;
    const open = (isOpen: boolean) => {
      line.classList.toggle('open', isOpen);
      button.ariaExpanded = String(isOpen);
    };
    const measure = () => {
      const isOpen = line.classList.contains('open');
      button.hidden = !isOpen && line.scrollWidth <= line.clientWidth;
    };
    if (!this.#observer) {
      button.addEventListener('click', () => open(!line.classList.contains('open')));
      // The button changes what is observed, so it waits for the next frame.
      this.#observer = new ResizeObserver(() => requestAnimationFrame(measure));
      this.#line = line.parentElement!;
      this.reconnected();
    }
    if (status !== this.#status) {
      this.#status = status;
      open(false);
      // The new words are in the line after this.
      queueMicrotask(measure);
    }
    return nothing;
  }

  /** The line outlives its button. */
  override disconnected(): void {
    this.#observer?.disconnect();
  }

  override reconnected(): void {
    if (this.#line) this.#observer?.observe(this.#line);
  }
}

const opensLine = directive(OpensLine);

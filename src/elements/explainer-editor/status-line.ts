import { html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Say } from '../../i18n/messages.js';

/** Renders the result of the last act in one line. Words that don't fit are cut off, and a button shows all of them. */
export function renderStatusLine(say: Say, status: string): TemplateResult {
  return html`<div class="status-line small">
    <p class="status" role="status">${status}</p>
    <button type="button" class="text-button" hidden aria-expanded="false" ${opensLine(status)}>
      ${say('deskStatusAll')}
    </button>
  </div>`;
}

/** Shows its button while the words beside it are cut off or opened. New words begin in one line. */
class OpensLine extends Directive {
  #status: string | undefined;
  #observer: ResizeObserver | undefined;

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
      this.#observer.observe(line.parentElement!);
    }
    if (status !== this.#status) {
      this.#status = status;
      open(false);
      // The new words are in the line after this.
      queueMicrotask(measure);
    }
    return nothing;
  }
}

const opensLine = directive(OpensLine);

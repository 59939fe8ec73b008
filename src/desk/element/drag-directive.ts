import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Receives the new index of a dropped item. */
type Drop = (to: number) => void;

/**
 * Makes an item draggable by a handle, by mouse, pen or touch. Items have `data-index`. During a drag, the item at the
 * drop position has `data-drop`.
 */
class DragDirective extends Directive {
  #drop: Drop = () => undefined;
  #handle: HTMLElement | undefined;

  override render(_drop: Drop): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [drop]: [Drop]): typeof noChange {
    this.#drop = drop;
    if (!this.#handle) {
      this.#handle = part.element as HTMLElement;
      this.#handle.addEventListener('pointerdown', (event) => this.#start(event));
    }
    return noChange;
  }

  #start(event: PointerEvent): void {
    const handle = this.#handle;
    const item = handle?.closest<HTMLElement>('[data-index]');
    if (!handle || !item || event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const items = [...(item.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-index]') ?? [])];
    let target = item;
    item.toggleAttribute('data-dragged', true);
    const mark = (next: HTMLElement) => {
      target.removeAttribute('data-drop');
      target = next;
      if (target !== item) target.dataset['drop'] = items.indexOf(target) > items.indexOf(item) ? 'behind' : 'before';
    };
    const listening = new AbortController();
    const { signal } = listening;
    const end = (isDropped: boolean) => {
      listening.abort();
      const to = Number(target.dataset['index']);
      item.removeAttribute('data-dragged');
      target.removeAttribute('data-drop');
      if (isDropped && target !== item) this.#drop(to);
    };
    handle.addEventListener('pointermove', ({ clientY }) => mark(itemAt(items, clientY) ?? target), { signal });
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  }
}

export const drag = directive(DragDirective);

function itemAt(items: readonly HTMLElement[], y: number): HTMLElement | undefined {
  return items.find((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return y >= top && y < bottom;
  });
}

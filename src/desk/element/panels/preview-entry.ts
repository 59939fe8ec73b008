import { noChange, type ChildPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { valueAt } from '../../document/pointer.js';
import type { Json } from '../../document/json.js';
import { parsePointer } from '../../../model/json-pointer.js';

/** Times after which the elements of readers are drawn, in ms. They update one after the other. */
const DRAWN_AFTER_MS = [0, 100, 400];

/** Acts by which an editor scrolls the preview, or uses it. */
const OWN_ACTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** Space above the entry that the preview was scrolled to. */
const MARGIN_PX = 16;

/** Elements that show entries in their shadow roots. */
const ELEMENTS = 'news-explainer, event-timeline, who-said-what';

/** Frame around the entry in the preview. Outlines there belong to the focus. */
const FRAME = 'inset 0 0 0 2px light-dark(#1d5aa6, #83b6f5)';

/**
 * Marks the entry whose form is open in the preview around this directive, and scrolls the preview to it once. The focus and the page stay where
 * they are, and so does a preview that the editor scrolls meanwhile.
 */
class EntryInPreview extends Directive {
  #preview: HTMLElement | undefined;
  #opened: string | undefined;
  #marked: HTMLElement | undefined;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];
  /** True until the preview was scrolled to the entry. */
  #isWaiting = false;

  render(_opened: string | undefined, _document: Json): unknown {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [opened, document]: Parameters<this['render']>): unknown {
    if (parentNode !== this.#preview) this.#watch(parentNode as HTMLElement);
    if (opened !== this.#opened) this.#isWaiting = true;
    this.#opened = opened;
    const id = valueAt(document, `${opened}/id`);
    const [list] = parsePointer(opened ?? '');
    this.#timers.forEach(clearTimeout);
    this.#timers = DRAWN_AFTER_MS.map((ms) => setTimeout(() => this.#show(list, id), ms));
    return noChange;
  }

  #watch(preview: HTMLElement): void {
    this.#preview = preview;
    for (const act of OWN_ACTS) preview.addEventListener(act, () => (this.#isWaiting = false), { passive: true });
  }

  #show(list: string | undefined, id: Json | undefined): void {
    const preview = this.#preview!;
    const entry = typeof id === 'string' ? findDrawn(preview, id, list === 'statements') : undefined;
    if (entry !== this.#marked) {
      this.#marked?.style.removeProperty('box-shadow');
      entry?.style.setProperty('box-shadow', FRAME);
      this.#marked = entry;
    }
    if (!entry || !this.#isWaiting) return;
    this.#isWaiting = false;
    scrollWithin(preview, entry);
  }
}

/** Keeps the preview at the entry whose form is open. */
export const showOpenedEntry = directive(EntryInPreview);

/** Finds the element that shows an event or a statement, in the shadow roots of readers’ elements below a node. */
function findDrawn(root: ParentNode, id: string, isStatement: boolean): HTMLElement | undefined {
  const found = root.querySelectorAll<HTMLElement>(`[data-id="${CSS.escape(id)}"], ${ELEMENTS}`);
  for (const each of found) {
    if (each.shadowRoot) {
      const inside = findDrawn(each.shadowRoot, id, isStatement);
      if (inside) return inside;
    } else if (each.part.contains('statement') === isStatement && each.checkVisibility())
      return each.closest<HTMLElement>('.item-head') ?? each;
  }
  return undefined;
}

/** Scrolls a part of the page to an element in it, and not the page. A preview below the form has no scrolling of its own. */
function scrollWithin(preview: HTMLElement, entry: HTMLElement): void {
  const { overflowY } = getComputedStyle(preview);
  if (overflowY === 'visible') return;
  const above = preview.querySelector<HTMLElement>('.edit-shown')?.offsetHeight ?? 0;
  const [frame, box] = [preview.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (box.top >= frame.top + above && box.bottom <= frame.bottom) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  preview.scrollBy({ top: box.top - frame.top - above - MARGIN_PX, behavior: isCalm ? 'instant' : 'smooth' });
}

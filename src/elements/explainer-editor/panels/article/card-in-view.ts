import { nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/**
 * Keeps a card, and what is focused in it, below what sticks to the top of the desk. A new card is scrolled there if its beginning is
 * covered, or if all of it isn't in view.
 */
class CardInView extends Directive {
  #shown: number | undefined;

  render(_index: number | undefined): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [index]: Parameters<this['render']>): unknown {
    const card = element as HTMLElement;
    // The bars stand before the card, so that they are rendered already: the focus may follow at once.
    leaveRoom(card);
    if (index !== this.#shown) {
      this.#shown = index;
      // The new content and the focus come after this.
      queueMicrotask(() => {
        leaveRoom(card);
        showTop(card);
      });
    }
    return nothing;
  }
}

export const cardInView = directive(CardInView);

/** Space between a card and what sticks above it, in px. */
const SPACE = 6;

function leaveRoom(card: HTMLElement): void {
  card.style.setProperty('--_above', `${heightAbove(card) + SPACE}px`);
}

/** Height of what sticks to the top: the toolbar where there is room for it, and the line that tells the result of an act. */
function heightAbove(card: Element): number {
  const root = card.getRootNode() as ParentNode;
  return Math.max(0, ...[...root.querySelectorAll<HTMLElement>('.top, .status-line')].map((bar) => bar.offsetHeight));
}

function showTop(card: HTMLElement): void {
  const { activeElement } = card.getRootNode() as ShadowRoot;
  // An undo in the toolbar leaves the page where it is.
  if (!card.contains(activeElement)) return;
  const { top, bottom } = card.getBoundingClientRect();
  if (top < heightAbove(card) || bottom > innerHeight) card.scrollIntoView({ block: 'start', behavior: 'instant' });
}

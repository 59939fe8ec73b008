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
        keepFocus(card);
        showTop(card);
      });
    }
    return nothing;
  }
}

/** Roots of desks in which a press on an empty place, or an undo, leads the focus to the card. */
const kept = new WeakSet<Node>();

/** Buttons of the toolbar that undo and redo. */
const UNDO = '.toolbar > .group:first-child > button';

/**
 * Gives the focus to a card where nothing has it, as after a reload, and after each press on an empty place of the desk or on Undo in the
 * toolbar, so that keys reach the card. Keys that are pressed while the focus is outside of the desk stay those of the page.
 */
function keepFocus(card: HTMLElement): void {
  const root = card.getRootNode() as ShadowRoot;
  const hasNothing = () => root.activeElement === null && document.activeElement === document.body;
  const focusCard = () => root.getElementById(card.id)?.focus({ preventScroll: true });
  if (hasNothing()) focusCard();
  const handleClick = (event: Event) => {
    const { target, detail } = event as MouseEvent;
    // A card that has the focus is scrolled into view when it is rendered. By keys, somebody may undo more.
    if (detail > 0 && (target as Element).closest(UNDO)) requestAnimationFrame(focusCard);
    // A heading gets the focus by a press, and does nothing with keys.
    else if (hasNothing() || root.activeElement?.matches('h2')) focusCard();
  };
  if (!kept.has(root)) root.addEventListener('click', handleClick);
  kept.add(root);
}

export const cardInView = directive(CardInView);

/**
 * Scrolls as little as it takes to see the field that has the focus, with what is offered below it, between what sticks to the top and to
 * the bottom. A field that is pressed stays under the pointer.
 */
export function revealFocused(card: HTMLElement): void {
  const focused = (card.getRootNode() as ShadowRoot).activeElement;
  if (!focused || focused === card || !card.contains(focused) || focused.matches(':active')) return;
  leaveRoom(card);
  // Where not all has room, the field itself comes last.
  for (const shown of [focused.closest('.field'), focused])
    shown?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Space between a card and what sticks above or below it, in px. */
const SPACE = 6;

/** Tells the styles of the panel how much is covered. The article beside the card sticks where the card begins. */
function leaveRoom(card: HTMLElement): void {
  const { style } = card.closest<HTMLElement>('.draft') ?? card;
  style.setProperty('--_above', `${heightAbove(card) + SPACE}px`);
  style.setProperty('--_below', `${heightBelow(card) + SPACE}px`);
}

/** Height of the decisions, where they stick to the bottom. */
function heightBelow(card: HTMLElement): number {
  const decisions = card.querySelector<HTMLElement>(':scope > .buttons');
  return decisions && getComputedStyle(decisions).position === 'sticky' ? decisions.offsetHeight : 0;
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

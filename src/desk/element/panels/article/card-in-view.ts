import { nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/**
 * Keeps a card and its focused element below the sticky bars at the top of the desk. A new card is scrolled there if its beginning is covered,
 * or if a part of it is out of view.
 */
class CardInView extends Directive {
  #shown: number | undefined;

  render(_index: number | undefined): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [index]: Parameters<this['render']>): unknown {
    const card = element as HTMLElement;
    // The bars are before the card and thus already rendered, so the focus may follow at once.
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

/** Roots of desks in which a press on an empty place, or an undo, focuses the card. */
const kept = new WeakSet<Node>();

/** Buttons of the toolbar that undo and redo. */
const UNDO = '.toolbar > .group:first-child > button';

/**
 * Focuses a card if nothing else has the focus, as after a reload, and after each press on an empty place of the desk or on Undo in the toolbar,
 * so that keys reach the card. While the focus is outside of the desk, the page gets the keys.
 */
function keepFocus(card: HTMLElement): void {
  const root = card.getRootNode() as ShadowRoot;
  const hasNothing = () => root.activeElement === null && document.activeElement === document.body;
  const focusCard = () => root.getElementById(card.id)?.focus({ preventScroll: true });
  if (hasNothing()) focusCard();
  const handleClick = (event: Event) => {
    const { target, detail } = event as MouseEvent;
    // A focused card would be scrolled into view when it is rendered. After a key on the button, the focus stays, so that the editor can undo more.
    if (detail > 0 && (target as Element).closest(UNDO)) requestAnimationFrame(focusCard);
    // A press focuses a heading, which doesn't handle keys.
    else if (hasNothing() || root.activeElement?.matches('h2')) focusCard();
  };
  if (!kept.has(root)) root.addEventListener('click', handleClick);
  kept.add(root);
}

export const cardInView = directive(CardInView);

/**
 * Scrolls just enough to see the focused field, with the suggestions below it, between the sticky bars at the top and the bottom. A pressed field
 * stays under the pointer.
 */
export function revealFocused(card: HTMLElement): void {
  const focused = (card.getRootNode() as ShadowRoot).activeElement;
  if (!focused || focused === card || !card.contains(focused) || focused.matches(':active')) return;
  leaveRoom(card);
  // If there is not enough room, the field itself is seen rather than the suggestions.
  for (const shown of [focused.closest('.field'), focused])
    shown?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Space between a card and the sticky bars above and below it, in px. */
const SPACE = 6;

/** Sets the heights of the sticky bars for the styles of the panel. The article beside the card sticks at the top of the card. */
function leaveRoom(card: HTMLElement): void {
  const { style } = card.closest<HTMLElement>('.draft') ?? card;
  style.setProperty('--_above', `${heightAbove(card) + SPACE}px`);
  style.setProperty('--_below', `${heightBelow(card) + SPACE}px`);
}

/** Returns the height of the buttons, if they stick to the bottom. */
function heightBelow(card: HTMLElement): number {
  const decisions = card.querySelector<HTMLElement>(':scope > .buttons');
  return decisions && getComputedStyle(decisions).position === 'sticky' ? decisions.offsetHeight : 0;
}

/** Returns the height of the sticky bars at the top: the toolbar if there is room for it, and the status line. */
function heightAbove(card: Element): number {
  const root = card.getRootNode() as ParentNode;
  return Math.max(0, ...[...root.querySelectorAll<HTMLElement>('.top, .status-line')].map((bar) => bar.offsetHeight));
}

function showTop(card: HTMLElement): void {
  const { activeElement } = card.getRootNode() as ShadowRoot;
  // An undo in the toolbar doesn't scroll the page.
  if (!card.contains(activeElement)) return;
  const { top, bottom } = card.getBoundingClientRect();
  if (top < heightAbove(card) || bottom > innerHeight) card.scrollIntoView({ block: 'start', behavior: 'instant' });
}

import type { HashTarget } from '../../controllers/hash-controller.js';
import { focusAndScrollTo } from '../parts/scroll/scroll-to.js';
import type { StatementsDispatch } from './statements-state.js';

/**
 * Scrolls to a statement and focuses it, after opening the row or the details that hide it. A filter scrolls to the element.
 *
 * @param whenDrawn Resolves when an opened row is drawn.
 */
export async function scrollToTarget(
  target: HashTarget,
  root: ShadowRoot,
  dispatch: StatementsDispatch,
  whenDrawn: () => Promise<unknown>,
): Promise<void> {
  if (target.kind === 'filter') return root.host.scrollIntoView();
  const find = () => root.querySelector<HTMLElement>(`[data-id="${CSS.escape(target.id)}"]`);
  // The row of the statement may not be drawn yet.
  if (!find()) await whenDrawn();
  const key = find()?.closest<HTMLElement>('.more')?.closest<HTMLElement>('.row')?.dataset['key'];
  if (key) dispatch({ type: 'row', key, isOpen: true });
  await whenDrawn();
  const card = find();
  if (!card) return;
  openDetailsAround(card);
  card.setAttribute('tabindex', '-1');
  focusAndScrollTo(card);
}

/** Opens the `<details>` that contains a card. */
function openDetailsAround(card: Element): void {
  const fold = card.closest<HTMLDetailsElement>('.rest');
  if (fold) fold.open = true;
}

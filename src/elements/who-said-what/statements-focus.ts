import type { HashTarget } from '../../controllers/hash-controller.js';
import { bringTo } from '../parts/scroll/scroll-to.js';
import type { StatementsDispatch } from './statements-state.js';

/**
 * Scrolls to a statement and focuses it, after opening what hides it; or to the filtered statements.
 *
 * @param whenDrawn Resolves when an opened row is drawn.
 */
export async function bringReader(
  target: HashTarget,
  root: ShadowRoot,
  dispatch: StatementsDispatch,
  whenDrawn: () => Promise<unknown>,
): Promise<void> {
  if (target.kind === 'filter') return root.host.scrollIntoView();
  const find = () => root.querySelector<HTMLElement>(`[data-id="${CSS.escape(target.id)}"]`);
  // Its row may still wait for its turn.
  if (!find()) await whenDrawn();
  const key = find()?.closest<HTMLElement>('.more')?.closest<HTMLElement>('.row')?.dataset['key'];
  if (key) dispatch({ type: 'row', key, isOpen: true });
  await whenDrawn();
  const card = find();
  if (!card) return;
  openAround(card);
  card.setAttribute('tabindex', '-1');
  bringTo(card);
}

/** Opens what a card is folded into. */
function openAround(card: Element): void {
  const fold = card.closest<HTMLDetailsElement>('.rest');
  if (fold) fold.open = true;
}

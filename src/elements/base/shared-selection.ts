import type { SharedExplainer } from '../../controllers/document/explainer-context.js';

/** Keeps the selection of an element equal to that of the explainer around it. */
export interface SharedSelection {
  /**
   * Sends the element's selection to the explainer. The cause is `link` for a deep link, else the page's script. If there is no explainer yet,
   * a later `pull` sends it.
   */
  readonly push: (id: string | null, cause?: 'link') => void;
  /**
   * Compares the explainer's selection with the element's, before each update. The later one of both holds.
   *
   * @param ownId Id that is selected in the element.
   * @param apply Called with the id and the cause of a selection that was made elsewhere.
   */
  readonly pull: (ownId: string | null, apply: (id: string | null, cause: string) => void) => void;
}

/**
 * Creates the link between an element's selection and the explainer's.
 *
 * @param kind Kind of item that can be selected in the element.
 * @param shared Returns the state that the explainer shares; undefined without an explainer. It is a new object after each update of it.
 */
export function shareSelection(
  kind: 'event' | 'statement',
  shared: () => SharedExplainer | undefined,
): SharedSelection {
  /** State that the explainer had shared at the latest `push` or `pull`, so that only a newer one counts. */
  let known: SharedExplainer | undefined;
  /** True if a selection has not been sent, because there was no explainer. */
  let isUnsent = false;

  const push = (id: string | null, cause: 'link' | 'script' = 'script'): void => {
    known = shared();
    isUnsent = !known;
    known?.applySelect({ kind, id, cause });
  };
  return {
    push: push,
    pull: (ownId, apply) => {
      const before = known;
      known = shared();
      if (!known || known === before) return;
      const id = kind === 'event' ? known.selectedEvent : known.selectedStatement;
      // A selection that the explainer has already takes precedence.
      if (isUnsent && id === null) push(ownId);
      else if (id !== ownId) apply(id, known.cause);
      isUnsent = false;
    },
  };
}

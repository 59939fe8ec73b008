import type { SharedExplainer } from '../../controllers/document/explainer-context.js';

/** Joins the choice of an element with the choice of the explainer around it, where that is everybody's. */
export interface SharedSelection {
  /** Tells the explainer what the page, or with `link` its address, chooses in the element. Without an explainer yet, `follow` tells it. */
  readonly push: (id: string | null, cause?: 'link') => void;
  /**
   * Compares the choice of the explainer with the element's own, before each update. Of both, the later one holds.
   *
   * @param ownId The element's choice.
   * @param apply Takes another choice that was made elsewhere, and how it was made.
   */
  readonly pull: (ownId: string | null, apply: (id: string | null, cause: string) => void) => void;
}

/**
 * Creates the link between an element's choice and the explainer's.
 *
 * @param kind What can be chosen in the element.
 * @param shared Returns what the explainer shares now; undefined without one. Each update of the explainer shares another object.
 */
export function shareSelection(
  kind: 'event' | 'statement',
  shared: () => SharedExplainer | undefined,
): SharedSelection {
  /** The latest that the explainer has shared before the element's own choice or update. It says nothing newer than those. */
  let known: SharedExplainer | undefined;
  /** There is a choice that no explainer has been told of. */
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
      // Where the explainer has a choice already, that one holds.
      if (isUnsent && id === null) push(ownId);
      else if (id !== ownId) apply(id, known.cause);
      isUnsent = false;
    },
  };
}

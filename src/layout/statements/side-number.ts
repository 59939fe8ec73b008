import type { Explainer, Named } from '../../model/explainer.js';

/** Returns the number (1–6) of a side's colour and pattern, in the document's order; 0 for no side. */
export function sideNumber({ sides }: Pick<Explainer, 'sides'>, side: Named | undefined): number {
  const index = sides.findIndex(({ id }) => id === side?.id);
  return index < 0 ? 0 : (index % 6) + 1;
}

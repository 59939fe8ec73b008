import type { Item } from '../../model/explainer.js';

/** As the author listed them: reading puts them in time order, and equals keep the order of the file. */
export function inFileOrder<T extends Item>(items: readonly T[]): readonly T[] {
  const positionOf = ({ pointer }: Item): number => Number(/(?<!\d)\d+$/.exec(pointer)?.[0] ?? Infinity);
  return [...items].sort((a, b) => positionOf(a) - positionOf(b) || 0);
}

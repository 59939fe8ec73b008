import type { Item } from '../../model/explainer.js';

/**
 * Restores the order of the author's file. Reading sorts by time, and order among equal dates would be lost otherwise.
 */
export function inFileOrder<T extends Item>(items: readonly T[]): readonly T[] {
  const positionOf = ({ pointer }: Item): number => Number(/(?<!\d)\d+$/.exec(pointer)?.[0] ?? Infinity);
  return [...items].sort((a, b) => positionOf(a) - positionOf(b) || 0);
}

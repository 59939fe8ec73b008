/**
 * Finds by halving where a condition begins to hold in a list whose items in front don't meet it and whose others do.
 *
 * @returns The index of the first item that meets the condition; the length of the list where none does.
 * @example
 * firstIndex([1, 3, 5], (item) => item > 3); // 2
 */
export function firstIndex<T>(items: readonly T[], isMet: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isMet(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

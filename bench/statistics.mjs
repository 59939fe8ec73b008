const inOrder = (numbers) => numbers.filter(Number.isFinite).sort((a, b) => a - b);

/** The middle of the numbers, or undefined if there are none. */
export function median(numbers) {
  const sorted = inOrder(numbers);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The number that 95 % of the numbers do not exceed. */
export function percentile95(numbers) {
  const sorted = inOrder(numbers);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)];
}

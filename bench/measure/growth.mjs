/** How time and memory grow with the number of events. */
import { median } from '../statistics.mjs';

/**
 * Each step compared with n log n: 1 grows just so, less is better.
 *
 * @param {{size: number, sinceMountMs?: number, heapBytes?: number, longestTask?: number, parseMs?: number}[]} visits
 * @param {number} emptyHeapBytes
 */
export function growthOf(visits, emptyHeapBytes) {
  const sizes = [...new Set(visits.map(({ size }) => size))].sort((a, b) => a - b);
  const rows = sizes.map((size) => {
    const these = visits.filter((visit) => visit.size === size);
    return {
      size,
      ms: median(these.map(({ sinceMountMs }) => sinceMountMs)),
      bytes: median(these.map(({ heapBytes }) => heapBytes - emptyHeapBytes)),
      longestTask: median(these.map(({ longestTask }) => longestTask)),
      parseMs: median(these.map(({ parseMs }) => parseMs)),
    };
  });
  return compareSteps(rows);
}

/**
 * Adds to each but the first how `time` and `memory` have grown from the one before, as a share of n log n.
 *
 * @param {{size: number, ms?: number, bytes?: number}[]} rows
 */
export function compareSteps(rows) {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (!before) return row;
    const expected = (row.size * Math.log2(row.size)) / (before.size * Math.log2(before.size));
    return { ...row, time: row.ms / before.ms / expected, memory: row.bytes / before.bytes / expected };
  });
}

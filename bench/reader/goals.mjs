import { readFileSync } from 'node:fs';

/** What a reader who only reads is promised, and whether this run bears it out. */

const MAX_SHIFT = 0.02;
/** Longest sum of the time by which tasks exceed 50 ms, on a processor six times slower, beyond that of the text alone; in ms. */
const MAX_BLOCKING_MS = { 'event-timeline': 150, 'news-explainer': 300 };
/** Longest task on a processor that isn't slowed, in ms. */
const MAX_TASK_MS = 50;
/** Scripts that a visit loads until the first whole picture, in kB of gzip and in requests; the tests hold the same file. */
const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));

/**
 * @typedef {{name: string, widthPx: number, shift: number, longestMs: number, blockingMs: number}} Row
 *
 * @param {(Row & {element: string})[]} snippets
 * @param {Row[]} plain The text alone, in each width.
 * @param {{element: string, widthPx: number, firstPicture: {bytes: number, requests: number}}[]} visits
 * @returns {{goal: string, is: string, needs: string, isMet: boolean}[]}
 */
export function judgeReader(snippets, plain, visits) {
  return [
    ...visits.map(({ element, widthPx, firstPicture: { bytes, requests } }) => {
      const { firstPicture: most } = budgets.visits.find((row) => row.element === element && row.widthPx === widthPx);
      return {
        goal: `<${element}>, ${widthPx} px: scripts until the first whole picture`,
        is: `${(bytes / 1000).toFixed(1)} kB in ${requests}`,
        needs: `${most.kB} kB in ${most.requests}`,
        isMet: bytes <= most.kB * 1000 && requests <= most.requests,
      };
    }),
    ...snippets.map(({ name, widthPx, shift }) => ({
      goal: `${name}, ${widthPx} px: shift`,
      is: shift.toFixed(3),
      needs: String(MAX_SHIFT),
      isMet: shift <= MAX_SHIFT,
    })),
    ...snippets.map(({ name, widthPx, longestMs }) => ({
      goal: `${name}, ${widthPx} px: longest task`,
      is: longestMs > 0 ? `${longestMs.toFixed(0)} ms` : `< ${MAX_TASK_MS} ms`,
      needs: `${MAX_TASK_MS} ms`,
      isMet: longestMs <= MAX_TASK_MS,
    })),
    ...snippets
      .filter(({ element }) => element in MAX_BLOCKING_MS)
      .map(({ name, element, widthPx, blockingMs }) => {
        const ownMs = blockingMs - plain.find((row) => row.widthPx === widthPx).blockingMs;
        return {
          goal: `${name}, ${widthPx} px: blocking beyond the text’s, 6× slower`,
          is: `${ownMs.toFixed(0)} ms`,
          needs: `${MAX_BLOCKING_MS[element]} ms`,
          isMet: ownMs <= MAX_BLOCKING_MS[element],
        };
      }),
  ];
}

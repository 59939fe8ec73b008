/** Goals of the design, for the first story and for all documents. */
import { FIRST_STORY } from './documents.mjs';

/** Goals by width: largest height of the panel, smallest number of whole statements in the first screen … */
const FIRST_STORY_GOALS = {
  1280: { heightPx: 1400, ratio: 1, whole: 8, lines: 1.2, distancePx: 0, chartPx: 320 },
  360: { heightPx: 2500, ratio: 1, whole: 3, lines: 2, distancePx: 130, perEventPx: 56 },
};
const MAX_RATIO = 1.5;

/**
 * Judges a row of the table.
 *
 * @returns {{goal: string, is: string, needs: string, isMet: boolean}[]}
 */
export function judgeReading(row) {
  const goals = row.name === FIRST_STORY ? FIRST_STORY_GOALS[row.widthPx] : undefined;
  const where = `${row.name}, ${row.widthPx} px`;
  const judged = Object.entries({ ...(row.ratio !== undefined && { ratio: MAX_RATIO }), ...goals }).map(
    ([key, goal]) => ({
      goal: `${where}: ${NAMES[key]}`,
      is: format(row[key]),
      needs: `${key === 'whole' ? '≥' : '≤'} ${goal}`,
      isMet: key === 'whole' ? row[key] >= goal : row[key] <= goal,
    }),
  );
  if (!goals) return judged;
  const isSeen = row.firstScreen.includes('lethal support');
  return [
    ...judged,
    { goal: `${where}: “lethal support” in the first screen`, is: isSeen ? 'yes' : 'no', needs: 'yes', isMet: isSeen },
  ];
}

const NAMES = {
  heightPx: 'height of the panel',
  ratio: 'other words per word of a statement',
  whole: 'whole statements in the first screen',
  lines: 'lines of metadata a statement',
  distancePx: 'distance between contrasting statements',
  chartPx: 'height of the chart',
  perEventPx: 'height an event',
};

export const format = (value) =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toLocaleString('en', { maximumFractionDigits: 2 });

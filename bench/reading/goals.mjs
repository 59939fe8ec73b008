/** Goals of the design, for the first story and for all documents. */
import { FIRST_STORY } from './documents.mjs';

/** Goals by width: largest height of the panel, smallest number of whole statements in the first screen … */
const FIRST_STORY_GOALS = {
  1280: { heightPx: 1400, ratio: 1, whole: 8, lines: 1.2, distancePx: 0, chartPx: 320 },
  360: { heightPx: 2500, ratio: 1, whole: 3, lines: 2, distancePx: 130, perEventPx: 56, pagePx: 3800 },
};
const MAX_RATIO = 1.5;
/** Goals of a story that composes itself: words beside what was said, for each word of that, and the type of all elements. */
const MAX_APPARATUS = { first: 1.2, any: 2 };
const MAX_SIZES = 6;
const MAX_WEIGHTS = 2;
/** Goals by ear: presses for each press in the plain list of the same story. */
const MAX_BY_EAR = { sum: 1, worst: 1.5 };

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
  const atMost = (goal, value, most) => ({
    goal: `${where}: ${goal}`,
    is: format(value),
    needs: `≤ ${most}`,
    isMet: value <= most,
  });
  judged.push(
    atMost(
      'words beside each word said',
      row.apparatus,
      row.name === FIRST_STORY ? MAX_APPARATUS.first : MAX_APPARATUS.any,
    ),
    atMost('sizes of type', row.sizes.length, MAX_SIZES),
    atMost('weights of type', row.weights.length, MAX_WEIGHTS),
  );
  if (!goals) return judged;
  const isSeen = row.firstScreen.includes('lethal support');
  return [
    ...judged,
    { goal: `${where}: “lethal support” in the first screen`, is: isSeen ? 'yes' : 'no', needs: 'yes', isMet: isSeen },
  ];
}

/**
 * Judges a story by ear.
 *
 * @param {{story: string, widthPx: number, answers: {kind: string, element: number, list: number}[]}} row
 */
export function judgeByEar({ story, widthPx, answers }) {
  const [worst] = answers.toSorted((a, b) => ratioByEar(b) - ratioByEar(a));
  const ratios = { sum: ratioByEar(sumByEar(answers)), worst: ratioByEar(worst) };
  const names = { sum: 'all questions', worst: `worst question (${worst.kind})` };
  return Object.entries(ratios).map(([key, ratio]) => ({
    goal: `${story}, ${widthPx} px: presses by ear for each in the list, ${names[key]}`,
    is: format(ratio),
    needs: `≤ ${MAX_BY_EAR[key]}`,
    isMet: ratio <= MAX_BY_EAR[key],
  }));
}

export const ratioByEar = ({ element, list }) => element / list;

export const sumByEar = (answers) => ({
  element: answers.reduce((sum, { element }) => sum + element, 0),
  list: answers.reduce((sum, { list }) => sum + list, 0),
});

const NAMES = {
  heightPx: 'height of the panel',
  ratio: 'other words per word of a statement',
  whole: 'whole statements in the first screen',
  lines: 'lines of metadata a statement',
  distancePx: 'distance between contrasting statements',
  chartPx: 'height of the chart',
  perEventPx: 'height an event',
  pagePx: 'height of the whole story',
};

export const format = (value) =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toLocaleString('en', { maximumFractionDigits: 2 });

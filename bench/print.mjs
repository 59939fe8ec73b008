/** Tables for a terminal, and the same in Markdown. */
import { judge } from './goals.mjs';
import { tablesOf } from './tables.mjs';

/** Which run it was, in a sentence. */
export const captionOf = ({ date, chromium, node, cores, loads, isQuick }) =>
  `${date.slice(0, 10)}, ${chromium ? `Chromium ${chromium}` : `Node ${node}`}, ${cores} cores, medians of ${loads} loads (three of the largest)${isQuick ? '; a quick look, not a measurement' : ''}.`;

export function printResults(results) {
  console.log(`\n${captionOf(results)}`);
  for (const { title, head, rows } of tablesOf(results)) console.log(`\n${title}\n${align([head, ...rows])}`);
  printGoals(judge(results));
}

/** Prints each goal with its figure, and how many are met. */
export function printGoals(goals) {
  if (goals.length === 0) return;
  console.log(`\nHeld to\n${align([GOAL_HEAD, ...goals.map(goalRow)])}`);
  console.log(`\n${goals.filter(({ isMet }) => isMet).length} of ${goals.length} met.`);
}

export function toMarkdown(results) {
  const goals = { title: 'Held to', head: GOAL_HEAD, rows: judge(results).map(goalRow) };
  const tables = [...tablesOf(results), goals].map(({ title, head, rows }) => `### ${title}\n\n${toTable(head, rows)}`);
  return [`One run: ${captionOf(results)}`, ...tables].join('\n\n');
}

const GOAL_HEAD = ['', 'is', 'needs', ''];
const goalRow = ({ goal, is, needs, isMet }) => [goal, is, needs, isMet ? 'met' : 'missed'];

/** Columns as wide as their widest cell; the first reads from the left, figures from the right. */
export function align(rows) {
  const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => row[column].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

function toTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_cell, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

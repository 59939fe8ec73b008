/** Results → tables of words. A table is `{title, note?, head, rows}`; its first column names what is measured. */
import { compareSteps, growthOf } from './measure/growth.mjs';
import { subjects } from './rivals/index.mjs';
import { median } from './statistics.mjs';

const round = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const kB = (bytes) => round(bytes / 1000, 1);
const MB = (bytes) => round(bytes / 1e6, 1);

/** Tasks under 50 ms are not reported one by one. */
const writeTask = (ms) => (ms < 50 ? '< 50' : round(ms));

const NONE = '–';
const MISSING = 'n/a';
const GIVEN_UP = '> 60 s';

/** What a load is asked for: one row each, for each size and speed. */
const measures = [
  { title: 'complete, ms', of: ({ completeMs }) => completeMs, hasRatio: true },
  { title: 'of it from mounting, ms', of: ({ sinceMountMs }) => sinceMountMs },
  { title: 'main thread, ms', of: ({ taskMs }) => taskMs, hasRatio: true },
  { title: 'longest task, ms', of: ({ longestTask }) => longestTask, write: writeTask },
  { title: 'JS heap, MB', of: ({ heapBytes }) => heapBytes, write: MB },
  { title: 'DOM elements', of: ({ elements }) => elements },
  { title: 'layout shift', of: ({ shift }) => shift, write: (value) => round(value, 3) },
  { title: 'zoom, frame p95, ms', of: ({ zoom }) => zoom?.p95, late: true },
  { title: 'drag, frame p95, ms', of: ({ drag }) => drag?.p95, late: true },
  {
    title: 'click to paint, ms',
    of: ({ clickMs }) => clickMs,
    late: true,
    write: (value) => (value <= 16 ? '≤ 16' : round(value)),
  },
];

/** Every table of a run. */
export function tablesOf(results) {
  return [
    bytesTable(results),
    ...loadTables(results),
    labelsTable(results),
    keyboardTable(results),
    filtersTable(results),
    growthTable(results),
    renderTable(results),
    renderGrowthTable(results),
  ].filter(({ rows }) => rows.length > 0);
}

const headOf = (names) => ['', ...names.map((name) => subjects[name].name)];

function bytesTable({ names, bytes }) {
  const before = names.map((name) => (bytes[name].before > 0 ? kB(bytes[name].before) : NONE));
  const all = names.map((name) => {
    const { before, gestures } = bytes[name];
    if (gestures === undefined) return MISSING;
    return before > 0 ? kB(before + gestures) : NONE;
  });
  const against = names.map((name) => ratio(bytes[name].before, bytes.ours?.before));
  return {
    title: 'Bytes: JS and CSS, kB gzip',
    head: headOf(names),
    rows: [
      ['before the first paint', ...before],
      ['with gestures', ...all],
      ...(bytes.ours ? [['before, times ours', ...against]] : []),
    ].filter(() => names.length > 0),
  };
}

const ratio = (value, ours) => (value > 0 && ours > 0 ? `${round(value / ours, 2)} ×` : NONE);

function loadTables({ names, visits }) {
  const runs = [...new Set(visits.map(({ size, slowdown }) => `${size} ${slowdown}`))].map((key) =>
    key.split(' ').map(Number),
  );
  return runs
    .sort(([a, slowA], [b, slowB]) => a - b || slowA - slowB)
    .map(([size, slowdown]) => {
      const these = visits.filter((visit) => visit.size === size && visit.slowdown === slowdown);
      const columns = ['empty', ...names].map((name) => these.filter((visit) => visit.name === name));
      const hasGestures = these.some(({ gesturesTooSlow }) => gesturesTooSlow !== undefined);
      return {
        title: `${round(size)} events${slowdown > 1 ? `, processor slowed ${slowdown} times` : ''}`,
        head: headOf(['empty', ...names]),
        rows: measures.filter(({ late }) => !late || hasGestures).flatMap((measure) => rowsOf(measure, columns)),
      };
    });
}

function rowsOf(measure, columns) {
  const row = [measure.title, ...columns.map((visits) => cellOf(measure, visits))];
  const ours = columns.find(([visit]) => visit?.name === 'ours');
  if (!measure.hasRatio || !ours) return [row];
  const oursIs = median(ours.map(measure.of));
  const isCompared = ([visit]) => visit && visit.name !== 'empty';
  return [
    row,
    [
      '– times ours',
      ...columns.map((visits) => (isCompared(visits) ? ratio(median(visits.map(measure.of)), oursIs) : NONE)),
    ],
  ];
}

/** The median, or why there is none. */
function cellOf({ of, write = round, late }, visits) {
  const value = median(visits.map(of));
  if (value !== undefined) return write(value);
  if (visits.some(({ tooSlow, gesturesTooSlow }) => tooSlow || (late && gesturesTooSlow))) return GIVEN_UP;
  if (visits.some(({ error }) => error)) return 'error';
  return visits[0]?.name === 'empty' ? NONE : MISSING;
}

function labelsTable({ names, labels }) {
  const runs = [...new Set(labels.map(({ size, widthPx }) => `${size} ${widthPx}`))].map((key) =>
    key.split(' ').map(Number),
  );
  const find = (name, size, widthPx) =>
    labels.find((each) => each.name === name && each.size === size && each.widthPx === widthPx);
  const heightOf = (...which) => (find(...which)?.heightPx === undefined ? NONE : round(find(...which).heightPx));
  const cell = (...which) => {
    const row = find(...which);
    if (row?.tooSlow) return GIVEN_UP;
    if (row?.shown === undefined) return 'error';
    const counted = row.counted > 0 ? ` + ${row.counted} counted` : '';
    const type = row.fontPx < 12 ? ` (${round(row.fontPx)} px type)` : '';
    const struck = row.struck > 0 ? `, ${row.struck} struck through` : '';
    return `${row.shown} / ${row.overlapping} / ${row.cut}${struck}${counted}${type}`;
  };
  return {
    title: 'Labels: shown / overlapping pairs / cut',
    head: headOf(names),
    rows: runs.flatMap(([size, widthPx]) => [
      [`${size} events, ${widthPx} px`, ...names.map((name) => cell(name, size, widthPx))],
      ['– height, px', ...names.map((name) => heightOf(name, size, widthPx))],
    ]),
  };
}

function keyboardTable({ names, keyboard }) {
  const cell = (key) => (name) => String(keyboard.find((row) => row.name === name)?.[key] ?? 'error');
  return {
    title: 'Items reached by keyboard, of 20',
    head: headOf(names),
    rows:
      keyboard.length === 0
        ? []
        : [
            ['by Tab', ...names.map(cell('byTab'))],
            ['by arrows', ...names.map(cell('byArrows'))],
          ],
  };
}

function filtersTable({ filters }) {
  return {
    title: '400 statements by 40 speakers: a filter answers',
    head: ['', 'painted after, ms', 'fields alone, ms', 'longest frame after it, ms', 'fields alone, ms'],
    rows: filters.map(({ title, statements, fields }) => [
      title,
      ...[statements.ms, fields.ms, statements.frame, fields.frame].map((value) => round(value)),
    ]),
  };
}

function growthTable({ growth, visits }) {
  const emptyHeap = median(visits.filter(({ name }) => name === 'empty').map(({ heapBytes }) => heapBytes)) ?? 0;
  const rows = growth.length === 0 ? [] : growthOf(growth, emptyHeap);
  const against = (value) => (value === undefined ? NONE : `${round(value, 2)} ×`);
  return {
    title: 'How ours grows; against n log n, 1 × or less is as good as it gets',
    head: [
      'events',
      'from mounting to complete, ms',
      'against n log n',
      'heap, MB',
      'against n log n',
      'longest task, ms',
      'the browser’s JSON.parse, ms',
    ],
    rows: rows.map(({ size, ms, bytes, time, memory, longestTask, parseMs }) => [
      round(size),
      ms === undefined ? GIVEN_UP : round(ms),
      against(time),
      bytes === undefined ? NONE : MB(bytes),
      against(memory),
      longestTask === undefined ? NONE : writeTask(longestTask),
      parseMs === undefined ? NONE : round(parseMs),
    ]),
  };
}

function renderTable({ render }) {
  const { documents = [] } = render ?? {};
  const names = [...new Set(documents.map(({ document }) => document))];
  const forms = [...new Set(documents.map(({ form }) => form))];
  const cells = (form) =>
    names.map((name) => {
      const { ms, emptyMs } = documents.find((row) => row.form === form && row.document === name);
      return `${round(ms)} (${round(ms / emptyMs, 1)} ×)`;
    });
  const emptyMs = median(documents.map((row) => row.emptyMs)) ?? 0;
  return {
    title: `said-and-done render, as a process, ms; times an empty Node process (${round(emptyMs)} ms)`,
    head: ['', ...names],
    rows: forms.map((form) => [`--as ${form}`, ...cells(form)]),
  };
}

function renderGrowthTable({ render }) {
  const against = (value) => (value === undefined ? NONE : `${round(value, 2)} ×`);
  return {
    title: 'said-and-done render, beyond one event; against n log n, 1 × or less is as good as it gets',
    head: ['events', 'time, ms', 'against n log n', 'peak memory, MB', 'against n log n'],
    rows: compareSteps(render?.sizes ?? []).map(({ size, ms, bytes, time, memory }) => [
      ...[round(size), round(ms), against(time), MB(bytes), against(memory)],
    ]),
  };
}

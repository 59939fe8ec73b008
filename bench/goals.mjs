/** What we hold ourselves to, and whether this run bears it out. Missed goals are printed like the others. */
import { compareSteps, growthOf } from './measure/growth.mjs';
import { subjects } from './rivals/index.mjs';
import { median } from './statistics.mjs';

const round = (value, digits = 0) => value?.toLocaleString('en', { maximumFractionDigits: digits });
const slowerBy = (slowdown) => (slowdown === 1 ? '' : `, ${slowdown}× slower`);

/** Charts that come as soon as ours, or nearly. */
const QUICK_CHARTS = ['vis-clustered', 'timelines-chart', 'echarts', 'timelinejs'];

/** Each returns `{is, needs, isMet}`, or undefined where the run did not measure it. */
const goals = [
  ['fewest bytes with gestures, d3-milestones aside', fewestBytes],
  ['20 events: main thread at most a third of TimelineJS’s', mainThread],
  ['20 events: no layout shift', layoutShift],
  ...[1280, 768, 360].map((widthPx) => [
    `20 events, ${widthPx} px: all labelled, none overlapping, none cut`,
    labelled(20, widthPx, true),
  ]),
  ...[1280, 768, 360].map((widthPx) => [
    `60 events, ${widthPx} px: none overlapping, none cut, all shown or counted`,
    labelled(60, widthPx),
  ]),
  ['60 events, 1280 px: more whole labels than any rival', mostLabels],
  ['2,000 events: shown sooner than by any rival', (results) => sooner(results, 2_000, rivalsOf(results), 1)],
  [
    '20,000 events: shown five times sooner than by vis, clustered',
    (results) => sooner(results, 20_000, ['vis-clustered'], 5),
  ],
  [
    '20,000 events: the same, without loading the page and the events',
    (results) => sooner(results, 20_000, ['vis-clustered'], 5, ({ sinceMountMs }) => sinceMountMs),
  ],
  ...['zoom', 'drag'].map((gesture) => [
    `20,000 events: ${gesture} frames at most 1.5 times the empty page’s`,
    frames(gesture, 20_000),
  ]),
  ...[20, 200].flatMap((size) =>
    [1, 4].map((slowdown) => [
      `${round(size)} events${slowerBy(slowdown)}: complete no later than any chart that is quick`,
      completeAsSoonAs(size, slowdown, QUICK_CHARTS),
    ]),
  ),
  ...[2_000, 20_000].map((size) => [
    `${round(size)} events: complete no later than in echarts`,
    completeAsSoonAs(size, 1, ['echarts']),
  ]),
  ...[20, 200, 2_000].flatMap((size) =>
    ['zoom', 'drag'].flatMap((gesture) =>
      [1, 4].map((slowdown) => [
        `${round(size)} events${slowerBy(slowdown)}: ${gesture} frames at most 1.5 times the empty page’s`,
        frames(gesture, size, slowdown),
      ]),
    ),
  ),
  ...[20, 200, 2_000].map((size) => [
    `${round(size)} events${slowerBy(4)}: a click is answered within 50 ms`,
    (results) =>
      atMost(
        medianOf(results, 'ours', size, ({ clickMs }) => clickMs, 4),
        50,
        'ms',
      ),
  ]),
  ['20,000 events: heap for each event at most 1 kB beyond that of echarts', heapBesideEcharts],
  ['400 statements: a filter answers within two frames of fields alone', filtersAnswer],
  ['time grows no worse than n log n', grows('time')],
  ['memory grows no worse than n log n', grows('memory')],
  ['50,000 events: no task longer than 50 ms', longestTask],
];

/** Those of `said-and-done render`, which needs no browser. */
const renderGoals = [
  ['render: at most ten times an empty Node process', rendersSoon],
  ['render: time grows no worse than n log n', rendersGrow('time')],
  ['render: memory grows no worse than n log n', rendersGrow('memory')],
];

/** @returns {{goal: string, is: string, needs: string, isMet: boolean}[]} */
export function judge(results) {
  const measured = [...(results.names.includes('ours') ? goals : []), ...(results.render ? renderGoals : [])];
  return measured.flatMap(([goal, measure]) => {
    const judged = measure(results);
    return judged ? [{ goal, ...judged }] : [];
  });
}

const rivalsOf = ({ names }) => names.filter((name) => subjects[name].kind === 'rival');

const visitsOf = ({ visits }, name, size, slowdown = 1) =>
  visits.filter((visit) => visit.name === name && visit.size === size && visit.slowdown === slowdown);

/** Infinity for what was given up, undefined for what was not measured. */
function medianOf(results, name, size, of, slowdown = 1) {
  const visits = visitsOf(results, name, size, slowdown);
  if (visits.length === 0) return undefined;
  return median(visits.map(of)) ?? (visits.some(({ tooSlow }) => tooSlow) ? Infinity : undefined);
}

const atMost = (is, limit, unit, digits) =>
  is === undefined || limit === undefined
    ? undefined
    : { is: `${round(is, digits)} ${unit}`, needs: `${round(limit, digits)} ${unit}`, isMet: is <= limit };

function fewestBytes(results) {
  const others = rivalsOf(results).filter((name) => name !== 'd3-milestones');
  if (others.length === 0) return undefined;
  const { before, gestures } = results.bytes.ours;
  const least = Math.min(...others.map((name) => results.bytes[name].before));
  const judged = atMost((before + (gestures ?? 0)) / 1000, least / 1000, 'kB', 1);
  return gestures === undefined ? { ...judged, is: `${judged.is} without gestures`, isMet: false } : judged;
}

function mainThread(results) {
  const of = ({ taskMs }) => taskMs;
  const theirs = medianOf(results, 'timelinejs', 20, of);
  return atMost(medianOf(results, 'ours', 20, of), theirs && theirs / 3, 'ms');
}

function layoutShift(results) {
  return atMost(
    medianOf(results, 'ours', 20, ({ shift }) => shift),
    0,
    '',
    3,
  );
}

function labelled(size, widthPx, allShown = false) {
  return ({ labels }) => {
    const row = labels.find((each) => each.name === 'ours' && each.size === size && each.widthPx === widthPx);
    if (row?.shown === undefined) return undefined;
    const { shown, overlapping, cut, struck, counted } = row;
    return {
      is: `${shown} shown, ${counted} counted, ${overlapping} overlapping, ${struck} struck through, ${cut} cut`,
      needs: allShown ? `${size} shown` : `${size} shown or counted`,
      isMet: overlapping + struck + cut === 0 && shown + (allShown ? 0 : counted) === size,
    };
  };
}

/** A frame at 60 Hz, in milliseconds. */
const FRAME_MS = 1000 / 60;

function filtersAnswer({ filters }) {
  const late = filters.map(({ statements, fields }) => statements.ms - fields.ms);
  return filters.length === 0 ? undefined : atMost(Math.max(...late), 2 * FRAME_MS, 'ms later');
}

function mostLabels(results) {
  const wholeOf = (name) =>
    results.labels.find((row) => row.name === name && row.size === 60 && row.widthPx === 1280)?.whole ?? 0;
  const rivals = rivalsOf(results);
  if (rivals.length === 0 || results.labels.length === 0) return undefined;
  const best = rivals.toSorted((a, b) => wholeOf(b) - wholeOf(a))[0];
  const is = wholeOf('ours');
  return { is: String(is), needs: `more than ${wholeOf(best)} (${subjects[best].name})`, isMet: is > wholeOf(best) };
}

function sooner(results, size, names, times, of = ({ completeMs }) => completeMs) {
  const theirs = names.map((name) => medianOf(results, name, size, of)).filter((ms) => ms !== undefined);
  if (theirs.length === 0) return undefined;
  const judged = atMost(medianOf(results, 'ours', size, of), Math.min(...theirs) / times, 'ms');
  return judged && { ...judged, needs: `under ${judged.needs}` };
}

/** Compares with the fastest of the names, as a ratio. */
function completeAsSoonAs(size, slowdown, names) {
  return (results) => {
    const of = (name) => medianOf(results, name, size, ({ completeMs }) => completeMs, slowdown);
    const others = names.filter((name) => of(name) !== undefined);
    const ours = of('ours');
    if (others.length === 0 || ours === undefined) return undefined;
    const best = others.toSorted((a, b) => of(a) - of(b))[0];
    const ratio = ours / of(best);
    return {
      is: `${round(ratio, 2)} × (${subjects[best].name}: ${round(of(best))} ms)`,
      needs: '1 ×',
      isMet: ratio <= 1,
    };
  };
}

function heapBesideEcharts(results) {
  const size = 20_000;
  const [ours, theirs] = ['ours', 'echarts'].map((name) => medianOf(results, name, size, ({ heapBytes }) => heapBytes));
  if (ours === undefined || theirs === undefined) return undefined;
  return atMost((ours - theirs) / size / 1000, 1, 'kB', 2);
}

function frames(gesture, size, slowdown = 1) {
  return (results) => {
    const of = (visit) => visit[gesture]?.p95;
    const ours = visitsOf(results, 'ours', size, slowdown);
    const empty = medianOf(results, 'empty', size, of, slowdown);
    if (ours.length === 0 || empty === undefined) return undefined;
    const is = median(ours.map(of));
    const needs = `${round(empty * 1.5)} ms`;
    if (is === undefined) return { is: ours.some(({ tooSlow }) => tooSlow) ? '> 60 s' : 'n/a', needs, isMet: false };
    return atMost(is, empty * 1.5, 'ms');
  };
}

function grows(what) {
  return ({ growth, visits }) => {
    if (growth.length === 0) return undefined;
    const emptyHeap = median(visits.filter(({ name }) => name === 'empty').map(({ heapBytes }) => heapBytes)) ?? 0;
    const steps = growthOf(growth, emptyHeap)
      .slice(1)
      .map((row) => row[what]);
    // A step that was given up has no number.
    const worst = steps.every(Number.isFinite) ? Math.max(...steps) : Infinity;
    return { is: Number.isFinite(worst) ? `${round(worst, 2)} ×` : '> 60 s', needs: '1 ×', isMet: worst <= 1 };
  };
}

function longestTask({ growth }) {
  const many = growth.filter(({ size }) => size === 50_000);
  if (many.length === 0) return undefined;
  const longest = median(many.map((visit) => visit.longestTask));
  return longest === undefined ? { is: '> 60 s', needs: '50 ms', isMet: false } : atMost(longest, 50, 'ms');
}

function rendersSoon({ render }) {
  const { form, document, ms, emptyMs } = render.documents.toSorted((a, b) => b.ms / b.emptyMs - a.ms / a.emptyMs)[0];
  const times = ms / emptyMs;
  return { is: `${round(times, 1)} × (${document}, ${form})`, needs: '10 ×', isMet: times <= 10 };
}

function rendersGrow(what) {
  return ({ render }) => {
    const worst = Math.max(...compareSteps(render.sizes).flatMap((row) => row[what] ?? []));
    return { is: `${round(worst, 2)} ×`, needs: '1 ×', isMet: worst <= 1 };
  };
}

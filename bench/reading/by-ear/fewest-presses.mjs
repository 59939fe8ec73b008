/** The shortest way by keys from the top of an element to the answer of a question. `questions/README.md` says what a press is. */

/**
 * @typedef {import('./lines.mjs').Reading} Reading
 * @typedef {{presses: number, way: string[]}} Way
 */

/**
 * Finds the shortest way. The first reading is the element as it was loaded; each of the others is what is read after the control with that
 * index was pressed (`after`), with the focus where it is then.
 *
 * @param {readonly (Reading & {after?: number})[]} readings
 * @param {readonly (readonly string[])[]} answers Each is one way of answering: its passages.
 * @returns {Way | undefined} `undefined` where nothing answers.
 */
export function fewestPresses(readings, answers) {
  const ways = answers.map((passages) => shortestWay(readings, passages)).filter((way) => way !== undefined);
  return ways.sort((a, b) => a.presses - b.presses)[0];
}

/** Runs of lines that hold a passage, and no shorter run in them does: first and last line of each. */
export function findPassage(lines, passage) {
  const parts = passage.split(' … ').map((part) => new RegExp(part, 'iu'));
  const runs = lines.flatMap((_line, first) => {
    const last = endOfPassage(lines, parts, first);
    return last === undefined ? [] : [{ first, last }];
  });
  return runs.filter(({ first, last }) => !runs.some((other) => other.first > first && other.last <= last));
}

/** The line that ends the shortest run from `first` on with all parts in their order. */
function endOfPassage(lines, parts, first) {
  let [line, start] = [first, 0];
  for (const part of parts) {
    let found;
    while (line < lines.length && !(found = part.exec(lines[line].text.slice(start)))) [line, start] = [line + 1, 0];
    if (!found) return undefined;
    start += found.index + found[0].length;
  }
  return line;
}

/** Dijkstra's algorithm over places in readings, and which passages were heard on the way there. */
function shortestWay(readings, passages) {
  const maps = readings.map((reading) => mapOf(reading, passages));
  const all = 2 ** passages.length - 1;
  const start = { place: { reading: 0, line: -1 }, heard: 0, presses: 0, way: [] };
  const queue = [[start]];
  const done = new Set();
  for (let presses = 0; presses < queue.length; presses += 1) {
    for (const at of queue[presses] ?? []) {
      if (at.heard === all) return { presses, way: at.way };
      const key = `${at.place.reading} ${at.place.line} ${at.place.control} ${at.heard}`;
      if (done.has(key)) continue;
      done.add(key);
      for (const next of stepsFrom(at, { maps, readings })) (queue[next.presses] ??= []).push(next);
    }
  }
  return undefined;
}

/** Where headings, landmarks and controls are, and where each passage is. */
function mapOf({ lines, controls }, passages) {
  const indexesOf = (is) => lines.flatMap((line, index) => (is(line) ? [index] : []));
  return {
    lines,
    controls,
    jumps: { H: indexesOf((line) => line.isHeading), D: indexesOf((line) => line.isLandmark) },
    tabs: controls.flatMap(({ isTabStop }, index) => (isTabStop ? [index] : [])),
    passages: passages.map((passage) => findPassage(lines, passage)),
  };
}

function* stepsFrom(at, { maps, readings }) {
  const { place, heard } = at;
  const map = maps[place.reading];
  const step = (key, to, { presses = 1, passage } = {}) => ({
    place: { reading: place.reading, ...to },
    heard: passage === undefined ? heard : heard | (1 << passage),
    presses: at.presses + presses,
    way: presses === 0 ? at.way : [...at.way, presses === 1 ? key : `${presses} × ${key}`],
  });
  const downs = (passage, { first, last }) => step('Down', { line: last }, { presses: last - first, passage });
  for (const [passage, runs] of map.passages.entries()) {
    const run = runs.find(({ first }) => first === place.line);
    if (run && !(heard & (1 << passage))) yield downs(passage, run);
  }
  if (place.line + 1 < map.lines.length) yield step('Down', { line: place.line + 1 });
  if (place.line > 0) yield step('Up', { line: place.line - 1 });
  for (const [key, lines] of Object.entries(map.jumps)) {
    const next = lines.find((line) => line > place.line);
    const previous = lines.findLast((line) => line < place.line);
    if (next !== undefined) yield step(key, { line: next });
    if (previous !== undefined) yield step(`Shift+${key}`, { line: previous });
  }
  yield* tabsFrom(place, map, step);
  if (place.reading > 0) return;
  const control = controlAt(place, map);
  for (const [index, { after, focus }] of readings.entries())
    if (after !== undefined && after === control)
      yield step(`Enter on “${map.controls[control].name}”`, {
        reading: index,
        ...placeOf(focus, readings[index], map.controls[control].line),
      });
}

/** Tab goes to the next control after the reader, Shift+Tab to the one before. */
function* tabsFrom({ line, control }, map, step) {
  const isAfter = (index) =>
    control === undefined
      ? map.controls[index].line > line || (map.controls[index].line === line && !map.controls[index].isAlone)
      : index > control;
  const isBefore = (index) => (control === undefined ? map.controls[index].line < line : index < control);
  const next = map.tabs.find(isAfter);
  const previous = map.tabs.findLast(isBefore);
  if (next !== undefined) yield step('Tab', { line: map.controls[next].line, control: next });
  if (previous !== undefined) yield step('Shift+Tab', { line: map.controls[previous].line, control: previous });
}

/** The control that Enter presses: the focused one, or the one that is all of the line. */
function controlAt({ line, control }, map) {
  if (control !== undefined) return control;
  const index = map.controls.findIndex((each) => each.line === line && each.isAlone);
  return index < 0 ? undefined : index;
}

/** Where the reader is once a control was pressed: where the focus is, or else where the control was. */
function placeOf({ line, control }, { lines, controls }, wasAt) {
  if (control !== undefined && controls[control]) return { line: controls[control].line, control };
  return { line: line ?? Math.min(wasAt, lines.length - 1) };
}

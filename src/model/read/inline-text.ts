import { LINK_ADDRESS } from '../url.js';
import type { Run } from '../explainer.js';

/** Part of a text: plain characters, or a run that is read already and kept. */
export type Segment = string | Run;

/** Markup that is open and not closed yet. The outermost frame is the text itself. */
interface Frame {
  readonly kind: 'text' | 'emphasis' | 'strong' | 'bracket';
  /** The characters that opened it; they are shown if it is never closed. */
  readonly typed: string;
  readonly runs: Run[];
}

/** Greatest depth of nested markup. Deeper markup is shown as typed. */
const MAX_DEPTH = 12;

/** A backslash with its mark, asterisks, or the ends of a link. The numbers bound the search for a link's end. */
const TOKEN = /\\[\p{P}\p{S}]|\*+|\[|\](?:\((?<address>(?:[^\s()]|\([^\s()]{0,200}\)){1,2000})\))?/gu;

const ASTERISKS = [
  ['strong', '**'],
  ['emphasis', '*'],
] as const;

/**
 * Reads `*emphasis*`, `**strong**` and `[links](https://…)`. All other characters stay as they are. The time is linear.
 */
export function readInline(segments: readonly Segment[]): readonly Run[] {
  const frames: Frame[] = [{ kind: 'text', typed: '', runs: [] }];
  segments.forEach((segment, index) => {
    if (typeof segment !== 'string') innermost(frames).push(segment);
    else readSegment(segment, index > 0, index < segments.length - 1, frames);
  });
  return flattenTo(0, frames);
}

/**
 * Reads a text with emphasis, strong emphasis and links, such as a summary. Quotation marks stay as typed; use
 * `readStatementText` for statements.
 *
 * @param text The text as its author typed it.
 * @returns The text's runs, in order.
 * @example
 * ```ts
 * readProse('It was *not* a balloon.');
 * // [{ kind: 'plain', text: 'It was ' }, { kind: 'emphasis', runs: […] }, { kind: 'plain', text: ' a balloon.' }]
 * ```
 */
export function readProse(text: string): readonly Run[] {
  return readInline([text]);
}

/** Removes the backslashes that escape marks. */
export function unescapeMarks(text: string): string {
  return text.replace(/\\([\p{P}\p{S}])/gu, '$1');
}

function readSegment(text: string, hasTextBefore: boolean, hasTextAfter: boolean, frames: Frame[]): void {
  let from = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [typed] = token;
    const to = token.index + typed.length;
    addText(text.slice(from, token.index), innermost(frames));
    from = to;
    if (typed.startsWith('*')) {
      const canClose = isVisibleCharacter(text[token.index - 1], hasTextBefore);
      readAsterisks(typed, canClose, isVisibleCharacter(text[to], hasTextAfter), frames);
    } else if (typed === '[') {
      open('bracket', typed, frames);
    } else if (typed.startsWith(']')) {
      closeBracket(typed, token.groups?.['address'], frames);
    } else {
      addText(typed.slice(1), innermost(frames));
    }
  }
  addText(text.slice(from), innermost(frames));
}

/** Returns true for any character but white space. At the edge of a segment there is no character, and `isSomething` is returned. */
function isVisibleCharacter(character: string | undefined, isSomething: boolean): boolean {
  return character === undefined ? isSomething : /\S/.test(character);
}

/** Asterisks after a visible character close markup, and asterisks before one open markup. */
function readAsterisks(typed: string, canClose: boolean, canOpen: boolean, frames: Frame[]): void {
  let left = typed.length;
  while (canClose && left > 0) {
    const depth = frames.findLastIndex(({ kind }) =>
      ASTERISKS.some(([star, { length }]) => star === kind && length <= left),
    );
    const frame = frames[depth];
    if (!frame || frame.kind === 'text' || frame.kind === 'bracket') break;
    left -= frame.typed.length;
    const runs = flattenTo(depth, frames);
    frames.pop();
    innermost(frames).push({ kind: frame.kind, runs });
  }
  if (canOpen && typed.length <= 3) {
    for (const [kind, star] of ASTERISKS) {
      if (left < star.length) continue;
      left -= star.length;
      open(kind, star, frames);
    }
  }
  addText('*'.repeat(left), innermost(frames));
}

/** Makes a link of the innermost bracket if its address is allowed. A link contains no links. */
function closeBracket(typed: string, address: string | undefined, frames: Frame[]): void {
  const depth = frames.findLastIndex(({ kind }) => kind === 'bracket');
  if (depth < 0 || address === undefined || !LINK_ADDRESS.test(address)) {
    if (depth >= 0) merge(depth, frames);
    addText(typed, innermost(frames));
    return;
  }
  const runs = flattenTo(depth, frames);
  frames.pop();
  innermost(frames).push({ kind: 'link', href: address, runs });
  frames.forEach((frame, index) => {
    if (frame.kind === 'bracket') frames[index] = { ...frame, kind: 'text' };
  });
}

function open(kind: Frame['kind'], typed: string, frames: Frame[]): void {
  if (frames.length > MAX_DEPTH) addText(typed, innermost(frames));
  else frames.push({ kind, typed, runs: [] });
}

/** Adds a frame, and the frames in it, to the frame around it as typed. */
function merge(depth: number, frames: Frame[]): void {
  const frame = frames[depth];
  const runs = flattenTo(depth, frames);
  frames.pop();
  addText(frame?.typed ?? '', innermost(frames));
  addRuns(runs, innermost(frames));
}

/** Returns a frame's runs; unclosed markup in it stays as typed. */
function flattenTo(depth: number, frames: Frame[]): Run[] {
  const runs = frames[depth]?.runs ?? [];
  for (const frame of frames.splice(depth + 1)) {
    addText(frame.typed, runs);
    addRuns(frame.runs, runs);
  }
  return runs;
}

function innermost(frames: readonly Frame[]): Run[] {
  return frames.at(-1)?.runs ?? [];
}

function addRuns(added: readonly Run[], runs: Run[]): void {
  for (const run of added) {
    if (run.kind === 'plain') addText(run.text, runs);
    else runs.push(run);
  }
}

function addText(text: string, runs: Run[]): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.kind === 'plain') runs[runs.length - 1] = { kind: 'plain', text: last.text + text };
  else runs.push({ kind: 'plain', text });
}

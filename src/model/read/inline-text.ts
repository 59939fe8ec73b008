import { LINK_ADDRESS } from '../url.js';
import type { Run } from '../explainer.js';

/** A stretch of text, or a run that is already read and is taken as it is. */
export type Segment = string | Run;

/** Something opened and not closed yet; the outermost is the text itself. */
interface Frame {
  readonly kind: 'text' | 'emphasis' | 'strong' | 'bracket';
  /** What was typed to open it, shown if it is never closed. */
  readonly typed: string;
  readonly runs: Run[];
}

/** Deeper than anybody writes: what is opened beyond is shown as typed. */
const DEEPEST = 12;

/** Backslash and mark; asterisks; the ends of a link. The numbers bound how far a link's end is looked for. */
const TOKEN = /\\[\p{P}\p{S}]|\*+|\[|\](?:\((?<address>(?:[^\s()]|\([^\s()]{0,200}\)){1,2000})\))?/gu;

const STARS = [
  ['strong', '**'],
  ['emphasis', '*'],
] as const;

/** Reads `*emphasis*`, `**strong**` and `[links](https://…)`; everything else is the characters it is. One pass, and linear. */
export function readInline(segments: readonly Segment[]): readonly Run[] {
  const frames: Frame[] = [{ kind: 'text', typed: '', runs: [] }];
  segments.forEach((segment, index) => {
    if (typeof segment !== 'string') innermost(frames).push(segment);
    else readSegment(segment, index > 0, index < segments.length - 1, frames);
  });
  return flattenTo(0, frames);
}

/**
 * Reads a text with emphasis and links, such as a summary: `*emphasis*`, `**strong**` and `[links](https://…)`.
 * Quotation marks stay as typed; a statement's text is read by `readStatementText`.
 *
 * @param text The text as written in the document.
 * @returns The text as runs: plain text, emphasis, strong text, and links.
 * @example
 * ```ts
 * readProse('It *was* shot down.');
 * // [{ kind: 'plain', text: 'It ' }, { kind: 'emphasis', runs: [{ kind: 'plain', text: 'was' }] }, …]
 * ```
 */
export function readProse(text: string): readonly Run[] {
  return readInline([text]);
}

/** A text without the backslashes that take a mark's meaning away. */
export function unescapeMarks(text: string): string {
  return text.replace(/\\([\p{P}\p{S}])/gu, '$1');
}

function readSegment(text: string, isLed: boolean, isFollowed: boolean, frames: Frame[]): void {
  let from = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [typed] = token;
    const to = token.index + typed.length;
    addText(text.slice(from, token.index), innermost(frames));
    from = to;
    if (typed.startsWith('*')) {
      const canClose = isInk(text[token.index - 1], isLed);
      readStars(typed, canClose, isInk(text[to], isFollowed), frames);
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

/** True for anything but white space; beyond the segment's edge, if there is something. */
function isInk(character: string | undefined, isSomething: boolean): boolean {
  return character === undefined ? isSomething : /\S/.test(character);
}

/** Asterisks close what is open if they follow ink, and open if ink follows. */
function readStars(typed: string, canClose: boolean, canOpen: boolean, frames: Frame[]): void {
  let left = typed.length;
  while (canClose && left > 0) {
    const depth = frames.findLastIndex(({ kind }) =>
      STARS.some(([star, { length }]) => star === kind && length <= left),
    );
    const frame = frames[depth];
    if (!frame || frame.kind === 'text' || frame.kind === 'bracket') break;
    left -= frame.typed.length;
    const runs = flattenTo(depth, frames);
    frames.pop();
    innermost(frames).push({ kind: frame.kind, runs });
  }
  if (canOpen && typed.length <= 3) {
    for (const [kind, star] of STARS) {
      if (left < star.length) continue;
      left -= star.length;
      open(kind, star, frames);
    }
  }
  addText('*'.repeat(left), innermost(frames));
}

/** Makes a link of the innermost bracket if it leads where readers may be sent; a link holds no links. */
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
  if (frames.length > DEEPEST) addText(typed, innermost(frames));
  else frames.push({ kind, typed, runs: [] });
}

/** Shows a frame, and what was opened in it, as typed in the frame around it. */
function merge(depth: number, frames: Frame[]): void {
  const frame = frames[depth];
  const runs = flattenTo(depth, frames);
  frames.pop();
  addText(frame?.typed ?? '', innermost(frames));
  addRuns(runs, innermost(frames));
}

/** A frame's runs, with what was opened in it and never closed as it was typed. */
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

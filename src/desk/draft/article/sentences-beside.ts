import { findSentenceEnds } from '../../../language/sentences.js';

/** Maximum number of characters before an offset in which the sentence before it is searched. */
const MAX_BEFORE = 600;

/** Maximum number of characters behind an offset in which the next sentence is searched. */
const MAX_BEHIND = 300;

/** Returns the sentence behind an offset, within its paragraph; empty for none. */
export function sentenceBehind(text: string, end: number): string {
  const [behind = ''] = text.slice(end, end + MAX_BEHIND).split('\n', 1);
  if (!/^\s/u.test(behind)) return '';
  return behind.trimStart().split(/(?<=[.!?…]["”’»]?)\s/u)[0]!;
}

/** Returns the sentence before an offset, within its paragraph. */
export function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start).trimEnd();
  return text.slice(0, start).endsWith('\n') ? '' : before.slice(findSentenceEnds(before).at(-1)?.to);
}

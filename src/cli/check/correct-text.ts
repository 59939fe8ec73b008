import type { TextRange } from '../../text/text-range.js';
import type { TextCorrection } from '../../checks/prove-quotes.js';

/**
 * Replaces texts in JSON, and keeps every other character of the file. In an ASCII file, the new texts are written in
 * ASCII as well.
 */
export function correctText(
  json: string,
  corrections: readonly TextCorrection[],
  rangeOf: (pointer: string) => TextRange,
): string {
  const isAscii = /^\p{ASCII}*$/u.test(json);
  const edits = corrections
    .map(({ pointer, words }) => ({ ...rangeOf(pointer), literal: isAscii ? toAscii(words) : JSON.stringify(words) }))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const parts = edits.flatMap(({ start, end, literal }) => {
    const before = json.slice(at, start);
    at = end;
    return [before, literal];
  });
  return [...parts, json.slice(at)].join('');
}

function toAscii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

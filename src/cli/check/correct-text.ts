import type { TextRange } from '../../evidence/text-range.js';
import type { TextCorrection } from './prove-quotes.js';

/**
 * Writes corrected texts into JSON where they stand, and leaves every other character of the file as it is. Where a file keeps to
 * ASCII, so do they.
 */
export function correctText(
  json: string,
  corrections: readonly TextCorrection[],
  rangeOf: (pointer: string) => TextRange,
): string {
  // eslint-disable-next-line no-control-regex -- ASCII is what begins with these.
  const isAscii = /^[\u0000-\u007f]*$/.test(json);
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

const OPENING = /[\u2066-\u2068]/;
const FIRST_STRONG = '\u2068';
const CLOSING = '\u2069';

/** Right-to-left letters, and characters that control direction. */
const MAY_REORDER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u202a-\u202e\u2066-\u2069]|[\ud802\ud803\ud83a\ud83b]/;

/**
 * Isolates the direction of a name in plain text, where `<bdi>` can't be used (Unicode Standard Annex 9). Most names
 * need no change.
 */
export function isolate(text: string): string {
  if (!MAY_REORDER.test(text)) return text;
  let open = 0;
  let closedTooOften = 0;
  for (const character of text) {
    if (OPENING.test(character)) open += 1;
    else if (character === CLOSING && open > 0) open -= 1;
    else if (character === CLOSING) closedTooOften += 1;
  }
  return FIRST_STRONG.repeat(closedTooOften + 1) + text + CLOSING.repeat(open + 1);
}

/** Isolates a text that may be undefined. */
export function isolated(text: string | undefined): string | undefined {
  return text === undefined ? undefined : isolate(text);
}

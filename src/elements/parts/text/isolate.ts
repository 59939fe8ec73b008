const OPENING = /[\u2066-\u2068]/;
const FIRST_STRONG = '\u2068';
const CLOSING = '\u2069';

/** Letters that run from right to left, and characters that say in which direction others run. */
const MAY_REORDER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u202a-\u202e\u2066-\u2069]|[\ud802\ud803\ud83a\ud83b]/;

/**
 * A name in running text that keeps its direction to itself, where a `<bdi>` can't stand: whatever it holds, the words beside it stay
 * where they are (Unicode Standard Annex 9, isolates). Most names are as they were.
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

/** The same of what may be missing. */
export function isolated(text: string | undefined): string | undefined {
  return text === undefined ? undefined : isolate(text);
}

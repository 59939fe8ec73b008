/** Fields of a document whose words are free. */
const WORDS = new Set(
  'title summary method name nameOriginal shortName role publisher author quote text venue scope thing house cue note whyUnnamed reason caption alt credit was'.split(
    ' ',
  ),
);
const KEPT = new Set(['not-given']);

/** A document with its own words in Greek letters, so that any other word that is shown is the interface's. */
export function inGreekLetters<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (WORDS.has(key) && !KEPT.has(value) ? toGreek(value) : value) as T;
  if (Array.isArray(value)) return value.map((item) => inGreekLetters<unknown>(item, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, inGreekLetters<unknown>(member, name)]),
  ) as T;
}

/** Letter by letter, so that a quotation stays one. */
function toGreek(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const greek = String.fromCodePoint(0x3b1 + ((letter.toLowerCase().codePointAt(0)! - 97) % 17));
    return letter === letter.toUpperCase() ? greek.toUpperCase() : greek;
  });
}

/** First parts of compounds that keep their hyphen. After other parts, a hyphen at the end of a line is removed. */
const COMPOUNDS = new Set(
  'all anti co cross e ex far first full half high left long low mid much multi new non old one part post pre pro quasi right second self semi short so sub super third two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety ultra vice well'.split(
    ' ',
  ),
);

/** Words after a hyphen that stands for a shared part, as in the German “Vor- und Nachteile”. */
const SHARED_END = /^(?:und|oder|bzw\.?|bis|sowie|noch|and|or|to)\b/i;

const HYPHEN = /(?:^|[^\p{L}\p{N}-])((?:[\p{L}\p{N}]+-)*[\p{L}\p{N}]+)[-\u00ad\u2010]$/u;
const WIDE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** Words of a text that are not broken by the end of a line. */
export type KnownWords = ReadonlySet<string>;

/** Collects the words that are whole in lines, with their hyphens. */
export function collectWords(lines: readonly string[]): KnownWords {
  const words = new Set<string>();
  for (const line of lines)
    for (const word of line.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) words.add(word.toLowerCase());
  return words;
}

/**
 * Joins the end of a line to the next line.
 *
 * @param line The line, without white space at its end.
 * @param next The next line.
 * @param known Words of the text. A word that is elsewhere with its hyphen, or without, is written in the same way here.
 * @returns The line as it is written before the next one, with the space between them, if there is one.
 */
export function joinLineEnd(line: string, next: string, known: KnownWords): string {
  if (line === '' || next === '') return line;
  const first = HYPHEN.exec(line.slice(-80))?.[1];
  if (first === undefined) return isTight(line, next) ? line : `${line} `;
  if (line.endsWith('\u00ad')) return line.slice(0, -1);
  if (SHARED_END.test(next)) return `${line} `;
  return keepsHyphen(first, next, known) ? line : line.slice(0, -1);
}

function keepsHyphen(first: string, next: string, known: KnownWords): boolean {
  const second = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(next)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(second)) return true;
  if (known.has(`${first}${second}`.toLowerCase())) return false;
  if (known.has(`${first}-${second}`.toLowerCase())) return true;
  return first.includes('-') || second.includes('-') || /\d$/.test(first) || COMPOUNDS.has(first.toLowerCase());
}

/** Returns true if two lines are joined without a space: around dashes between words, and in scripts without spaces. */
function isTight(line: string, next: string): boolean {
  if (WIDE.test(line.at(-1) ?? '') && WIDE.test(next[0] ?? '')) return true;
  return /[^\s—]—$/.test(line.slice(-2)) || /^—[^\s]/.test(next) || /\S\/$/.test(line.slice(-2));
}

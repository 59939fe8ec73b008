import { primaryLanguage } from '../../text/primary-language.js';
import type { VerbTable } from './loaded-verbs.js';

/** Returns the first word of a table that a text contains, as the text writes it. */
export type WordFinder = (text: string) => string | undefined;

/** Searches verbs of a table in the attribution of a statement. */
export interface VerbFinder {
  readonly inCue: WordFinder;
  /** Searches the first words of a text only: further on, somebody else may be speaking. */
  readonly inFirstWords: WordFinder;
}

/** Greatest number of words before an attribution's verb: “China’s foreign minister Wang Yi claimed”. */
const MAX_WORDS_BEFORE = 5;

/** Words inside a separable verb: some of one clause, whose end is the particle. */
const GAP = String.raw`(?:\s[^,.;:!?]{1,60})?\s`;
const CLAUSE_END = String.raw`(?=\s*(?:[,.;:!?–—]|$))`;

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * Creates a search for a table's verbs in the language of a document (BCP 47), or in all languages where it isn't
 * known.
 */
export function verbFinder(table: VerbTable, lang: string | undefined): VerbFinder {
  const rows = inLanguage(table, lang);
  const verbs = rows.map((row) => row.verbs);
  const inCues = rows.flatMap((row) => row.inCues ?? []);
  const inText = matcher(verbs);
  return {
    inCue: firstOf(matcher([...verbs, ...inCues])),
    inFirstWords: (text) => {
      const match = inText?.exec(text.normalize('NFC'));
      const before = match?.input.slice(0, match.index).match(/\S+/g) ?? [];
      return before.length > MAX_WORDS_BEFORE ? undefined : match?.[0];
    },
  };
}

/** Creates a search for words anywhere in a text. */
export function wordFinder(table: Readonly<Record<string, string>>, lang: string | undefined): WordFinder {
  return firstOf(matcher(inLanguage(table, lang)));
}

function inLanguage<Row>(table: Readonly<Record<string, Row>>, lang: string | undefined): readonly Row[] {
  if (lang === undefined) return Object.values(table);
  const language = primaryLanguage(lang);
  const row = Object.hasOwn(table, language) ? table[language] : undefined;
  return row === undefined ? [] : [row];
}

/** Returns undefined for a language without words: an empty pattern would match everywhere. */
function matcher(lists: readonly string[]): RegExp | undefined {
  const phrases = lists.flatMap((list) => list.split(', ')).map(patternOf);
  if (phrases.length === 0) return undefined;
  return new RegExp(`(?<!${LETTER})(?:${phrases.join('|')})(?!${LETTER})`, 'iu');
}

function patternOf(phrase: string): string {
  const [first = '', ...rest] = phrase.normalize('NFC').replaceAll('’', "[’']").split(' … ');
  return rest.length === 0 ? first.replaceAll(' ', String.raw`\s`) : first + GAP + rest.join(GAP) + CLAUSE_END;
}

function firstOf(pattern: RegExp | undefined): WordFinder {
  return (text) => pattern?.exec(text.normalize('NFC'))?.[0];
}

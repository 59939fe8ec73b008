import { primaryLanguage } from '../../text/primary-language.js';

/**
 * Which marks open and close a quotation, by language: pairs, the usual ones first. “”” and "»»" open and close with the same
 * mark. Straight single quotes are in none: they can't be told from apostrophes.
 */
const PAIRS: Readonly<Record<string, string>> = {
  bg: '„“ “”',
  cs: '„“ »«',
  da: '»« ”” „“',
  de: '„“ »« ‚‘ ›‹ “”',
  el: '«» “”',
  en: '“” ‘’',
  es: '«» “” ‘’',
  et: '„“ «»',
  fa: '«» ‹›',
  fi: '”” »» ’’',
  fr: '«» “” ‹›',
  he: '״״ „” “”',
  hr: '„” »« „“',
  hu: '„” »«',
  is: '„“ ‚‘',
  it: '«» “” ‘’',
  ja: '「」 『』 “”',
  ko: '“” ‘’ 「」 『』',
  lt: '„“',
  nb: '«» ‘’',
  nl: '“” ‘’ „”',
  nn: '«» ‘’',
  no: '«» ‘’',
  pl: '„” «» »«',
  pt: '«» “” ‘’',
  ro: '„” «»',
  ru: '«» „“',
  sk: '„“ »«',
  sl: '„“ »«',
  sr: '„“ »« „”',
  sv: '”” »» ’’',
  tr: '“” ‘’ «»',
  uk: '«» „“',
  zh: '“” ‘’ 「」 『』',
};

/** Marks that open nothing else in the language at hand are read as they are read elsewhere. */
const ANYWHERE = '“” "" ‘’ „“ „” «» 「」 『』 ‹›';

/** The marks that close a quotation, by the mark that opens it. */
export type MarkPairs = ReadonlyMap<string, string>;

/** The marks of a language (BCP 47); of all languages where it isn't known. */
export function marksOf(lang: string | undefined): MarkPairs {
  const language = primaryLanguage(lang ?? '');
  const own = Object.hasOwn(PAIRS, language) ? (PAIRS[language] ?? '') : '';
  const pairs = new Map<string, string>();
  for (const pair of own.split(' ')) add(pairs, pair);
  for (const pair of ANYWHERE.split(' ')) {
    const isNew = own === '' || [...pair].every((mark) => !own.includes(mark));
    if (isNew) add(pairs, pair);
  }
  return pairs;
}

function add(pairs: Map<string, string>, pair: string): void {
  const [open, close] = [...pair];
  if (open === undefined || close === undefined) return;
  const closers = pairs.get(open) ?? '';
  pairs.set(open, closers.includes(close) ? closers : closers + close);
}

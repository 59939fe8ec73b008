import { primaryLanguage } from '../../text/primary-language.js';

/**
 * Pairs of marks that open and close quotations, by language, the usual ones first. “”” and "»»" use one mark for both.
 * Straight single quotes are missing, since they can't be told from apostrophes.
 */
const PAIRS: Readonly<Record<string, string>> = {
  ar: '«» “” ”“',
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

/** Pairs for any language in which their marks have no other meaning. */
const ANYWHERE = '“” "" ‘’ „“ „” «» 「」 『』 ‹›';

/** Closing marks by opening mark. */
export type MarkPairs = ReadonlyMap<string, string>;

/** Returns the marks of a language (BCP 47), or those of all languages where it isn't known. */
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

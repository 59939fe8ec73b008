const SCRIPTS_FROM_THE_RIGHT = /-(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)\b/;

/** True for a language that is written from right to left; `lang` is a BCP 47 tag. */
export function isRightToLeft(lang: string): boolean {
  return SCRIPTS_FROM_THE_RIGHT.test(new Intl.Locale(lang).maximize().toString());
}

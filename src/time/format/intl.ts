/** Cache of Intl objects, one for each locale and set of options. They are slow to create and fast to use. */
const cache = new Map<string, unknown>();

/**
 * Returns a formatter in the Gregorian calendar, in UTC unless the options name a zone. A locale that is no BCP 47 tag,
 * such as a page's `lang="en_GB"`, is read as English.
 */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return make(Intl.DateTimeFormat, locale, { timeZone: 'UTC', calendar: 'gregory', ...options });
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return make(Intl.NumberFormat, locale, options);
}

export function pluralRules(locale: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  return make(Intl.PluralRules, locale, { type });
}

export function listFormat(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return make(Intl.ListFormat, locale, { type });
}

/** Name of a language in another language: "Chinese"; the tag itself where it has no name. */
export function nameLanguage(tag: string, locale: string): string {
  try {
    return make(Intl.DisplayNames, locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function make<Format, Options>(
  Maker: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = `${Maker.name} ${locale} ${JSON.stringify(options)}`;
  let format = cache.get(key) as Format | undefined;
  if (!format) {
    format = new Maker(isLocale(locale) ? locale : 'en-GB', options);
    cache.set(key, format);
  }
  return format;
}

/**
 * Tells whether a text is a valid language tag (BCP 47). "German" has the form of one, but tags of languages with more than three letters
 * are reserved, and there are none.
 */
export function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0 && /^[a-z]{2,3}(?:-|$)/i.test(locale);
  } catch {
    return false;
  }
}

/** Tells whether a text is a language tag, and of a language that there is: "jp" and "cn" are countries. */
export function isLanguageTag(tag: string): boolean {
  return isLocale(tag) && (tag.search(/-|$/) > 2 || nameOfKnown(tag) !== undefined);
}

/**
 * Returns the tag of a language by its name, in English or in the language itself; undefined where there is none.
 *
 * @example
 * tagOfLanguage('Deutsch'); // 'de'
 */
export function tagOfLanguage(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => {
    // Some tags are old names of others.
    if (Intl.getCanonicalLocales(tag)[0] !== tag) return false;
    return [nameOfKnown(tag), nameOfKnown(tag) && nameLanguage(tag, tag)].some(
      (each) => each?.toLowerCase() === wanted,
    );
  });
}

let knownNames: Intl.DisplayNames | undefined;

function nameOfKnown(tag: string): string | undefined {
  knownNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return knownNames.of(tag);
}

/** Scripts of languages that are written in several, as regular expressions know them. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: String.raw`\p{sc=Han}`,
  Hant: String.raw`\p{sc=Han}`,
  Jpan: String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`,
  Kore: String.raw`\p{sc=Hangul}\p{sc=Han}`,
};

/** False where a text is for the most part in another script than a language (BCP 47) is usually written in. */
export function isInScriptOf(tag: string, text: string): boolean {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    const letters = text.match(/\p{L}/gu) ?? [];
    const own = text.match(new RegExp(`[${SCRIPTS[script] ?? `\\p{sc=${script}}`}]`, 'gu')) ?? [];
    return own.length * 2 >= letters.length;
  } catch {
    return true;
  }
}

import de from './locales/de.js';
import es from './locales/es.js';
import { addLanguage, type Language } from './messages.js';

/** The languages that come with the package, beside English. */
export const allLanguages: { readonly [locale: string]: Language } = { de, es };

/** For servers, which wait for nothing: speaks all of them. */
export function speakAllLanguages(): void {
  for (const [locale, language] of Object.entries(allLanguages)) addLanguage(locale, language);
}

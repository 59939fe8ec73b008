import ar from './locales/ar.js';
import de from './locales/de.js';
import es from './locales/es.js';
import fr from './locales/fr.js';
import hi from './locales/hi.js';
import ja from './locales/ja.js';
import pt from './locales/pt.js';
import ru from './locales/ru.js';
import uk from './locales/uk.js';
import zh from './locales/zh.js';
import { addLanguage, type Language } from './messages.js';

/** The package's languages other than English. */
export const allLanguages: { readonly [locale: string]: Language } = { ar, de, es, fr, hi, ja, pt, ru, uk, zh };

/** Registers all languages at once, for servers, which wait for nothing. */
export function speakAllLanguages(): void {
  for (const [locale, language] of Object.entries(allLanguages)) addLanguage(locale, language);
}

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
import { detailMessages } from './en/details.js';
import { eventMessages } from './en/events.js';
import { chartMessages } from './en/chart.js';
import { relationMessages } from './en/relations.js';
import { writtenMessages } from './en/written.js';
import { addEnglish, addLanguage, type Language } from './messages.js';

/** The package's languages other than English. */
export const allLanguages: { readonly [locale: string]: Language } = { ar, de, es, fr, hi, ja, pt, ru, uk, zh };

/** Registers all languages at once, for servers, which wait for nothing; also all English texts that a server needs. */
export function speakAllLanguages(): void {
  addEnglish(detailMessages, eventMessages, chartMessages, relationMessages, writtenMessages);
  for (const [locale, language] of Object.entries(allLanguages)) addLanguage(locale, language);
}

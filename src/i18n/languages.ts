import { addLanguage, type Language } from './messages.js';

/** Functions that load the package's languages other than English. */
const LOADERS: { readonly [language: string]: () => Promise<{ readonly default: Language }> } = {
  ar: () => import('./locales/ar.js'),
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
  hi: () => import('./locales/hi.js'),
  ja: () => import('./locales/ja.js'),
  pt: () => import('./locales/pt.js'),
  ru: () => import('./locales/ru.js'),
  uk: () => import('./locales/uk.js'),
  zh: () => import('./locales/zh.js'),
};

const loading = new Map<string, Promise<void> | undefined>();

/**
 * Loads the language of a locale (a canonical tag), if the package has it. While it loads, all calls return one
 * promise, which rejects if loading fails; afterwards, and for other languages, they return undefined.
 */
export function loadLanguage(locale: string): Promise<void> | undefined {
  const language = locale.split('-', 1)[0]!;
  const load = LOADERS[language];
  if (load && !loading.has(language)) {
    const loaded = load().finally(() => loading.set(language, undefined));
    loading.set(
      language,
      loaded.then((module) => addLanguage(language, module.default)),
    );
  }
  return loading.get(language);
}

import { primaryLanguage } from '../../../text/primary-language.js';
import { isLocale } from '../../../time/format/intl.js';
import type { UsedElement } from './find-misuse.js';

/** Languages of the package. They are listed here since readers load the list of their files alone. */
export const PACKAGE_LANGUAGES: readonly string[] = 'ar de en es fr hi ja pt ru uk zh'.split(' ');

/**
 * Says that an element speaks English because the page states a language that is none, or that it has no texts in.
 *
 * @param element The element, once it has drawn itself. A page may have registered texts of its own.
 * @returns A sentence; undefined where the element speaks the language, or none is stated.
 * @example
 * findUnknownLanguage(timeline); // 'lang="de_DE" is no language tag, so it speaks English. Did you mean de-DE?'
 */
export function findUnknownLanguage(element: UsedElement): string | undefined {
  const lang = nearestOf(element);
  if (!lang) return undefined;
  if (!isLocale(lang)) {
    const meant = lang.replaceAll('_', '-');
    return `lang="${lang}" is no language tag, so it speaks English.${isLocale(meant) ? ` Did you mean ${meant}?` : ''}`;
  }
  const { messages } = element['language'] as { readonly messages: object | undefined };
  if (messages || PACKAGE_LANGUAGES.includes(primaryLanguage(lang))) return undefined;
  return `lang="${lang}": there are no texts in that language, so it speaks English. registerMessages takes yours.`;
}

/** Returns the nearest `lang`, across shadow roots. */
function nearestOf(element: Element): string | null | undefined {
  const stated = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return stated || !(root instanceof ShadowRoot) ? stated : nearestOf(root.host);
}

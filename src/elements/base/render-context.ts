import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { Say } from '../../i18n/messages.js';
import type { Explainer } from '../../model/explainer.js';
import type { DateWords } from '../../time/format/date-words.js';
import { formatDate, type DateStyle } from '../../time/format/format-date.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

/** The context that every template takes beside its own data. An element builds it once an update. */
export interface RenderContext {
  readonly explainer: Explainer;
  /** Message of the interface, in the reader's language. */
  readonly say: Say;
  /** A date in the reader's language. */
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
  /** InterfaceLanguage of the interface. */
  readonly locale: string;
  /** InterfaceLanguage of the document's texts, for `lang` attributes; undefined where it is the interface's. */
  readonly lang: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** Zone of clock times; undefined leaves each in the offset it was written with. */
  readonly timeZone: string | undefined;
  /** How the language says dates, where that isn't left to the browser. */
  readonly words: Partial<DateWords> | undefined;
}

/** The parts of the language that a context needs. */
export type InterfaceLanguage = Pick<LocaleController, 'locale' | 'direction' | 'say' | 'messages'>;

export function createRenderContext<E extends Explainer | null>(
  explainer: E,
  { say, locale, direction, messages }: InterfaceLanguage,
  timeZone: string | undefined,
): Omit<RenderContext, 'explainer'> & { readonly explainer: E } {
  const words = messages?.dates;
  return {
    explainer,
    say,
    date: (date, style = 'full') =>
      formatDate(date, { locale, style, ...(timeZone && { timeZone }), ...(words && { words }) }),
    locale,
    lang: explainer?.lang === locale ? undefined : explainer?.lang,
    direction,
    timeZone,
    words,
  };
}

/** Level of an element's heading, 1–6; inside an explainer one more than the explainer's, unless it is stated. */
export function headingLevel(stated: number | null, shared: SharedExplainer | undefined): number {
  const level = stated ?? (shared ? shared.headingLevel + 1 : 2);
  return Math.min(6, Math.max(1, Math.round(level) || 2));
}

/**
 * Zone that clock times are shown in; undefined leaves each in the offset it was written with.
 *
 * @param stated An IANA name, `document`, or `reader`, whose zone only a browser knows.
 */
export function clockZone(stated: string, explainer: Explainer | null, isServer: boolean): string | undefined {
  if (stated === 'reader' && !isServer) return Intl.DateTimeFormat().resolvedOptions().timeZone;
  return stated === 'document' || stated === 'reader' ? explainer?.timeZone : stated;
}

import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { clamp } from '../../layout/geometry.js';
import type { Say } from '../../i18n/messages.js';
import type { Explainer } from '../../model/explainer.js';
import type { DateWords } from '../../time/format/date-words.js';
import { formatDate, type DateStyle } from '../../time/format/format-date.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

/** Context of every template, beside its own data. An element creates it once an update. */
export interface RenderContext {
  readonly explainer: Explainer;
  /** Returns a message of the interface in the reader's language. */
  readonly say: Say;
  /** Formats a date in the reader's language. */
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
  /** Language of the interface (BCP 47). */
  readonly locale: string;
  /** Language of the document's texts for `lang` attributes; undefined if the interface has the same. */
  readonly lang: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** Time zone of clock times (IANA). Undefined leaves each time in the offset it was written with. */
  readonly timeZone: string | undefined;
  /** Date phrases of the language, where `Intl` isn't used. */
  readonly words: Partial<DateWords> | undefined;
}

/** Parts of the language that a context needs. */
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

/** Returns the level of an element's heading, 1–6. By default it is one below the explainer around the element. */
export function headingLevel(stated: number | null, shared: SharedExplainer | undefined): number {
  const isStated = stated !== null && !Number.isNaN(stated);
  const level = isStated ? stated : (shared?.headingLevel ?? 1) + 1;
  return clamp(Math.round(level), 1, 6);
}

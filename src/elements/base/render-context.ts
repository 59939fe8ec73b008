import type { LocaleController } from '../../controllers/locale-controller.js';
import type { Say } from '../../i18n/messages.js';
import type { Explainer } from '../../model/explainer.js';
import type { DateWords } from '../../time/format/date-words.js';
import { formatDate, type DateStyle } from '../../time/format/format-date.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

/** What every template needs beside its own data. An element builds it once an update. */
export interface RenderContext {
  readonly explainer: Explainer;
  /** Message of the interface, in the reader's language. */
  readonly say: Say;
  /** A date in the reader's language. */
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
  /** Language of the interface. */
  readonly locale: string;
  /** Language of the document's texts, for `lang` attributes; undefined where it is the interface's. */
  readonly lang: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** Zone of clock times; undefined leaves each in the offset it was written with. */
  readonly timeZone: string | undefined;
  /** How the language says dates, where that isn't left to the browser. */
  readonly words: Partial<DateWords> | undefined;
}

/** The parts of the language that a context needs. */
export type Language = Pick<LocaleController, 'locale' | 'direction' | 'say' | 'messages'>;

export function createRenderContext(
  explainer: Explainer,
  language: Language,
  timeZone: string | undefined,
): RenderContext {
  const { say, locale, direction, messages } = language;
  return {
    explainer,
    say,
    date: (date, style) => formatInterfaceDate(date, style, language, timeZone),
    locale,
    lang: explainer.lang === locale ? undefined : explainer.lang,
    direction,
    timeZone,
    words: messages?.dates,
  };
}

/** A date in the words of the interface's language. */
export function formatInterfaceDate(
  date: FuzzyDate,
  style: DateStyle = 'full',
  { locale, messages }: Pick<Language, 'locale' | 'messages'>,
  timeZone: string | undefined,
): string {
  const words = messages?.dates;
  return formatDate(date, { locale, style, ...(timeZone && { timeZone }), ...(words && { words }) });
}

import type { ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import { loadDateReader, type DateReader } from '../../../edit/typed-dates.js';
import type { Explainer } from '../../../model/explainer.js';
import { formatDate } from '../../../time/format/format-date.js';
import { parseDate } from '../../../time/parse/parse-date.js';

/** Reads dates as editors type them, and says them as readers will see them. */
export class DatesController {
  /** Undefined until it is loaded. */
  read: DateReader | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #language: LocaleController;
  #loading: Promise<DateReader> | undefined;
  #lang: string | undefined;

  constructor(host: ReactiveControllerHost, language: LocaleController) {
    this.#host = host;
    this.#language = language;
  }

  load(lang: string | undefined): Promise<DateReader> {
    if (this.#loading && lang === this.#lang) return this.#loading;
    this.#lang = lang;
    const loading = loadDateReader({ lang, nowMs: Date.now() }).then((read) => {
      if (this.#loading !== loading) return read;
      this.read = read;
      this.#host.requestUpdate();
      return read;
    });
    this.#loading = loading;
    return loading;
  }

  /** The one thing that a typed date can mean, in EDTF; undefined where there is none, or more than one. */
  async meaningOf(typed: string, lang: string | undefined): Promise<string | undefined> {
    const readings = (await this.load(lang))(typed);
    return readings.length === 1 && readings[0]?.isSure ? readings[0].edtf : undefined;
  }

  /** A date in EDTF, as readers see it; undefined where it can't be read. */
  format(edtf: string, { timeZone }: Explainer): string | undefined {
    const { locale, messages } = this.#language;
    const parsed = parseDate(edtf, { timeZone });
    return 'date' in parsed ? formatDate(parsed.date, { locale, timeZone, words: messages?.dates }) : undefined;
  }
}

/** The day, as editors count it, in EDTF. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

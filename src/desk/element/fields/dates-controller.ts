import type { ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import type { DateReader } from '../../dates/typed-dates.js';
import type { Explainer } from '../../../model/explainer.js';
import { formatDate } from '../../../time/format/format-date.js';
import { parseDate } from '../../../time/parse/parse-date.js';

/** Reads dates as editors type them, and formats them as readers see them. */
export class DatesController {
  /** Reader of typed dates; undefined until it is loaded. */
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
    const reader = import('../../dates/typed-dates.js').then((module) =>
      module.loadDateReader({ lang, nowMs: Date.now() }),
    );
    const loading = reader.then((read) => {
      if (this.#loading !== loading) return read;
      this.read = read;
      this.#host.requestUpdate();
      return read;
    });
    this.#loading = loading;
    return loading;
  }

  /** Returns the meaning of a typed date in EDTF; undefined if there is none or more than one. */
  async meaningOf(typed: string, lang: string | undefined): Promise<string | undefined> {
    const readings = (await this.load(lang))(typed);
    return readings.length === 1 && readings[0]?.isSure ? readings[0].edtf : undefined;
  }

  /** Formats an EDTF date as readers see it; undefined for other text. */
  format(edtf: string, { timeZone }: Explainer): string | undefined {
    const { locale, messages } = this.#language;
    const parsed = parseDate(edtf, { timeZone });
    return 'date' in parsed ? formatDate(parsed.date, { locale, timeZone, words: messages?.dates }) : undefined;
  }
}

/** Returns the local date in EDTF. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

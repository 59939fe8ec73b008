import type { Conversion } from './conversion.js';
import type { CsvOptions } from './csv/from-csv.js';
import type { JsonFormat, TextFormat } from './detect-format.js';

/** The converters from other formats, by format. */
export type Converters = {
  readonly [Format in Exclude<JsonFormat, 'explainer'>]: (json: unknown) => Conversion;
} & {
  readonly [Format in TextFormat]: (text: string, options?: CsvOptions) => Conversion;
};

type Loaders = { readonly [Format in keyof Converters]: () => Promise<Converters[Format]> };

/** Loads the converter of a format when it is first needed. */
export const importConverter: Loaders = {
  timelinejs: async () => (await import('./timelinejs/from-timelinejs.js')).fromTimelineJS,
  'json-ld': async () => (await import('./json-ld/from-json-ld.js')).fromJsonLd,
  csv: async () => (await import('./csv/from-csv.js')).fromCsv,
  'timelinejs-csv': async () => (await import('./timelinejs/from-timelinejs-sheet.js')).fromTimelineJSSheet,
  icalendar: async () => (await import('./icalendar/from-icalendar.js')).fromICalendar,
  markwhen: async () => (await import('./markwhen/from-markwhen.js')).fromMarkwhen,
  markdown: async () => (await import('./markdown/from-markdown.js')).fromMarkdown,
};

import type { Conversion } from './conversion.js';
import type { CsvOptions } from './csv/from-csv.js';
import type { JsonFormat, TextFormat } from './detect-format.js';

export type ImportJsonConverter = () => Promise<(json: unknown) => Conversion>;
export type ImportTextConverter = () => Promise<(text: string, csv?: CsvOptions) => Conversion>;

/** Loads the converter of each JSON format when a document is in it. */
export const JSON_CONVERTERS: Readonly<Record<Exclude<JsonFormat, 'explainer'>, ImportJsonConverter>> = {
  timelinejs: async () => (await import('./timelinejs/from-timelinejs.js')).fromTimelineJS,
  'json-ld': async () => (await import('./json-ld/from-json-ld.js')).fromJsonLd,
};

/** Loads the converter of each text format when a document is in it. */
export const TEXT_CONVERTERS: Readonly<Record<TextFormat, ImportTextConverter>> = {
  csv: async () => (await import('./csv/from-csv.js')).fromCsv,
  'timelinejs-csv': async () => (await import('./timelinejs/from-timelinejs-sheet.js')).fromTimelineJSSheet,
  icalendar: async () => (await import('./icalendar/from-icalendar.js')).fromICalendar,
  markwhen: async () => (await import('./markwhen/from-markwhen.js')).fromMarkwhen,
  markdown: async () => (await import('./markdown/from-markdown.js')).fromMarkdown,
  archieml: async () => (await import('./archieml/from-archieml.js')).fromArchieML,
};

import type { importConverter as importAny } from './import-converter.js';

type Loaders = typeof importAny;

/** Stands in for `import-converter.ts` in bundles that are a single file: converters for what most pages have. */
export const importConverter: Loaders = {
  timelinejs: async () => (await import('./timelinejs/from-timelinejs.js')).fromTimelineJS,
  csv: async () => (await import('./csv/from-csv.js')).fromCsv,
  'timelinejs-csv': async () => (await import('./timelinejs/from-timelinejs-sheet.js')).fromTimelineJSSheet,
  'json-ld': () => without('JSON-LD'),
  icalendar: () => without('iCalendar'),
  markwhen: () => without('Markwhen'),
  markdown: () => without('Markdown'),
};

function without(format: string): Promise<never> {
  return Promise.reject(
    new Error(`said-and-done.single.js does not read ${format}; said-and-done.js with its folder does`),
  );
}

import type * as ImportConverter from './import-converter.js';

/**
 * Stands in for `import-converter.ts` in bundles that are a single file. They hold converters for the formats that most pages
 * have: TimelineJS and sheets.
 */
export const JSON_CONVERTERS: typeof ImportConverter.JSON_CONVERTERS = {
  timelinejs: async () => (await import('./timelinejs/from-timelinejs.js')).fromTimelineJS,
  'json-ld': () => without('JSON-LD'),
};

export const TEXT_CONVERTERS: typeof ImportConverter.TEXT_CONVERTERS = {
  csv: async () => (await import('./csv/from-csv.js')).fromCsv,
  'timelinejs-csv': async () => (await import('./timelinejs/from-timelinejs-sheet.js')).fromTimelineJSSheet,
  icalendar: () => without('iCalendar'),
  markwhen: () => without('Markwhen'),
  markdown: () => without('Markdown'),
  archieml: () => without('ArchieML'),
};

function without(format: string): Promise<never> {
  return Promise.reject(
    new Error(`said-and-done.single.js does not read ${format}; said-and-done.js with its folder does`),
  );
}

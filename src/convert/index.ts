export type { Conversion } from './conversion.js';
export type { EventTableField } from './csv/event-table.js';
export type { Export } from './export.js';
export type { CsvField } from './csv/column-names.js';
export { fromArchieML } from './archieml/from-archieml.js';
export { fromCsv, type CsvOptions } from './csv/from-csv.js';
export { fromICalendar } from './icalendar/from-icalendar.js';
export { isJsonLd, isTimelineJS } from './detect-format.js';
export { fromJsonLd } from './json-ld/from-json-ld.js';
export { fromMarkdown, type MarkdownOptions } from './markdown/from-markdown.js';
export { fromMarkwhen } from './markwhen/from-markwhen.js';
export { fromRows, type ListOptions, type ListRow } from './draft/from-list.js';
export { fromTimelineJS } from './timelinejs/from-timelinejs.js';
export { fromTimelineJSSheet } from './timelinejs/from-timelinejs-sheet.js';
export { fromWorkbook } from './workbook/from-workbook.js';
export type { DateOrder } from './csv/sheet-dates.js';
export { toCsv, type ToCsvOptions } from './csv/to-csv.js';
export { toDocument } from './to-document.js';
export { toICalendar, type ToICalendarOptions } from './icalendar/to-icalendar.js';
export { toMarkdown } from './markdown/to-markdown.js';
export { toMarkwhen } from './markwhen/to-markwhen.js';
export {
  toTimelineJS,
  type TimelineJS,
  type TimelineJSMoment,
  type TimelineJSSlide,
} from './timelinejs/to-timelinejs.js';
export { toTimelineJSSheet } from './timelinejs/to-timelinejs-sheet.js';
export { toJsonLd, type JsonLd, type JsonLdOptions } from './json-ld/to-json-ld.js';

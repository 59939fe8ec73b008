export type { Conversion } from './conversion.js';
export { fromCsv, type CsvField, type CsvOptions } from './from-csv.js';
export { fromRows, type ListOptions, type ListRow } from './from-rows.js';
export { fromTimelineJS, isTimelineJS } from './from-timelinejs.js';
export { fromTimelineJSSheet } from './from-timelinejs-sheet.js';
export type { DateOrder } from './sheet-dates.js';
export { toCsv } from './to-csv.js';
export { toDocument } from './to-document.js';

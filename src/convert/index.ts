export type { Conversion } from './conversion.js';
export { fromRows, type ListOptions, type ListRow } from './from-rows.js';
export { fromTimelineJS, isTimelineJS } from './from-timelinejs.js';
export { toCsv } from './to-csv.js';
export { toDocument } from './to-document.js';

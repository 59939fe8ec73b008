export { fromRows, type ListOptions, type ListRow } from './list.js';
export { fromTimelineJS, isTimelineJS, type Conversion } from './timelinejs.js';
export { toCsv } from './to-csv.js';
export { toDocument } from './to-document.js';

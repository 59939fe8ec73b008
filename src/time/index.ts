export {
  compareDates,
  type DateEnd,
  type DateFields,
  type FuzzyDate,
  type Precision,
  type Sureness,
} from './fuzzy-date.js';
export { parseDate } from './parse/parse-date.js';
export { englishDateWords, formatDate, type DateStyle, type DateWords } from './format/format-date.js';

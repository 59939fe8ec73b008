export {
  compareDates,
  type DateEnd,
  type DateFields,
  type FuzzyDate,
  type Precision,
  type Sureness,
} from './fuzzy-date.js';
export { parseDate } from './parse-date.js';
export { englishDateWords, formatDate, type DateStyle, type DateWords } from './format-date.js';

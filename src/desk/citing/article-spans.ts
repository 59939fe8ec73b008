import { findSpansInMarks } from '../../model/quotation/own-words.js';
import { memoizeLast } from '../../scheduling/memoize.js';

/** Finds the words in quotation marks in an article. The last result is kept, since many proposals ask about the same article. */
export const findArticleSpans = memoizeLast(findSpansInMarks);

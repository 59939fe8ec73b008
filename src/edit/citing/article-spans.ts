import { findSpansInMarks } from '../../model/quotation/own-words.js';
import { memoizeLast } from '../../scheduling/memoize.js';

/** Finds what stands in quotation marks in an article. An article is read once, since many proposals of it are asked about. */
export const findArticleSpans = memoizeLast(findSpansInMarks);

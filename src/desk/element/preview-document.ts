import { isBlank } from '../document/is-blank.js';
import type { Json } from '../document/json.js';
import { memoizeLast } from '../../scheduling/memoize.js';

/**
 * Returns a function that makes the document of the preview: without its id, which would make another story of the preview while somebody
 * types it. Of a document in which nothing is written yet it makes none: the preview would load what tells readers what is missing.
 */
export function makePreview(): (document: Json | undefined) => object | undefined {
  return memoizeLast((document) =>
    document === undefined || isBlank(document) ? undefined : { ...(document as object), id: undefined },
  );
}

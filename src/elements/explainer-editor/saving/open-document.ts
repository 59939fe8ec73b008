import { isObject, type Json } from '../../../edit/json.js';

/**
 * The document in a file's text: an explainer document, TimelineJS JSON, or a sheet as CSV.
 *
 * @throws {Error} where it is none of these, with a reason in words.
 */
export async function openDocument(text: string): Promise<Json> {
  if (!/^\s*[[{]/.test(text)) {
    const { fromCsv } = await import('../../../convert/csv/from-csv.js');
    return fromCsv(text).document;
  }
  return takeDocument(JSON.parse(text) as unknown);
}

/** The document in parsed JSON of either format. */
export async function takeDocument(data: unknown): Promise<Json> {
  const { fromTimelineJS, isTimelineJS } = await import('../../../convert/timelinejs/from-timelinejs.js');
  if (isTimelineJS(data)) return fromTimelineJS(data).document;
  if (isObject(data as Json)) return data as Json;
  throw new Error('It holds no story.');
}

import type { Json, JsonObject } from '../../document/json.js';
import type { DraftSource } from '../draft.js';
import { itemsIn } from '../speakers/known-through.js';

/** Finds the sources of the story that may be a report. */
export function findReports(document: Json, source: DraftSource): readonly JsonObject[] {
  return itemsIn(document, 'sources').filter((item) => isSameReport(item, source));
}

/**
 * Finds the source of the story that is a report: the only one that may be it, or else the first that tells the same of it.
 *
 * @returns Its id; undefined where the story has none, or where nobody can tell which one it is.
 */
export function findReport(document: Json, source: DraftSource): string | undefined {
  const found = findReports(document, source);
  const isAlike = (item: JsonObject) =>
    (['title', 'publisher', 'published'] as const).every((name) => (item[name] ?? '') === (source[name] ?? ''));
  const report = found.length === 1 ? found[0] : found.find(isAlike);
  return typeof report?.['id'] === 'string' ? report['id'] : undefined;
}

/** True for a source with the same address; or else the same title, without a publisher or a day that differs. */
function isSameReport(item: JsonObject, { title, publisher, url, published }: DraftSource): boolean {
  const agrees = (name: string, own: string | undefined) => !own || !item[name] || item[name] === own;
  const own = item['url'];
  if (url && typeof own === 'string' && own !== '') return bareAddress(own) === bareAddress(url);
  return item['title'] === title && agrees('publisher', publisher) && agrees('published', published);
}

/** Returns an address without a fragment and a slash at its end, which lead to the same page. */
function bareAddress(url: string): string {
  return url.split('#', 1)[0]!.replace(/\/$/, '');
}

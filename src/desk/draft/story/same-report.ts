import type { Json, JsonObject } from '../../document/json.js';
import type { DraftSource } from '../draft.js';
import { itemsWithId } from '../../document/items-with-id.js';

/** Finds the sources of the story that may be a report. */
export function findReports(document: Json, source: DraftSource): readonly JsonObject[] {
  return itemsWithId(document, 'sources').filter((item) => isSameReport(item, source));
}

/**
 * Finds the source of the story that is a report: the only possible one, or else the first one with the same fields.
 *
 * @returns Its id; undefined if the story has none, or if it is unclear which one it is.
 */
export function findReport(document: Json, source: DraftSource): string | undefined {
  const found = findReports(document, source);
  const isAlike = (item: JsonObject) =>
    (['title', 'publisher', 'published'] as const).every((name) => (item[name] ?? '') === (source[name] ?? ''));
  const report = found.length === 1 ? found[0] : found.find(isAlike);
  return typeof report?.['id'] === 'string' ? report['id'] : undefined;
}

/** Returns true for a source with the same address, or else with the same title and no other publisher or day. */
function isSameReport(item: JsonObject, { title, publisher, url, published }: DraftSource): boolean {
  const agrees = (name: string, own: string | undefined) => !own || !item[name] || item[name] === own;
  const own = item['url'];
  if (url && typeof own === 'string' && own !== '') return bareAddress(own) === bareAddress(url);
  return item['title'] === title && agrees('publisher', publisher) && agrees('published', published);
}

/** Returns an address without fragment and final slash, which don’t change the page. */
function bareAddress(url: string): string {
  return url.split('#', 1)[0]!.replace(/\/$/, '');
}

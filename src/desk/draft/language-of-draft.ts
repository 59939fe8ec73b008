import type { Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';
import type { Draft } from './draft.js';

/** Returns the language of the document, or of the article if the document states none. */
export function languageOfDraft(document: Json, { lang }: Pick<Draft, 'lang'>): string {
  const own = memberOf(document, 'lang');
  return typeof own === 'string' ? own : lang;
}

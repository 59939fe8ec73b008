import type { Explainer, Person, Source } from '../explainer.js';
import { nearMiss } from './near-miss.js';

/**
 * Finds the id that an author probably meant: that of the item which has this name, or else the nearest id, or else that of the item
 * whose name is nearest.
 *
 * @param typed The id as it was typed; perhaps a name.
 * @param lists Lists of the document that may hold it, such as `events, statements`.
 * @returns The id; undefined where none is near, or where several items have the name.
 * @example
 * nearId('Antony Blinken', 'people', explainer); // 'blinken'
 */
export function nearId(typed: string, lists: string, explainer: Explainer): string | undefined {
  const items = lists.split(', ').flatMap((list) => itemsIn(list, explainer));
  const idOfName = (wanted = ''): string | undefined => {
    const words = wordsOf(wanted);
    const named = items.filter(({ names }) => words !== '' && names.some((name = '') => wordsOf(name) === words));
    return named.length === 1 ? named[0]!.id : undefined;
  };
  const ids = items.map(({ id }) => id);
  const names = items.flatMap((item) => item.names.filter((name) => name !== undefined));
  return idOfName(typed) ?? nearMiss(typed, ids) ?? idOfName(nearMiss(typed, names));
}

/** Words of a name, whatever stands between them: `antony-blinken` and `Antony Blinken` are one name. */
function wordsOf(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Beyond this many items, looking for near misses would take longer than reading the document. */
const MAX_GUESSED_ITEMS = 300;

/** Texts that name a person, a side, a lane, a topic, a source or an event. A statement has none. */
type NamingTexts = Partial<
  Pick<Person, 'name' | 'shortName' | 'nameOriginal'> & Pick<Source, 'title' | 'publisher' | 'url'>
>;

/** Items of a list, with all texts that an author may have written in place of their ids. */
function itemsIn(list: string, explainer: Explainer) {
  const items: readonly (NamingTexts & { readonly id: string })[] = explainer[list as 'events'];
  if (items.length > MAX_GUESSED_ITEMS) return [];
  return items.map((item) => ({
    id: item.id,
    names: [item.name, item.shortName, item.nameOriginal?.text, item.title, item.publisher, item.url],
  }));
}

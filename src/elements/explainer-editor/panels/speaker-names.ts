import type { Json } from '../../../edit/json.js';
import { memberOf } from '../../../edit/pointer.js';
import { memoizeLast } from '../../../scheduling/memoize.js';
import { entriesAt, nameOf, type EditorContext } from '../editor-context.js';

const namesOf = memoizeLast(
  (people: readonly Json[]) => new Map(people.map((person) => [memberOf(person, 'id'), nameOf(person)])),
);

/** Formats the names of who said something; an empty text where nobody is known. */
export function nameSpeakers(editor: Pick<EditorContext, 'document'>, item: Json | undefined): string {
  const names = namesOf(entriesAt(editor, '/people'));
  return [memberOf(item, 'speaker')]
    .flat()
    .flatMap((id) => (typeof id === 'string' ? (names.get(id) ?? []) : []))
    .join(', ');
}

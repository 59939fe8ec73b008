import type { Json } from '../../../document/json.js';
import { memberOf } from '../../../document/pointer.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import type { Say } from '../../../../i18n/messages.js';
import { entriesAt, formatPersonName, type EditorContext } from '../../editor-context.js';

const namesOf = memoizeLast(
  (document: Json, say: Say) =>
    new Map(
      entriesAt({ document }, '/people').map((person, index) => [
        memberOf(person, 'id'),
        formatPersonName({ document, say }, index),
      ]),
    ),
);

/** Formats the names of the speakers of a statement; an empty text if none is known. */
export function nameSpeakers(
  { document, say }: Pick<EditorContext, 'document' | 'say'>,
  item: Json | undefined,
): string {
  const names = namesOf(document, say);
  return [memberOf(item, 'speaker')]
    .flat()
    .flatMap((id) => (typeof id === 'string' ? (names.get(id) ?? []) : []))
    .join(', ');
}

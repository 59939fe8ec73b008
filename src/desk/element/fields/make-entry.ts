import type { JsonObject } from '../../document/json.js';
import { objectIn } from '../../document/shape-at-pointer.js';
import type { Shape } from '../../../model/schema/shape.js';
import type { EditorContext } from '../editor-context.js';
import { optionsOf } from './text-control.js';

/** Makes an entry of a list within an item. If the story has only one source, the entry cites it. Who noted a silence is never guessed. */
export function makeEntry(editor: EditorContext, shape: Shape): JsonObject {
  const fields = objectIn(shape)?.fields;
  // A step of `via` names another source.
  if (!fields?.has('source') || fields.has('person')) return {};
  const [only, other] = optionsOf(editor, { refersTo: ['sources'] });
  return only && !other ? { source: only.value } : {};
}

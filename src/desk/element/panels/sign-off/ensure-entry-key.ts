import { giveId } from '../../../document/new-ids.js';
import { applyPatches } from '../../../document/patch.js';
import { keyOfEntry } from '../../../sign-off/entry-index.js';
import { stateOf } from '../../../sign-off/sign-off-status.js';
import type { EditorContext } from '../../editor-context.js';
import { signOffOf } from './sign.js';

/**
 * Returns the key of an entry. An entry without an id gets one first, except in a cleared story, since that would be a change. There the entry
 * is found by its words.
 */
export function ensureEntryKey(editor: EditorContext, pointer: string): string {
  const { document } = editor;
  const isFixed = pointer.startsWith('/corrections/') || stateOf(signOffOf(editor), document) === 'cleared';
  const edit = isFixed ? [] : giveId(document, pointer, new Set());
  editor.apply(edit);
  return keyOfEntry(applyPatches(document, edit) ?? document, pointer);
}

import type { EditorAction, EditorState } from './editor-state.js';

/** Consequence of an action outside the state. */
export type EditorEffect =
  /** Shows the problems of fields that an editor was still writing. */
  | { readonly type: 'finish-fields' }
  /** Hides what a blank document lacks until an editor has been in its fields. */
  | { readonly type: 'begin-document' }
  /** Keeps the entry whose form is open as it is now; undefined where none is open. */
  | { readonly type: 'hold-entry'; readonly pointer: string | undefined }
  /** Closes the dialog, which returns the focus to the button that opened it. */
  | { readonly type: 'close-dialog' };

/**
 * Returns the consequences of an action outside the state, in order.
 *
 * @param before The state before the action.
 * @param action The action.
 * @param after The state after it.
 */
export function editorEffectsOf(
  before: EditorState,
  action: EditorAction,
  after: EditorState,
): readonly EditorEffect[] {
  const { part, opened, dialog } = after;
  const isNew = action.type === 'new-document';
  const isChecking = part === 'check' && before.part !== part;
  const isLeaving = dialog === 'export' || dialog === 'save';
  return [
    ...(isNew || isChecking || isLeaving ? [{ type: 'finish-fields' } as const] : []),
    ...(isNew && action.isBlank ? [{ type: 'begin-document' } as const] : []),
    ...(opened === before.opened ? [] : [{ type: 'hold-entry', pointer: opened } as const]),
    ...(before.dialog && !dialog ? [{ type: 'close-dialog' } as const] : []),
  ];
}

import type { EditorContext } from '../../editor-context.js';

/**
 * Reads a typed date. It returns EDTF, '' for an empty text, or undefined if the date has no single meaning.
 *
 * @param day Day from which “Saturday” is counted; today for none.
 */
export function readTypedDate(editor: EditorContext, typed: string, day?: string): string | undefined {
  const text = typed.trim();
  if (text === '' || editor.formatDate(text) !== undefined) return text;
  const [only, other] = editor.readDate?.(text, day) ?? [];
  return only && !other && only.isSure ? only.edtf : undefined;
}

/** Reads a whole day, such as that of publication. */
export function readDay(editor: EditorContext, typed: string): string | undefined {
  const day = readTypedDate(editor, typed)?.slice(0, 10);
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

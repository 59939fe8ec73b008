import { isObject, type JsonObject } from '../../../document/json.js';
import { listAt, valueAt } from '../../../document/pointer.js';
import { parsePointer, pointerTo } from '../../../../model/json-pointer.js';
import { memoizeByKey } from '../../../../scheduling/memoize.js';
import { formatPlace, nameOf, shorten, type EditorContext } from '../../editor-context.js';

/** Formats the place of a field with its item: “Event “They meet”, Date”. */
export function nameEntryAt(editor: Pick<EditorContext, 'document' | 'say'>, pointer: string): string {
  const [list = '', index = ''] = parsePointer(pointer);
  const item = valueAt(editor.document, pointerTo(`/${list}`, index));
  return formatPlace(editor.say, pointer, nameInPlace(editor, pointer), item);
}

/** Returns the first words of the item of a pointer: “They meet”. Items with the same words get their numbers too. */
function nameInPlace(editor: Pick<EditorContext, 'document'>, pointer: string): string | undefined {
  const [list = '', index = ''] = parsePointer(pointer);
  const all = listAt(editor.document, pointerTo('', list)).map((item) => (isObject(item) ? wordsInMarks(item) : ''));
  const words = all[Number(index)];
  if (!words) return undefined;
  return all.filter((each) => each === words).length > 1 ? `${Number(index) + 1} ${words}` : words;
}

/** Marks for a quotation within a quotation. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚', '«': '‹', '»': '›' };

/** Returns the first words of an item in quotation marks; empty if it has none, since editors don’t know ids. */
const wordsInMarks = memoizeByKey((item: JsonObject): string => {
  const words = shorten(nameOf({ ...item, id: '' }).trim());
  return words && `“${words.replace(/[“”„«»]/g, (mark) => INNER[mark]!)}”`;
});

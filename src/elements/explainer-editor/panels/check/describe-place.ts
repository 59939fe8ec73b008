import { isObject, type JsonObject } from '../../../../edit/document/json.js';
import { listAt, valueAt } from '../../../../edit/document/pointer.js';
import { parsePointer, pointerTo } from '../../../../model/json-pointer.js';
import { memoizeByKey } from '../../../../scheduling/memoize.js';
import { formatPlace, nameOf, shorten, type EditorContext } from '../../editor-context.js';

/** Names a field with its item: “Event “They meet”, Date”. */
export function describePlace(editor: Pick<EditorContext, 'document' | 'say'>, pointer: string): string {
  const [list = '', index = ''] = parsePointer(pointer);
  const item = valueAt(editor.document, pointerTo(`/${list}`, index));
  return formatPlace(editor.say, pointer, nameInPlace(editor, pointer), item);
}

/** Names the item of a pointer by its first words: “They meet”. Of two with the same words each has its number too. */
function nameInPlace(editor: Pick<EditorContext, 'document'>, pointer: string): string | undefined {
  const [list = '', index = ''] = parsePointer(pointer);
  const all = listAt(editor.document, pointerTo('', list)).map((item) => (isObject(item) ? wordsInMarks(item) : ''));
  const words = all[Number(index)];
  if (!words) return undefined;
  return all.filter((each) => each === words).length > 1 ? `${Number(index) + 1} ${words}` : words;
}

/** Marks for words in other marks. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚', '«': '‹', '»': '›' };

/** Puts the first words of an item in quotation marks; empty where it has none of its own, since editors don’t know ids. */
const wordsInMarks = memoizeByKey((item: JsonObject): string => {
  const words = shorten(nameOf({ ...item, id: '' }).trim());
  return words && `“${words.replace(/[“”„«»]/g, (mark) => INNER[mark]!)}”`;
});

import { splitPointer, valueAt } from '../../document/pointer.js';
import { isStoryList } from '../../story/story-entries.js';
import '../../../i18n/en/story.js';
import { hintMessages } from '../../../i18n/en/hints.js';
import { parsePointer } from '../../../model/json-pointer.js';
import type { EditorContext } from '../editor-context.js';

export { hintStyles as styles } from '../styles/hints.styles.js';

/** Returns the hint of a field whose name alone is not clear; an empty text for other fields. */
export function formatHint(editor: Pick<EditorContext, 'document' | 'say'>, pointer: string): string {
  const { say } = editor;
  if (isCoarseDate(editor, pointer)) return say('deskCoarseDate');
  // Readers see the verb of whoever passed it on.
  if (/^\/statements\/\d+\/cue$/.test(pointer)) return say('deskCueHint');
  const [item, field] = splitPointer(pointer);
  const [, list] = splitPointer(splitPointer(item)[0]);
  const key = [`hint-${list}-${field}`, `hint-${field}`].find((each) => Object.hasOwn(hintMessages, each));
  return key === undefined ? '' : say(key as keyof typeof hintMessages);
}

/** Returns true for the date of an entry that is a month or a year: the list of the story places it by its first day. */
function isCoarseDate({ document }: Pick<EditorContext, 'document'>, pointer: string): boolean {
  const [list = '', , ...fields] = parsePointer(pointer);
  const value = valueAt(document, pointer);
  return (
    isStoryList(list) && fields.join() === 'date' && typeof value === 'string' && /^\d{4}(?:-\d{2})?[?~%]?$/.test(value)
  );
}

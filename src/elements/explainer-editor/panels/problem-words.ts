import { memberOf } from '../../../edit/pointer.js';
import { deskProblemMessages } from '../../../i18n/en/desk-problems.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { addEnglish } from '../../../i18n/messages.js';
import { pointerTo } from '../../../model/json-pointer.js';
import type { Problem } from '../../../model/problems/problem.js';
import { entriesAt, formatFieldName, formatPlace, type EditorContext, type WordedProblem } from '../editor-context.js';
import { isListName } from '../form-fields.js';

/** Dates whose cure is the same at the desk, which reads dates as people write them. */
const DATE_CODES = new Set(['date-unreadable', 'date-missing']);

/**
 * Puts a problem into the words of the desk: “silence.notedBy” is “Noted by” there, and “/statements/0” and “statements-0”, which
 * stand in for a missing id, are “Statements 1”.
 */
export function wordProblem(
  editor: Pick<EditorContext, 'document' | 'say'>,
  { code, message, cure }: Problem,
): WordedProblem {
  addEnglish(deskProblemMessages, editorMessages);
  const reword = (text: string) =>
    text.replace(/([“"(])([\w/][\w./-]*)([”")])/g, (whole, open: string, name: string, close: string) => {
      const words = name.startsWith('/')
        ? formatPlace(editor.say, name)
        : (fieldWords(editor, name) ?? itemWords(editor, name));
      return words === undefined ? whole : `${open}${words}${close}`;
    });
  return {
    message: reword(message),
    cure: DATE_CODES.has(code) ? editor.say('deskDateCure') : reword(cure),
    keep: editor.say('deskKeepAsIs'),
  };
}

function fieldWords({ say }: Pick<EditorContext, 'say'>, path: string): string | undefined {
  const name = path.split('.').at(-1) ?? '';
  const words = formatFieldName(say, name);
  return words === name ? undefined : words;
}

/** Words for an id that stands in for a missing one. */
function itemWords(editor: Pick<EditorContext, 'document' | 'say'>, id: string): string | undefined {
  const [, list = '', index = ''] = /^([a-z]+)-(\d+)$/.exec(id) ?? [];
  const item = isListName(list) ? entriesAt(editor, `/${list}`)[Number(index)] : undefined;
  const isStandIn = item !== undefined && memberOf(item, 'id') === undefined;
  return isStandIn ? formatPlace(editor.say, pointerTo(`/${list}`, Number(index))) : undefined;
}

import { memberOf } from '../../../edit/pointer.js';
import { deskProblemMessages } from '../../../i18n/en/desk-problems.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { addEnglish } from '../../../i18n/messages.js';
import { parsePointer, pointerTo } from '../../../model/json-pointer.js';
import type { Problem } from '../../../model/problems/problem.js';
import {
  entriesAt,
  formatFieldName,
  formatPlace,
  nameOf,
  shorten,
  type EditorContext,
  type WordedProblem,
} from '../editor-context.js';
import { isListName } from '../form-fields.js';
import { nameSpeakers } from './speaker-names.js';

/** Dates whose cure is the same at the desk, which reads dates as people write them. */
const DATE_CODES = new Set(['date-unreadable', 'date-missing']);

/**
 * Puts a problem into the words of the desk: “silence.notedBy” is “Noted by” there, and “/statements/0” and “statements-0”, which
 * stand in for a missing id, are “Statement 1”. What has an id is named by its words, since editors don’t know ids.
 */
export function wordProblem(
  editor: Pick<EditorContext, 'document' | 'say'>,
  { code, message, cure, pointer }: Problem,
): WordedProblem {
  addEnglish(deskProblemMessages, editorMessages);
  const reword = (text: string) =>
    text.replace(/([“"(])([\w/][\w./-]*)([”")])/g, (whole, open: string, name: string, close: string) => {
      const words = name.startsWith('/')
        ? formatPlace(editor.say, name)
        : (fieldWords(editor, name) ?? itemWords(editor, name) ?? ownWords(editor, name, pointer));
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

/** Words for the id of the item that has the problem: its name, or who says it and the first words. */
function ownWords({ document }: Pick<EditorContext, 'document'>, id: string, pointer: string): string | undefined {
  const [list = '', index = ''] = parsePointer(pointer);
  const item = isListName(list) ? entriesAt({ document }, `/${list}`)[Number(index)] : undefined;
  if (memberOf(item, 'id') !== id) return undefined;
  const words = shorten(nameOf(item));
  const speakers = list === 'statements' ? nameSpeakers({ document }, item) : '';
  return speakers === '' ? words : `${speakers}: ${words}`;
}

import type { Json } from '../../../document/json.js';
import { beginCorrection } from '../../../story/begin-correction.js';
import { objectIn, shapeAt } from '../../../document/shape-at-pointer.js';
import type { EntryKind } from '../../../story/story-entries.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/story.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';
import { today } from '../../fields/dates-controller.js';
import { makeEntry } from '../../fields/make-entry.js';
import type { FormListName } from '../../form-fields.js';
import { addItem } from './item-actions.js';

export const KIND_WORDS = {
  event: 'deskKindEvent',
  statement: 'deskKindStatement',
  silence: 'deskKindSilence',
  correction: 'deskKindCorrection',
} as const satisfies Record<EntryKind, MessageKey>;

/** An entry that editors can add to a story. */
export interface NewEntry {
  readonly words: MessageKey;
  /** Id of its button. */
  readonly id: string;
  /** Adds the entry, opens its form, and focuses its first field. */
  readonly add: (editor: EditorContext) => void;
}

export const NEW_ENTRIES: readonly NewEntry[] = [
  { words: 'deskAddEvent', id: '/events:add', add: adder('events', 'title') },
  { words: 'deskAddStatement', id: '/statements:add', add: adder('statements', 'text') },
  { words: 'deskAddSilence', id: '/silences:add', add: adder('statements', 'text', makeSilence) },
  {
    words: 'deskAddCorrection',
    id: '/corrections:add',
    add: adder('corrections', 'note', () => beginCorrection(today())),
  },
];

function adder(
  list: FormListName,
  field: string,
  make: (editor: EditorContext) => Json = () => ({}),
): (editor: EditorContext) => void {
  return (editor) => {
    editor.showRows('story', 0);
    addItem(editor, list, field, make(editor));
  };
}

function makeSilence(editor: EditorContext): Json {
  const shape = objectIn(shapeAt('/statements/0/silence'));
  return { silence: shape ? makeEntry(editor, shape) : {} };
}

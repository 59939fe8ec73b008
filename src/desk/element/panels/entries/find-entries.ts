import type { Json } from '../../../document/json.js';
import { memberOf } from '../../../document/pointer.js';
import type { StoryEntry } from '../../../story/story-entries.js';
import { normalizeText } from '../../../../layout/filter/search-text.js';
import { nameOf, type EditorContext } from '../../editor-context.js';
import { KIND_WORDS } from './new-entries.js';
import { nameSpeakers } from './speaker-names.js';
import '../../../../i18n/en/editor.js';

/** Returns the entries that have all words of a filter in their kind, date, speakers or words. */
export function findEntries(
  editor: EditorContext,
  entries: readonly StoryEntry[],
  filter: string,
): readonly StoryEntry[] {
  const words = normalizeText(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ kind, item }) => {
    const texts = [
      editor.say(KIND_WORDS[kind]),
      formatEntryDate(editor, item),
      nameSpeakers(editor, item),
      nameOf(item),
    ];
    const text = normalizeText(texts.join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Formats the date of an entry, if it has one. */
export function formatEntryDate(editor: EditorContext, item: Json): string {
  const date = memberOf(item, 'date');
  return typeof date === 'string' ? (editor.formatDate(date) ?? date) : '';
}

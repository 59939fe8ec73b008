import { summarizeStory, type StorySummary } from '../versions/story-store.js';
import type { Say } from '../../i18n/messages.js';
import { shorten } from './editor-context.js';
import { formatTime } from './editor-toolbar.js';
import type { SessionOptions } from './saving/session-options.js';
import '../../i18n/en/editor.js';

/**
 * Returns the name of a story: its title, or its first words. A copy has the time at which it was made, as long as it is called as the other
 * one was.
 */
export function nameStory(
  { title, words = '', copied }: Pick<StorySummary, 'title' | 'words' | 'copied'>,
  { say, locale }: { readonly say: Say; readonly locale: string },
): string {
  const name = title.trim() || shorten(words) || say('deskUntitled');
  return copied?.title === title ? say('storiesCopyName', { name, time: formatTime(locale, copied.ms) }) : name;
}

/** Returns the name of the story that is on the screen, as lists have it. */
export function nameOpenStory({
  autosave,
  editing,
  language,
}: Pick<SessionOptions, 'autosave' | 'editing' | 'language'>): string {
  return nameStory({ ...summarizeStory(editing.history, editing.article), copied: autosave.copied }, language);
}

import type { EditStack, History } from '../document/history.js';
import { isBlank } from '../document/is-blank.js';
import { equalJson, type Json } from '../document/json.js';
import { storiesOf } from './other-story.js';

/** A story that another one has replaced. */
export interface FormerStory {
  /** The story as it was last. */
  readonly document: Json;
  /** Place, among all edits of the history, of the edit that replaced it. */
  readonly place: number;
}

/**
 * Finds the stories that others have replaced, each as it was last. Blank documents and the present story are left out. Another version of a
 * story, such as that of a file, is a story of its own.
 *
 * @returns The stories, the latest first.
 */
export function findFormerStories({ document, past }: History): readonly FormerStory[] {
  const found: FormerStory[] = [];
  // A story that was opened again is another version of the one that it was opened from.
  const known: Json[] = [document];
  for (let at: EditStack | undefined = past; at?.edit; at = at.rest) {
    const stories = storiesOf(at.edit);
    if (!stories) continue;
    const { replaced, opened } = stories;
    known.push(opened);
    if (!isBlank(replaced) && !known.some((each) => equalJson(each, replaced)))
      found.push({ document: replaced, place: at.count - 1 });
    known.push(replaced);
  }
  return found;
}

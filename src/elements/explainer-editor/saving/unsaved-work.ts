import { compareWithJournal, type JournalContent } from '../../../edit/versions/journal.js';
import { findFormerStories } from '../../../edit/versions/former-stories.js';
import { equalJson, type Json } from '../../../edit/document/json.js';

/** Unsaved work that a closed or crashed tab left in the browser. */
export interface UnsavedWork {
  readonly session: string;
  readonly journal: JournalContent;
}

/** Unsaved work by what becomes of it. */
export interface SortedWork {
  /** Work that the editor continues without asking. */
  readonly resumed: UnsavedWork | undefined;
  /** Work on other versions. The person is asked about it. */
  readonly offered: readonly UnsavedWork[];
  /** Work that holds nothing new. Its journals are deleted. */
  readonly discarded: readonly UnsavedWork[];
}

/**
 * Decides what becomes of unsaved work. The latest work that began with the same document is resumed, unless the person
 * has edited already. Other work is offered if it leads to another document, or has an article about which something is to be asked, or
 * other stories.
 *
 * @param found Unsaved work, the latest first.
 * @param saved Document that the editor started with.
 * @param options `isBlank`: the page gave no document. `isUntouched`: nothing was edited yet.
 * @returns Each work in one of three groups.
 */
export function sortUnsavedWork(
  found: readonly UnsavedWork[],
  saved: Json,
  { isBlank, isUntouched }: { readonly isBlank: boolean; readonly isUntouched: boolean },
): SortedWork {
  const same = found.find(({ journal }) => isBlank || compareWithJournal(journal, saved) === 'same');
  const resumed = isUntouched ? same : undefined;
  const current = resumed?.journal.history.document ?? saved;
  const others = found.filter((work) => work !== resumed);
  const offered = others.filter(
    ({ journal }) =>
      findFormerStories(journal.history).length > 0 ||
      (compareWithJournal(journal, saved) !== 'nothing' &&
        (isOpen(journal) || (journal.history.past.count > 0 && !equalJson(journal.history.document, current)))),
  );
  return { resumed, offered, discarded: others.filter((work) => !offered.includes(work)) };
}

/** Returns true for work with an article that has open questions, or may have them after edits were undone; see `formatKeptArticle`. */
function isOpen({ article, history }: JournalContent): boolean {
  return history.past.count < (Object(article) as { readonly closedBy: number }).closedBy;
}

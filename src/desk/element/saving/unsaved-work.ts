import { equalJson, type Json } from '../../document/json.js';
import type { JournalContent } from '../../versions/journal.js';
import { compareWithGiven, type ListedStory } from '../../versions/kept-stories.js';

/** Work that the browser keeps on the story that the page gives. */
export interface UnsavedWork {
  readonly story: ListedStory;
  readonly journal: JournalContent;
}

/** Unsaved work by what becomes of it. */
export interface SortedWork {
  /** Work that the editor continues without asking. */
  readonly resumed: UnsavedWork | undefined;
  /** Work that other tabs continue. */
  readonly elsewhere: readonly UnsavedWork[];
  /** Work on other versions. The person is asked about it. */
  readonly offered: readonly UnsavedWork[];
  /** Work that holds nothing new. Its journals are deleted. */
  readonly discarded: readonly UnsavedWork[];
}

/**
 * Decides what becomes of work on the story that the page gives. The latest work that began with the same document is resumed, unless the
 * person has edited already, or another tab has it open. Other work is offered if it leads to another document, or has an article about which
 * something is to be asked.
 *
 * @param found Work, the latest first.
 * @param given Document that the page gives.
 * @param isUntouched True if nothing was edited yet.
 * @returns Each work in one of four groups; work that another tab has open in none if it holds nothing new.
 */
export function sortUnsavedWork(found: readonly UnsavedWork[], given: Json, isUntouched: boolean): SortedWork {
  const isElsewhere = ({ story }: UnsavedWork) => story.open === 'elsewhere';
  const same = found.find(({ journal }) => compareWithGiven(journal, given) === 'same');
  const resumed = isUntouched && same && !isElsewhere(same) ? same : undefined;
  const current = resumed?.journal.history.document ?? given;
  const others = found.filter((work) => work !== resumed && !isElsewhere(work));
  const offered = others.filter(
    ({ journal }) =>
      compareWithGiven(journal, given) !== 'nothing' &&
      (isOpen(journal) || (journal.history.past.count > 0 && !equalJson(journal.history.document, current))),
  );
  const elsewhere = found.filter((work) => isElsewhere(work) && compareWithGiven(work.journal, given) !== 'nothing');
  return { resumed, elsewhere, offered, discarded: others.filter((work) => !offered.includes(work)) };
}

/** Returns true for work with an article that has open questions, or may have them after edits were undone; see `formatKeptArticle`. */
function isOpen({ article, history }: JournalContent): boolean {
  return history.past.count < (Object(article) as { readonly closedBy: number }).closedBy;
}

import type { Edit } from '../document/make-edits.js';
import type { JournalLine } from '../versions/journal.js';

/** Functions that are called when the edited document changes. */
export interface EditingListener {
  /** Called with the lines that each act adds to the journal, after it is done. */
  readonly onLines: (lines: readonly JournalLine[]) => void;
  /** Called after the document was changed by patches. */
  readonly onChange: (patches: Edit) => void;
  /** Called after an editor has signed something. */
  readonly onSign: () => void;
}

import type { PagePlace } from '../../../../convert/placed-text.js';
import type { MissingFact } from '../../../draft/confirm-proposal.js';
import type { Draft } from '../../../draft/draft.js';

/**
 * A fact that an editor has to add before a proposal is confirmed. Only the desk asks for the kind of a new speaker, and for a typed name to be
 * taken.
 */
export type MissingChoice = MissingFact | 'kind' | 'name';

/** State of the panel that makes a story from an article. */
export interface ArticleState {
  /** The article as the browser has kept it, until it is read. */
  readonly kept?: unknown;
  /** True if the story is shown rather than the article, once it is read. */
  readonly isBehind?: boolean;
  readonly text?: string;
  /** Pages of the PDF from which the text was read. */
  readonly pages?: readonly PagePlace[] | undefined;
  /** Headline as the editor typed it, or as it was taken from the text. */
  readonly title?: string | undefined;
  /** Headline that was taken from the text; undefined once the editor has changed it. */
  readonly taken?: string | undefined;
  readonly publisher?: string;
  readonly url?: string;
  /** Day of publication as the editor types it. */
  readonly published?: string;
  readonly lang?: string | undefined;
  readonly isReading?: boolean;
  /** True once the editor was asked for the day of publication that events need. */
  readonly isDayAsked?: boolean;
  /** Reason in words why the article can't be read yet. */
  readonly refusal?: string | undefined;
  /** Missing fact of a proposal that the editor tried to confirm. */
  readonly missing?: MissingChoice | undefined;
  /** True while the editor writes the name of a speaker who is neither in the article nor in the story. */
  readonly isNaming?: boolean;
  /** Id of an item that the editor has added on the card since the last decision. */
  readonly made?: string | undefined;
  /**
   * Undoes an act on the card that no edit of the document records: since the last decision, the editor has taken the sentence before
   * into a statement. Undo calls this before it undoes an edit. It is a function, so that the desk needs no code of articles to undo.
   */
  readonly undoOnCard?: (() => void) | undefined;
  /** Proposals from the article, and decisions on them. */
  readonly draft?: Draft | undefined;
}

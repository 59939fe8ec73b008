import type { PagePlace } from '../../../../convert/placed-text.js';
import type { MissingFact } from '../../../../edit/draft/confirm-proposal.js';
import type { Draft } from '../../../../edit/draft/draft.js';

/**
 * Something that an editor has to choose or write before a proposal is confirmed. Only the desk asks who a new speaker is, and for a
 * name that is typed to be taken.
 */
export type MissingChoice = MissingFact | 'kind' | 'name';

/** State of the panel that makes a story from an article. */
export interface ArticleState {
  /** The article as the browser has kept it, until it is read. */
  readonly kept?: unknown;
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
  /** Fact without which the editor tried to confirm a proposal. */
  readonly missing?: MissingChoice | undefined;
  /** True while the editor writes the name of a speaker who is neither in the article nor in the story. */
  readonly isNaming?: boolean;
  /** Id of an item that the editor has added on the card since the last decision. */
  readonly made?: string | undefined;
  /** Takes the sentence before out of a statement again, where an editor has taken it in since the last decision. Undo does this first. */
  readonly takeOut?: (() => void) | undefined;
  /** Proposals from the article, and decisions on them. */
  readonly draft?: Draft | undefined;
}

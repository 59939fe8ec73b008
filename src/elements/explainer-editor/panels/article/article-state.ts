import type { Draft } from '../../../../edit/draft/draft.js';

/** State of the panel that makes a story from an article. */
export interface ArticleState {
  readonly text?: string;
  /** Headline as the editor typed it; undefined for the headline that the text has. */
  readonly title?: string | undefined;
  readonly publisher?: string;
  readonly url?: string;
  /** Day of publication as the editor types it. */
  readonly published?: string;
  readonly lang?: string | undefined;
  readonly isReading?: boolean;
  /** Reason in words why the article can't be read yet. */
  readonly refusal?: string | undefined;
  /** Proposals from the article, and decisions on them. */
  readonly draft?: Draft | undefined;
}

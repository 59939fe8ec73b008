import type { Say } from '../../../i18n/messages.js';
import type { Explainer, Statement } from '../../../model/explainer.js';
import type { FuzzyDate } from '../../../time/fuzzy-date.js';
import type { CardOptions } from '../../parts/statement-card/statement-card-context.js';

/** What a view needs to draw its layout: words, and how to draw what all views share. */
export interface StatementView {
  readonly explainer: Explainer;
  readonly say: Say;
  readonly date: (date: FuzzyDate) => string;
  /** Language of the document's texts, where it isn't the interface's. */
  readonly lang: string | undefined;
  /** Level of the headings within the view. */
  readonly level: number;
  readonly renderCard: (statement: Statement, options?: CardOptions) => unknown;
  /** Leads to where a statement stands. */
  readonly renderLink: (statement: Statement, name: unknown) => unknown;
  /** Opens a row of which only the first few are shown, or closes it. */
  readonly toggleRow: (key: string) => void;
}

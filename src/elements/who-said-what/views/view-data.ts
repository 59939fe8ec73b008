import type { Statement } from '../../../model/explainer.js';
import type { CardOptions } from '../../parts/statement-card/statement-card-context.js';

/** What every view needs beside its layout, and how it draws what all views share. */
export interface ViewData {
  /** Level of the headings within the view. */
  readonly level: number;
  readonly renderCard: (statement: Statement, options?: CardOptions) => unknown;
  /** Leads to where a statement stands. */
  readonly renderLink: (statement: Statement, name: unknown) => unknown;
}

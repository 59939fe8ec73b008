import type { Statement } from '../../../model/explainer.js';
import type { CardOptions } from '../../parts/statement-card/statement-card-context.js';

/** Data and functions that every view needs beside its layout. */
export interface ViewData {
  /** Level of the headings within the view. */
  readonly level: number;
  readonly renderCard: (statement: Statement, options?: CardOptions) => unknown;
  /** Renders a link to a statement. */
  readonly renderLink: (statement: Statement, name: unknown) => unknown;
}

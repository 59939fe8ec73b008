import type { TemplateResult } from 'lit';
import type { ShortOptions } from '../../../describe/in-short.js';
import type { DescribeContext } from '../../../describe/parts.js';
import type { Named, Statement } from '../../../model/explainer.js';
import type { Inside } from '../text/render-runs.js';

/** Options of a single card. */
export interface CardOptions extends ShortOptions {
  /** True if the reader selected the statement. */
  readonly isSelected?: boolean;
  /** True if the reader selected an event that the statement is about. */
  readonly isRelated?: boolean;
  /** Other topics of the statement than the one it is listed under. */
  readonly alsoUnder?: readonly Named[];
  /** Renders the content between quotation marks, if it is more than the words. */
  readonly inside?: Inside | undefined;
  /** Content below the words, about them. */
  readonly belowWords?: unknown;
  /** Buttons of the card. */
  readonly action?: unknown;
  /** Number of the note. Without it the note is opened by the names of its sources. */
  readonly number?: number;
  /** Renders the content of the note. Its code may come after the first paint. */
  readonly renderNoteBody?:
    ((statement: Statement, context: DescribeContext, options: CardOptions) => TemplateResult) | undefined;
  /** Renders a link to another statement. Without it, the name is plain text. */
  readonly linkTo?: (statement: Statement, name: string) => unknown;
}

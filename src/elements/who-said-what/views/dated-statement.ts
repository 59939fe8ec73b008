import { html } from 'lit';
import { asOneMoment, type FuzzyDate } from '../../../time/fuzzy-date.js';
import type { RenderContext } from '../../base/render-context.js';
import { withSeparators } from '../../parts/text/separators.js';
import '../../../i18n/en/details.js';

/** Position of a statement in time. */
export interface DatedStatement {
  readonly date: FuzzyDate;
  /** True if only the publication has a date. */
  readonly isPublication: boolean;
  /** False if the date equals or overlaps that of another statement nearby in time. */
  readonly isOrdered: boolean;
}

/** Renders the date. Where another date is equal or overlaps, it adds that no order is stated. */
export function renderDated({ date, isPublication, isOrdered }: DatedStatement, context: RenderContext): unknown {
  const { say } = context;
  const words = context.date(asOneMoment(date));
  const order = !isOrdered && html`<span class="muted order">${say('orderNotStated')}</span>`;
  return withSeparators([isPublication ? say('publishedOn', { date: words }) : words, order], say('dot'));
}

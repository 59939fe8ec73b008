import { css, html } from 'lit';
import { asOneMoment, type FuzzyDate } from '../../../time/fuzzy-date.js';
import type { RenderContext } from '../../base/render-context.js';
import { withSeparators } from '../../parts/text/separators.js';

export const datedStyles = css`
  .order {
    font-weight: 400;
  }
`;

/** Where statements stand in time. */
export interface DatedStatement {
  readonly date: FuzzyDate;
  /** True where only the publication is dated, not the saying. */
  readonly isPublication: boolean;
  /** False where a neighbour overlaps or equals. */
  readonly isOrdered: boolean;
}

/** The date; where equals or neighbours overlap, that nobody stated their order. */
export function renderDated({ date, isPublication, isOrdered }: DatedStatement, context: RenderContext): unknown {
  const { say } = context;
  const words = context.date(asOneMoment(date));
  const order = !isOrdered && html`<span class="muted order">${say('orderNotStated')}</span>`;
  return withSeparators([isPublication ? say('publishedOn', { date: words }) : words, order], say('dot'));
}

import { html, nothing, type TemplateResult } from 'lit';
import {
  layoutConversation,
  type ConversationOptions,
  type MomentRow,
} from '../../../layout/statements/conversation-layout.js';
import { dateSaid } from '../../../model/date-said.js';
import type { Statement } from '../../../model/explainer.js';
import { each } from '../../base/each-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { conversationStyles } from './conversation.styles.js';
import { renderWithheld } from '../../parts/withheld.js';
import { withSeparators } from '../../parts/text/separators.js';
import type { ViewData } from './view-data.js';
import { asOneMoment, type FuzzyDate } from '../../../time/fuzzy-date.js';
import '../../../i18n/en/details.js';

export const styles = [conversationStyles];

/** Statements of a conversation, and the number of withheld ones. */
export interface ConversationData extends ConversationOptions, ViewData {
  readonly withheldCount: number;
}

/** Renders a time axis with a side on each side of it. Undated statements are apart. */
export function renderConversation(data: ConversationData, context: RenderContext): TemplateResult {
  const { level, withheldCount } = data;
  const dateOfEvent = (statement: Statement) => dateSaid(statement, context.explainer);
  const { moments, undated } = layoutConversation({ ...data, dateOfEvent });
  const { say } = context;
  return html`<div class="conversation">
    ${each(
      moments,
      ({ date, isPublication }) => `${isPublication} ${date.text}`,
      (moment) =>
        html`<section class="moment">
          ${renderHeading(level, renderDated(moment, context), 'moment-date', 'date-heading')}
          ${renderRows(moment.rows, data, moment.date.text)}
        </section>`,
    )}
    ${
      undated.length > 0
        ? html`<section class="moment undated">
            ${renderHeading(level, nameUndated(undated, say), 'moment-date', 'date-heading')}
            ${renderRows(undated, data)}
          </section>`
        : nothing
    }
    ${renderWithheld(withheldCount, context, 'middle')}
  </div>`;
}

/** Names what has no place in time: no date was stated, or the one that was can't be given. */
function nameUndated(rows: readonly MomentRow[], say: RenderContext['say']): string {
  const statements = rows.flatMap(({ start, end, middle }) => [...start, ...end, ...middle]);
  const isUnreadable = ({ isDateUnreadable }: Statement) => isDateUnreadable === true;
  const unstated = !statements.every(isUnreadable) && say('dateNotStated');
  return withSeparators([unstated, statements.some(isUnreadable) && say('dateNotGiven')], say('dot')).join('');
}

/** Renders statements below a heading with their date, which their cards don't repeat. */
function renderRows(rows: readonly MomentRow[], view: ViewData, toldDate?: string): readonly TemplateResult[] {
  const list = (place: string, statements: readonly Statement[]) => renderList(place, statements, view, toldDate);
  return rows.map(
    ({ start, end, middle }) =>
      html`<div class="facing">${list('start', start)}${list('end', end)}${list('middle', middle)}</div>`,
  );
}

function renderList(
  place: string,
  statements: readonly Statement[],
  view: ViewData,
  toldDate: string | undefined,
): unknown {
  if (statements.length === 0) return nothing;
  return html`<ol class="cards ${place}">
    ${each(
      statements,
      ({ id }) => id,
      (statement) => html`<li>${view.renderCard(statement, { toldDate })}</li>`,
    )}
  </ol>`;
}

interface DatedStatement {
  readonly date: FuzzyDate;
  /** True if only the publication has a date. */
  readonly isPublication: boolean;
  /** False if the date equals or overlaps that of another statement nearby in time. */
  readonly isOrdered: boolean;
}

/** Renders the date. Where another date is equal or overlaps, it adds that no order is stated. */
function renderDated({ date, isPublication, isOrdered }: DatedStatement, context: RenderContext): unknown {
  const { say } = context;
  const words = context.date(asOneMoment(date));
  const order = !isOrdered && html`<span class="muted order">${say('orderNotStated')}</span>`;
  return withSeparators([isPublication ? say('publishedOn', { date: words }) : words, order], say('dot'));
}

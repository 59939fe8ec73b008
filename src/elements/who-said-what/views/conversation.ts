import { detailMessages } from '../../../i18n/en/details.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  layoutConversation,
  type ConversationOptions,
  type MomentRow,
} from '../../../layout/statements/conversation-layout.js';
import type { Statement } from '../../../model/explainer.js';
import { each } from '../../base/keyed.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { conversationStyles } from './conversation.styles.js';
import { datedStyles, renderDated } from './dated-statement.js';
import type { StatementView } from './statement-view.js';

export const styles = [datedStyles, conversationStyles];
export const messages = [detailMessages];

/** One line of time, a side on each side of it; what has no date stands apart. */
export function renderConversation(
  options: ConversationOptions,
  withheldCount: number,
  view: StatementView,
): TemplateResult {
  const { moments, undated, withdrawn } = layoutConversation(options);
  const { say } = view;
  return html`<div class="conversation">
    ${each(
      moments,
      ({ date, isPublication }) => `${isPublication} ${date.text}`,
      (moment) =>
        html`<section class="moment">
          ${renderHeading(view.level, renderDated(moment, view), 'moment-date', 'date-heading')}
          ${renderRows(moment.rows, view)}
        </section>`,
    )}
    ${
      undated.length > 0
        ? html`<section class="moment undated">
            ${renderHeading(view.level, say('dateNotStated'), 'moment-date', 'date-heading')}
            ${renderRows(undated, view)}
          </section>`
        : nothing
    }
    ${renderList('middle', withdrawn, view)}
    ${
      withheldCount > 0
        ? html`<p class="withheld small middle" part="problem">${say('withheld', { count: withheldCount })}</p>`
        : nothing
    }
  </div>`;
}

function renderRows(rows: readonly MomentRow[], view: StatementView): readonly TemplateResult[] {
  return rows.map(
    ({ start, end, middle }) =>
      html`<div class="facing">
        ${renderList('start', start, view)}${renderList('end', end, view)}${renderList('middle', middle, view)}
      </div>`,
  );
}

function renderList(place: string, statements: readonly Statement[], view: StatementView): unknown {
  if (statements.length === 0) return nothing;
  return html`<ol class="cards ${place}">
    ${each(
      statements,
      ({ id }) => id,
      (statement) => html`<li>${view.renderCard(statement)}</li>`,
    )}
  </ol>`;
}

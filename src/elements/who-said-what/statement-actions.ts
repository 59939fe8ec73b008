import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../model/explainer.js';
import { formatStatementName, type CardContext } from '../parts/statement-card/statement-card-context.js';

export interface StatementActions {
  readonly isSelected: boolean;
  /** The choice shows on the timeline beside it. */
  readonly isSharing: boolean;
  /** What can be copied, where it is open. */
  readonly copying: unknown;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onCopy: () => void;
}

/** What a reader can do with a statement: choose it, and copy it. Each button names the statement to those who hear it. */
export function renderActions(
  statement: Statement,
  context: CardContext,
  { isSelected, isSharing, copying, onChoose, onCopy }: StatementActions,
): TemplateResult {
  const { say } = context;
  const isOpen = copying !== nothing;
  const name = html`<span class="visually-hidden">: ${formatStatementName(statement, context)}</span>`;
  return html`<div class="choices">
      <button type="button" class="text-button choice" aria-pressed=${isSelected} @click=${onChoose}>
        ${say(isSharing ? 'showOnTimeline' : 'markStatement')}${name}
      </button>
      <button
        type="button"
        class="text-button choice"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? 'copying' : nothing}
        @click=${onCopy}
      >
        ${say('copy')}${name}
      </button>
    </div>
    ${copying}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../../../edit/json.js';
import type { SignOff } from '../../../../edit/sign-off/sign-off.js';
import { uncheckedEntries, type EntryStatus } from '../../../../edit/sign-off/sign-off-status.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import type { EditorContext } from '../../editor-context.js';
import { renderPlace, type GoTo } from '../place-button.js';
import { isRepeatedClick } from '../repeated-click.js';

/** Maximum number of unchecked entries that the question names. All of them are listed below it. */
const MAX_NAMED = 20;

/** Returns the statements, and then the events, that nobody has checked as they are. */
export const allUnchecked = memoizeLast((signOff: SignOff, document: Json): readonly EntryStatus[] => [
  ...uncheckedEntries(signOff, document, 'statements'),
  ...uncheckedEntries(signOff, document, 'events'),
]);

export interface ClearingActs {
  readonly onClear: (event: Event) => void;
  readonly onCancel: () => void;
}

/** Asks whether to clear a story all the same, and names what nobody has checked. */
export function renderClearing(
  editor: EditorContext,
  open: readonly EntryStatus[],
  { onClear, onCancel }: ClearingActs,
  onGo: GoTo,
): TemplateResult {
  const { say } = editor;
  const rest = open.length - MAX_NAMED;
  return html`<div class="clearing" role="group" aria-labelledby="sign-off:unchecked">
    <p id="sign-off:unchecked" class="warning" tabindex="-1">${say('signOffNotYet', { count: open.length })}</p>
    <ul>
      ${open.slice(0, MAX_NAMED).map(({ pointer }) => html`<li>${renderPlace(editor, pointer, onGo)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p>${say('signOffNotYetMore', { count: rest })}</p>` : nothing}
    <p class="buttons">
      <button type="button" class="button" @click=${onCancel}>${say('deskCancel')}</button>
      <button type="button" class="button" @click=${(event: MouseEvent) => isRepeatedClick(event) || onClear(event)}>
        ${say('signOffClearAnyway')}
      </button>
    </p>
  </div>`;
}

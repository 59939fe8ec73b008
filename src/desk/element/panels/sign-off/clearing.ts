import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../../document/json.js';
import type { SignOff } from '../../../sign-off/sign-off.js';
import { uncheckedEntries, type EntryStatus } from '../../../sign-off/sign-off-status.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import type { Problem } from '../../../../model/problems/problem.js';
import type { EditorContext } from '../../editor-context.js';
import { renderPlace, type GoTo } from '../check/place-button.js';
import { isRepeatedClick } from '../entries/repeated-click.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/sign-off.js';

/** Maximum number of unchecked entries that the question names. All of them are listed below it. */
const MAX_NAMED = 20;

/** Returns the statements, then the events and the findings, that nobody has checked as they are. */
export const allUnchecked = memoizeLast((signOff: SignOff, document: Json): readonly EntryStatus[] => [
  ...uncheckedEntries(signOff, document, 'statements'),
  ...uncheckedEntries(signOff, document, 'events'),
  ...uncheckedEntries(signOff, document, 'findings'),
]);

export interface ClearingActs {
  readonly onClear: (event: Event) => void;
  readonly onCancel: () => void;
}

/** Returns errors and warnings, such as unproven quotations. Advice is not among them, since editors decide about it. */
export function openFaults({ problems }: EditorContext): readonly Problem[] {
  return problems.filter(({ severity }) => severity !== 'advice');
}

/** Renders a question whether to clear a story in spite of its problems and unchecked entries, which it lists. */
export function renderClearing(
  editor: EditorContext,
  open: readonly EntryStatus[],
  { onClear, onCancel }: ClearingActs,
  onGo: GoTo,
): TemplateResult {
  const faults = openFaults(editor);
  const { say } = editor;
  return html`<div class="clearing" role="group" aria-labelledby="sign-off:unchecked">
    <div id="sign-off:unchecked" tabindex="-1">
      ${renderOpen(editor, 'signOffFaults', faults, onGo)} ${renderOpen(editor, 'signOffNotYet', open, onGo)}
    </div>
    <p class="buttons">
      <button type="button" class="button" @click=${onCancel}>${say('deskCancel')}</button>
      <button type="button" class="button" @click=${(event: MouseEvent) => isRepeatedClick(event) || onClear(event)}>
        ${say('signOffClearAnyway')}
      </button>
    </p>
  </div>`;
}

/** Renders the number of problems or unchecked entries, and names the first of them. */
function renderOpen(
  editor: EditorContext,
  words: 'signOffFaults' | 'signOffNotYet',
  entries: readonly { readonly pointer: string }[],
  onGo: GoTo,
): TemplateResult | typeof nothing {
  const { say } = editor;
  const { length: count } = entries;
  const rest = count - MAX_NAMED;
  if (count === 0) return nothing;
  return html`<p class="warning">${say(words, { count })}</p>
    <ul>
      ${entries.slice(0, MAX_NAMED).map(({ pointer }) => html`<li>${renderPlace(editor, pointer, onGo)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p>${say('signOffNotYetMore', { count: rest })}</p>` : nothing}`;
}

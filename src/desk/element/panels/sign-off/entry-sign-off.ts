import { html, nothing, type TemplateResult } from 'lit';
import { valueAt } from '../../../document/pointer.js';
import { hashEntry } from '../../../sign-off/hash-entry.js';
import { checkEntry } from '../../../sign-off/sign-off.js';
import { statusOf, type EntryStatus } from '../../../sign-off/sign-off-status.js';
import type { EditorContext } from '../../editor-context.js';
import { renderComments, renderNewComment } from './comments.js';
import { ensureEntryKey } from './ensure-entry-key.js';
import { formatSigned, renderSignButton, renderSigner, signOffOf } from './sign.js';
import '../../../../i18n/en/sign-off.js';

export { signOffStyles as styles } from '../../styles/sign-off.styles.js';

/** Renders the check of an entry, its comments, and who changed it last. Only statements and events can be checked. */
export function renderEntrySignOff(editor: EditorContext, pointer: string): unknown {
  if (valueAt(editor.document, pointer) === undefined) return nothing;
  const { say } = editor;
  const status = statusOf(signOffOf(editor), editor.document, pointer);
  const { comments, changed } = status;
  return html`<section class="sign-off" aria-label=${say('signOff')}>
    ${/^\/(statements|events)\//.test(pointer) ? renderCheck(editor, pointer, status) : nothing}
    ${renderComments(editor, comments, `${pointer}:new-comment`)}
    ${renderNewComment(editor, pointer, say('signOffComment'), () => ({
      entry: ensureEntryKey(editor, pointer),
      words: hashEntry(editor.document, pointer),
    }))}
    ${renderSigner(editor, `${pointer}:signer`)}
    ${changed ? html`<p class="muted small">${say('signOffLast', formatSigned(editor, changed))}</p>` : nothing}
  </section>`;
}

function renderCheck(editor: EditorContext, pointer: string, { check, isChecked }: EntryStatus): TemplateResult {
  const { say } = editor;
  const words = isChecked ? '' : hashEntry(editor.document, pointer);
  const button = renderSignButton(editor, say(isChecked ? 'signOffUncheck' : 'signOffCheck'), (signOff, signed) =>
    checkEntry(signOff, ensureEntryKey(editor, pointer), words, signed),
  );
  const told = check && say(isChecked ? 'signOffChecked' : 'signOffChanged', formatSigned(editor, check));
  return html`<p class=${isChecked ? 'well' : check ? 'warning' : ''}>
    <span role="status">${told ?? nothing}</span> ${button}
  </p>`;
}

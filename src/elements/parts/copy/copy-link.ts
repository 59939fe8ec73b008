import type { TemplateResult } from 'lit';
import type { ClipboardController } from '../../../controllers/clipboard-controller.js';
import type { Say } from '../../../i18n/messages.js';
import { renderCopyButton, type CopyChoice } from './copy-button.js';

/** Copies a link. */
export function renderCopyLink(
  href: string,
  clipboard: ClipboardController,
  context: { readonly say: Say; readonly locale: string },
): TemplateResult {
  const choice: CopyChoice = { copy: { text: href }, name: 'copyLink', done: 'linkCopied', byHand: 'copyByHand' };
  return renderCopyButton(choice, clipboard, context);
}

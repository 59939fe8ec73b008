import { css, html, nothing, type TemplateResult } from 'lit';
import { ClipboardController } from '../../../controllers/clipboard-controller.js';
import type { Statement } from '../../../model/explainer.js';
import { copyButtonStyles, renderCopyButton, renderCopyLink, type CopyChoice } from '../copy/copy-button.js';
import type { DescribeContext } from '../../../describe/parts.js';
import { formatStatementCopy } from './format-statement-copy.js';
import '../../../i18n/en/copy.js';

export { ClipboardController };

/** Renders the button that copies a statement with its marks, speaker and source. */
export function renderCopyStatement(
  statement: Statement,
  clipboard: ClipboardController,
  context: DescribeContext,
): TemplateResult {
  const choice: CopyChoice = {
    copy: formatStatementCopy(statement, context),
    name: 'copyStatement',
    done: 'statementCopied',
    byHand: 'statementByHand',
  };
  return renderCopyButton(choice, clipboard, context);
}

/** Clipboard, and the address to copy beside the statement. */
export interface CopyingData {
  readonly clipboard: ClipboardController;
  /** Address of the statement, if it has one. */
  readonly href: string | undefined;
}

/** Renders the choices to copy: the statement, and its link if it has one. */
export function renderCopying(
  statement: Statement,
  { href, clipboard }: CopyingData,
  context: DescribeContext,
): TemplateResult {
  return html`<div class="copying" id="copying">
    ${renderCopyStatement(statement, clipboard, context)}
    ${href === undefined ? nothing : renderCopyLink(href, clipboard, context)}
  </div>`;
}

const copyingStyles = css`
  .copying {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 100%;
    gap: 0 1.25em;
    padding-block: 0.25em;
    padding-inline-start: 1em;
  }
  /* The foot of a card is already small and muted. */
  .copying .copy {
    min-inline-size: 0;
    font-size: 1em;
  }
  .copying [role='status'] {
    color: inherit;
  }
`;

/** The element adopts these when a statement is first copied. */
export const styles = [copyButtonStyles, copyingStyles];

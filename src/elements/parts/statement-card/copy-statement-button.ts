import { detailMessages } from '../../../i18n/en/details.js';
import { copyMessages } from '../../../i18n/en/copy.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { ClipboardController } from '../../../controllers/clipboard-controller.js';
import type { Statement } from '../../../model/explainer.js';
import { copyButtonStyles, renderCopyButton, renderCopyLink, type CopyChoice } from '../copy/copy-button.js';
import type { CardContext } from './statement-card-context.js';
import { formatStatementCopy } from './format-statement-copy.js';

export { ClipboardController };

/** Copies a statement with its marks, whose words they are and where they come from. */
export function renderCopyStatement(
  statement: Statement,
  clipboard: ClipboardController,
  context: CardContext,
): TemplateResult {
  const choice: CopyChoice = {
    copy: formatStatementCopy(statement, context),
    name: 'copyStatement',
    done: 'statementCopied',
    byHand: 'statementByHand',
  };
  return renderCopyButton(choice, clipboard, context);
}

/** What is copied besides the statement, and the clipboard that it goes to. */
export interface CopyingData {
  readonly clipboard: ClipboardController;
  /** The statement's address, where it has one. */
  readonly href: string | undefined;
}

/** What of a statement can be copied: itself, and the link to it where there is one. */
export function renderCopying(
  statement: Statement,
  { href, clipboard }: CopyingData,
  context: CardContext,
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
  /* The foot of a card is small and muted already. */
  .copying .copy {
    min-inline-size: 0;
    font-size: 1em;
  }
  .copying [role='status'] {
    color: inherit;
  }
  @media print {
    .copying {
      display: none;
    }
  }
`;

/** Adopted with the first statement that is copied. */
export const styles = [copyButtonStyles, copyingStyles];
export const messages = [copyMessages, detailMessages];

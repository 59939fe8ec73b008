import { css, html, nothing } from 'lit';
import { isUnproven } from '../../../../model/problems/unproven.js';
import type { EditorContext } from '../../editor-context.js';
import { renderPlace, type GoTo } from './place-button.js';
import '../../../../i18n/en/readiness.js';

export const styles = css`
  .unproven {
    padding: 0.5em 0.75em;
    margin-block-end: 1em;
    font-size: 0.875em;
    border-inline-start: 4px solid var(--_grave);
    background: var(--_soft);
  }
  .unproven .place {
    display: block;
  }
`;

/** Renders notes on unproven quotations above the preview. Readers never see these notes. */
export function renderUnproven(editor: EditorContext, onGo: GoTo): unknown {
  const { say, formatProblem } = editor;
  const unproven = editor.problems.filter(isUnproven);
  if (unproven.length === 0) return nothing;
  return html`<div class="unproven warning" role="note">
    <p class="warning">${say('deskPreviewUnproven', { count: unproven.length })}</p>
    <ul>
      ${unproven.map(
        (problem) =>
          html`<li>
            ${renderPlace(editor, problem.pointer, onGo)} ${(formatProblem?.(editor, problem) ?? problem).message}
          </li>`,
      )}
    </ul>
  </div>`;
}

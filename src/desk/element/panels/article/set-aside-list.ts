import { html, type TemplateResult } from 'lit';
import type { Draft } from '../../../draft/draft.js';
import type { EditorContext } from '../../editor-context.js';
import { nameOfProposal, wordsOfProposal } from './proposal-name.js';
import '../../../../i18n/en/check.js';

/** Renders proposals that were skipped or rejected, each with a button that asks about it again. */
export function renderSetAsideList(
  { say }: EditorContext,
  draft: Draft,
  indexes: readonly number[],
  onAskAgain: (index: number) => void,
): TemplateResult {
  return html`<ul>
    ${indexes.map((index) => {
      const what = nameOfProposal(draft.asked[index]);
      return html`<li>
        <span dir="auto">${wordsOfProposal(draft.asked[index])}</span>
        <button
          type="button"
          class="text-button"
          aria-label=${say('checkAskAgainNamed', { what })}
          @click=${() => onAskAgain(index)}
        >
          ${say('checkAskAgain')}
        </button>
      </li>`;
    })}
  </ul>`;
}

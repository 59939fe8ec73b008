import { html, type TemplateResult } from 'lit';
import type { Draft } from '../../../../edit/draft/draft.js';
import type { EditorContext } from '../../editor-context.js';
import { nameOfProposal, wordsOfProposal } from './proposal-name.js';

/** Lists proposals of an article that were skipped or rejected. Each has a button that asks for it again. */
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

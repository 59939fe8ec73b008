import { css, html, nothing } from 'lit';
import type { SuggestedDate } from '../../dates/suggest-dates.js';
import { shortenWithin, type EditorContext } from '../editor-context.js';
import '../../../i18n/en/date-suggestions.js';

export const styles = css`
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  .suggestions:not(:empty) {
    margin-block-start: 0.3em;
  }
`;

/**
 * Renders a button for each suggested date.
 *
 * @param key Key that takes the first suggestion, as it is shown.
 */
export function renderDateSuggestions(
  editor: Pick<EditorContext, 'say' | 'formatDate'>,
  dates: readonly SuggestedDate[],
  onTake: (edtf: string) => void,
  key: unknown = nothing,
): unknown {
  return html`<div class="suggestions">
    ${dates.map(
      ({ edtf, from, name = '' }, index) =>
        html`<button type="button" class="fix" @click=${() => onTake(edtf)}>
          ${editor.say(`suggest-${from}`, { date: editor.formatDate(edtf) ?? edtf, name: shortenWithin(name) })}
          ${index === 0 ? key : nothing}
        </button>`,
    )}
  </div>`;
}

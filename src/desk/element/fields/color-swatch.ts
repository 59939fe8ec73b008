import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt } from '../../document/pointer.js';
import type { EditorContext } from '../editor-context.js';
import '../../../i18n/en/editor.js';

export const styles = css`
  .swatch {
    inline-size: 3em;
    block-size: 2em;
    margin-block-start: 0.3em;
    padding: 2px;
    cursor: pointer;
  }
  .swatch.unset {
    opacity: 0.4;
  }
`;

/** Renders a box that shows a colour and opens the browser’s colour picker. For the name of a colour there is no box. */
export function renderSwatch({ say, document, set }: EditorContext, pointer: string): unknown {
  const value = valueAt(document, pointer);
  const typed = typeof value === 'string' ? value : '';
  const name = `${say('field-color')}: ${say('deskChoose')}`;
  const isShown = typed === '' || /^#[\da-f]{6}$/i.test(typed);
  if (!isShown) return nothing;
  return html`<input
    type="color"
    class="swatch ${typed === '' ? 'unset' : ''}"
    aria-label=${name}
    title=${name}
    .value=${live(typed === '' ? '#808080' : typed.toLowerCase())}
    @change=${(event: Event) => set(pointer, (event.currentTarget as HTMLInputElement).value)}
  />`;
}
